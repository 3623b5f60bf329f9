"""A whole, consistent, encrypted copy of a store in one file, and what it takes to trust such a file."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from app.domain.errors import UserError
from app.domain.messages import mark
from app.store.connection import Failure, connect
from app.store.keys import HEADER, Key, is_header
from app.store.places import written


@dataclass(frozen=True)
class Contents:
    """What a store holds: rows by table, and where its audit log ends."""

    counts: dict[str, int]
    audit_head: str


def snapshot(path: Path, key: Key, target: Path) -> Contents:
    """Copy the store at `path` (which may be in use) to `target`, check the copy, and only then give it its name.

    The copy has the same password and recovery key. Raises UserError if the copy is not whole or the disk is full.
    """
    try:
        with written(target) as temporary:
            _copy(path, key, temporary)
            found = verified(temporary, key)
    except OSError as error:
        raise UserError(
            mark("store", "The backup could not be written to “{folder}” ({reason}): choose another folder."),
            folder=target.parent,
            reason=error.strerror or error,
        ) from None
    return found


def verified(path: Path, key: Key) -> Contents:
    """What the store file at `path` holds, after every page's seal and every index was checked on a fresh connection.

    Raises UserError if anything does not fit.
    """
    with contextlib.closing(connect(path, key, read_only=True)) as db:
        problems = faults(db)
        if problems:
            raise UserError(
                mark("store", "The copy “{file}” is not whole ({reason}): it was thrown away."),
                file=path.name,
                reason=problems[0],
            )
        return contents(db)


def faults(db: Database) -> list[str]:
    """Every complaint of the cipher's seals, the page structure and the references; empty for a healthy store."""
    try:
        found = [row[0] for row in db.execute("PRAGMA cipher_integrity_check")]
        found += [row[0] for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
        found += [f"{row[0]} {row[1]}: {row[2]}" for row in db.execute("PRAGMA foreign_key_check")]
    except Failure as error:
        return [str(error)]
    return found


def contents(db: Database) -> Contents:
    """Rows by table and the head of the audit log."""
    tables = sorted(name for name in db.table_names() if not name.startswith(("sqlite_", "_")))
    counts = {table: int(db.execute(f"SELECT count(*) FROM [{table}]").fetchone()[0]) for table in tables}
    head = db.execute("SELECT mac FROM audit ORDER BY id DESC LIMIT 1").fetchone()
    return Contents(counts, head[0] if head else "")


def _copy(path: Path, key: Key, target: Path) -> None:
    """SQLite's own copy of what is committed, compacted; readers and the writer go on meanwhile."""
    try:
        with contextlib.closing(connect(path, key)) as db:
            db.execute("VACUUM INTO ?", [str(target)])
    except Failure as error:
        raise UserError(
            mark("store", "The backup could not be made ({reason}): free some space or choose another folder."),
            reason=str(error),
        ) from None
    with target.open("rb") as file:
        if not is_header(file.read(HEADER)):
            raise RuntimeError("the copy is not encrypted with the store's key")
