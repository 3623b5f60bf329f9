"""What follows a saved form: the pages read again, and the change can be taken back at once."""

from __future__ import annotations

from app.domain.messages import mark
from app.ui.desk import Desk

EVERYTHING = frozenset({"partners", "offers", "agreements", "courses", "batches"})


def tell_saved(desk: Desk, *nouns: str) -> None:
    """Say that it was saved, with an Undo beside it."""
    desk.tell_changed(*nouns, "batches")
    undo = desk.translate(mark("ui", "Undo"))
    desk.notify(desk.translate(mark("ui", "Saved.")), "accent", (undo, lambda: take_back(desk)))


def take_back(desk: Desk) -> None:
    """Undo the newest change."""
    from app.jobs.undo_batch import undo_batch

    title = desk.translate(mark("ui", "Undoing"))
    desk.runner.start(undo_batch, desk.store, title=title, changes=EVERYTHING)
