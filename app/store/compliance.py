"""What stands over every campaign: the consent text in force, and a leak of personal data that is not closed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.store import audit

if TYPE_CHECKING:
    from app.store.database import Store

TEXT, INCIDENT = "law.consent_text", "law.incident"


@dataclass(frozen=True)
class Standing:
    """`consent_text`: the hash of the text in force ("": none was put in force); `incident`: the day a leak came to
    light that is not closed, or None.
    """

    consent_text: str = ""
    incident: date | None = None


def standing(store: Store) -> Standing:
    """As it stands now."""
    rows = store.read().execute("SELECT key, value FROM settings WHERE key IN (?, ?)", [TEXT, INCIDENT])
    known = {str(key): json.loads(value) for key, value in rows}
    day = str(known.get(INCIDENT) or "")
    return Standing(str(known.get(TEXT) or ""), date.fromisoformat(day) if day else None)


def put_in_force(store: Store, text_hash: str) -> None:
    """From now on only consents to this text count ("": to any text)."""
    _keep(store, TEXT, text_hash, "consent-text")


def note_incident(store: Store, day: date | None) -> None:
    """A leak came to light on `day`; None closes it."""
    _keep(store, INCIDENT, day.isoformat() if day else "", "incident")


def _keep(store: Store, key: str, value: str, action: str) -> None:
    with store.write() as db:
        db.conn.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", [key, json.dumps(value)])
        audit.record(db, store.who, action, value or "-", {})
