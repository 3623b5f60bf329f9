"""Households choose their best recipient; limits say what is scarce, and hold again after the holdout."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from app.campaigns.options import limits_of, net_values, options_of, problem_of


def people(homes: list[int]) -> pd.DataFrame:
    return pd.DataFrame({"household_id": homes})


def test_the_best_allowed_recipient_of_each_household() -> None:
    sendable = np.ones((4, 2, 1), dtype=bool)
    sendable[1, 0, 0] = False
    worth = np.array([[1.0, 5.0], [9.0, 6.0], [2.0, 2.0], [4.0, 4.0]])
    found = options_of(np.array([10, 20, 30]), people([10, 10, 20, 99]), sendable, worth)
    assert found.worth.tolist() == [[1.0, 6.0], [2.0, 2.0], [-np.inf, -np.inf]]
    assert found.person.tolist() == [[0, 1], [2, 2], [-1, -1]]


def test_options_are_offer_by_offer() -> None:
    found = options_of(np.array([1]), people([1]), np.ones((1, 2, 3), dtype=bool), np.ones((1, 2)))
    assert found.offer.tolist() == [0, 0, 0, 1, 1, 1]
    assert found.channel.tolist() == [0, 1, 2, 0, 1, 2]


def test_nobody() -> None:
    found = options_of(np.array([1]), people([]), np.ones((0, 1, 1), dtype=bool), np.ones((0, 1)))
    assert found.worth.tolist() == [[-np.inf]]


def test_limits_of_a_plan(world) -> None:
    world.offer(1, capacity=20, cost=45.0)
    world.offer(2, capacity=None, cost=None)
    plan = world.plan(channels={"sms": 7, "wechat": 9}, budget=900.0, holdout=0.2)
    offers = world.frame("offers")
    options = options_of(np.array([1]), people([1]), np.ones((1, 2, 2), dtype=bool), np.ones((1, 2)))
    found = limits_of(plan, offers, options, {1: 5})
    assert found.limits.tolist() == [900, 15, 7, 9]
    assert found.use.tolist() == [[45, 45, 0, 0], [1, 1, 0, 0], [1, 0, 1, 0], [0, 1, 0, 1]]
    assert [str(each) for each in found.names][:2] == ["budget", "seat of “Offer 1”"]
    assert problem_of(plan, options, found).limits.tolist() == pytest.approx([1125, 18.75, 8.75, 11.25])
    by_class = world.plan(channels={"sms": 7, "wechat": 9}, budget=900.0, holdout=0.2, randomise_by="class")
    assert problem_of(by_class, options, found).limits.tolist() == [900, 15, 7, 9]
    assert limits_of(plan, offers, options, {1: 50}).limits[1] == 0


def test_what_a_taker_brings(world) -> None:
    world.offer(1, value=100.0, cost=30.0)
    world.offer(2, value=None, cost=30.0)
    world.offer(3, value=10.0, cost=None)
    assert net_values(world.frame("offers")).tolist() == [70, 1, 10]
