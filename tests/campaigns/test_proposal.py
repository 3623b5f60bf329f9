"""A whole plan on frames: limits hold after the holdout, and people who may not be chosen are not."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from app.campaigns.proposal import classes_of, propose


def school(world, families: int = 60) -> None:
    world.partner()
    world.offer(1, capacity=20)
    world.offer(2, kind="voucher", value=120.0, cost=10.0)
    for home in range(1, families + 1):
        world.family(home)


def test_limits_hold_once_the_holdout_is_taken_away(world, book, no_signals) -> None:
    school(world)
    plan = world.plan(channels={"sms": 18, "wechat": 15}, budget=900.0, holdout=0.2)
    found = propose(plan, world.ground(), no_signals(), book)
    treated = found.sizes - found.held_of
    assert (found.limits.use @ treated <= found.limits.limits + 1e-9).all()
    assert found.held_of.sum() == pytest.approx(0.2 * found.sizes.sum(), abs=2)
    assert treated.sum() > 25
    assert found.wanted == 60 and not found.scored
    assert found.allocation.value <= found.allocation.bound


def test_scores_decide_who_gets_it_where_a_model_may(world, book, no_signals) -> None:
    school(world)
    scores = pd.DataFrame(
        {"person_kind": "guardian", "person_id": range(1, 61), "item_id": 1, "score": np.arange(60.0)}
    )
    plan = world.plan(offers=("O1",), channels={"sms": 10}, holdout=0.0)
    world.rows["offers"].pop()
    found = propose(plan, world.ground(), no_signals(scores=scores), book)
    assert set(found.chosen) == set(range(50, 60)) and found.scored
    by_rule = propose(
        world.plan(audience="rule", channels={"sms": 10}, holdout=0.0), world.ground(), no_signals(scores=scores), book
    )
    assert set(by_rule.chosen) != set(range(50, 60))
    assert not set(by_rule.chosen) <= set(range(12)), "a lot decides, not the order of the file"


def test_classes_are_held_out_whole(world, book, no_signals) -> None:
    school(world)
    classes = pd.Series({home: home % 6 for home in range(1, 61)})
    plan = world.plan(randomise_by="class", holdout=0.3, channels={"sms": 60})
    found = propose(plan, world.ground(), no_signals(classes=classes), book)
    assert found.power.design_effect > 1.3
    assert 0 < found.power.held_out < found.power.treated


def test_families_without_a_class_are_their_own() -> None:
    assert classes_of(np.array([1, 2, 3]), pd.Series({1: 7, 3: 7})).tolist() == ["7.0", "-2", "7.0"]


def test_the_baseline_of_the_plan_comes_first(world, book, no_signals) -> None:
    school(world)
    assert propose(world.plan(), world.ground(), no_signals(), book).power.baseline == 0.08
    assert propose(world.plan(baseline=0.2), world.ground(), no_signals(), book).power.baseline == 0.2


def test_seats_that_others_hold_are_gone(world, book, no_signals) -> None:
    school(world)
    found = propose(world.plan(holdout=0.0), world.ground(), no_signals(taken={1: 15}), book)
    assert found.sizes[0] == 5


def test_nobody(world, book, no_signals) -> None:
    world.partner()
    world.offer()
    found = propose(world.plan(), world.ground(), no_signals(), book)
    assert (found.wanted, len(found.chosen), found.allocation.value) == (0, 0, 0.0)
    assert found.power.lift is None


def test_only_families_inside_the_segments(world, book, no_signals) -> None:
    school(world)
    inside = np.arange(60) < 7
    found = propose(world.plan(holdout=0.0), world.ground(inside), no_signals(), book)
    assert set(found.chosen) == set(range(7))
