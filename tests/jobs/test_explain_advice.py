from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "recommend"))
import school

from app.domain.errors import UserError
from app.domain.institution import Institution
from app.jobs.explain_advice import explain_advice
from app.jobs.progress import Progress
from app.jobs.recommend import recommend
from app.jobs.train_recommender import train_recommender
from app.store.database import Store, create
from app.store.keys import CHEAP


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Read by all, changed by none."""
    place = Institution(name="Test school", type="training_org", country="CN")
    opened = create(tmp_path_factory.mktemp("why") / "school.desk", "correct horse", place, cost=CHEAP).store
    school.fill(opened)
    train_recommender(opened, school.TODAY, progress=Progress())
    yield opened
    opened.close()


def test_the_shares_sum_to_the_score_of_the_recommendation(trained: Store, today: date, progress: Progress) -> None:
    lines = recommend(trained, person="S3", top=3, today=today, progress=progress)
    for line in lines:
        person, item = (line.person_kind, line.person_id), (line.item_kind, line.item_id)
        (found,) = explain_advice(trained, line.item_kind, person, [item], today, progress=progress)
        assert (found.person, found.item, found.item_kind) == (line.person, line.item, line.item_kind)
        assert found.score == pytest.approx(line.score, abs=1e-4)
        assert sum(one.share for one in found.parts) == pytest.approx(line.score, abs=1e-4)


def test_only_what_the_person_chose_contributes(trained: Store, today: date, progress: Progress) -> None:
    taken = {
        row["title"]
        for row in trained.read().query(
            "SELECT title FROM enrolments JOIN courses ON courses.id = course_id WHERE student_id = 4"
        )
    }
    (line,) = recommend(trained, person="S4", top=1, today=today, progress=progress)
    (found,) = explain_advice(trained, "course", ("student", 4), [("course", line.item_id)], today, progress=progress)
    named = {one.name for part in found.parts for one in part.items}
    fields = {str(one.name) for part in found.parts for one in part.fields}
    assert named <= taken and (named or fields)


@pytest.mark.parametrize(("person", "item"), [(("student", 999), 1), (("student", 4), 999)])
def test_who_or_what_is_gone_is_told(
    trained: Store, today: date, progress: Progress, person: tuple[str, int], item: int
) -> None:
    with pytest.raises(UserError, match="no longer stands"):
        explain_advice(trained, "course", person, [("course", item)], today, progress=progress)


def test_without_a_model_it_says_train_first(store: Store, today: date, progress: Progress) -> None:
    with pytest.raises(UserError, match="train one first"):
        explain_advice(store, "course", ("student", 1), [("course", 1)], today, progress=progress)
