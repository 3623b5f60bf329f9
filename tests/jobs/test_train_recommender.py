"""Training on a real store: both uses, promoted models, everybody's recommendations; a cancel changes nothing."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "recommend"))
import school

from app.domain.errors import Cancelled, UserError
from app.jobs.progress import Progress
from app.jobs.train_recommender import Ticker, train_recommender
from app.store import models
from app.store.database import Store
from app.store.frames import frame


def test_both_uses_are_trained_and_kept_apart(store: Store, today: date, progress: Progress) -> None:
    school.fill(store)
    heard: list[int] = []
    report = train_recommender(
        store, today, on_metric=lambda epoch, loss, metric: heard.append(epoch), progress=progress
    )
    lines = frame(store, "recommendations")
    assert report.evaluation.users == 90
    assert report.promoted != "popular"
    assert report.recommendations == len(lines) > 0
    assert report.offers is not None and report.offers.users == 30
    assert heard[0] == 1
    assert set(lines.loc[lines["purpose"] == "course", "item_kind"]) == {"course"}
    offers = lines[lines["purpose"] == "offer"]
    assert set(offers["item_kind"]) == {"offer"}
    students = offers.loc[offers["person_kind"] == "student", "person_id"]
    assert (students % 3 == 0).all(), "no child is ever the subject of a partner offer"
    assert set(offers["person_kind"]) == {"guardian", "student"}
    reason = json.loads(lines["reason"].iloc[0])
    assert reason["context"] == "recommend" and reason["text"]
    kept = models.load(store, "course")
    assert kept is not None and kept.kind == report.promoted and kept.promoted


def test_nobody_is_offered_what_they_took(store: Store, today: date, progress: Progress) -> None:
    school.fill(store)
    train_recommender(store, today, progress=progress)
    lines = frame(store, "recommendations")
    lines = lines[lines["purpose"] == "course"]
    taken = frame(store, "enrolments")[["student_id", "course_id"]].apply(tuple, axis=1)
    assert not set(lines[["person_id", "item_id"]].apply(tuple, axis=1)) & set(taken)


def test_a_cancel_leaves_the_last_model_and_its_lines(store: Store, today: date) -> None:
    school.fill(store)
    train_recommender(store, today, progress=Progress())
    before = frame(store, "models"), frame(store, "recommendations")
    stopped = Progress()
    with pytest.raises(Cancelled):
        train_recommender(store, today, on_metric=lambda *heard: stopped.cancel(), progress=stopped)
    assert frame(store, "models").equals(before[0])
    assert frame(store, "recommendations").equals(before[1])


def test_an_empty_store_is_told_what_to_do(store: Store, today: date, progress: Progress) -> None:
    with pytest.raises(UserError, match="import students"):
        train_recommender(store, today, progress=progress)


def test_progress_never_goes_back_nor_past_the_end() -> None:
    heard: list[int] = []
    tick = Ticker(Progress(show=lambda done, total: heard.append(done)), 0.2, 0.7)
    for _ in range(5000):
        tick()
    assert heard == sorted(heard)
    assert heard[0] >= 200 and heard[-1] <= 700


def test_a_training_that_died_goes_on_where_it_was(store: Store, today: date, monkeypatch: pytest.MonkeyPatch) -> None:
    """The process ends after the fifth rung; the next training does not search those five again, and ends alike."""
    from app.recommend import tuning

    school.fill(store)
    whole = train_recommender(store, today, progress=Progress())
    heard: list[str] = []

    def die(name: str, score: float) -> None:
        heard.append(name)
        if len(heard) == 6:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train_recommender(store, today, on_rung=die, progress=Progress())
    searched: list[str] = []
    search = tuning._best
    monkeypatch.setattr(tuning, "_best", lambda kind, *rest: searched.append(kind.name) or search(kind, *rest))
    again = train_recommender(store, today, progress=Progress())
    assert searched[: 7 - 5] == ["transitions", "two_tower"], "of course advice only what had not been tuned yet"
    assert again.promoted == whole.promoted
    assert [one.ndcg_at_10 for one in again.evaluation.models] == [one.ndcg_at_10 for one in whole.evaluation.models]
    assert frame(store, "drafts").empty, "nothing is left to resume"


def test_other_data_start_anew(store: Store, today: date) -> None:
    school.fill(store)

    def die(name: str, score: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train_recommender(
            store, today, on_rung=lambda name, score: die(name, score) if name == "als" else None, progress=Progress()
        )
    assert len(frame(store, "drafts")) == 1
    with store.write() as db:
        db.execute("DELETE FROM enrolments WHERE id = 1")
    heard: list[str] = []
    train_recommender(store, today, on_rung=lambda name, score: heard.append(name), progress=Progress())
    assert heard[0] == "popular" and len(heard) == 7


def test_the_way_is_measured_in_parts_of_known_share() -> None:
    heard: list[int] = []
    tick = Ticker(Progress(show=lambda done, total: heard.append(done)), 0.0, 1.0)
    for part in (0.2, 0.5, 0.75):
        tick.reach(part)
        tick()
    assert [round(done / 1000, 1) for done in heard] == [0.2, 0.5, 0.8]
