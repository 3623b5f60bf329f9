"""Who works with the program: names, each with a PIN of at least four digits."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.institution import Staff
from app.domain.messages import mark
from app.store.batches import batch
from app.store.rows import from_row, one

if TYPE_CHECKING:
    from app.store.database import Store

PIN = re.compile(r"[0-9]{4,12}\Z")
SCRYPT = {"n": 2**14, "r": 8, "p": 1}
"""RFC 7914: 16 MiB a guess. The PIN only says who is at the desk; the store's key is what protects the data."""


def staff(store: Store) -> list[Staff]:
    """Everyone who may work here, by name."""
    rows = store.read().query("SELECT id, name, role, active FROM staff WHERE active = 1 ORDER BY name")
    return [from_row(Staff, {**row, "role": row["role"] or ""}) for row in rows]


def add(store: Store, name: str, pin: str, role: str = "") -> int:
    """Add a person; returns the id. Raises UserError for an empty or taken name or a PIN that is none."""
    name = name.strip()
    if not name:
        raise UserError(mark("store", "The name is empty: write the person's name."))
    if not PIN.match(pin):
        raise UserError(mark("store", "A PIN is 4 to 12 digits: choose another."))
    salt = secrets.token_bytes(16)
    with batch(store, "edit", mark("store", "Staff member added"), noun="staff") as edit:
        if edit.db.execute("SELECT 1 FROM staff WHERE name = ? AND active = 1", [name]).fetchone():
            raise UserError(mark("store", "There already is a staff member “{name}”: add a second name."), name=name)
        edit.count(added=1)
        columns = ["name", "role", "pin_salt", "pin_hash", "created_at"]
        row = [name, role, salt, _hash(pin, salt), datetime.now().astimezone().isoformat()]
        return edit.insert("staff", columns, [row])[0]


def leave(store: Store, staff_id: int) -> None:
    """Take a person off the list; what they did stays in the log."""
    with batch(store, "edit", mark("store", "Staff member removed"), noun="staff") as edit:
        edit.count(changed=1 if edit.update("staff", staff_id, {"active": 0}) else 0)


def verify(store: Store, name: str, pin: str) -> bool:
    """Whether `pin` is the PIN of the staff member `name`."""
    row = one(store.read(), "SELECT pin_salt, pin_hash FROM staff WHERE name = ? AND active = 1", [name])
    if row is None:
        return False
    return hmac.compare_digest(_hash(pin, row["pin_salt"]), row["pin_hash"])


def _hash(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode("utf-8"), salt=salt, dklen=32, **SCRYPT)
