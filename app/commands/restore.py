"""`restore BACKUP STORE`: a backup becomes a store again."""

from __future__ import annotations

import argparse

from app.commands.opening import password
from app.commands.output import Output
from app.domain.messages import mark

NAME = "restore"
HELP = mark("commands", "check a backup and put it at STORE, which must not be there yet")


def arguments(parser: argparse.ArgumentParser) -> None:
    """BACKUP and STORE."""
    parser.add_argument("backup", metavar="BACKUP")
    parser.add_argument("store", metavar="STORE")


def run(args: argparse.Namespace, out: Output) -> int:
    """Restore and print what is in it."""
    from app.jobs.custody import restore

    restored = restore(args.backup, args.store, password(), progress=out.progress())
    rows = sum((restored.counts or {}).values())
    out.figures({"store": str(restored.path), "bytes": restored.size, "rows": rows, "audit_head": restored.audit_head})
    return 0
