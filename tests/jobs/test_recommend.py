from __future__ import annotations

import csv
import sys
from datetime import date
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "recommend"))
import school
from openpyxl import load_workbook

from app.domain.errors import UserError
from app.jobs.progress import Progress
from app.jobs.recommend import recommend, write_recommendations
from app.jobs.train_recommender import train_recommender
from app.store.batches import batch
from app.store.database import Store


@pytest.fixture
def trained(store: Store, today: date) -> Store:
    school.fill(store)
    train_recommender(store, today, progress=Progress())
    return store


def test_the_next_course_of_the_circle_comes_first(trained: Store, today: date, progress: Progress) -> None:
    lines = recommend(trained, top=1, today=today, progress=progress)
    courses = [line for line in lines if line.item_kind == "course"]
    assert len(courses) == 90
    same_taste = sum(line.item_id % 2 == line.person_id % 2 for line in courses)
    assert same_taste >= 80


def test_one_person_and_everybody_agree(trained: Store, today: date, progress: Progress) -> None:
    everybody = recommend(trained, top=3, today=today, progress=progress)
    alone = recommend(trained, person="S3", top=3, today=today, progress=progress)
    assert {line.item_kind for line in alone} == {"course", "offer"}
    assert [(line.item, line.rank) for line in alone] == [
        (line.item, line.rank) for line in everybody if line.ref == "S3"
    ]


def test_a_course_that_is_gone_does_no_harm(trained: Store, today: date, progress: Progress) -> None:
    with trained.write() as db:
        db.execute("DELETE FROM enrolments WHERE course_id = 12")
        db.execute("DELETE FROM recommendations WHERE item_id = 12")
        db.execute("DELETE FROM courses WHERE id = 12")
    lines = recommend(trained, today=today, progress=progress)
    assert lines and all(line.item_id != 12 for line in lines if line.item_kind == "course")


def test_a_new_course_is_recommended_at_once_to_those_it_suits(trained: Store, today: date, progress: Progress) -> None:
    with batch(trained, "edit", "changes") as b:
        b.insert("courses", ["id", "ref", "title", "category"], [(99, "C99", "course", "art")])
    lines = [line for line in recommend(trained, top=3, today=today, progress=progress) if line.item_kind == "course"]
    takers = [line.person_id for line in lines if line.item_id == 99]
    assert takers and sum(person % 2 == 1 for person in takers) > 0.8 * len(takers), "odd students take art"
    assert all("art" in str(line.reason) for line in lines if line.item_id == 99 and line.person_id % 2 == 1)


@pytest.mark.parametrize(
    ("person", "top", "sentence"), [("nobody", 5, "Nobody has the number"), (None, 0, "at least one")]
)
def test_mistakes_are_told(
    trained: Store, today: date, progress: Progress, person: str | None, top: int, sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence):
        recommend(trained, person=person, top=top, today=today, progress=progress)


def test_without_a_model_it_says_train_first(store: Store, today: date, progress: Progress) -> None:
    with pytest.raises(UserError, match="train one first"):
        recommend(store, today=today, progress=progress)


def test_files_in_both_kinds_and_no_other(trained: Store, today: date, progress: Progress, tmp_path: Path) -> None:
    lines = recommend(trained, person="S3", top=2, today=today, progress=progress)
    with write_recommendations(lines, tmp_path / "r.csv", "en").open(encoding="utf-8-sig") as file:
        rows = list(csv.reader(file))
    book = load_workbook(write_recommendations(lines, tmp_path / "r.xlsx", "en"))
    assert rows[0][:3] == ["For", "Number", "Name"]
    assert len(rows) == len(lines) + 1 == book.active.max_row
    assert rows[1][-1] == str(lines[0].reason)
    with pytest.raises(UserError, match=r"\.csv or \.xlsx"):
        write_recommendations(lines, tmp_path / "r.pdf", "en")
