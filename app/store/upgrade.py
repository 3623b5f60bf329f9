"""A store made by an older version is brought up to date; one from a newer version is refused."""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database

from app.domain.errors import UserError
from app.domain.messages import mark
from app.store.connection import APPLICATION
from app.store.keys import Key
from app.store.migrations import migrations
from app.store.snapshots import snapshot


def bring_up_to_date(db: Database, path: Path, key: Key) -> list[str]:
    """Apply what is pending, all of it or nothing, after a backup beside the store; returns the names applied.

    Raises UserError for a store from a newer version or of another program.
    """
    if _number(db, "application_id") not in (APPLICATION, 0):
        raise UserError(mark("store", "“{store}” belongs to another program: choose another file."), store=path.name)
    known = {migration.name for migration in migrations.pending(db)}
    known |= {migration.name for migration in migrations.applied(db)} & set(_names())
    newer = [one.name for one in migrations.applied(db) if one.name not in known]
    if newer:
        raise UserError(
            mark(
                "store", "“{store}” was written by a newer version of this program: update the program, then open it."
            ),
            store=path.name,
        )
    pending = [migration.name for migration in migrations.pending(db)]
    if pending and migrations.applied(db):
        snapshot(path, key, path.with_name(f"{path.name}.before-{pending[0]}"))
    if pending:
        _apply(db)
    return pending


def prepare(db: Database) -> None:
    """Give an empty file its mark, its log and its tables."""
    db.execute(f"PRAGMA application_id = {APPLICATION}")
    db.execute("PRAGMA journal_mode = WAL")
    _apply(db)


def _apply(db: Database) -> None:
    """All pending migrations in one transaction; foreign keys rest meanwhile and are checked before the end."""
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(db)
        orphans = db.execute("PRAGMA foreign_key_check").fetchall()
        if orphans:
            raise RuntimeError(f"a migration left {len(orphans)} rows without what they refer to: {orphans[:3]}")
        db.execute(f"PRAGMA user_version = {len(_names())}")
        db.execute("COMMIT")
    except BaseException:
        if db.conn.in_transaction:
            db.execute("ROLLBACK")
        raise
    finally:
        db.execute("PRAGMA foreign_keys = ON")


def _names() -> list[str]:
    """Every migration this version knows, oldest first."""
    return [migration.name for migration in migrations.pending(Database(memory=True))]


def _number(db: Database, pragma: str) -> int:
    return int(db.execute(f"PRAGMA {pragma}").fetchone()[0])
