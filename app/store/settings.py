"""What the person has chosen, one frozen dataclass."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import TYPE_CHECKING

from app.domain.institution import Settings

if TYPE_CHECKING:
    from app.store.database import Store

PREFIX = "choice."


def load(store: Store) -> Settings:
    """The choices made so far; what was never chosen, or is no longer understood, is the default."""
    rows = store.read().execute("SELECT key, value FROM settings WHERE key LIKE ?", [PREFIX + "%"])
    known = {field.name for field in fields(Settings)}
    chosen = {key.removeprefix(PREFIX): json.loads(value) for key, value in rows}
    return Settings(**{name: value for name, value in chosen.items() if name in known})


def save(store: Store, settings: Settings) -> None:
    """Keep the choices; they are no change of the data, so there is nothing to undo."""
    with store.write() as db:
        rows = [(PREFIX + name, json.dumps(value)) for name, value in asdict(settings).items()]
        db.conn.executemany("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", rows)
