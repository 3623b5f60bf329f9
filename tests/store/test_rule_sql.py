"""Every question on eight people whose answers are known by heart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from app.domain.segment_rules import FIELDS, Question, Rule
from app.store.batches import batch, undo
from app.store.database import Store
from app.store.derived import add_rows
from app.store.segments import by_rule

TODAY = date(2026, 11, 22)
TAGS = '[{"code": "loyal", "tag": {}}, {"code": "risk", "tag": {}}]'
FEATURES = '{"interest": "chess", "affordability": "high", "channel": "sms"}'


@pytest.fixture
def school(store: Store) -> Iterator[Store]:
    """1 an adult who does much · 2 a child of guardian 1 · 3 nobody knows anything of · 4 erased · 5 do not contact."""
    columns = ["id", "ref", "name", "birth_date", "campus", "grade", "source", "registered_at", "erased", "objected"]
    people = [
        (1, "S1", "A", "2008-11-22", "East", "U1", "friend", "2026-11-01", 0, 0),
        (2, "S2", "B", "2014-11-23", "West", "5", "poster", "2024-01-01", 0, 0),
        (3, "S3", "C", None, None, None, None, None, 0, 0),
        (4, "S4", "D", "2008-11-22", "East", "U1", "friend", "2026-11-01", 1, 0),
        (5, "S5", "E", "2030-01-01", "West", "5", "poster", "2024-01-01", 0, 1),
    ]
    given = ["person_kind", "person_id", "purpose", "recipient", "channels", "given_at", "expires"]
    with batch(store, "job", "school") as job:
        job.insert("students", columns, people)
        job.insert("guardians", ["id", "ref", "name"], [(1, "G1", "Z")])
        job.insert("guardianships", ["student_id", "guardian_id"], [(2, 1)])
        job.insert("courses", ["id", "ref", "title", "category"], [(1, "C1", "Go", "chess"), (2, "C2", "Ink", "art")])
        bought = [(1, 1, "2026-11-20", 900.0, None), (1, 2, "2025-01-01", 50.0, None), (2, 2, "2026-11-21", 5.0, "x")]
        job.insert("enrolments", ["student_id", "course_id", "at", "paid", "refunded_at"], bought)
        done = [(2, "viewed", "2026-10-01"), (5, "refunded", "2026-11-21"), (5, "viewed", "2027-01-01")]
        job.insert("events", ["student_id", "type", "at"], done)
        ledger = [
            ("guardian", 1, "marketing", "", '["sms"]', "2026-01-01", None),
            ("student", 1, "sharing", "City Bank", '["call"]', "2026-01-01", None),
            ("student", 3, "marketing", "", '["sms"]', "2025-01-01", "2026-01-01"),
        ]
        job.insert("consents", given, ledger)
    with store.write() as db:
        names = ["student_id", "stage", "tags", "features", "renewal_risk", "expected_value", "computed_at"]
        add_rows(db, "profiles", names, [(1, "active", TAGS, FEATURES, 0.3, 700.0, "2026-11-22")])
        add_rows(db, "profiles", names, [(2, "new", "[]", "{}", None, None, "2026-11-22")])
        add_rows(db, "segments", ["id", "name", "kind", "created_at"], [(9, "Group", "learned", "2026-11-22")])
        add_rows(db, "segment_members", ["segment_id", "student_id"], [(9, 2)])
    yield store


def found(store: Store, *parts: Question | Rule, join: str = "all", negated: bool = False) -> list[int]:
    sql, values = by_rule(store, Rule("any" if join == "any" else "all", parts, negated), TODAY)
    return sorted(row[0] for row in store.read().execute(sql, values))


ASKED: list[tuple[str, str, str | float, list[int]]] = [
    ("stage", "is", "active", [1]),
    ("interest", "is", "chess", [1]),
    ("ability", "is", "high", [1]),
    ("channel", "is", "sms", [1]),
    ("tag", "is", "loyal", [1]),
    ("segment", "is", 9, [2]),
    ("course", "is", 2, [1]),
    ("category", "is", "art", [1]),
    ("consent", "is", "marketing", [2]),
    ("consent", "is", "sharing: City Bank", [1]),
    ("consent", "is", "sharing: Other Bank", []),
    ("consent_channel", "is", "sms", [2]),
    ("consent_channel", "is", "call", []),
    ("last_act", "within", 10, [1, 2]),
    ("last_act", "before", 1, [1]),
    ("last_enrolled", "within", 1, [2]),
    ("registered", "within", 30, [1]),
    ("registered", "before", 30, [2, 5]),
    ("age", "at_least", 18, [1]),
    ("age", "at_most", 11, [2]),
    ("age", "at_most", 18, [1, 2]),
    ("age", "unknown", "", [3, 5]),
    ("courses", "at_least", 2, [1]),
    ("courses", "at_most", 0, [2, 3, 5]),
    ("paid", "at_least", 950, [1]),
    ("paid", "at_most", 949, [2, 3, 5]),
    ("risk", "at_least", 30, [1]),
    ("risk", "unknown", "", [2, 3, 5]),
    ("value", "at_least", 700, [1]),
    ("value", "at_most", 699, []),
    ("value", "unknown", "", [2, 3, 5]),
    ("campus", "is", "West", [2, 5]),
    ("grade", "is", "U1", [1]),
    ("source", "is", "friend", [1]),
    ("do_not_contact", "yes", "", [5]),
]


@pytest.mark.parametrize(("field", "how", "value", "who"), ASKED)
def test_a_question_and_its_opposite_part_the_school(
    school: Store, field: str, how: str, value: str | float, who: list[int]
) -> None:
    assert found(school, Question(field, how, value)) == who
    assert found(school, Question(field, how, value, True)) == [one for one in (1, 2, 3, 5) if one not in who]


def test_every_field_was_asked() -> None:
    assert {field for field, *_ in ASKED} == set(FIELDS)


def test_and_or_not_and_rules_within_rules(school: Store) -> None:
    west, adult = Question("campus", "is", "West"), Question("age", "at_least", 18.0)
    child = Question("age", "at_most", 11.0)
    assert found(school, west, child) == [2]
    assert found(school, west, adult, join="any") == [1, 2, 5]
    assert found(school, west, adult, join="any", negated=True) == [3]
    assert found(school, west, Rule("any", (child,), True)) == [5]


def test_words_of_a_person_are_never_sql(school: Store) -> None:
    assert found(school, Question("campus", "is", "x' OR '1'='1")) == []
    assert found(school, Question("consent", "is", "marketing') --")) == []
    assert school.read().execute("SELECT count(*) FROM students").fetchone()[0] == 5


def test_a_withdrawal_counts_from_its_day_on(school: Store) -> None:
    from app.store.consents import withdraw

    ask = Question("consent", "is", "marketing")
    withdraw(school, "guardian", 1, at="2026-11-22")
    assert found(school, ask) == []
    undo(school)
    assert found(school, ask) == [2]
