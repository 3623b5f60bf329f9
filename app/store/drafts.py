"""What was typed but not yet saved: a form survives a crash."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.store.database import Store


def save(store: Store, key: str, value: dict[str, Any]) -> None:
    """Keep the draft of the form `key`; plain data only."""
    at = datetime.now().astimezone().isoformat(timespec="seconds")
    with store.write() as db:
        db.execute(
            "INSERT OR REPLACE INTO drafts (key, value, at) VALUES (?, ?, ?)",
            [key, json.dumps(value, ensure_ascii=False), at],
        )


def load(store: Store, key: str) -> dict[str, Any] | None:
    """The draft of the form `key`, or None."""
    row = store.read().execute("SELECT value FROM drafts WHERE key = ?", [key]).fetchone()
    return dict(json.loads(row[0])) if row else None


def drop(store: Store, key: str) -> None:
    """Forget the draft; nothing happens if there is none."""
    with store.write() as db:
        db.execute("DELETE FROM drafts WHERE key = ?", [key])
