"""One past merge taken apart: the record that went stands again with all that was its own, and is never merged again.

What a later change has put elsewhere stays there. A new step of the history, so that it can be undone itself; the other
merges of the same step are left as they are.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from app.domain.errors import UserError
from app.domain.messages import mark
from app.jobs.merge_people import BY_HOUSEHOLD, BY_PERSON, OWN
from app.jobs.progress import Progress

if TYPE_CHECKING:
    from app.domain.linking import PastMerge
    from app.store.apart import Note
    from app.store.database import Store
    from app.store.journal import Batch

ALL = -1  # rows: to the database, no limit
SAME_ENTRY = ("purpose", "recipient", "partner_id", "given_at", "channels", "data_kinds", "proof")
REVERSED = (
    "person_kind", "person_id", "action", "refers_to", "purpose", "recipient", "partner_id", "given_at", "given_by",
    "method",
)  # fmt: skip


def past_merges(store: Store, *, progress: Progress | None = None) -> list[PastMerge]:
    """The merges that can be taken apart, the newest first."""
    from app.store import apart

    return apart.past_merges(store)


def take_apart(store: Store, alias_id: int, *, progress: Progress | None = None) -> int:
    """Let the record that was merged away stand on its own again; returns the batch.

    UserError: it was taken apart or undone already.
    """
    from app.store import apart
    from app.store.batches import batch

    found = next((one for one in apart.past_merges(store, ALL) if one.id == alias_id), None)
    if found is None:
        raise UserError(mark("intake", "This merge was taken apart already, or undone."))
    title = mark("intake", "“{name}” taken apart again").filled(name=found.name)
    with batch(store, "merge", title, noun=found.noun) as pen:
        _Apart(pen, found, store.who).run()
        pen.count(read=2, changed=1)
        return pen.id


class _Apart:
    """The work on one merge, inside one batch."""

    def __init__(self, pen: Batch, merge: PastMerge, who: str) -> None:
        from app.store.apart import free_id, notes, row_of

        self.pen, self.merge, self.who, self.row_of = pen, merge, who, row_of
        self.noun = merge.noun
        self.notes = notes(pen.db, merge.batch)
        alias = row_of(pen.db, "aliases", merge.id)
        gone = [one for one in self._deleted(self.noun) if one.before.get("ref") == merge.ref]
        if alias is None or not gone:
            raise UserError(mark("intake", "This merge was taken apart already, or undone."))
        self.stays, self.was = int(alias["entity_id"]), dict(gone[0].before)
        self.old = int(gone[0].row_id)
        for note in reversed(self.notes):  # what the merge had changed in it before it went
            if (note.table, note.row_id, note.action) == (self.noun, self.old, "update"):
                self.was |= note.before
        taken = row_of(pen.db, self.noun, self.old) is not None
        self.id = free_id(pen.db, self.noun) if taken else self.old

    def run(self) -> None:
        """Put back the home, the person, what pointed there, and say that the two are not one."""
        self.pen.delete("aliases", self.merge.id)
        home = self._home()
        row = {**self.was, "id": self.id, "household_id": home}
        self.pen.insert(self.noun, list(row), [tuple(row.values())])
        self._gaps()
        for table in OWN[self.noun]:
            self._back(table, f"{self.noun.removesuffix('s')}_id")
        for table in BY_PERSON:
            self._back(table, "person_id")
        self._guardianships()
        self._aliases()
        self._consents()
        self._never_again()

    def _deleted(self, table: str) -> list[Note]:
        return [one for one in self.notes if one.action == "delete" and one.table == table]

    def _home(self) -> int | None:
        """The household it had, made anew where the merge had dissolved it, with those who had moved along."""
        from app.store.apart import aliases_of

        home = self.was["household_id"]
        if home is None or self.row_of(self.pen.db, "households", home):
            return home
        gone = next((one for one in self._deleted("households") if one.row_id == home), None)
        if gone is None:
            now = self.row_of(self.pen.db, self.noun, self.stays)
            return now["household_id"] if now else None
        self.pen.insert("households", list(gone.before), [tuple(gone.before.values())])
        for alias in aliases_of(self.pen.db, "households", ref=gone.before["ref"]):
            self.pen.delete("aliases", alias["id"])
        for table in ("students", "guardians", *BY_HOUSEHOLD):
            for one in self._moved(table, "household_id", int(home)):
                if (table, one.row_id) != (self.noun, self.stays):
                    self.pen.update(table, one.row_id, {"household_id": home})
        return int(home)

    def _moved(self, table: str, column: str, before: int) -> list[Note]:
        """Rows of a table that the merge turned away from `before` and that are still there."""
        return [
            one
            for one in self.notes
            if one.table == table
            and one.action == "update"
            and one.before.get(column) == before
            and self.row_of(self.pen.db, table, one.row_id)
        ]

    def _back(self, table: str, column: str) -> None:
        """What pointed to the record before, and points to the other one now, points to it again."""
        kind = self.noun.removesuffix("s")
        for one in self._moved(table, column, self.old):
            now = self.row_of(self.pen.db, table, one.row_id)
            if now and now[column] == self.stays and now.get("person_kind", kind) == kind:
                self.pen.update(table, one.row_id, {column: self.id})

    def _guardianships(self) -> None:
        mine, other = ("student_id", "guardian_id") if self.noun == "students" else ("guardian_id", "student_id")
        self._back("guardianships", mine)
        people = "guardians" if self.noun == "students" else "students"
        for one in self._deleted("guardianships"):
            if one.before[mine] == self.old and self.row_of(self.pen.db, people, one.before[other]):
                row = {**one.before, mine: self.id}
                if self.row_of(self.pen.db, "guardianships", one.row_id):
                    row.pop("id")
                self.pen.insert("guardianships", list(row), [tuple(row.values())])

    def _aliases(self) -> None:
        """What the record itself had been known by before it was merged."""
        for one in self._moved("aliases", "entity_id", self.old):
            self.pen.update("aliases", one.row_id, {"entity_id": self.id})

    def _gaps(self) -> None:
        """What the other record had taken over from this one, and was not changed since, it gives back."""
        now = self.row_of(self.pen.db, self.noun, self.stays)
        values: dict[str, Any] = {}
        for one in self.notes:
            if one.table != self.noun or one.action != "update" or one.row_id != self.stays or now is None:
                continue
            for name, before in one.before.items():
                if name == "attributes":
                    values[name] = _without(now[name], before, self.was[name])
                elif name != "household_id" and now[name] == self.was.get(name):
                    values[name] = before
        if values:
            self.pen.update(self.noun, self.stays, values)

    def _consents(self) -> None:
        """The copies of its permissions under the other record are reversed; its own entries speak for it again."""
        from app.store.apart import aliases_of, ledger_of

        kind = self.noun.removesuffix("s")
        ledger = ledger_of(self.pen.db, kind, (self.old, self.stays))
        undone = {one["refers_to"] for one in ledger if one["action"] == "reversed"}
        own = [one for one in ledger if one["person_id"] == self.old and one["action"] == "given"]
        others = aliases_of(self.pen.db, self.noun, entity_id=self.stays, batch_id=self.merge.batch)
        rows = []
        for one in ledger:
            if one["batch_id"] != self.merge.batch or one["person_id"] != self.stays or one["id"] in undone:
                continue
            copy = one["action"] == "given" and any(all(one[x] == theirs[x] for x in SAME_ENTRY) for theirs in own)
            if copy or (one["action"] == "withdrawn" and not others):
                rows.append(self._reversal(one))
        if rows:
            self.pen.insert("consents", REVERSED, rows)

    def _reversal(self, one: dict[str, Any]) -> tuple[Any, ...]:
        kept = {name: one[name] for name in ("person_kind", "person_id", "purpose", "recipient", "partner_id")}
        told = {"action": "reversed", "refers_to": one["id"], "given_at": _now(), "given_by": self.who}
        row = {**kept, **told, "method": "undo"}
        return tuple(row[name] for name in REVERSED)

    def _never_again(self) -> None:
        """Looking for duplicates leaves the two alone from now on."""
        columns = ["noun", "left_id", "right_id", "probability", "reasons", "state", "decided_by", "at"]
        row = (self.noun, self.stays, self.id, 0.0, "[]", "different", self.who, _now())
        self.pen.insert("duplicates", columns, [row])


def _without(now: str, before: str, theirs: str) -> str:
    """Attributes less those that came from the other record."""
    old, gained = json.loads(before or "{}"), json.loads(theirs or "{}")
    kept = {key: value for key, value in json.loads(now or "{}").items() if key in old or gained.get(key) != value}
    return before if kept == old else json.dumps(kept, ensure_ascii=False)


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
