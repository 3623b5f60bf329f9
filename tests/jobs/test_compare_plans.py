"""Two scenarios out of one store: each is what planning it alone would say, and nothing is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.campaigns import Plan
from app.jobs.compare_plans import compare_plans
from app.jobs.launch_campaign import launch_campaign
from app.jobs.plan_campaign import plan_campaign
from app.store.frames import frame
from tests.jobs.conftest import AGREED

PLAN = Plan("Evening", "enrolled", ("evening",), {"sms": 12}, date(2026, 12, 6), date(2027, 1, 31), holdout=0.2)


def test_two_scenarios(store, fill, today, tmp_path) -> None:
    fill(store)
    other = replace(PLAN, channels={"sms": 30}, holdout=0.5)
    found = compare_plans(store, PLAN, other, today)
    assert found.differ == ("channels", "holdout") and found.plans == (PLAN, other)
    assert frame(store, "campaigns").empty and frame(store, "decisions").empty
    for plan, report in zip(found.plans, found.reports, strict=True):
        alone = plan_campaign(store, replace(plan, name=f"Alone {plan.holdout}"), today, save=False)
        assert (report.assigned, report.held_out, report.value) == (alone.assigned, alone.held_out, alone.value)
    assert found.reports[1].held_out > found.reports[0].held_out
    for report, replayed in zip(found.reports, (found.replayed.first, found.replayed.second), strict=True):
        assert (replayed.treated, replayed.held_out) == (report.assigned, report.held_out)
    gain = found.replayed.first.profit.mean - found.replayed.second.profit.mean
    assert abs(found.replayed.profit.mean - gain) < 1e-6
    plan_campaign(store, PLAN, today)
    launch_campaign(store, "evening", tmp_path / "lists", today, **AGREED)
    assert compare_plans(store, PLAN, other, today).reports[0].eligible >= 0
