"""How many rows each table holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.snapshots import contents

if TYPE_CHECKING:
    from app.store.database import Store


def counts(store: Store) -> dict[str, int]:
    """Rows by table, the program's own bookkeeping included."""
    return contents(store.read()).counts
