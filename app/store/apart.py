"""What a past merge did, read from its notes: which records went, into which, and what had pointed to them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlite_utils import Database

from app.domain.linking import PastMerge

if TYPE_CHECKING:
    from app.store.database import Store


@dataclass(frozen=True)
class Note:
    """One change of a batch: the row and what stood in it before ("update": the changed columns, "delete": all)."""

    table: str
    row_id: int
    action: str
    before: dict[str, Any]


def past_merges(store: Store, limit: int = 500) -> list[PastMerge]:
    """Every person's record that was merged into another and can be taken apart again, the newest first."""
    sql = """
        SELECT aliases.id, aliases.noun, aliases.ref, aliases.name, other.ref AS into_ref, other.name AS into_name,
               batches.id AS batch, batches.at, coalesce(batches.staff, '') AS staff
        FROM aliases JOIN batches ON batches.id = aliases.batch_id AND batches.state = 'done'
        JOIN (SELECT 'students' AS noun, id, ref, name FROM students
              UNION ALL SELECT 'guardians', id, ref, name FROM guardians) AS other
          ON other.noun = aliases.noun AND other.id = aliases.entity_id
        ORDER BY aliases.id DESC LIMIT ?"""
    return [PastMerge(**row) for row in store.read().query(sql, [limit])]


def notes(db: Database, batch_id: int) -> list[Note]:
    """What a batch changed and removed, in the order it did so; added rows are left out."""
    sql = (
        "SELECT table_name, row_id, action, before FROM undo_rows WHERE batch_id = ? AND action <> 'insert' ORDER BY id"
    )
    found = db.execute(sql, [batch_id]).fetchall()
    return [Note(table, row_id, action, _before(text)) for table, row_id, action, text in found]


def row_of(db: Database, table: str, row_id: int) -> dict[str, Any] | None:
    """A row as it is now; None where it is gone. `table` is a word of the program."""
    key = "student_id" if table == "profiles" else "id"
    return next(db.query(f'SELECT * FROM "{table}" WHERE {key} = ?', [row_id]), None)


def ledger_of(db: Database, kind: str, people: tuple[int, ...]) -> list[dict[str, Any]]:
    """The entries of the consent ledger about some people, oldest first."""
    marks = ", ".join("?" for _ in people)
    sql = f"SELECT * FROM consents WHERE person_kind = ? AND person_id IN ({marks}) ORDER BY id"
    return list(db.query(sql, [kind, *people]))


def free_id(db: Database, table: str) -> int:
    """A number that no row of the table has."""
    return int(db.execute(f'SELECT coalesce(max(id), 0) + 1 FROM "{table}"').fetchone()[0])


def aliases_of(db: Database, noun: str, **wanted: object) -> list[dict[str, Any]]:
    """The aliases of a noun with these values, e.g. entity_id=3; the names are words of the program."""
    tests = "".join(f" AND {name} = ?" for name in wanted)
    return list(db.query(f"SELECT * FROM aliases WHERE noun = ?{tests}", [noun, *wanted.values()]))


def _before(text: str) -> dict[str, Any]:
    return {
        name: bytes.fromhex(value["hex"]) if isinstance(value, dict) else value
        for name, value in json.loads(text or "{}").items()
    }
