"""The plan is feasible, the bound is a bound, and both are near HiGHS' best on random small instances."""

from __future__ import annotations

import time

import numpy as np
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp

from app.campaigns.allocation import NONE, Allocation, Problem, allocate, fits
from app.campaigns.assignment import worth_of


def instance(seed: int, *, households: int | None = None) -> Problem:
    random = np.random.default_rng(seed)
    n = households or int(random.integers(1, 40))
    offers, channels = int(random.integers(1, 5)), int(random.integers(1, 4))
    offer = np.repeat(np.arange(offers), channels)
    channel = np.tile(np.arange(channels), offers)
    chance = random.beta(1, 9, (n, offers))
    net = random.uniform(-20, 300, offers)
    value = (chance * net)[:, offer]
    value[random.random(value.shape) < 0.3] = -np.inf
    cost = random.uniform(0, 60, offers)[offer]
    use = (
        [cost]
        + [(offer == each) * 1.0 for each in range(offers)]
        + [(channel == each) * 1.0 for each in range(channels)]
    )
    most = max(2, n // 2)
    limits = [random.uniform(0, 30 * n), *random.integers(0, most, offers), *random.integers(1, most + 1, channels)]
    plain = Problem(value, np.array(use), np.array(limits, dtype=float))
    return promised(plain, offer, random) if seed % 2 else plain


def promised(problem: Problem, offer: np.ndarray, random: np.random.Generator) -> Problem:
    """The same with least shares of two partners, each its own, and two groups of which neither is left behind."""
    count = len(problem.value)
    first, second = random.uniform(0.05, 0.5), random.uniform(0.05, 0.4)
    least = [first - (offer == 0), *([second - (offer == offer.max())] if offer.max() else [])]
    group = random.integers(0, 2, count)
    part = 0.8 * np.bincount(group, minlength=2) / count
    fair = np.zeros((len(problem.use) + len(least) + 2, 2))
    fair[-2:] = part[:, None] - np.eye(2)
    use = np.vstack([problem.use, least, np.zeros((2, len(offer)))])
    return Problem(problem.value, use, np.append(problem.limits, [0.0] * len(least) + [1.0, 1.0]), group, fair)


def best(problem: Problem) -> float:
    n, options = problem.value.shape
    worth = np.where(np.isfinite(problem.value), problem.value, 0.0).ravel()
    open_ = (problem.value > 0).ravel().astype(float)  # what is worth nothing is never given
    one = np.kron(np.eye(n), np.ones(options))
    limited = np.tile(problem.use, n)
    if problem.group is not None and problem.group_use is not None:
        limited = limited + np.repeat(problem.group_use[:, problem.group], options, axis=1)
    constraints = [LinearConstraint(one, ub=np.ones(n)), LinearConstraint(limited, ub=problem.limits)]
    found = milp(-worth, integrality=np.ones(n * options), bounds=Bounds(0, open_), constraints=constraints)
    return -float(found.fun)


PARTS = [0, 20, *(pytest.param(start, marks=pytest.mark.long) for start in range(40, 200, 20))]


@pytest.mark.parametrize("start", PARTS)
def test_against_highs_on_random_instances(start: int) -> None:
    close = 0
    for seed in range(start, start + 20):
        problem = instance(seed)
        found, exact = allocate(problem), best(problem)
        assert fits(problem, found.choice), seed
        assert found.value == pytest.approx(worth_of(problem, found.choice)), seed
        assert found.value <= exact + 1e-6 <= found.bound + 1e-5, seed
        assert found.value >= exact - found.gap * found.bound - 1e-6, seed
        assert (found.choice[found.choice >= 0] < problem.use.shape[1]).all(), seed
        close += found.value >= 0.9 * exact - 1e-6
    assert close >= 18


def test_close_to_the_bound_at_a_schools_size() -> None:
    problem = instance(7, households=3000)
    started = time.perf_counter()
    found = allocate(problem)
    print(f"gap {found.gap:.5%} in {time.perf_counter() - started:.2f} s")
    assert fits(problem, found.choice)
    assert found.gap < 0.002


def test_the_case_the_eye_can_see() -> None:
    value = np.array([[10.0, 1.0], [9.0, 8.0], [8.0, -np.inf]])
    found = allocate(Problem(value, np.eye(2), np.array([1.0, 1.0])))
    # One place each: the first takes option 0, the second moves to option 1, the third goes without.
    assert found.choice.tolist() == [0, 1, NONE]
    assert found.value == 18.0


def test_the_price_of_one_more_seat() -> None:
    value = np.linspace(1, 50, 50)[:, None]
    found = allocate(Problem(value, np.ones((1, 1)), np.array([10.0])))
    assert found.value == pytest.approx(sum(range(41, 51)))
    assert 39.9 <= found.prices[0] <= 41.1


@pytest.mark.parametrize(
    "problem",
    [
        Problem(np.empty((0, 2)), np.eye(2), np.array([1.0, 1.0])),
        Problem(np.full((3, 2), -np.inf), np.eye(2), np.array([1.0, 1.0])),
        Problem(np.full((3, 2), -4.0), np.eye(2), np.array([1.0, 1.0])),
        Problem(np.full((3, 2), 4.0), np.eye(2), np.array([0.0, 0.0])),
    ],
)
def test_nothing_to_give(problem: Problem) -> None:
    found = allocate(problem)
    assert (found.choice == NONE).all()
    assert found.value == 0
    assert found.bound < 1e-2


def test_no_limits_at_all() -> None:
    found = allocate(Problem(np.array([[1.0, 2.0], [3.0, 1.0]]), np.empty((0, 2)), np.empty(0)))
    assert found.choice.tolist() == [1, 0]
    assert (found.value, found.bound, found.gap) == (5.0, 5.0, 0.0)


def test_gap_of_an_empty_bound() -> None:
    assert Allocation(np.array([]), 0.0, 0.0, np.array([])).gap == 0.0
