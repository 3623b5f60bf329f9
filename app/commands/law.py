"""`law STORE`: what the rules ask for now; puts a leak on record, or a text of the consent form in force."""

from __future__ import annotations

import argparse
from datetime import date

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.errors import UserError
from app.domain.messages import mark

NAME = "law"
HELP = mark("commands_law", "rules past their review, minors on file, the yearly audit; puts a leak on record")
CLOSED, ANY = "none", "any"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("store", metavar="STORE")
    parser.add_argument("--incident", metavar="YYYY-MM-DD|none")
    parser.add_argument("--consent-text", dest="text", metavar="VERSION|any")


def run(args: argparse.Namespace, out: Output) -> int:
    """Note what was given, and print how things stand."""
    from app.jobs.law_overview import law_overview
    from app.store import institution
    from app.store.compliance import note_incident, put_in_force

    with opened(args.store) as store:
        today = institution.today(store)
        if args.incident:
            note_incident(store, _day(args.incident, today))
        if args.text:
            put_in_force(store, "" if args.text == ANY else args.text.strip())
        found = law_overview(store, today)
    if found.incident:
        out.say(
            mark("commands_law", "A leak is on record: until it is closed a second person must agree to a campaign.")
        )
    out.figures(found.as_json())
    return 0


def _day(text: str, today: date) -> date | None:
    if text == CLOSED:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.max
    if day > today:
        raise UserError(
            mark("commands_law", "“{text}” must be a day not after today, such as {today}, or none."),
            text=text,
            today=today.isoformat(),
        )
    return day
