"""What is worked out from the rest and can be worked out again: replaced as a whole, not journalled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlite_utils import Database

TABLES = (
    "profiles",
    "profile_runs",
    "segments",
    "segment_members",
    "models",
    "recommendations",
    "decisions",
    "assignments",
    "measurements",
    "settlements",
    "uplift_scores",
)


def replace_rows(
    db: Database,
    table: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[Any]],
    *,
    where: str = "",
    values: Sequence[Any] = (),
) -> int:
    """Remove the rows that `where` (with its `values`) describes, all of them if empty, and add `rows`; how many added.

    For computed tables alone, inside `store.write()`; `columns` and `where` are the program's own words.
    """
    if table not in TABLES:
        raise ValueError(f"{table} holds entered data: change it through a batch")
    db.execute(f'DELETE FROM "{table}"' + (f" WHERE {where}" if where else ""), list(values))
    return add_rows(db, table, columns, rows)


def add_rows(db: Database, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    """Add rows to a computed table; how many."""
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" for _ in columns)
    cursor = db.conn.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', rows)
    return max(int(cursor.rowcount), 0)
