"""`link STORE`: duplicates among people; `link --file F --out PAIRS.csv`: duplicates within any table."""

from __future__ import annotations

import argparse

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.errors import UserError
from app.domain.messages import mark

NAME = "link"
HELP = mark("intake", "find people entered twice, merge the certain ones, leave the others for review")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("store", metavar="STORE", nargs="?")
    parser.add_argument("--file", metavar="FILE")
    parser.add_argument("--out", metavar="PAIRS.csv")


def run(args: argparse.Namespace, out: Output) -> int:
    """Link a store's people, or the rows of a file."""
    from app.jobs.link_people import link_file, link_people

    if args.file:
        if not args.out:
            raise UserError(mark("intake", "Say where the pairs go: --out PAIRS.csv."))
        out.figures(link_file(args.file, args.out, progress=out.progress()).as_json())
        return 0
    if not args.store:
        raise UserError(mark("intake", "Name a store, or a table with --file FILE --out PAIRS.csv."))
    with opened(args.store) as store:
        out.figures(link_people(store, progress=out.progress()).as_json())
    return 0
