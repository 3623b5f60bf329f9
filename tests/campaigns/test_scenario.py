"""A turned plan keeps its new limits; families are told apart in cells and none is lost."""

from __future__ import annotations

import numpy as np
import pytest

from app.campaigns.proposal import propose
from app.campaigns.scenario import Scenario, cells_of, scenario_of, turn
from app.domain.simulation import Changes


def scenario(world, book, signals, **plan) -> Scenario:
    if not world.rows["offers"]:
        world.partner()
        world.offer(1, capacity=30)
        world.offer(2, kind="voucher", value=120.0, cost=10.0)
        for home in range(1, 81):
            world.family(home)
    made = world.plan(**{"channels": {"sms": 30, "wechat": 40}, "budget": 1500.0, "holdout": 0.2, **plan})
    ground = world.ground()
    return scenario_of("C1", made, ground, propose(made, ground, signals(), book), "CNY")


def test_unturned_it_is_the_plan(world, book, no_signals) -> None:
    made = scenario(world, book, no_signals)
    found = turn(made, Changes())
    assert found.allocation.value <= found.allocation.bound
    assert (found.sizes - found.held_of).sum() > 20
    assert made.partners == {1: "Partner 1"} and made.splits == {1: None}


@pytest.mark.parametrize(
    "changes", [Changes(budget=400.0), Changes(capacity=0.4), Changes(holdout=0.5), Changes(budget=0.0, capacity=0.1)]
)
def test_a_turned_plan_keeps_its_limits(world, book, no_signals, changes: Changes) -> None:
    made = scenario(world, book, no_signals)
    found = turn(made, changes)
    treated = found.sizes - found.held_of
    limits = made.limits.turned(changes.budget if changes.budget is not None else 1500.0, changes.capacity)
    assert (limits.use @ treated <= limits.limits + 1e-9).all()
    if changes.holdout:
        assert found.held_of.sum() == pytest.approx(0.5 * found.sizes.sum(), abs=2)


def test_cells_hold_everyone(world, book, no_signals) -> None:
    made = scenario(world, book, no_signals)
    found = turn(made, Changes())
    cells = cells_of(made, found)
    assert cells.treated.sum() + cells.held.sum() == found.sizes.sum()
    assert cells.held.sum() == found.held_of.sum()
    assert np.average(cells.relative, weights=cells.treated + cells.held) == pytest.approx(1.0, abs=0.2)


def test_nobody_to_turn(world, book, no_signals) -> None:
    world.partner()
    world.offer(1)
    world.student(1, 1, "2016-01-01")
    found = turn(scenario(world, book, no_signals), Changes(capacity=2.0))
    assert not found.sizes.sum()
