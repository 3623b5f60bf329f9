"""The audit log: who did what and when, each entry sealed to the one before it.

mac(n) = HMAC-SHA256(key, mac(n-1) + the entry as canonical JSON); the key lies inside the encrypted store. Changing,
removing, inserting or reordering entries breaks the chain; a cut tail shows against a head noted outside (each backup
and each sealed list carries one).
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlite_utils import Database

if TYPE_CHECKING:
    from app.store.database import Store

KEY = "audit_key"
FIELDS = "at, staff, action, subject, details"


@dataclass(frozen=True)
class Entry:
    """One thing done. `details` names counts and ids, never a person's data."""

    id: int
    at: str
    staff: str
    action: str
    subject: str
    details: dict[str, object]


@dataclass(frozen=True)
class Verdict:
    """Whether the log is whole: `broken_at` is the first entry that does not fit (0: none), `head` its last seal."""

    entries: int
    head: str
    broken_at: int = 0
    cut: bool = False

    @property
    def whole(self) -> bool:
        """True if nothing was changed, removed or cut off."""
        return not self.broken_at and not self.cut


def begin(db: Database) -> None:
    """Give a new store the key its log is sealed with."""
    db.execute("INSERT INTO settings (key, value) VALUES (?, ?)", [KEY, secrets.token_hex(32)])


def record(db: Database, who: str, action: str, subject: str = "", details: dict[str, object] | None = None) -> None:
    """Add an entry in the transaction that does the thing itself, so that neither is there without the other."""
    values = [
        datetime.now().astimezone().isoformat(timespec="seconds"),
        who,
        action,
        subject,
        json.dumps(details or {}, ensure_ascii=False, sort_keys=True, default=str),
    ]
    last = db.execute("SELECT mac FROM audit ORDER BY id DESC LIMIT 1").fetchone()
    seal = _seal(_key(db), last[0] if last else "", values)
    db.execute(f"INSERT INTO audit ({FIELDS}, mac) VALUES (?, ?, ?, ?, ?, ?)", [*values, seal])


def note(store: Store, action: str, subject: str = "", details: dict[str, object] | None = None) -> None:
    """Write down what changes no row but takes data out: an export, a report."""
    with store.write() as db:
        record(db, store.who, action, subject, details)


def head(db: Database) -> str:
    """The last entry's seal: written down outside, it proves later that no tail was cut."""
    last = db.execute("SELECT mac FROM audit ORDER BY id DESC LIMIT 1").fetchone()
    return str(last[0]) if last else ""


def verify(store: Store, anchors: tuple[str, ...] = ()) -> Verdict:
    """Walk the whole chain; `anchors` are heads noted outside that must still be in it."""
    db = store.read()
    key, seal, number, seen = _key(db), "", 0, set()
    for number, (row, *values, mac) in enumerate(db.execute(f"SELECT id, {FIELDS}, mac FROM audit ORDER BY id"), 1):
        seal = _seal(key, seal, values)
        if not hmac.compare_digest(seal, mac) or row != number:
            return Verdict(number, mac, broken_at=row)
        seen.add(seal)
    return Verdict(number, seal, cut=number == 0 or any(anchor not in seen for anchor in anchors))


def page(store: Store, offset: int = 0, limit: int = 200) -> list[Entry]:
    """Entries, newest first."""
    rows = store.read().execute(f"SELECT id, {FIELDS} FROM audit ORDER BY id DESC LIMIT ? OFFSET ?", [limit, offset])
    return [
        Entry(number, at, staff, action, subject, json.loads(details))
        for number, at, staff, action, subject, details in rows
    ]


def _seal(key: bytes, before: str, values: list[str]) -> str:
    text = before + json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return hmac.new(key, text.encode("utf-8"), hashlib.sha256).hexdigest()


def _key(db: Database) -> bytes:
    return bytes.fromhex(db.execute("SELECT value FROM settings WHERE key = ?", [KEY]).fetchone()[0])
