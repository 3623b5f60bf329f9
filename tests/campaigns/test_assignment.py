"""Rounding keeps every limit, and exchanges only ever gain."""

from __future__ import annotations

import numpy as np

from app.campaigns.allocation import NONE, Problem, fits
from app.campaigns.assignment import improve, round_prices, worth_of


def test_the_surest_choose_first() -> None:
    problem = Problem(np.array([[5.0, 4.9], [5.0, 1.0]]), np.eye(2), np.array([1.0, 1.0]))
    assert round_prices(problem, np.zeros(2)).tolist() == [1, 0]


def test_what_is_left_is_filled() -> None:
    problem = Problem(np.array([[3.0], [2.0], [1.0]]), np.ones((1, 1)), np.array([2.0]))
    assert improve(problem, np.full(3, NONE)).tolist() == [0, 0, NONE]


def test_an_idle_household_takes_the_place_of_a_lesser_one() -> None:
    problem = Problem(np.array([[3.0], [9.0]]), np.ones((1, 1)), np.array([1.0]))
    assert improve(problem, np.array([0, NONE])).tolist() == [NONE, 0]


def test_a_household_moves_where_it_is_worth_more() -> None:
    problem = Problem(np.array([[3.0, 9.0]]), np.eye(2), np.array([1.0, 1.0]))
    assert improve(problem, np.array([0])).tolist() == [1]


def test_never_worse_never_over() -> None:
    random = np.random.default_rng(8)
    for _ in range(60):
        value = random.uniform(0.1, 9, (12, 3))
        value[random.random((12, 3)) < 0.3] = -np.inf
        problem = Problem(value, random.uniform(0, 3, (2, 3)), random.uniform(1, 9, 2))
        start = round_prices(problem, random.uniform(0, 2, 2))
        assert fits(problem, start)
        end = improve(problem, start)
        assert fits(problem, end) and worth_of(problem, end) >= worth_of(problem, start) - 1e-9
