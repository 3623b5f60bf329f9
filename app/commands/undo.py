"""`undo STORE [BATCH]`: takes an import, an edit or a merge back."""

from __future__ import annotations

import argparse

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.messages import mark

NAME = "undo"
HELP = mark("intake", "take the newest (or the given) import, edit or merge back")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("store", metavar="STORE")
    parser.add_argument("batch", metavar="BATCH", nargs="?", type=int)
    parser.add_argument("--even-if-changed", action="store_true")


def run(args: argparse.Namespace, out: Output) -> int:
    """Undo and print what was put back."""
    from app.jobs.undo_batch import undo_batch

    with opened(args.store) as store:
        undone = undo_batch(store, args.batch, even_if_changed=args.even_if_changed, progress=out.progress())
    out.figures({"batch": undone.batch_id, "title": undone.title, "restored": undone.restored})
    return 0
