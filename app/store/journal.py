"""The pen of one batch: every row it adds, changes or removes is noted so that it can be put back exactly.

A run of added rows is one note (first id, last id): a million rows cost nothing. Old values are noted as JSON by
SQLite itself, seventeen digits a number, so that they come back to the bit.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Any

from sqlite_utils import Database

from app.store.loading import load

CHUNK = 5000


class Batch:
    """What `batch(...)` hands out; `db` is the writer inside the batch's transaction."""

    def __init__(self, db: Database, batch_id: int) -> None:
        self.db, self.id = db, batch_id

    def insert(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]], expected: int = 0) -> range:
        """Add rows in bulk and say which ids they got, in order. The iterable may raise Cancelled.

        `expected`: about how many rows there will be, if that is known.

        `columns` are names of the program, never of a stranger's file. A table with a batch_id column gets it filled.
        A key given in `columns` is used as it is (the range then spans from the smallest to the largest).
        """
        key, kept = _key(self.db, table), _columns(self.db, table)
        batch = {"batch_id": str(self.id)} if "batch_id" in kept and "batch_id" not in columns else {}
        if key in columns:
            return self._insert_with_keys(table, _insert(table, columns, batch), list(columns).index(key), rows)
        highest = self.db.execute(f"SELECT max({_quoted(key)}) FROM {_quoted(table)}").fetchone()[0] or 0
        first = 1 + max(highest, _remembered(self.db, table))
        if first > highest + 1:  # SQLite would count on from the highest by itself
            columns, rows = (key, *columns), ((number, *row) for number, row in enumerate(rows, first))
        count = load(self.db, table, _insert(table, columns, batch), iter(rows), highest, expected)
        if count:
            self._note(table, first, "insert", last=first + count - 1)
        return range(first, first + count)

    def _insert_with_keys(self, table: str, sql: tuple[str, str], place: int, rows: Iterable[Sequence[Any]]) -> range:
        kept = list(rows)
        self.db.conn.executemany(" ".join(sql), kept)
        keys = [row[place] for row in kept]
        self.db.conn.executemany(
            "INSERT INTO undo_rows (batch_id, table_name, row_id, last_id, action, before) VALUES (?, ?, ?, ?, ?, '')",
            ((self.id, table, one, one, "insert") for one in keys),
        )
        return range(min(keys, default=0), max(keys, default=-1) + 1)

    def update(self, table: str, row_id: int, values: Mapping[str, Any]) -> bool:
        """Change columns of one row; False, and nothing noted, if they already have these values."""
        now = self.db.execute(
            f"SELECT {_list(values)} FROM {_quoted(table)} WHERE {_quoted(_key(self.db, table))} = ?", [row_id]
        ).fetchone()
        if now is None:
            raise KeyError(f"{table} has no row {row_id}")
        changed = {name: value for (name, value), old in zip(values.items(), now, strict=True) if value != old}
        if changed:
            self.update_many(table, list(changed), [(*changed.values(), row_id)])
        return bool(changed)

    def update_many(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
        """Change the same columns of many rows; each row is the new values and, last, the row's id."""
        key = _quoted(_key(self.db, table))
        settings = ", ".join(f"{_quoted(name)} = ?" for name in columns)
        source, count = iter(rows), 0
        while chunk := list(islice(source, CHUNK)):
            self._note_old(table, columns, "update", [row[-1] for row in chunk])
            self.db.conn.executemany(f"UPDATE {_quoted(table)} SET {settings} WHERE {key} = ?", chunk)
            count += len(chunk)
        return count

    def delete(self, table: str, row_id: int) -> None:
        """Remove one row, keeping all of it for undo; rows that refer to it must be gone first."""
        self.delete_many(table, [row_id])

    def delete_many(self, table: str, ids: Iterable[int]) -> int:
        """Remove rows by id; returns how many ids were given."""
        source, count = iter(ids), 0
        columns = _columns(self.db, table)
        while chunk := list(islice(source, CHUNK)):
            self._note_old(table, list(columns), "delete", chunk)
            self.db.conn.executemany(
                f"DELETE FROM {_quoted(table)} WHERE {_quoted(_key(self.db, table))} = ?", ((one,) for one in chunk)
            )
            count += len(chunk)
        return count

    def count(
        self, *, read: int | None = None, added: int = 0, changed: int = 0, unchanged: int = 0, refused: int = 0
    ) -> None:
        """Write down what the batch did: rows of the file, not of the tables."""
        total = read if read is not None else added + changed + unchanged + refused
        self.db.execute(
            "UPDATE batches SET rows_read = ?, added = ?, changed = ?, unchanged = ?, refused = ? WHERE id = ?",
            [total, added, changed, unchanged, refused, self.id],
        )

    def _note(self, table: str, row_id: int, action: str, *, last: int) -> None:
        self.db.execute(
            "INSERT INTO undo_rows (batch_id, table_name, row_id, last_id, action, before) VALUES (?, ?, ?, ?, ?, '')",
            [self.id, table, row_id, last, action],
        )

    def _note_old(self, table: str, columns: Sequence[str], action: str, ids: list[int]) -> None:
        """Note the present values of `columns`; rows that are not there are passed over."""
        key = _quoted(_key(self.db, table))
        pairs = ", ".join(f"'{name}', {_as_json(_columns(self.db, table)[name], name)}" for name in columns)
        self.db.execute(
            "INSERT INTO undo_rows (batch_id, table_name, row_id, last_id, action, before) "
            f"SELECT ?, ?, {key}, {key}, ?, json_object({pairs}) FROM {_quoted(table)} "
            f"WHERE {key} IN (SELECT value FROM json_each(?))",
            [self.id, table, action, json.dumps([int(one) for one in ids])],
        )


def revert(db: Database, batch_id: int) -> dict[str, int]:
    """Put back what the batch did, newest note first, and forget its notes; rows touched by table.

    Consents stay as they are. The caller keeps foreign keys deferred and checks them.
    """
    touched: dict[str, int] = {}
    notes = db.execute(
        "SELECT table_name, row_id, last_id, action, before FROM undo_rows WHERE batch_id = ? ORDER BY id DESC",
        [batch_id],
    ).fetchall()
    for table, first, last, action, before in notes:
        if table == "consents":
            continue
        key = _quoted(_key(db, table))
        if action == "insert":
            rows = db.execute(f"DELETE FROM {_quoted(table)} WHERE {key} BETWEEN ? AND ?", [first, last]).rowcount
        else:
            rows = _put_back(db, table, key, first, action, _from_json(before))
        touched[table] = touched.get(table, 0) + rows
    db.execute("DELETE FROM undo_rows WHERE batch_id = ?", [batch_id])
    return touched


def _put_back(db: Database, table: str, key: str, row_id: int, action: str, old: dict[str, Any]) -> int:
    if action == "update":
        settings = ", ".join(f"{_quoted(name)} = ?" for name in old)
        return db.execute(f"UPDATE {_quoted(table)} SET {settings} WHERE {key} = ?", [*old.values(), row_id]).rowcount
    marks = ", ".join("?" for _ in old)
    return db.execute(f"INSERT INTO {_quoted(table)} ({_list(old)}) VALUES ({marks})", list(old.values())).rowcount


def _insert(table: str, columns: Sequence[str], constants: Mapping[str, str]) -> tuple[str, str]:
    """An INSERT up to its values, and the marks of one row."""
    marks = ["?"] * len(columns) + list(constants.values())
    return f"INSERT INTO {_quoted(table)} ({_list([*columns, *constants])}) VALUES", f"({', '.join(marks)})"


def _remembered(db: Database, table: str) -> int:
    """The highest id that the consent ledger will remember for ever: it must never come to mean someone else."""
    if table in ("students", "guardians"):
        sql, values = "SELECT max(person_id) FROM consents WHERE person_kind = ?", [table.removesuffix("s")]
    elif table == "partners":
        sql, values = "SELECT max(partner_id) FROM consents", []
    else:
        return 0
    return int(db.execute(sql, values).fetchone()[0] or 0)


def _columns(db: Database, table: str) -> dict[str, str]:
    """The table's columns and their types."""
    return {row[1]: row[2] for row in db.execute(f"PRAGMA table_info({_quoted(table)})")}


def _key(db: Database, table: str) -> str:
    """The name of the table's integer key."""
    return next(row[1] for row in db.execute(f"PRAGMA table_info({_quoted(table)})") if row[5])


def _as_json(kind: str, name: str) -> str:
    column = _quoted(name)
    if kind.upper() != "BLOB":
        return column
    return f"CASE WHEN {column} IS NULL THEN NULL ELSE json_object('hex', hex({column})) END"


def _from_json(text: str) -> dict[str, Any]:
    return {
        name: bytes.fromhex(value["hex"]) if isinstance(value, dict) else value
        for name, value in json.loads(text).items()
    }


def _list(names: Iterable[str]) -> str:
    return ", ".join(_quoted(name) for name in names)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
