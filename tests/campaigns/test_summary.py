"""What people are told adds up, and the preview gives nobody away."""

from __future__ import annotations

import pandas as pd
import pytest

from app.campaigns.proposal import propose
from app.campaigns.summary import masked_contact, masked_name, plan_report
from app.domain.messages import Message


def report(world, book, no_signals, reasons=None, **plan):
    plan, ground = world.plan(**plan), world.ground()
    return plan_report(plan, "R1", propose(plan, ground, no_signals(), book), ground, book, reasons or {})


def school(world) -> None:
    world.partner()
    world.offer(1, capacity=20)
    world.offer(2, kind="loan")
    for home in range(1, 51):
        world.family(home)
    world.rows["consents"].pop()


def test_it_adds_up(world, book, no_signals) -> None:
    school(world)
    found = report(world, book, no_signals, budget=10_000.0, holdout=0.1)
    assert found.households == 50
    assert found.eligible + sum(each.people for each in found.blocked) == 50
    assert {each.rule: each.people for each in found.blocked} == {"G2": 1}
    assert found.assigned == sum(row.households for row in found.allocation) <= 20
    assert found.assigned + found.held_out == found.funnel_steps[-1].households
    assert found.value == pytest.approx(sum(row.expected_value for row in found.allocation))
    assert found.value <= found.bound
    assert found.gap == pytest.approx((found.bound - found.value) / found.bound)
    assert found.cost == 40 * found.assigned
    assert {row.offer for row in found.allocation} == {"Offer 1"}
    assert found.shadow_prices[0].price == pytest.approx(12.8, rel=0.05)
    assert "seat of “Offer 1”" in str(found.shadow_prices[0].what)
    assert found.as_json()["blocked"] == [{"rule": "G2", "people": 1}]


def test_prices_in_words_what_is_scarce_gains_what_is_promised_costs(world, book, no_signals) -> None:
    school(world)
    world.partner(2, industry="museum")
    world.offer(3, kind="voucher", partner=2, value=15.0, cost=10.0)
    tight = {"budget": 600.0, "partner_least_each": {"P2": 0.4}, "holdout": 0.0}
    told = " / ".join(str(each.what) for each in report(world, book, no_signals, **tight).shadow_prices)
    assert "every further 100 in the budget brings " in told
    assert "each family for the least share of Partner 2 costs " in told


def test_what_is_not_full_says_so(world, book, no_signals) -> None:
    school(world)
    world.rows["offers"][0]["capacity"] = 900
    assert [str(row.note) for row in report(world, book, no_signals).allocation] == ["not full"]


def test_the_preview_is_masked_and_carries_the_models_reason(world, book, no_signals) -> None:
    school(world)
    why = Message("recommend", "Because.")
    found = report(world, book, no_signals, {("guardian", number, 1): why for number in range(1, 51)})
    assert len(found.rows) == 22 and all(row.reason == why for row in found.rows)
    assert found.rows[0].contact == "138****0000"
    assert found.rows[0].person.startswith("P*") and "arent" not in found.rows[0].person


def test_masks() -> None:
    assert [masked_name(each) for each in ("王小明", "李", "")] == ["王**", "李*", "*"]
    person = pd.Series({"phone": "12345", "email": "wang@school.cn"})
    assert masked_contact(person, "sms") == "*****"
    assert masked_contact(person, "email") == "w***@school.cn"
    assert masked_contact(person, "in_person") == ""


def test_nothing_to_give(world, book, no_signals) -> None:
    world.partner()
    world.offer(1, "loan")
    world.family(1)
    found = report(world, book, no_signals)
    assert (found.assigned, found.value, found.bound, found.gap, found.rows) == (0, 0.0, 0.0, 0.0, ())
