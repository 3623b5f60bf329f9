"""Draws are fair, replayable, within every limit, and leave the arms alike."""

from __future__ import annotations

import numpy as np
import pytest

from app.campaigns.randomise import draw_classes, draw_households, quotas, uniform


def test_the_draw_replays_and_depends_on_the_seed() -> None:
    strata, worth, ids = np.repeat([0, 1], 50), np.arange(100.0), np.arange(100)
    first = draw_households(9, strata, worth, ids, np.array([5, 10]))
    again = draw_households(9, strata, worth, ids, np.array([5, 10]))
    other = draw_households(10, strata, worth, ids, np.array([5, 10]))
    assert (first.held == again.held).all() and (first.held != other.held).any()
    assert (first.held[:50].sum(), first.held[50:].sum()) == (5, 10)
    assert first.propensity[0] == pytest.approx(0.9) and first.propensity[99] == pytest.approx(0.8)


def test_a_known_number_so_that_no_version_changes_the_draw() -> None:
    assert uniform(1, "stratum", 0) == pytest.approx(0.18878469676, abs=1e-10)


def test_every_household_has_the_same_chance() -> None:
    ids, worth = np.arange(37), np.random.default_rng(1).random(37)
    times = sum(draw_households(seed, np.zeros(37, int), worth, ids, np.array([5])).held for seed in range(6000))
    assert np.abs(times / 6000 - 5 / 37).max() < 0.02


def test_the_order_of_the_rows_does_not_matter() -> None:
    worth, ids, mixed = np.ones(60), np.arange(60), np.random.default_rng(2).permutation(60)
    plain = draw_households(3, np.zeros(60, int), worth, ids, np.array([12])).held
    shuffled = draw_households(3, np.zeros(60, int), worth, ids[mixed], np.array([12])).held
    assert (plain[mixed] == shuffled).all()


def test_systematic_draws_balance_the_expected_value() -> None:
    worth = np.random.default_rng(4).gamma(1, 20, 300)
    gaps = []
    for seed in range(200):
        held = draw_households(seed, np.zeros(300, int), worth, np.arange(300), np.array([60])).held
        gaps.append(worth[held].mean() - worth[~held].mean())
    plain = worth.std() * np.sqrt(1 / 60 + 1 / 240)
    assert np.std(gaps) < plain / 3


def test_quotas_hold_the_fraction_and_every_limit() -> None:
    random = np.random.default_rng(5)
    for _ in range(300):
        sizes = random.integers(0, 40, 6)
        use = random.integers(0, 2, (3, 6)).astype(float)
        fraction = float(random.uniform(0, 0.6))
        limits = np.floor(use @ sizes * (1 - fraction)) + random.integers(0, 3, 3)
        held = quotas(sizes, fraction, use, limits)
        assert (held >= 0).all() and (held <= sizes).all()
        assert (use @ (sizes - held) <= limits + 1e-9).all()
        assert held.sum() >= round(float((sizes * fraction).sum()))


def test_no_holdout() -> None:
    assert quotas(np.array([3, 4]), 0.0, np.ones((1, 2)), np.array([7.0])).tolist() == [0, 0]
    with pytest.raises(ValueError, match="below zero"):
        quotas(np.array([3]), 0.0, np.ones((1, 1)), np.array([-1.0]))


def test_classes_stay_together() -> None:
    classes = np.array(["a", "a", "b", "c", "c", "c"])
    found = draw_classes(4, classes, 0.34)
    assert len(set(classes[found.held])) == 1 and not set(classes[found.held]) & set(classes[~found.held])
    assert found.propensity[0] == pytest.approx(2 / 3)
    assert draw_classes(4, classes, 0.01).held.any()
    assert not draw_classes(4, classes, 0.0).held.any()
    assert len(draw_classes(4, np.array([]), 0.2).held) == 0
