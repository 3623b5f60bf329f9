"""Counts that leave the house: made safe beside everything the same reader has seen, and written down."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.statistics.disclosure import Release
    from app.store.database import Store


def release_counts(
    store: Store,
    recipient: str,
    subject: str,
    table: Sequence[Sequence[int]],
    today: date,
    direction: Sequence[int] | None = None,
) -> Release:
    """The table as `recipient` may see it now; kept in the ledger.

    subject: the same word for the same lines and columns each time (a campaign's ref and what is counted). direction:
    +1 for a column whose counts only grow, -1 shrink, 0 either; by default all grow.
    """
    from app.statistics.suppression import release
    from app.store.releases import keep, released

    shown = release(table, released(store, recipient, subject), direction=direction)
    keep(store, recipient, subject, shown, today)
    return shown
