"""`check STORE`: is it whole?"""

from __future__ import annotations

import argparse

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.messages import mark

NAME = "check"
HELP = mark("commands", "check every page of a store, its audit log and its rows")


def arguments(parser: argparse.ArgumentParser) -> None:
    """STORE."""
    parser.add_argument("store", metavar="STORE")


def run(args: argparse.Namespace, out: Output) -> int:
    """Check and print; 2 if anything was found, with one sentence for each thing."""
    from app.jobs.custody import check

    with opened(args.store) as store:
        found = check(store, progress=out.progress())
    sentences = [out.translate(one) for one in (*found.damage, *found.faults)]
    entries = found.audit.entries if found.audit else 0
    out.figures({"sound": found.sound, "found": sentences, "counts": found.counts, "audit_entries": entries})
    if not found.sound:
        out.say(found.damage[0] if found.damage else found.faults[0])
    return 0 if found.sound else 2
