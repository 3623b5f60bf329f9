"""Arms are drawn until they are alike in what was known; every family keeps its chance."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from app.campaigns.balance import distance, near_enough, traits_of
from app.campaigns.randomise import draw_households


def test_traits_of_families(world) -> None:
    world.family(1, "2016-05-01")
    world.student(2, 1, "2010-01-01")
    world.family(3, None)
    world.add("campaigns", id=1, ref="C1", name="C1", state="finished", goal="enrolled")
    world.add("assignments", campaign_id=1, household_id=3, arm="offer", at="2026-05-01")
    ground = world.ground()
    found = traits_of(np.array([1, 3]), ground.people.students, ground.past, pd.Timestamp("2026-11-22"))
    assert found.tolist() == [[2, 10, 0], [1, 10, 1]], "an unknown age is the mean of the known"


def test_the_distance_is_that_of_the_means() -> None:
    traits = np.array([[0.0], [1.0], [2.0], [3.0]])
    held = np.array([True, True, False, False])
    assert distance(traits, held) == pytest.approx(4 / (traits.var(ddof=1) * 1.0))
    assert distance(traits, np.array([True, False, False, True])) == pytest.approx(0)
    assert distance(np.ones((4, 2)), held) == 0 and distance(traits, np.zeros(4, dtype=bool)) == 0
    assert near_enough(traits) == pytest.approx(0.4549) and near_enough(np.ones((4, 2))) == 0


def drawn(seed: int, traits: np.ndarray | None, count: int = 120) -> np.ndarray:
    strata = np.zeros(count, dtype=int)
    worth = np.linspace(1, 2, count)
    return draw_households(seed, strata, worth, np.arange(count), np.array([count // 5]), traits).held


def test_redrawn_arms_are_nearer_and_replay() -> None:
    traits = np.random.default_rng(1).normal(size=(120, 3))
    plain = [distance(traits, drawn(seed, None)) for seed in range(40)]
    again = [distance(traits, drawn(seed, traits)) for seed in range(40)]
    assert np.mean(again) < 0.6 * np.mean(plain) and max(again) <= 2.366
    assert all(drawn(seed, traits).sum() == 24 for seed in range(5))
    assert np.array_equal(drawn(3, traits), drawn(3, traits))


def test_every_family_keeps_about_its_chance() -> None:
    traits = np.random.default_rng(2).normal(size=(30, 2))
    times = sum(drawn(seed, traits, 30) for seed in range(600))
    off = np.abs(times / 600 - 0.2)  # a lot alone strays by .016 in 600
    assert off.max() < 0.08 and off.mean() < 0.026
