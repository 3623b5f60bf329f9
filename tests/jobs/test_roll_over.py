"""All grades move up in one step, and back."""

import csv
from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.grades import GradeStep
from app.jobs.import_file import import_file
from app.jobs.roll_over import plan_roll_over, roll_over, save_graduates
from app.jobs.undo_batch import undo_batch
from app.store.batches import history
from app.store.database import Store

SEPTEMBER = date(2026, 9, 1)
ROWS = [
    ("1", "甲", "大班", "2025-03-01"),
    ("2", "乙", "六年级", "2024-09-01"),
    ("3", "丙", "初三", ""),
    ("4", "=丁", "高三", "2023-09-01"),
    ("5", "戊", "大四", "2022-09-01"),
    ("6", "己", "钢琴A班", "2024-01-01"),
    ("7", "庚", "六年级", "2026-08-20"),
]


@pytest.fixture
def school(store: Store, tmp_path: Path) -> Store:
    path = tmp_path / "list.csv"
    lines = ["学号,姓名,年级,登记日期", *(",".join(row) for row in ROWS)]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    assert import_file(store, path, "students").added == len(ROWS)
    return store


def grades(store: Store) -> dict[str, tuple[str, str]]:
    rows = store.read().execute("SELECT ref, grade, schooling FROM students").fetchall()
    return {ref: (grade, stage) for ref, grade, stage in rows}


def test_the_plan_counts_every_grade_and_lists_who_leaves(school: Store) -> None:
    before = grades(school)
    plan = plan_roll_over(school, SEPTEMBER)
    assert plan.steps == (
        GradeStep("K3", "1", 1),
        GradeStep("6", "7", 1),
        GradeStep("9", "10", 1),
        GradeStep("12", "graduated", 1),
        GradeStep("U4", "graduated", 1),
    )
    assert [(one.ref, one.grade) for one in plan.graduates] == [("4", "12"), ("5", "U4")]
    assert (plan.school_year, plan.kept, plan.fresh, plan.done_on, plan.moving) == (2026, 1, 1, None, 5)
    assert plan_roll_over(school, SEPTEMBER, with_fresh=True).moving == 6
    assert grades(school) == before


def test_all_move_up_in_one_step_and_one_undo_brings_them_back(school: Store) -> None:
    before = grades(school)
    done = roll_over(school, SEPTEMBER)
    assert (done.moved, done.graduated) == (5, 2)
    assert grades(school) == {
        "1": ("1", "primary"),
        "2": ("7", "junior"),
        "3": ("10", "senior"),
        "4": ("graduated", "unknown"),
        "5": ("graduated", "adult"),
        "6": ("钢琴A班", "unknown"),
        "7": ("6", "primary"),
    }
    row = history(school)[0]
    assert (row.id, row.kind, row.changed) == (done.batch, "edit", 5)
    undo_batch(school, done.batch)
    assert grades(school) == before


def test_twice_in_one_school_year_is_refused_unless_said_so(school: Store) -> None:
    first = roll_over(school, SEPTEMBER)
    assert plan_roll_over(school, date(2027, 3, 1)).done_on is not None
    with pytest.raises(UserError, match="already moved up"):
        roll_over(school, date(2027, 3, 1))
    assert plan_roll_over(school, date(2027, 9, 1)).done_on is None
    again = roll_over(school, SEPTEMBER, again=True)
    assert grades(school)["2"] == ("8", "junior")
    assert again.graduated == 0
    undo_batch(school, again.batch)
    undo_batch(school, first.batch)
    assert roll_over(school, SEPTEMBER).moved == 5  # what was taken back does not count


def test_those_who_leave_are_saved_as_data(school: Store, tmp_path: Path) -> None:
    out = save_graduates(plan_roll_over(school, SEPTEMBER), tmp_path / "out.csv", "zh_CN")
    with out.open(encoding="utf-8-sig") as file:
        rows = list(csv.reader(file))
    assert rows[1:] == [["4", "'=丁", "高三"], ["5", "戊", "大四"]]
    with pytest.raises(UserError, match="cannot be written"):
        save_graduates(plan_roll_over(school, SEPTEMBER), tmp_path / "no" / "out.csv", "en")


def test_without_grades_there_is_nothing_to_move(store: Store) -> None:
    assert plan_roll_over(store, SEPTEMBER).moving == 0
    with pytest.raises(UserError, match="No student has a grade"):
        roll_over(store, SEPTEMBER)
