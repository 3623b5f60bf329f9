"""`backup STORE`: a checked copy."""

from __future__ import annotations

import argparse

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.messages import mark

NAME = "backup"
HELP = mark("commands", "copy a store into a folder and check the copy; older backups are thinned")


def arguments(parser: argparse.ArgumentParser) -> None:
    """STORE and the folder."""
    parser.add_argument("store", metavar="STORE")
    parser.add_argument("--out", metavar="DIR", default=None)


def run(args: argparse.Namespace, out: Output) -> int:
    """Back up and print the file."""
    from app.jobs.custody import back_up

    with opened(args.store) as store:
        made = back_up(store, args.out, progress=out.progress())
    rows = sum((made.counts or {}).values())
    out.figures({"file": str(made.path), "bytes": made.size, "rows": rows, "audit_head": made.audit_head})
    return 0
