from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import toys

from app.domain.errors import Cancelled
from app.recommend.model import View
from app.recommend.network import TwoTower, device_for

FREE = {"width": 16, "decay": 0.8, "epochs": 0, "device": "cpu"}


def by_age(users: int = 240) -> View:
    """Children take the first five courses, adults the last five; the last four people have no history."""
    draw = np.random.default_rng(0)
    pairs = [(user, int(item) + 5 * (user % 2)) for user in range(users - 4) for item in draw.permutation(5)[:3]]
    return toys.view(pairs, users, 10, ages=[30.0 if user % 2 else 8.0 for user in range(users)])


def test_it_learns_what_newcomers_want_from_their_age() -> None:
    view = by_age()
    scores = TwoTower.fit(view, FREE).scores(view, np.arange(236, 240))
    assert [int(row.argmax()) >= 5 for row in scores] == [False, True, False, True]


def test_epochs_are_heard_the_loss_falls_and_the_best_is_remembered() -> None:
    heard: list[tuple[int, float, float]] = []
    model = TwoTower.fit(by_age(), FREE, on_metric=lambda *one: heard.append(one))
    assert [epoch for epoch, _, _ in heard] == list(range(1, len(heard) + 1))
    assert heard[-1][1] < heard[0][1]
    best = max(heard, key=lambda one: one[2])
    assert model.settings["epochs"] == best[0]


def test_the_same_data_give_the_same_model() -> None:
    view = by_age()
    first, again = (TwoTower.fit(view, {**FREE, "epochs": 2}) for _ in range(2))
    np.testing.assert_array_equal(first.arrays["own"], again.arrays["own"])


def test_a_cancel_reaches_the_training() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        TwoTower.fit(by_age(), FREE, tick=stop)


def test_a_device_that_is_not_there_becomes_the_cpu() -> None:
    import torch

    assert device_for("cpu") == "cpu"
    if not torch.cuda.is_available():
        assert device_for("cuda") == "cpu"
    assert device_for("auto") in ("cpu", "cuda", "mps")


def test_a_newcomers_scores_follow_the_day_of_asking() -> None:
    view = by_age()
    model = TwoTower.fit(view, {**FREE, "epochs": 3})
    later = replace(view, now=view.now + 365.25 * 20)
    assert model.scores(view, np.array([236]))[0].tolist() != model.scores(later, np.array([236]))[0].tolist()
