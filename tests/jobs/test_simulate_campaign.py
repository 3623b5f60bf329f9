"""A planned campaign is replayed from the store, turned without it, and held against another."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date

import pytest

from app.domain.campaigns import Plan
from app.domain.errors import UserError
from app.domain.simulation import Changes
from app.jobs.plan_campaign import plan_campaign
from app.jobs.simulate_campaign import (
    compare_campaigns,
    scenario_for,
    scenario_of_plan,
    simulate,
    simulate_campaign,
)
from app.store.batches import batch

PLAN = Plan(
    "Evening",
    "enrolled",
    ("evening", "gift"),
    {"sms": 60},
    date(2026, 12, 6),
    date(2027, 1, 31),
    holdout=0.3,
    budget=900,
)


def test_replayed_from_the_store(store, fill, today) -> None:
    fill(store, 80)
    ref = plan_campaign(store, PLAN, today).campaign
    report = simulate_campaign(store, ref, today, draws=200)
    assert report.campaign == ref and report.draws == 200
    assert report.treated > 10 and report.held_out > 3
    assert report.partners[0].partner == "City Bank" and report.partners[0].split == 0.3
    assert report.cost.high <= 900


def test_turned_without_the_store(store, fill, today) -> None:
    fill(store, 80)
    scenario = scenario_of_plan(store, PLAN, today)
    planned, dear = simulate(scenario, draws=200), simulate(scenario, Changes(budget=200.0), draws=200)
    assert dear.treated < planned.treated and dear.cost.mean < planned.cost.mean
    started = time.perf_counter()
    simulate(scenario, Changes(holdout=0.5))
    assert time.perf_counter() - started < 5, "a second on an idle machine"


def test_two_campaigns_in_the_same_worlds(store, fill, today) -> None:
    fill(store, 80)
    first = plan_campaign(store, PLAN, today).campaign
    second = plan_campaign(store, replace(PLAN, name="Smaller", budget=300.0), today).campaign
    found = compare_campaigns(store, first, second, today, draws=200)
    assert found.cost.mean > 0 and found.second.campaign == second


def test_what_cannot_be_replayed(store, fill, today) -> None:
    fill(store, 3)
    with pytest.raises(UserError, match="no campaign"):
        scenario_for(store, "none", today)
    with batch(store, "edit", "old") as b:
        b.insert("campaigns", ["ref", "name", "state", "plan", "created_at"], [("old", "Old", "finished", "", "2026")])
    with pytest.raises(UserError, match="no plan to replay"):
        scenario_for(store, "old", today)
    with pytest.raises(UserError, match="too few or too many"):
        simulate_campaign(store, "old", today, draws=5)
