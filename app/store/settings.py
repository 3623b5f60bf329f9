"""What the person has chosen, one frozen dataclass."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import TYPE_CHECKING

from app.domain.institution import Settings
from app.store import audit

if TYPE_CHECKING:
    from app.store.database import Store

PREFIX = "choice."
NO_CHOICE = ("last_staff", "key_printed")


def load(store: Store) -> Settings:
    """The choices made so far; what was never chosen, or is no longer understood, is the default."""
    rows = store.read().execute("SELECT key, value FROM settings WHERE key LIKE ?", [PREFIX + "%"])
    known = {field.name for field in fields(Settings)}
    chosen = {key.removeprefix(PREFIX): json.loads(value) for key, value in rows}
    return Settings(**{name: value for name, value in chosen.items() if name in known})


def save(store: Store, settings: Settings) -> None:
    """Keep the choices and write down which ones are new; they are no change of the data: nothing to undo.

    Who worked here last changes with every opening, and that the key lies on paper is no choice: they leave no entry.
    """
    before = asdict(load(store))
    changed = {name: value for name, value in asdict(settings).items() if value != before[name]}
    if not changed:
        return
    with store.write() as db:
        rows = [(PREFIX + name, json.dumps(value)) for name, value in changed.items()]
        db.conn.executemany("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", rows)
        if chosen := {name: value for name, value in changed.items() if name not in NO_CHOICE}:
            audit.record(db, store.who, "settings", "", chosen)
