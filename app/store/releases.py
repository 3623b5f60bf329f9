"""Which tables of counts have left the house, to whom: the memory that keeps a later one from completing an earlier."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from app.statistics.disclosure import Release

if TYPE_CHECKING:
    from app.store.database import Store


def released(store: Store, recipient: str, subject: str) -> list[Release]:
    """What `recipient` has seen of `subject`, the oldest first."""
    rows = store.read().execute(
        "SELECT counts FROM releases WHERE recipient = ? AND subject = ? ORDER BY id", [recipient, subject]
    )
    return [_read(text) for (text,) in rows]


def keep(store: Store, recipient: str, subject: str, shown: Release, today: date) -> None:
    """Write down that `shown` leaves the house; the same table again adds nothing. Rows are only ever added."""
    text = json.dumps({"cells": shown.cells, "rows": shown.row_totals, "columns": shown.column_totals})
    hidden = json.dumps(shown.hidden.astype(int).tolist())
    with store.write() as db:
        last = db.execute(
            "SELECT counts FROM releases WHERE recipient = ? AND subject = ? ORDER BY id DESC LIMIT 1",
            [recipient, subject],
        ).fetchone()
        if last is None or last[0] != text:
            db.execute(
                "INSERT INTO releases (recipient, subject, at, counts, hidden) VALUES (?, ?, ?, ?, ?)",
                [recipient, subject, today.isoformat(), text, hidden],
            )


def _read(text: str) -> Release:
    held = json.loads(text)
    return Release(tuple(map(tuple, held["cells"])), tuple(held["rows"]), tuple(held["columns"]))
