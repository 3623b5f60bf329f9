"""Segments: learned ones keep a list of members, those by rule are asked anew at every reading."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from app.domain.errors import UserError
from app.domain.messages import mark
from app.domain.segment_rules import Rule, checked, questions_of, rule_as_json, rule_from_json
from app.store.batches import batch
from app.store.institution import today as day_of
from app.store.rule_sql import Asking, Condition

if TYPE_CHECKING:
    from app.store.database import Store

LISTED: str = "SELECT student_id FROM segment_members WHERE segment_id = ?"
NOBODY = "SELECT 0 WHERE 0"
RULE = "rule"


# Pages scroll through a segment: its members are found once for each state of the store, not once a page.
MOST_REMEMBERED = 100
_remembered: WeakKeyDictionary[Store, dict[tuple[object, ...], tuple[tuple[object, ...], str]]] = WeakKeyDictionary()


@dataclass(frozen=True)
class RuleSegment:
    """A segment that a person made."""

    id: int
    name: str
    rule: Rule


def members(store: Store, segment_id: int, today: date | None = None, within: tuple[int, ...] = ()) -> Condition:
    """(a query that yields students' ids, its values): the one place that knows who belongs to a segment.

    A segment that is gone, that asks for itself, or whose rule cannot be read here has no members.
    """
    row = store.read().execute("SELECT kind, rule FROM segments WHERE id = ?", [segment_id]).fetchone()
    if row is None or segment_id in within:
        return NOBODY, []
    if row[0] != RULE:
        return LISTED, [segment_id]
    day = today or day_of(store)
    return "SELECT value FROM json_each(?)", [_found(store, segment_id, str(row[1]), day, within)]


def _found(store: Store, segment_id: int, rule: str, day: date, within: tuple[int, ...]) -> str:
    """Ids of those a rule finds now, as JSON; the same list again while nothing in the store has changed."""
    db = store.read()
    version, entry = db.execute("PRAGMA data_version").fetchone()[0], db.execute("SELECT max(id) FROM audit").fetchone()
    state = (id(db), version, entry[0])
    known = _remembered.setdefault(store, {})
    key = (segment_id, rule, day, within)
    if known.get(key, ((), ""))[0] != state:
        try:
            sql, values = by_rule(store, rule_from_json(json.loads(rule)), day, (*within, segment_id))
        except UserError:
            sql, values = NOBODY, []
        if len(known) >= MOST_REMEMBERED:
            known.clear()
        known[key] = (state, json.dumps(sorted(row[0] for row in db.execute(sql, values))))
    return known[key][1]


def by_rule(store: Store, rule: Rule, today: date | None = None, within: tuple[int, ...] = ()) -> Condition:
    """The same for a rule that need not be saved. UserError for one that cannot be asked."""
    day = today or day_of(store)
    asking = Asking(store, day, lambda one: members(store, one, day, within))
    sql, values = asking.condition(checked(rule))
    return f"SELECT this.id FROM students AS this WHERE this.erased = 0 AND {sql}", values


def member_ids(store: Store, segment_id: int, today: date | None = None) -> list[int]:
    """The students of a segment, in the order of their ids."""
    sql, values = members(store, segment_id, today)
    return sorted(int(row[0]) for row in store.read().execute(sql, values))


def size_by_rule(store: Store, rule: Rule, today: date | None = None) -> int:
    """How many students a rule finds. UserError for a rule that cannot be asked."""
    sql, values = by_rule(store, rule, today)
    return int(store.read().execute(f"SELECT count(*) FROM ({sql})", values).fetchone()[0])


def rule_segment(store: Store, segment_id: int) -> RuleSegment | None:
    """A segment that a person made; None for a learned one or one that is gone."""
    row = (
        store.read()
        .execute("SELECT id, name, rule FROM segments WHERE id = ? AND kind = ?", [segment_id, RULE])
        .fetchone()
    )
    return RuleSegment(row[0], row[1], rule_from_json(json.loads(row[2]))) if row else None


def save_rule(store: Store, name: str, rule: Rule, today: date, segment_id: int = 0) -> int:
    """Keep a new rule segment (id 0) or change one; an edit that can be undone. UserError: name taken, rule wrong."""
    name = name.strip()
    if not name:
        raise UserError(mark("rules", "Give the segment a name."))
    if len(name) > 60:
        raise UserError(mark("rules", "The name is too long: 60 letters at most."))
    _refuse_namesake(store, name, segment_id)
    text = json.dumps(rule_as_json(checked(rule)), ensure_ascii=False)
    if segment_id and segment_id in _asked_for(store, rule):
        raise UserError(mark("rules", "The segment would ask for itself: leave that condition out."))
    size = size_by_rule(store, rule, today)
    title = mark("rules", "Segment “{name}” changed") if segment_id else mark("rules", "Segment “{name}” made")
    with batch(store, "edit", title.filled(name=name), noun="segments") as edit:
        if segment_id:
            edit.update("segments", segment_id, {"name": name, "rule": text, "size": size})
            edit.count(changed=1)
            return segment_id
        number = next_id(store)
        columns = ("id", "name", "kind", "rule", "size", "description", "created_at")
        edit.insert("segments", columns, [(number, name, RULE, text, size, "[]", today.isoformat())])
        edit.count(added=1)
        return number


def delete(store: Store, segment_id: int) -> None:
    """Remove a rule segment, as an edit that can be undone. UserError: learned, or another segment asks for it."""
    found = rule_segment(store, segment_id)
    if found is None:
        raise UserError(mark("rules", "Only a segment that was made by hand can be deleted; others are worked out."))
    for other in rule_segments(store):
        asked = {int(one.value) for one in questions_of(other.rule) if one.field == "segment"}
        if other.id != segment_id and segment_id in asked:
            text = mark("rules", "“{name}” cannot be deleted: the segment “{other}” asks for it. Change that first.")
            raise UserError(text, name=found.name, other=other.name)
    title = mark("rules", "Segment “{name}” deleted").filled(name=found.name)
    with batch(store, "edit", title, noun="segments") as edit:
        edit.delete("segments", segment_id)
        edit.count(changed=1)


def rule_segments(store: Store) -> list[RuleSegment]:
    """All that people made, oldest first."""
    rows = store.read().execute("SELECT id, name, rule FROM segments WHERE kind = ? ORDER BY id", [RULE])
    found = []
    for number, name, text in rows.fetchall():
        with suppress(UserError):  # a rule that cannot be read here asks for nobody
            found.append(RuleSegment(number, name, rule_from_json(json.loads(text))))
    return found


def next_id(store: Store) -> int:
    """An id that no segment has, nor gets back by undoing something."""
    sql = (
        "SELECT max(coalesce((SELECT max(id) FROM segments), 0), "
        "coalesce((SELECT max(last_id) FROM undo_rows WHERE table_name = 'segments'), 0))"
    )
    with store.write() as db:
        return int(db.execute(sql).fetchone()[0]) + 1


def _asked_for(store: Store, rule: Rule) -> set[int]:
    """Ids of all segments that a rule asks for, directly or through others."""
    found: set[int] = set()
    todo = [int(one.value) for one in questions_of(rule) if one.field == "segment"]
    while todo:
        one = todo.pop()
        if one not in found:
            found.add(one)
            other = rule_segment(store, one)
            todo += [int(test.value) for test in questions_of(other.rule) if test.field == "segment"] if other else []
    return found


def _refuse_namesake(store: Store, name: str, segment_id: int) -> None:
    taken = store.read().execute("SELECT 1 FROM segments WHERE name = ? AND id <> ?", [name, segment_id]).fetchone()
    if taken:
        raise UserError(mark("rules", "There already is a segment “{name}”: choose another name."), name=name)
