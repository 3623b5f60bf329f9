"""Many rows into one table: several at a time, and when they are far more than what is there, its indexes are built
once, afterwards.

Building an index from sorted rows is several times faster than keeping it up to date row by row, and a statement of
many rows does not begin and end for each of them. All of it happens in the caller's transaction: a failure or a
cancelled import brings the indexes back as they were.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from typing import Any

from sqlite_utils import Database

FEW = 50_000
SHARE = 4  # new rows of at least a quarter of those that are there make building anew the quicker way
CACHE_MB = 448  # a million students with their indexes are 300
AT_ONCE = 32  # rows of a statement


def load(
    db: Database, table: str, sql: tuple[str, str], rows: Iterator[Sequence[Any]], already: int, expected: int = 0
) -> int:
    """Run an INSERT for every row: `sql` is all before the values and the marks of one row, "(?, ?)"; `already` is
    about how many rows the table has, `expected` about how many come (0: not known). Returns how many were added.

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
        count = _insert(db, sql, chain(first, rows))
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


def _insert(db: Database, sql: tuple[str, str], rows: Iterable[Sequence[Any]]) -> int:
    """The rows, AT_ONCE in a statement, and one by one those that are left over; how many."""
    start, marks = sql
    many, one = f"{start} {', '.join([marks] * AT_ONCE)}", f"{start} {marks}"
    source, rest, groups = iter(rows), [], 0

    def full() -> Iterator[tuple[Any, ...]]:
        nonlocal rest, groups
        while len(group := list(islice(source, AT_ONCE))) == AT_ONCE:
            groups += 1
            yield tuple(chain.from_iterable(group))
        rest = group

    db.conn.executemany(many, full())
    db.conn.executemany(one, rest)
    return groups * AT_ONCE + len(rest)


def _indexes(db: Database, table: str) -> list[tuple[str, str]]:
    """Name and definition of every index that was made by a statement of its own."""
    return db.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL", [table]
    ).fetchall()
