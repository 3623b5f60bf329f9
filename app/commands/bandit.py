"""`bandit STORE CAMPAIGN`: how the next batch should be shared among the variants of a running campaign."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.messages import mark

NAME = "bandit"
HELP = mark("commands_bandit", "share the next batch of a running campaign among its variants")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("store", metavar="STORE")
    parser.add_argument("campaign", metavar="CAMPAIGN")
    parser.add_argument("--families", metavar="N", type=int, default=200)
    parser.add_argument("--method", choices=("top_two", "thompson"), default="top_two")
    parser.add_argument("--floor", metavar="X", type=float, default=0.1)
    parser.add_argument("--plan", metavar="FILE.toml")


def run(args: argparse.Namespace, out: Output) -> int:
    """Propose, say it in a sentence and print the figures; with `--plan` also write the plan of the next batch."""
    from app.campaigns.plan_file import write_plan
    from app.jobs.propose_batch import next_batch, propose_next_batch
    from app.store import institution

    with opened(args.store) as store:
        asked = {"families": args.families, "method": args.method, "floor": args.floor}
        found = propose_next_batch(store, args.campaign, **asked)
        if args.plan:
            write_plan(next_batch(store, args.campaign, institution.today(store), **asked), Path(args.plan))
    out.say(found.sentence)
    for warning in found.warnings:
        out.say(warning)
    out.figures(found.as_json())
    return 0
