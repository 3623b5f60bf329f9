from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from app.profiles.features import Tables, ages, features

TODAY = date(2026, 11, 22)


def school(enrolments: list[dict], events: list[dict] | None = None, students: int = 3) -> Tables:
    people = pd.DataFrame(
        {
            "id": range(1, students + 1),
            "household_id": pd.Series([1, 1, None][:students] + [None] * (students - 3), dtype="Int64"),
            "birth_date": ["2016-11-23", "1990-01-01", None][:students] + [None] * (students - 3),
            "registered_at": "2025-01-01",
        }
    )
    bought = pd.DataFrame(
        enrolments, columns=["student_id", "course_id", "at", "paid", "status", "ends", "refunded_at"]
    )
    did = pd.DataFrame(events or [], columns=["student_id", "course_id", "offer_id", "type", "at", "value"])
    courses = pd.DataFrame({"id": [1, 2], "category": ["art", "chess"]})
    return Tables(people, bought, did, courses, TODAY)


def bought(student: int, day: str, paid: float = 100.0, course: int = 1, **more: object) -> dict:
    return {"student_id": student, "course_id": course, "at": day, "paid": paid, "status": "active", **more}


def test_age_turns_on_the_birthday() -> None:
    found = ages(pd.Series(["2016-11-22", "2016-11-23", "2030-01-01", "nonsense", None]), TODAY)
    assert found[0] >= 9.99
    assert found[1] < 10
    assert found[2:].isna().all()


def test_stages_follow_time_and_running_courses() -> None:
    table = features(
        school(
            [
                bought(1, "2026-11-01"),
                bought(2, "2025-01-01", ends="2026-12-31"),
                bought(3, "2025-01-01"),
                bought(4, "2026-01-01"),
                bought(4, "2026-08-01"),
            ],
            students=5,
        )
    )
    assert table["stage"].tolist() == ["new", "active", "dormant", "cooling", "prospect"]


def test_refunds_pay_nothing_and_are_counted() -> None:
    table = features(school([bought(1, "2026-10-01"), bought(1, "2026-10-02", 50.0, refunded_at="2026-10-05")]))
    assert table.loc[1, ["monetary", "refunds", "courses"]].tolist() == [100.0, 1.0, 1.0]


def test_the_household_decides_what_is_affordable() -> None:
    rows = [bought(1, "2026-10-01", 1000.0), bought(3, "2026-10-01", 10.0), bought(4, "2026-10-01", 500.0)]
    table = features(school(rows, students=5))
    assert table["affordability"].tolist() == ["high", "high", "low", "middle", ""]


def test_interest_is_what_was_done_most_and_lately() -> None:
    did = [
        {"student_id": 1, "course_id": 2, "offer_id": None, "type": "attended", "at": "2026-11-01", "value": None}
    ] * 3
    table = features(school([bought(1, "2024-01-01", course=1)], did))
    assert table.loc[1, "interest"] == "chess"
    assert table.loc[1, "interest_share"] > 0.9
    assert table.loc[2, "interest"] == ""


def test_tomorrow_does_not_count_yet() -> None:
    table = features(school([bought(1, "2027-01-01", 900.0)]))
    assert table.loc[1, "monetary"] == 0
    assert pd.isna(table.loc[1, "recency_days"])


def test_nobody_and_nothing_are_empty_tables() -> None:
    assert features(school([])).loc[1, "frequency"] == pytest.approx(0)
    empty = school([])
    assert len(features(Tables(empty.students.iloc[:0], empty.enrolments, empty.events, empty.courses, TODAY))) == 0
