"""The bound is one at any prices, whatever the precision; the sums are those of the plain way."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.campaigns.dual import FEW, STAGES, Problem, blocks, bound_at, price, priced, smoothed
from app.campaigns.dual import _Scaling as Scaling


def plain(seed: int, households: int = 200, kind: type = np.float64) -> Problem:
    random = np.random.default_rng(seed)
    value = random.uniform(0, 50, (households, 4)).astype(kind)
    value[random.random(value.shape) < 0.2] = -np.inf
    use = np.vstack([random.uniform(0, 5, 4), np.eye(4), 0.3 - (np.arange(4) == 0)])
    group_use = np.zeros((6, 3))
    group_use[5] = [0.1, 0.0, 0.2]
    limits = np.array([0.8 * households, *[households / 6] * 4, 0.0])
    return Problem(value, use, limits, random.integers(0, 3, households), group_use)


def test_the_bound_is_the_sum_of_what_each_would_take() -> None:
    problem, prices = plain(1), np.array([0.5, 1.0, 2.0, 0.0, 3.0, 0.7])
    assert problem.group is not None and problem.group_use is not None
    worth = problem.value - prices @ problem.use - (prices @ problem.group_use)[problem.group][:, None]
    expected = np.maximum(worth.max(axis=1), 0).sum() + prices @ problem.limits
    assert np.isclose(bound_at(problem, prices), expected)
    assert np.allclose(priced(problem, prices, slice(0, 200)), worth, equal_nan=True)


def test_single_precision_is_paid_for() -> None:
    exact, prices = plain(2), np.full(6, 0.4)
    coarse = replace(exact, value=exact.value.astype(np.float32))
    assert bound_at(coarse, prices) >= bound_at(exact, prices)
    assert bound_at(coarse, prices) < bound_at(exact, prices) * (1 + 1e-4)


def test_the_gradient_is_that_of_the_smoothed_dual() -> None:
    problem = plain(3)
    scaling = Scaling.of(problem)
    at = np.full(6, 0.05)

    def value(where: np.ndarray) -> float:
        return smoothed(problem, scaling.money(where), 2.0, scaling)[0]

    _, slope = smoothed(problem, scaling.money(at), 2.0, scaling)
    for place in range(6):
        step = np.zeros(6)
        step[place] = 1e-6
        assert np.isclose((value(at + step) - value(at - step)) / 2e-6, slope[place], rtol=1e-4, atol=1e-4)


def test_prices_touch_no_value_and_samples_lead_to_the_same_bound() -> None:
    problem = plain(4, FEW + 3000)
    before = problem.value.copy()
    _, whole = price(problem, stages=((10**9, 0.01, 60), (10**9, 0.0005, 80)))
    prices, sampled = price(problem, stages=STAGES)
    assert np.array_equal(before, problem.value)
    assert abs(sampled - whole) < 1e-3 * whole and (prices >= 0).all()


def test_what_a_choice_takes() -> None:
    problem = plain(5, 3)
    assert problem.group is not None and problem.group_use is not None
    choice = np.array([0, -1, 2])
    expected = problem.change(0, 0) + problem.change(2, 2)
    assert np.allclose(problem.used(choice), expected)
    assert np.allclose(problem.rows(np.array([0, 2])).used(np.array([0, 2])), expected)


def test_blocks_cover_everything_once() -> None:
    assert [each for block in blocks(5000, 200) for each in range(5000)[block]] == list(range(5000))
    assert list(blocks(0, 4)) == []
