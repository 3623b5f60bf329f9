"""`new STORE`: an empty encrypted store."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from app.commands.opening import password
from app.commands.output import Output
from app.domain.errors import UserError
from app.domain.institution import TYPES, Institution, currency_of
from app.domain.messages import mark

NAME = "new"
HELP = mark("commands", "make an empty store for an institution; the recovery key is shown once")


def arguments(parser: argparse.ArgumentParser) -> None:
    """STORE and what is known of the institution."""
    parser.add_argument("store", metavar="STORE")
    parser.add_argument("--name", default="", metavar="N")
    parser.add_argument("--type", choices=TYPES, default=TYPES[0])
    parser.add_argument("--country", default="CN", metavar="CC")


def run(args: argparse.Namespace, out: Output) -> int:
    """Make the store, print where it is and its recovery key."""
    from app.store.database import create

    country = args.country.upper()
    if not re.fullmatch("[A-Z]{2}", country):
        raise UserError(mark("commands", "“{country}” is no country: give two letters, e.g. CN."), country=args.country)
    path = Path(args.store)
    institution = Institution(args.name or path.stem, args.type, country, currency_of(country))
    opened = create(path, password(), institution)
    opened.store.close()
    out.say(mark("commands", "Print the recovery key and keep it apart from this computer: it is not shown again."))
    out.figures({"store": str(opened.store.path), "name": institution.name, "recovery_key": opened.recovery_key})
    return 0
