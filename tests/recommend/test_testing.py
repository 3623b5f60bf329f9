"""Rungs are fitted once, asked for what they have not seen, and only those who can answer newcomers are asked cold."""

from __future__ import annotations

import toys

from app.recommend.interactions import leave_last_out, newcomers
from app.recommend.ladder import KINDS
from app.recommend.testing import WEIGHTS, examine, fitted, variety_curve
from app.recommend.tuning import Tuned

SETTINGS = {name: dict(kind.grid[0]) for name, kind in KINDS.items() if name not in ("blend", "served")}
SETTINGS["two_tower"] = {**SETTINGS["two_tower"], "epochs": 2, "device": "cpu"}
TUNED = Tuned(SETTINGS, {"ease": 1.0, "popular": 0.5})


def test_every_rung_is_examined_on_every_person() -> None:
    view = toys.checkerboard()
    split = leave_last_out(view.history)
    train = view.before(split)
    rungs = {rung.model.name: rung for rung in fitted(train, TUNED, lambda: None)}
    assert next(iter(rungs)) == "popular" and list(rungs)[-1] == "blend"
    found = examine(rungs["ease"], train, split)
    assert len(found.gain) == 40 and found.gain.mean() > 0.5
    assert 0 < found.coverage <= 1 and found.lists.calibration > 0.5
    assert found.seconds > 0


def test_of_newcomers_only_those_are_asked_who_can_answer() -> None:
    view = toys.checkerboard()
    split = newcomers(view.history)
    train = view.before(split)
    names = [rung.model.name for rung in fitted(train, TUNED, lambda: None, cold=True)]
    assert names == ["popular", "similar", "two_tower", "blend"]
    assert (train.history.counts[split.rows] == 0).all()


def test_more_variety_is_more_diversity_at_a_price() -> None:
    view = toys.checkerboard(users=60, items=60)
    split = leave_last_out(view.history)
    train = view.before(split)
    curve = variety_curve(KINDS["ease"].fit(train, SETTINGS["ease"]), train, split)
    assert [point.weight for point in curve] == list(WEIGHTS)
    diversity = [point.diversity or 0 for point in curve]
    assert diversity[-1] > diversity[0] + 0.01
    assert curve[-1].hit_rate_at_10 <= curve[0].hit_rate_at_10
