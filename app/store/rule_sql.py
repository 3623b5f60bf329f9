"""A segment's rule as a condition on `students AS this`: fixed words of ours, every value of a person's a parameter."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.domain.segment_rules import Question, Rule

if TYPE_CHECKING:
    from app.store.database import Store

Condition = tuple[str, list[object]]
Members = Callable[[int], Condition]
PROFILE = "(SELECT {what} FROM profiles WHERE profiles.student_id = this.id)"
FEATURE = PROFILE.format(what="json_extract(profiles.features, '$.{name}')")
KEPT = "FROM enrolments WHERE refunded_at IS NULL GROUP BY student_id HAVING"
GROUPED = {"courses": "count(DISTINCT course_id)", "paid": "coalesce(sum(paid), 0)"}
NUMBERS = {"risk": "100 * " + PROFILE.format(what="renewal_risk"), "value": PROFILE.format(what="expected_value")}
WORDS = {
    "stage": PROFILE.format(what="stage"),
    "interest": FEATURE.format(name="interest"),
    "ability": FEATURE.format(name="affordability"),
    "channel": FEATURE.format(name="channel"),
    "campus": "this.campus",
    "grade": "this.grade",
    "source": "this.source",
}
ENROLLED = "this.id IN (SELECT student_id FROM enrolments WHERE refunded_at IS NULL AND {which})"
# The quoted code is looked for first: few tags have to be taken apart.
TAGGED = (
    "EXISTS (SELECT 1 FROM profiles, json_each(profiles.tags) WHERE profiles.student_id = this.id "
    "AND instr(profiles.tags, ?) AND json_extract(json_each.value, '$.code') = ?)"
)
ACTED = (
    "(EXISTS (SELECT 1 FROM events WHERE student_id = this.id AND at >= ? AND at < ? AND type <> 'refunded') OR "
    "this.id IN (SELECT student_id FROM enrolments WHERE at >= ? AND at < ?))"
)
JOINED = "this.id IN (SELECT student_id FROM enrolments WHERE at >= ? AND at < ?)"


@dataclass
class Asking:
    """What tests need beside the students: the day, other segments' members, and the consents (read once)."""

    store: Store
    today: date
    members: Members
    _allowed: dict[tuple[str, str], str] | None = None

    def condition(self, rule: Rule) -> Condition:
        """The whole rule; nothing known about a student counts as no."""
        found = [self.condition(one) if isinstance(one, Rule) else self.test(one) for one in rule.parts]
        word = " AND " if rule.join == "all" else " OR "
        sql = "(" + (word.join(sql for sql, _ in found) or "0") + ")"
        return ("NOT " if rule.negated else "") + sql, [value for _, values in found for value in values]

    def test(self, test: Question) -> Condition:
        """One test, 0 or 1."""
        sql, values = self._asked(test)
        return f"{'NOT ' if test.negated else ''}coalesce({sql}, 0)", values

    def _asked(self, test: Question) -> Condition:
        field, value = test.field, test.value
        if field == "age":
            return self._age(test)
        if field in GROUPED:  # more than nothing is found among the enrolments, the rest are all others
            sign = ">=" if test.how == "at_least" else ">"
            sql = f"this.id IN (SELECT student_id {KEPT} {GROUPED[field]} {sign} ?)"
            if test.how == "at_least":
                return (sql, [float(value)]) if float(value) > 0 else ("1", [])
            return f"NOT {sql}", [float(value)]
        if field in NUMBERS:
            if test.how == "unknown":
                return f"{NUMBERS[field]} IS NULL", []
            return f"{NUMBERS[field]} {'>=' if test.how == 'at_least' else '<='} ?", [float(value)]
        if field in WORDS:
            return f"{WORDS[field]} = ?", [str(value)]
        if field in ("last_act", "last_enrolled", "registered"):
            return self._recent(test)
        if field in ("consent", "consent_channel"):
            kind = "purpose" if field == "consent" else "channel"
            held = self._consents().get((kind, str(value)), "[]")
            return "this.id IN (SELECT value FROM json_each(?))", [held]
        return self._member(field, value)

    def _member(self, field: str, value: str | float) -> Condition:
        if field == "segment":
            sql, values = self.members(int(value))
            return f"this.id IN ({sql})", values
        if field == "course":
            return ENROLLED.format(which="course_id = ?"), [int(value)]
        if field == "category":
            return ENROLLED.format(which="course_id IN (SELECT id FROM courses WHERE category = ?)"), [str(value)]
        if field == "tag":
            return TAGGED, [json.dumps(str(value), ensure_ascii=False), str(value)]
        return "this.do_not_contact OR this.objected", []

    def _age(self, test: Question) -> Condition:
        """By birth dates, so that ISO texts compare; a date outside 120 years is unknown."""
        known = "(this.birth_date > ? AND this.birth_date <= ?)"
        bounds: list[object] = [_years_back(self.today, 120), self.today.isoformat()]
        if test.how == "unknown":
            return f"NOT coalesce({known}, 0)", bounds
        years = int(min(float(test.value), 130))
        if test.how == "at_least":
            return f"{known} AND this.birth_date <= ?", [*bounds, _years_back(self.today, years)]
        return f"{known} AND this.birth_date > ?", [*bounds, _years_back(self.today, years + 1)]

    def _recent(self, test: Question) -> Condition:
        """Within: something in the last days. Before: something once, nothing in the last days."""
        since = (self.today - timedelta(days=min(int(test.value), 40_000))).isoformat()
        end = (self.today + timedelta(days=1)).isoformat()
        if test.field == "registered":
            sign = ">=" if test.how == "within" else "<"
            return f"this.registered_at {sign} ? AND this.registered_at < ?", [since, end]
        sql = ACTED if test.field == "last_act" else JOINED
        twice = 2 if test.field == "last_act" else 1
        if test.how == "within":
            return sql, [since, end] * twice
        return f"{sql} AND NOT {sql}", [*["", end] * twice, *[since, end] * twice]

    def _consents(self) -> dict[tuple[str, str], str]:
        """(purpose or channel, which) -> ids of students who, or whose guardian, hold it today, as JSON."""
        if self._allowed is None:
            self._allowed = _held(self.store, self.today)
        return self._allowed


def _held(store: Store, today: date) -> dict[tuple[str, str], str]:
    from app.store.frames import active_consents

    children: dict[int, list[int]] = {}
    for guardian, student in store.read().execute("SELECT guardian_id, student_id FROM guardianships"):
        children.setdefault(guardian, []).append(student)
    found: dict[tuple[str, str], set[int]] = {}
    given = active_consents(store, today)
    for kind, person, purpose, recipient, channels in zip(
        *(given[name] for name in ("person_kind", "person_id", "purpose", "recipient", "channels")), strict=True
    ):
        whose = [person] if kind == "student" else children.get(person, [])
        keys = [("purpose", purpose), ("purpose", f"{purpose}: {recipient}")]
        keys += [("channel", one) for one in json.loads(channels or "[]")] if purpose == "marketing" else []
        for key in keys:
            found.setdefault(key, set()).update(int(one) for one in whose)
    return {key: json.dumps(sorted(ids)) for key, ids in found.items()}


def _years_back(day: date, years: int) -> str:
    """The same day so many years ago (the 29th of February: the 28th), as text."""
    year = max(day.year - years, 1)
    try:
        return day.replace(year=year).isoformat()
    except ValueError:
        return day.replace(year=year, day=28).isoformat()
