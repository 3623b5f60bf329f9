"""Every change is a batch: one transaction, one row in the history, one entry in the audit log, and a way back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlite_utils import Database

from app.domain.errors import UserError
from app.domain.messages import Message, mark, plural
from app.store import audit, dependents
from app.store.journal import Batch, revert
from app.store.wording import kept, said

if TYPE_CHECKING:
    from app.store.database import Store

BY_HAND = ("import", "edit", "merge")
COUNTS = ("rows_read", "added", "changed", "unchanged", "refused")


@dataclass(frozen=True)
class BatchRow:
    """One line of the history; `state` is done or undone."""

    id: int
    kind: str
    noun: str
    title: Message | str
    file_name: str
    staff: str
    at: str
    rows_read: int
    added: int
    changed: int
    unchanged: int
    refused: int
    state: str
    undone_at: str | None


@dataclass(frozen=True)
class Undone:
    """What an undo did: rows put back by table, and the later changes that had to go with it."""

    batch_id: int
    title: Message | str
    restored: dict[str, int]
    dependents: list[Message]


@contextmanager
def batch(
    store: Store,
    kind: str,
    title: Message | str,
    *,
    noun: str = "",
    file_name: str = "",
    file_hash: str = "",
    mapping: str | None = None,
) -> Iterator[Batch]:
    """One transaction that can be undone as a whole; an exception leaves the store as it was.

    `kind` is import, edit, merge or job. An edit that changed nothing leaves no trace.
    """
    with store.write() as db:
        values = [kind, noun, kept(title), file_name, file_hash, mapping, store.who, _now()]
        cursor = db.execute(
            "INSERT INTO batches (kind, noun, title, file_name, file_hash, mapping, staff, at, state) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'done')",
            values,
        )
        pen = Batch(db, int(cursor.lastrowid or 0))
        yield pen
        if kind == "edit" and not _left_a_trace(db, pen.id):
            db.execute("DELETE FROM batches WHERE id = ?", [pen.id])
            return
        audit.record(db, store.who, kind, f"batch {pen.id}", _counts(db, pen.id) | {"noun": noun})


def undo(store: Store, batch_id: int | None = None, *, even_if_changed: bool = False) -> Undone:
    """Take a batch back: every table as before it, but for the history, the log and the consent ledger.

    None means the newest import, edit or merge not yet undone. Later batches that build on its rows are named in a
    UserError; with `even_if_changed` they are taken back as well, newest first. Consents are reversed, never removed.
    """
    with store.write() as db:
        row = _undoable(db, batch_id)
        db.execute("PRAGMA defer_foreign_keys = ON")
        todo, restored = dependents.take_back(db, row.id, revert)
        others = [_name(_row(db, one)) for one in sorted(todo - {row.id}, reverse=True)]
        if others and not even_if_changed:
            raise UserError(
                mark(
                    "store",
                    "“{title}” cannot be undone alone, because later changes build on it: {others}. "
                    "Undo those first, or undo them together.",
                ),
                title=row.title,
                others=_listed(others),
            )
        for one in sorted(todo, reverse=True):
            _reverse_consents(db, one, store.who)
            db.execute("UPDATE batches SET state = 'undone', undone_at = ? WHERE id = ?", [_now(), one])
            audit.record(db, store.who, "undo", f"batch {one}", dict(restored) if one == row.id else {})
        return Undone(row.id, row.title, restored, others)


def history(store: Store, limit: int = 200) -> list[BatchRow]:
    """What was done, newest first."""
    rows = store.read().query("SELECT * FROM batches ORDER BY id DESC LIMIT ?", [limit])
    return [_batch_row(row) for row in rows]


def _undoable(db: Database, batch_id: int | None) -> BatchRow:
    if batch_id is None:
        marks = ", ".join("?" for _ in BY_HAND)
        sql = f"SELECT max(id) FROM batches WHERE state = 'done' AND kind IN ({marks})"
        batch_id = db.execute(sql, list(BY_HAND)).fetchone()[0]
        if batch_id is None:
            raise UserError(mark("store", "There is nothing to undo."))
    found = _row(db, batch_id)
    if found is None:
        raise UserError(mark("store", "There is no change number {change}: look it up under Data."), change=batch_id)
    if found.state != "done":
        raise UserError(mark("store", "“{title}” has already been undone."), title=found.title)
    return found


def _row(db: Database, batch_id: int) -> BatchRow | None:
    row = next(db.query("SELECT * FROM batches WHERE id = ?", [batch_id]), None)
    return _batch_row(row) if row else None


def _batch_row(row: dict[str, object]) -> BatchRow:
    values = {name: row[name] for name in BatchRow.__dataclass_fields__}
    texts = {name: row[name] or "" for name in ("noun", "file_name", "staff")}
    return BatchRow(**{**values, **texts, "title": said(str(row["title"]))})  # type: ignore[arg-type]


def _name(row: BatchRow | None) -> Message:
    if row is None:
        return mark("store", "a later change")
    return mark("store", "“{title}” (change {change}, {day})").filled(title=row.title, change=row.id, day=row.at[:10])


def _listed(names: list[Message], most: int = 5) -> Message:
    """The names one after another, the first few of many."""
    if len(names) == 1:
        return names[0]
    if most == 1:
        return plural("store", "%n more", "", 0).filled(len(names))
    return mark("store", "{first}; {others}").filled(first=names[0], others=_listed(names[1:], most - 1))


def _left_a_trace(db: Database, batch_id: int) -> bool:
    sql = "SELECT EXISTS (SELECT 1 FROM undo_rows WHERE batch_id = ?)"
    return bool(db.execute(sql, [batch_id]).fetchone()[0])


def _counts(db: Database, batch_id: int) -> dict[str, object]:
    row = db.execute(f"SELECT {', '.join(COUNTS)} FROM batches WHERE id = ?", [batch_id]).fetchone()
    return dict(zip(COUNTS, row, strict=True))


def _reverse_consents(db: Database, batch_id: int, who: str) -> None:
    """Add a reversal for every permission and withdrawal of the batch that has none yet."""
    db.execute(
        "INSERT INTO consents (person_kind, person_id, action, refers_to, purpose, recipient, partner_id, given_at, "
        "given_by, method, batch_id) SELECT person_kind, person_id, 'reversed', id, purpose, recipient, partner_id, "
        "?, ?, 'undo', batch_id FROM consents WHERE batch_id = ? AND action IN ('given', 'withdrawn') "
        "AND id NOT IN (SELECT refers_to FROM consents WHERE action = 'reversed' AND refers_to IS NOT NULL)",
        [_now(), who, batch_id],
    )


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
