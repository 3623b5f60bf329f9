"""What builds on a batch: found by taking it back, in the undo's own transaction, and looking at what hangs."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sqlite_utils import Database

from app.domain.errors import UserError
from app.domain.messages import mark

Revert = Callable[[Database, int], dict[str, int]]

# Worked out from people and worked out again at any time: goes with the people it is about.
DERIVED = {
    "profiles": "student_id NOT IN (SELECT id FROM students)",
    "segment_members": "student_id NOT IN (SELECT id FROM students)",
    "recommendations": "(person_kind = 'student' AND person_id NOT IN (SELECT id FROM students)) "
    "OR (person_kind = 'guardian' AND person_id NOT IN (SELECT id FROM guardians)) "
    "OR (item_kind = 'course' AND item_id NOT IN (SELECT id FROM courses)) "
    "OR (item_kind = 'offer' AND item_id NOT IN (SELECT id FROM offers))",
    "uplift_scores": "(person_kind = 'student' AND person_id NOT IN (SELECT id FROM students)) "
    "OR (person_kind = 'guardian' AND person_id NOT IN (SELECT id FROM guardians)) "
    "OR campaign_id NOT IN (SELECT id FROM campaigns)",
}
# (table, its column, the table meant, a condition): references the schema cannot declare
LOOSE = [
    ("consents", "person_id", "students", "person_kind = 'student'"),
    ("consents", "person_id", "guardians", "person_kind = 'guardian'"),
    ("consents", "partner_id", "partners", "1"),
    ("duplicates", "left_id", "students", "noun = 'students'"),
    ("duplicates", "right_id", "students", "noun = 'students'"),
    ("duplicates", "left_id", "guardians", "noun = 'guardians'"),
    ("duplicates", "right_id", "guardians", "noun = 'guardians'"),
    ("assignments", "person_id", "students", "person_kind = 'student'"),
    ("assignments", "person_id", "guardians", "person_kind = 'guardian'"),
    ("outcomes", "person_id", "students", "person_kind = 'student'"),
    ("outcomes", "person_id", "guardians", "person_kind = 'guardian'"),
    ("events", "offer_id", "offers", "offer_id IS NOT NULL"),
    ("aliases", "entity_id", "students", "noun = 'students'"),
    ("aliases", "entity_id", "guardians", "noun = 'guardians'"),
    ("aliases", "entity_id", "households", "noun = 'households'"),
]


def take_back(db: Database, batch_id: int, revert: Revert) -> tuple[set[int], dict[str, int]]:
    """Revert the batch and all that builds on it; returns the batches taken back and the rows touched by table.

    Raises UserError if something builds on it that is no batch (a campaign already sealed).
    """
    todo = {batch_id}
    while True:
        later = _touched_later(db, todo) | _named_later(db, todo)
        if later - todo:
            todo |= later
            continue
        db.execute("SAVEPOINT take_back")
        restored: dict[str, int] = {}
        for one in sorted(todo, reverse=True):
            for table, rows in revert(db, one).items():
                restored[table] = restored.get(table, 0) + rows
        hanging = _hanging(db, restored, todo)
        if not hanging - todo:
            db.execute("RELEASE take_back")
            return todo, restored
        db.execute("ROLLBACK TO take_back")
        db.execute("RELEASE take_back")
        todo |= hanging


def _touched_later(db: Database, todo: set[int]) -> set[int]:
    """Later batches that changed or removed a row which one of `todo` added or changed."""
    found: set[int] = set()
    for one in todo:
        found |= _ids(
            db.execute(
                "SELECT DISTINCT later.batch_id FROM undo_rows AS mine JOIN undo_rows AS later "
                "ON later.table_name = mine.table_name AND later.row_id BETWEEN mine.row_id AND mine.last_id "
                "WHERE mine.batch_id = ? AND later.batch_id > mine.batch_id AND later.action <> 'insert'",
                [one],
            )
        )
    return found


def _named_later(db: Database, todo: set[int]) -> set[int]:
    """Other batches whose rows name a row that one of `todo` added, without a declared reference."""
    found: set[int] = set()
    for one in todo:
        ranges = db.execute(
            "SELECT table_name, row_id, last_id FROM undo_rows WHERE batch_id = ? AND action = 'insert'", [one]
        ).fetchall()
        for table, column, meant, condition in LOOSE:
            unreversed = (
                " AND action <> 'reversed' AND NOT EXISTS (SELECT 1 FROM consents AS later "
                "WHERE later.action = 'reversed' AND later.refers_to = this.id)"
                if table == "consents"
                else ""
            )
            for first, last in ((first, last) for name, first, last in ranges if name == meant):
                found |= _ids(
                    db.execute(
                        f"SELECT DISTINCT batch_id FROM {table} AS this WHERE {condition} AND {column} BETWEEN ? AND ? "
                        f"AND batch_id > ?{unreversed}",
                        [first, last, one],
                    )
                )
    return found


def _hanging(db: Database, restored: Iterable[str], todo: set[int]) -> set[int]:
    """The batches whose rows refer to what is no longer there; derived rows are simply removed."""
    if not set(restored).isdisjoint(("students", "guardians", "courses", "offers")):
        for table, condition in DERIVED.items():
            db.execute(f"DELETE FROM {table} WHERE {condition}")
    blamed: set[int] = set()
    for table in _referring(db, set(restored)):
        for _, row_id, _, _ in db.execute(f'PRAGMA foreign_key_check("{table}")').fetchall():
            blamed |= _blame(db, table, row_id, todo)
    return blamed


def _referring(db: Database, tables: set[str]) -> list[str]:
    """Tables with a reference to one of `tables`, and these themselves."""
    names = [name for name in db.table_names() if not name.startswith(("sqlite_", "_"))]
    return [
        name
        for name in names
        if name in tables or any(row[2] in tables for row in db.execute(f'PRAGMA foreign_key_list("{name}")'))
    ]


def _blame(db: Database, table: str, row_id: int, todo: set[int]) -> set[int]:
    """The batch that made this row hang: the one that added it after ours, else those that changed it after ours."""
    columns = {row[1] for row in db.execute(f'PRAGMA table_info("{table}")')}
    if "batch_id" in columns:
        made = db.execute(f'SELECT batch_id FROM "{table}" WHERE rowid = ?', [row_id]).fetchone()[0]
        if made is not None and made > min(todo) and made not in todo:
            return {made}
    later = _ids(
        db.execute(
            "SELECT DISTINCT batch_id FROM undo_rows WHERE table_name = ? AND ? BETWEEN row_id AND last_id "
            "AND row_id <= ? AND batch_id > ?",
            [table, row_id, row_id, min(todo)],
        )
    )
    if later:
        return later
    _refuse_if_sealed(db, table, row_id, columns)
    db.execute(f'DELETE FROM "{table}" WHERE rowid = ?', [row_id])
    return set()


def _refuse_if_sealed(db: Database, table: str, row_id: int, columns: set[str]) -> None:
    """A draft loses the row; a list that was sealed does not."""
    if "campaign_id" not in columns:
        return
    sql = f'SELECT name, sealed_at FROM campaigns WHERE id = (SELECT campaign_id FROM "{table}" WHERE rowid = ?)'
    found = db.execute(sql, [row_id]).fetchone()
    if found and found[1]:
        raise UserError(
            mark("store", "This cannot be undone: the campaign “{name}” was already sealed with these people in it."),
            name=found[0],
        )


def _ids(rows: Iterable[tuple[int | None]]) -> set[int]:
    return {row[0] for row in rows if row[0] is not None}
