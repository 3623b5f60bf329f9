"""Quotas, least shares, teachers' hours and fair groups hold in the plan; what nobody can fill is left out and said."""

from __future__ import annotations

import numpy as np
import pytest

from app.campaigns.proposal import propose
from app.campaigns.shares import FAIR, teacher_hours
from app.domain.errors import UserError


def school(world, families: int = 60) -> None:
    """Two partners and an own course; the second partner's offer is worth little."""
    world.partner(1)
    world.partner(2, industry="museum")
    world.offer(1, value=300.0)
    world.offer(2, kind="voucher", partner=2, value=60.0, cost=10.0)
    world.offer(3, kind="seminar", partner=None, value=90.0, cost=10.0, attributes='{"教师课时": 0.5}')
    for home in range(1, families + 1):
        world.family(home)


def counts(world, book, signals, **plan) -> tuple[np.ndarray, object]:
    """Families chosen for each offer."""
    made = world.plan(**{"channels": {"sms": 40}, "holdout": 0.0, **plan})
    found = propose(made, world.ground(), signals(), book)
    return found.sizes, found


BINDING = {
    "budget": {"budget": 600.0},
    "seats": {},
    "channel": {"channels": {"sms": 12}},
    "partner": {"partner_most": {"P1": 7}},
    "share": {"partner_least_each": {"P2": 0.3}},
    "own": {"own_least": 0.4},
    "teachers": {"partner_most": {"P1": 7}, "teacher_hours": 3.0},
}


@pytest.mark.parametrize("limit", BINDING)
def test_every_limit_binds_costs_value_and_has_its_price(world, book, no_signals, limit: str) -> None:
    """Where a limit is written into the plan, less is reached than without it, it is kept, and its price says so."""
    school(world)
    free = {"channels": {"sms": 60}}
    base = {**free, "partner_most": {"P1": 7}} if limit == "teachers" else free
    without = counts(world, book, no_signals, **base)[1]
    world.rows["offers"][0]["capacity"] = 9 if limit == "seats" else 900
    found = counts(world, book, no_signals, **{**free, **BINDING[limit]})[1]
    assert found.allocation.value < without.allocation.value - 1
    kinds = np.array(found.limits.kinds)
    mine = kinds == {"own": "share"}.get(limit, limit)
    assert mine.any() and found.allocation.prices[mine].max() > 0.5
    used = found.limits.use @ found.sizes
    assert (used <= found.limits.limits + 1e-9).all()
    tight = found.limits.limits[mine] - used[mine]
    assert tight.min() <= found.limits.use[mine].max() + 1e-9, "what is dear is used up, to within a family"


def test_without_promises_the_dearest_offer_takes_all(world, book, no_signals) -> None:
    school(world)
    assert counts(world, book, no_signals)[0].tolist() == [40, 0, 0]


def test_a_partners_quota(world, book, no_signals) -> None:
    school(world)
    assert counts(world, book, no_signals, partner_most={"Partner 1": 7})[0].tolist() == [7, 0, 33]
    assert counts(world, book, no_signals, partner_most={"P1": 0})[0][0] == 0
    with pytest.raises(UserError, match="fits no partner"):
        counts(world, book, no_signals, partner_most={"Nobody": 7})


def test_every_partner_has_its_least_share(world, book, no_signals) -> None:
    school(world)
    sizes, found = counts(world, book, no_signals, partner_least=0.25)
    assert sizes[1] >= 0.25 * sizes.sum() and sizes.sum() == 40 and sizes[0] == 30
    assert any("least share of Partner 2" in str(name) for name in found.limits.names)
    with pytest.raises(UserError, match="more than everything"):
        counts(world, book, no_signals, partner_least=0.4, own_least=0.4)


def test_a_partners_own_least_share_goes_before_the_common_one(world, book, no_signals) -> None:
    school(world)
    assert counts(world, book, no_signals, partner_least_each={"Partner 2": 0.5})[0].tolist() == [20, 20, 0]
    assert counts(world, book, no_signals, partner_least=0.25, partner_least_each={"P2": 0.0})[0].tolist() == [40, 0, 0]
    own = {"P1": 0.5, "P2": 0.3}
    sizes, found = counts(world, book, no_signals, partner_least=0.9, partner_least_each=own)
    assert sizes.tolist() == [28, 12, 0] and found.allocation.gap < 0.001
    prices = dict(zip(map(str, found.limits.names), found.allocation.prices, strict=True))
    assert prices["least share of Partner 2"] > 1 > prices["least share of Partner 1"]
    with pytest.raises(UserError, match="fits no partner"):
        counts(world, book, no_signals, partner_least_each={"Nobody": 0.1})
    with pytest.raises(UserError, match="more than everything"):
        counts(world, book, no_signals, partner_least_each={"P1": 0.8, "P2": 0.3})


def test_the_own_courses_keep_their_part(world, book, no_signals) -> None:
    school(world)
    sizes, _ = counts(world, book, no_signals, own_least=0.5)
    assert sizes[2] >= 0.5 * sizes.sum() and sizes.sum() == 40


def test_teachers_hours_are_not_overdrawn(world, book, no_signals) -> None:
    school(world)
    sizes, _ = counts(world, book, no_signals, partner_most={"P1": 5}, teacher_hours=4.0)
    assert sizes[2] == 8 and sizes.sum() == 40
    assert teacher_hours('{"teacher_hours": 2}') == 2 and teacher_hours("{}") == 0 and teacher_hours(None) == 0


def test_a_share_nobody_can_fill_is_left_out_and_said(world, book, no_signals) -> None:
    school(world)
    world.rows["offers"][1]["claims"] = '["guaranteed return"]'
    sizes, found = counts(world, book, no_signals, partner_least=0.25)
    assert sizes.sum() == 40 and "Partner 2" in str(found.dropped[0])


@pytest.mark.parametrize("least", [None, 1.0, 0.0])
def test_no_group_is_left_behind(world, book, no_signals, least) -> None:
    """Families of the south are less likely; without fairness they would get nothing."""
    import pandas as pd

    school(world)
    ground = world.ground()
    campus = np.where(ground.people.students["id"] <= 30, "north", "south")
    students = ground.people.students.assign(campus=campus)
    from dataclasses import replace

    ground = replace(ground, people=replace(ground.people, students=students))
    scores = pd.DataFrame(
        {"person_kind": "guardian", "person_id": range(1, 61), "item_id": 1, "score": -np.arange(60.0)}
    )
    plan = world.plan(channels={"sms": 24}, holdout=0.0, fair_by="campus", fair_least=least)
    found = propose(plan, ground, no_signals(scores=scores), book)
    south = sum(int(ground.households[home]) > 30 for home in found.chosen)
    wanted = (FAIR if least is None else least) * 0.5 * len(found.chosen) - 1
    assert len(found.chosen) == 24 and south >= wanted
    if least == 0.0:
        assert south == 0
