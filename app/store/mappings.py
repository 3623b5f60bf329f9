"""How tables were read before: one remembered mapping for each kind and set of headings, the last one used."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.store.derived import replace_rows

if TYPE_CHECKING:
    from app.store.database import Store


@dataclass(frozen=True)
class UsedMapping:
    """A mapping as TOML text, the fingerprint of the headings it was used for, and when (ISO, local time)."""

    name: str
    kind: str
    fingerprint: str
    mapping: str
    used_at: str


def remember(store: Store, name: str, kind: str, fingerprint: str, mapping: str) -> None:
    """Keep the mapping of a file called `name` in place of the one kept for the same kind and headings."""
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    columns = ("name", "kind", "fingerprint", "mapping", "used_at")
    with store.write() as db:
        row = (name, kind, fingerprint, mapping, now)
        replace_rows(db, "mappings", columns, [row], where="kind = ? AND fingerprint = ?", values=[kind, fingerprint])


def replace_all(store: Store, kept: list[UsedMapping]) -> None:
    """Put back what was remembered before (of a job that was taken back)."""
    columns = ("name", "kind", "fingerprint", "mapping", "used_at")
    rows = [tuple(getattr(one, column) for column in columns) for one in reversed(kept)]
    with store.write() as db:
        replace_rows(db, "mappings", columns, rows)


def remembered(store: Store, limit: int = 500) -> list[UsedMapping]:
    """The mappings that were used, newest first."""
    sql = "SELECT name, kind, fingerprint, mapping, used_at FROM mappings ORDER BY used_at DESC, id DESC LIMIT ?"
    return [UsedMapping(**row) for row in store.read().query(sql, [limit])]
