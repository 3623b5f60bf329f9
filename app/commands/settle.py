"""`settle STORE CAMPAIGN`: what each partner is owed."""

from __future__ import annotations

import argparse

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.messages import mark

NAME = "settle"
HELP = mark("commands_measure", "what each partner of a campaign is owed, with its interval")


def arguments(parser: argparse.ArgumentParser) -> None:
    """STORE and CAMPAIGN."""
    parser.add_argument("store", metavar="STORE")
    parser.add_argument("campaign", metavar="CAMPAIGN")


def run(args: argparse.Namespace, out: Output) -> int:
    """Settle, keep it in the store, print it."""
    from app.jobs.settle_campaign import settle_campaign

    with opened(args.store) as store:
        settled = settle_campaign(store, args.campaign, out.progress())
    out.figures(settled.as_json(out.translate))
    return 0
