"""`partners STORE`: with whom to work next, why, and how sure that order is."""

from __future__ import annotations

import argparse

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.messages import mark

NAME = "partners"
HELP = mark("jobs_campaigns", "rank the partners, with reasons and how sure the order is")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("store", metavar="STORE")


def run(args: argparse.Namespace, out: Output) -> int:
    """Rank and print: one entry a partner, the best first."""
    from app.jobs.rank_partners import rank_partners
    from app.store import institution

    with opened(args.store) as store:
        ranks = rank_partners(store, institution.today(store), out.progress())
    told = [
        {
            "partner": rank.partner,
            "industry": rank.industry,
            "score": round(rank.score, 4),
            "low": round(rank.low, 4),
            "high": round(rank.high, 4),
            "best": round(rank.rank_probabilities[0], 4),
            "lawful": rank.lawful,
            "rank_probabilities": [round(each, 4) for each in rank.rank_probabilities],
            "reasons": [out.translate(reason) for reason in rank.reasons],
        }
        for rank in ranks
    ]
    if not out.json:
        told = [{name: each[name] for name in ("partner", "score", "low", "high", "best", "reasons")} for each in told]
    out.figures({"partners": told})
    return 0
