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
