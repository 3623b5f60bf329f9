"""Many rows into one table: when they are far more than what is there, its indexes are built once, afterwards.

Building an index from sorted rows is several times faster than keeping it up to date row by row. All of it happens in
the caller's transaction: a failure or a cancelled import brings the indexes back as they were.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from sqlite_utils import Database

FEW = 50_000


def load(db: Database, table: str, sql: str, rows: Iterator[Sequence[Any]], already: int) -> int:
    """Run the INSERT `sql` for every row; `already` is about how many rows the table has. Returns how many were added.

    Raises the driver's IntegrityError for a row that breaks a rule, also one of an index built afterwards.
    """
    count = _insert(db, sql, list(islice(rows, FEW)))
    if count < FEW:
        return count
    indexes = _indexes(db, table) if already <= 4 * FEW else []
    for name, _ in indexes:
        db.execute(f'DROP INDEX "{name}"')
    count += _insert(db, sql, rows)
    for _, create in indexes:
        db.execute(create)
    return count


def _insert(db: Database, sql: str, rows: Iterator[Sequence[Any]] | list[Sequence[Any]]) -> int:
    return max(int(db.conn.executemany(sql, rows).rowcount), 0)


def _indexes(db: Database, table: str) -> list[tuple[str, str]]:
    """Name and definition of every index that was made by a statement of its own."""
    return db.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL", [table]
    ).fetchall()
