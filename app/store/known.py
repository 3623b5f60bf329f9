"""Who is in the store already, in the few words by which a row of a file could mean them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.store.database import Store

_UNREACHED = """
    SELECT name FROM students WHERE coalesce(phone, '') = '' AND id NOT IN (
        SELECT student_id FROM guardianships JOIN guardians ON guardians.id = guardian_id
        WHERE coalesce(phone, '') <> '')
    UNION ALL SELECT name FROM aliases WHERE noun = 'students'
"""
_PHONES = """
    SELECT phone FROM students WHERE phone IS NOT NULL
    UNION ALL SELECT phone FROM guardians WHERE phone IS NOT NULL
    UNION ALL SELECT value FROM aliases, json_each(phones)
"""
_NAMES = "SELECT name FROM students UNION ALL SELECT name FROM aliases WHERE noun = 'students'"
_REFS = "SELECT ref FROM students UNION ALL SELECT ref FROM aliases WHERE noun = 'students'"


def phones(store: Store) -> set[str]:
    """Every number by which a person is reached, or was before a merge."""
    return _texts(store, _PHONES)


def unreached_students(store: Store) -> set[str]:
    """The names of students whom no number reaches, and of those who became one with another."""
    return _texts(store, _UNREACHED)


def student_names(store: Store) -> set[str]:
    """The name of every student, also before a merge."""
    return _texts(store, _NAMES)


def student_refs(store: Store) -> set[str]:
    """The id of every student, also before a merge."""
    return _texts(store, _REFS)


def last_made_ref(db: Database, table: str, prefix: str) -> int:
    """The highest number among the ids that imports made in a table ("S-000012"), 0 without any."""
    digits = f"{prefix}-" + "[0-9]" * 6 + "*"
    sql = (
        "SELECT max(CAST(substr(ref, 3) AS INTEGER)) FROM "
        f"(SELECT ref FROM {table} UNION ALL SELECT ref FROM aliases WHERE noun = ?) "
        "WHERE ref GLOB ? AND substr(ref, 3) NOT GLOB '*[^0-9]*'"
    )
    return int(db.execute(sql, [table, digits]).fetchone()[0] or 0)


def _texts(store: Store, sql: str) -> set[str]:
    return {row[0] for row in store.read().execute(sql)}
