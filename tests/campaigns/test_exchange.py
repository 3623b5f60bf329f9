"""Exchanges gain, keep every limit, and stop where nothing gains."""

from __future__ import annotations

import numpy as np

from app.campaigns.allocation import fits
from app.campaigns.assignment import worth_of
from app.campaigns.dual import Problem
from app.campaigns.exchange import exchanged


def test_the_better_family_takes_the_place() -> None:
    problem = Problem(np.array([[5.0], [9.0]]), np.ones((1, 1)), np.array([1.0]))
    choice, left = np.array([0, -1]), np.array([0.0])
    assert exchanged(problem, choice, left)
    assert choice.tolist() == [-1, 0] and left.tolist() == [0.0]
    assert not exchanged(problem, choice, left)


def test_a_move_to_something_better_that_fits() -> None:
    problem = Problem(np.array([[5.0, 8.0]]), np.array([[1.0, 2.0]]), np.array([2.0]))
    choice, left = np.array([0]), np.array([1.0])
    assert exchanged(problem, choice, left) and choice.tolist() == [1] and left.tolist() == [0.0]


def test_no_exchange_ever_breaks_a_limit_or_loses() -> None:
    random = np.random.default_rng(3)
    for _ in range(30):
        value = random.uniform(1, 20, (25, 4))
        use = np.vstack([random.uniform(0, 3, 4), np.eye(4)])
        problem = Problem(value, use, np.array([14.0, 4.0, 4.0, 4.0, 4.0]))
        choice = np.full(25, -1)
        choice[:4] = [0, 1, 2, 3]
        before, left = worth_of(problem, choice), problem.limits - problem.used(choice)
        exchanged(problem, choice, left)
        assert fits(problem, choice) and worth_of(problem, choice) >= before
        assert np.allclose(left, problem.limits - problem.used(choice))
