from datetime import date

import numpy as np
import pytest

from app.jobs.learn_uplift import learn_uplift
from app.store.batches import batch
from app.store.database import Store
from app.store.frames import frame


@pytest.fixture(autouse=True)
def one_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """Several cuts into folds are tested where they are made."""
    monkeypatch.setattr("app.measure.for_whom.CUTS", 1)


def experiment(store: Store, differ: float, n: int = 1200) -> None:
    """Families with an enrolment in the year before gain `differ` more when invited; half have one."""
    draw = np.random.default_rng(1)
    with batch(store, "job", "an experiment") as job:
        job.insert("households", ("ref",), [(f"H{i}",) for i in range(n)])
        job.insert("guardians", ("ref", "name", "household_id"), [(f"G{i}", "Li", i + 1) for i in range(n)])
        job.insert("students", ("ref", "name", "household_id"), [(f"S{i}", "Li", i + 1) for i in range(n)])
        job.insert("courses", ("ref", "title"), [("C1", "Chess")])
        job.insert("offers", ("ref", "title", "kind"), [("O1", "Night at the museum", "event")])
        before = [(i + 1, 1, "2026-03-01", 100.0) for i in range(0, n, 2)]
        job.insert("enrolments", ("student_id", "course_id", "at", "paid"), before)
        columns = ("ref", "name", "state", "goal", "plan", "starts", "ends", "margin", "created_at")
        job.insert("campaigns", columns, [("x", "X", "finished", "enrolled", "", "2026-07-03", "2026-08-31", 0.1, "x")])
        arms = np.where(draw.random(n) < 0.5, "offer", "control")
        given = [(1, i + 1, arm, 1 if arm == "offer" else None, "2026-07-02") for i, arm in enumerate(arms)]
        job.insert("assignments", ("campaign_id", "household_id", "arm", "offer_id", "at"), given)
        chance = 0.15 + (arms == "offer") * differ * (np.arange(n) % 2 == 0)
        came = [(1, int(i) + 1, "enrolled", "2026-07-10", 500.0) for i in np.flatnonzero(draw.random(n) < chance)]
        job.insert("outcomes", ("campaign_id", "household_id", "type", "at", "value"), came)


def test_a_real_difference_becomes_scores_for_the_next_plan(store: Store, today: date) -> None:
    experiment(store, 0.4)
    lesson = learn_uplift(store, "x", today)
    assert lesson.usable and lesson.families == 1200
    assert lesson.views[0].rules
    scores = list(frame(store, "uplift_scores").itertuples())
    assert {one.offer_kind for one in scores} == {"event"}
    assert {one.person_kind for one in scores} == {"guardian"}
    with_past = [one.score for one in scores if (one.household_id or 0) % 2]
    without = [one.score for one in scores if not (one.household_id or 0) % 2]
    assert np.mean(with_past) > 0.25 > 0.1 > np.mean(without)
    assert all(one.low < one.score < one.high for one in scores)


def test_where_nothing_differs_nothing_is_kept(store: Store, today: date) -> None:
    experiment(store, 0.0)
    lesson = learn_uplift(store, "x", today)
    assert not lesson.usable
    assert frame(store, "uplift_scores").empty
    assert "do not choose" in str(lesson.sentence)


@pytest.mark.parametrize("n", [300])
def test_too_few(store: Store, today: date, n: int) -> None:
    experiment(store, 0.4, n)
    lesson = learn_uplift(store, "x", today)
    assert lesson.views == () and "too few" in str(lesson.sentence)
