"""How tables were read before: every import notes the mapping it used, and the newest note for its headings counts.

Notes are only added, by the import's own batch: undoing an import forgets what it taught and nothing else, and what an
earlier import of the same headings had taught counts again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.store.database import Store
    from app.store.journal import Batch

COLUMNS = ("name", "kind", "fingerprint", "mapping", "used_at")


@dataclass(frozen=True)
class UsedMapping:
    """A mapping as TOML text, the fingerprint of the headings it was used for, and when (ISO, local time)."""

    name: str
    kind: str
    fingerprint: str
    mapping: str
    used_at: str


def remember(pen: Batch, name: str, kind: str, fingerprint: str, mapping: str) -> None:
    """Note, in an import's batch, the mapping of a file called `name`: it counts from now on for these headings."""
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    pen.insert("mappings", COLUMNS, [(name, kind, fingerprint, mapping, now)])


def remembered(store: Store, limit: int = 500) -> list[UsedMapping]:
    """The mapping that counts for each kind and set of headings, the one used last first."""
    newest = "SELECT max(id) FROM mappings GROUP BY kind, fingerprint"
    sql = f"SELECT {', '.join(COLUMNS)} FROM mappings WHERE id IN ({newest}) ORDER BY id DESC LIMIT ?"
    return [UsedMapping(**row) for row in store.read().query(sql, [limit])]
