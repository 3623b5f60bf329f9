"""`launch STORE CAMPAIGN --out DIR`: rules once more, the draw sealed, the lists written."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.commands.opening import opened
from app.commands.output import Output
from app.commands.plan import words
from app.domain.messages import mark, plural

NAME = "launch"
HELP = mark("jobs_campaigns", "seal a planned campaign and write its lists")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("store", metavar="STORE")
    parser.add_argument("campaign", metavar="CAMPAIGN")
    parser.add_argument("--out", required=True, metavar="DIR")
    parser.add_argument("--approver", default="", metavar="NAME")
    parser.add_argument("--reason", default="", metavar="WHY")


def run(args: argparse.Namespace, out: Output) -> int:
    """Launch, say what is still open, print the figures."""
    from app.jobs.launch_campaign import launch_campaign
    from app.store import institution

    with opened(args.store) as store:
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
        out.say(mark("jobs_campaigns", "To check: {what}").filled(what=words(warned.text, out)))
    if report.suppressed:
        out.say(
            plural("jobs_campaigns", "%n household(s) were taken off the list at the last check.", "", 0).filled(
                report.suppressed
            )
        )
    out.figures(report.as_json())
    return 0
