from datetime import date

import pytest

from app.domain.grades import GRADUATED, LAST, GradeStep, RollOverPlan, first_day, next_grade, school_year


@pytest.mark.parametrize(
    ("before", "after"),
    [("K0", "K1"), ("K3", "1"), ("1", "2"), ("6", "7"), ("9", "10"), ("11", "12"), ("12", GRADUATED), ("U1", "U2")],
)
def test_each_grade_has_the_next(before: str, after: str) -> None:
    assert next_grade(before) == after


def test_the_last_grades_leave_school_and_other_words_stay() -> None:
    assert {next_grade(grade) for grade in LAST} == {GRADUATED}
    assert [next_grade(grade) for grade in (None, "", "钢琴A班", GRADUATED, "13")] == [None] * 5


def test_a_school_year_begins_in_the_summer() -> None:
    assert school_year(date(2026, 6, 30)) == 2025
    assert school_year(date(2026, 7, 1)) == school_year(date(2027, 2, 1)) == 2026
    assert first_day(2026) == "2026-07-01"


def test_a_plan_counts_who_moves() -> None:
    assert RollOverPlan(2026, (GradeStep("1", "2", 3), GradeStep("2", "3", 4)), (), 0, 0).moving == 7
