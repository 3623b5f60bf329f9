"""`audit STORE`: who did what, and whether the log is whole."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.messages import mark

NAME = "audit"
HELP = mark("commands", "show the audit log, newest first, and whether it is whole")


def arguments(parser: argparse.ArgumentParser) -> None:
    """STORE and how many entries."""
    parser.add_argument("store", metavar="STORE")
    parser.add_argument("--last", type=int, default=20, metavar="N")
    parser.add_argument("--anchor", action="append", default=[], metavar="HEAD")


def run(args: argparse.Namespace, out: Output) -> int:
    """Print the verdict and the last entries; 2 if the log was tampered with."""
    from app.jobs.custody import audit

    with opened(args.store) as store:
        verdict, entries = audit(store, args.last, tuple(args.anchor), progress=out.progress())
    out.figures(
        {
            "whole": verdict.whole,
            "entries": verdict.entries,
            "head": verdict.head,
            "broken_at": verdict.broken_at or None,
            "cut": verdict.cut,
            "last": [asdict(entry) for entry in entries],
        }
    )
    if not verdict.whole:
        out.say(mark("commands", "The audit log was tampered with: compare the store with a backup."))
    return 0 if verdict.whole else 2
