"""`launch STORE CAMPAIGN --out DIR`: rules once more, the draw sealed, the lists written."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands.opening import opened
from app.commands.output import Output
from app.commands.plan import say_warned
from app.domain.errors import UserError
from app.domain.messages import mark, plural

if TYPE_CHECKING:
    from app.store.database import Store

NAME = "launch"
HELP = mark("jobs_campaigns", "seal a planned campaign and write its lists")
PIN_VARIABLE = "ALLIANCE_DESK_APPROVER_PIN"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("store", metavar="STORE")
    parser.add_argument("campaign", metavar="CAMPAIGN")
    parser.add_argument("--out", required=True, metavar="DIR")
    asks = f"asks their PIN on a terminal, else reads {PIN_VARIABLE}"
    parser.add_argument("--approver", default="", metavar="NAME", help=asks)
    parser.add_argument("--reason", default="", metavar="WHY")


def run(args: argparse.Namespace, out: Output) -> int:
    """Launch, say what is still open, print the figures."""
    from app.jobs.launch_campaign import launch_campaign
    from app.store import institution

    with opened(args.store) as store:
        _approve(store, args.approver.strip(), args.reason.strip(), out)
        report = launch_campaign(
            store,
            args.campaign,
            Path(args.out),
            institution.today(store),
            approver=args.approver,
            reason=args.reason,
            language=out.language,
            progress=out.progress(),
        )
    for warned in report.warnings:
        if not report.approvals.get(warned.code):  # agreed to
            say_warned(warned, out)
    if report.approvals:
        names = ", ".join(sorted(report.approvals))
        agreed = mark("jobs_campaigns", "{name} has agreed to {rules}.")
        out.say(agreed.filled(name=report.approved_by, rules=names))
    if report.suppressed:
        out.say(
            plural("jobs_campaigns", "%n household(s) were taken off the list at the last check.", "", 0).filled(
                report.suppressed
            )
        )
    out.figures(report.as_json())
    return 0


def _approve(store: Store, name: str, reason: str, out: Output) -> None:
    """Nobody is named as the second person without their PIN and what they looked at; UserError otherwise."""
    from app.store.staff import verify

    if not name:
        return
    if not reason:
        raise UserError(mark("jobs_campaigns", "Say with --reason what {name} looked at."), name=name)
    if not verify(store, name, _pin(name, out)):
        raise UserError(mark("jobs_campaigns", "That is not the PIN of a staff member “{name}”."), name=name)


def _pin(name: str, out: Output) -> str:
    """From the environment, else typed unseen, else (no terminal) a UserError."""
    given = os.environ.get(PIN_VARIABLE)
    if given:
        return given
    if not sys.stdin.isatty():
        text = mark("jobs_campaigns", "{name}'s PIN is needed to approve: set the environment variable {variable}.")
        raise UserError(text, name=name, variable=PIN_VARIABLE)
    return getpass.getpass(out.translate(mark("jobs_campaigns", "PIN of {name}: ").filled(name=name)))
