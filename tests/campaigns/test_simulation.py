"""Replays centre on the forecast, say the verdicts a measurement would, and share their luck between plans."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from app.campaigns.scenario import turn
from app.campaigns.simulation import VERDICTS, intervals, replay
from app.domain.simulation import Changes
from app.statistics.difference import proportions
from tests.campaigns.test_scenario import scenario

COLUMNS = ["campaign_id", "asked", "asked_hits", "controls", "control_hits", "offers"]


def test_money_and_families_add_up(world, book, no_signals) -> None:
    made = scenario(world, book, no_signals)
    made = replace(made, splits={1: 0.25})
    found = replay(made, turn(made, Changes()), 400)
    assert found.profit == pytest.approx(found.added - found.cost - found.owed.sum(axis=1))
    assert (found.takers <= found.treated).all() and (found.enrolments <= found.treated).all()
    assert (found.income >= found.added - 1e-9).all()
    assert found.takers.mean() == pytest.approx(0.08 * found.treated, rel=0.15)
    assert found.owed[:, 0] == pytest.approx(0.25 * np.maximum(found.added, 0))


def test_the_same_seed_gives_the_same_replays(world, book, no_signals) -> None:
    made = scenario(world, book, no_signals)
    turned = turn(made, Changes())
    one, two, other = replay(made, turned, 50, 1), replay(made, turned, 50, 1), replay(made, turned, 50, 2)
    assert np.array_equal(one.profit, two.profit) and not np.array_equal(one.profit, other.profit)


def test_paired_draws_see_a_small_difference(world, book, no_signals) -> None:
    """What differs between two turns of one plan varies less in the same worlds than in worlds of their own."""
    made = scenario(world, book, no_signals)
    plain, dearer = turn(made, Changes()), turn(made, Changes(budget=1200.0))
    paired = replay(made, plain, 400, 1).cost - replay(made, dearer, 400, 1).cost
    apart = replay(made, plain, 400, 1).cost - replay(made, dearer, 400, 2).cost
    assert paired.std() < 0.8 * apart.std()


def test_a_strong_effect_is_seen_and_none_is_not(world, book, no_signals) -> None:
    made = scenario(world, book, no_signals, holdout=0.5)
    turned = turn(made, Changes())
    large = pd.DataFrame([(each, 900, 540, 900, 90, frozenset()) for each in range(9)], columns=COLUMNS)
    none = large.assign(asked_hits=90)
    strong = replace(made, known=replace(made.known, trials=large, rates=rates_with(made, 0.6)))
    weak = replace(made, known=replace(made.known, trials=none, rates=rates_with(made, 0.6)))
    works = VERDICTS.index("works")
    assert (replay(strong, turned, 300).verdict == works).mean() > 0.8
    assert (replay(weak, turned, 300).verdict == works).mean() < 0.2


def rates_with(made, take: float):
    hits = int(take * 5000)
    return replace(made.known.rates, took=hits, asked=5000, seen={1: (hits, 5000), 2: (hits, 5000)})


def test_without_a_holdout_no_verdict(world, book, no_signals) -> None:
    made = scenario(world, book, no_signals, holdout=0.0)
    found = replay(made, turn(made, Changes()), 100)
    assert (found.verdict == VERDICTS.index("cannot_tell")).all() and found.held == 0


def test_the_intervals_are_those_of_the_measurement() -> None:
    hits, others = np.array([0, 3, 40, 90, 100]), np.array([5, 0, 20, 88, 12])
    low, high = intervals(hits, 100, others, 90)
    for place in range(len(hits)):
        one = proportions(int(hits[place]), 100, int(others[place]), 90)
        assert (low[place], high[place]) == pytest.approx((one.low, one.high))


def test_money_by_what_a_goal_brought_before(world, book, no_signals) -> None:
    made = scenario(world, book, no_signals)
    made = replace(made, known=replace(made.known, goal_worth=1000.0), splits={1: 0.25})
    found = replay(made, turn(made, Changes()), 200)
    assert found.income == pytest.approx(1000.0 * found.enrolments)
    assert found.added == pytest.approx(1000.0 * found.extra)
    assert found.profit == pytest.approx(found.added - found.cost - found.owed.sum(axis=1))
