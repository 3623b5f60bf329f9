"""Many rows into one table: when they are far more than what is there, its indexes are built once, afterwards.

Building an index from sorted rows is several times faster than keeping it up to date row by row. All of it happens in
the caller's transaction: a failure or a cancelled import brings the indexes back as they were.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any

from sqlite_utils import Database

FEW = 50_000
SHARE = 4  # new rows of at least a quarter of those that are there make building anew the quicker way
CACHE_MB = 256


def load(db: Database, table: str, sql: str, rows: Iterator[Sequence[Any]], already: int, expected: int = 0) -> int:
    """Run the INSERT `sql` for every row; `already` is about how many rows the table has, `expected` about how many
    come (0: not known). Returns how many were added.

    Raises the driver's IntegrityError for a row that breaks a rule, also one of an index built afterwards.
    """
    first = list(islice(rows, FEW)) if expected < FEW else []
    if expected < FEW and len(first) < FEW:
        return _insert(db, sql, first)
    many = max(expected, FEW)
    indexes = _indexes(db, table) if already <= SHARE * many else []
    with _room(db):
        for name, _ in indexes:
            db.execute(f'DROP INDEX "{name}"')
        count = _insert(db, sql, first) + _insert(db, sql, rows)
        for _, create in indexes:
            db.execute(create)
    return count


@contextmanager
def _room(db: Database) -> Iterator[None]:
    """A large page cache meanwhile: every index is built from pages that were written just before."""
    before = db.execute("PRAGMA cache_size").fetchone()[0]
    db.execute(f"PRAGMA cache_size = -{CACHE_MB * 1024}")
    try:
        yield
    finally:
        db.execute(f"PRAGMA cache_size = {before}")


def _insert(db: Database, sql: str, rows: Iterator[Sequence[Any]] | list[Sequence[Any]]) -> int:
    return max(int(db.conn.executemany(sql, rows).rowcount), 0)


def _indexes(db: Database, table: str) -> list[tuple[str, str]]:
    """Name and definition of every index that was made by a statement of its own."""
    return db.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL", [table]
    ).fetchall()
