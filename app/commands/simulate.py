"""`simulate STORE CAMPAIGN`: replay a plan many times, each figure with its range."""

from __future__ import annotations

import argparse

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.messages import mark

NAME = "simulate"
HELP = mark("commands_simulate", "replay a planned campaign: families, money, the chance of each verdict")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("store", metavar="STORE")
    parser.add_argument("campaign", metavar="CAMPAIGN")
    parser.add_argument("--draws", metavar="N", type=int, default=1000)
    parser.add_argument("--against", metavar="OTHER")


def run(args: argparse.Namespace, out: Output) -> int:
    """Replay, say it in a sentence and print the figures."""
    from app.jobs.simulate_campaign import compare_campaigns, simulate_campaign
    from app.store import institution

    with opened(args.store) as store:
        today = institution.today(store)
        if args.against:
            both = compare_campaigns(
                store, args.campaign, args.against, today, draws=args.draws, progress=out.progress()
            )
            out.say(both.first.sentence)
            out.say(both.sentence)
            out.figures(both.as_json())
            return 0
        report = simulate_campaign(store, args.campaign, today, draws=args.draws, progress=out.progress())
    out.say(report.sentence)
    for note in report.notes:
        out.say(note)
    out.figures(report.as_json())
    return 0
