"""A plan in a real store: the report adds up, every decision is kept, and replanning replaces."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from app.domain.campaigns import Plan
from app.domain.errors import Cancelled, UserError
from app.jobs.plan_campaign import plan_campaign
from app.jobs.progress import Progress
from app.store import audit
from app.store.batches import batch
from app.store.campaigns import find
from app.store.frames import frame

PLAN = Plan(
    "Family finance evening", "enrolled", ("evening", "gift"), {"sms": 12, "wechat": 15}, date(2026, 12, 6),
    date(2027, 1, 31), partners=("City Bank",), budget=1800.0, holdout=0.2,
)  # fmt: skip


def test_the_whole_plan(store, fill, today) -> None:
    fill(store)
    told: list[str] = []
    report = plan_campaign(store, PLAN, today, Progress(say=lambda message: told.append(str(message))))
    assert (report.campaign, report.households, report.eligible, report.wanted) == (
        "family-finance-evening",
        40,
        40,
        40,
    )
    assert report.assigned + report.held_out == report.funnel_steps[-1].households <= 40
    assert 20 <= report.assigned <= 27 and report.cost <= 1800
    assert len(told) == 3
    kept = find(store, report.campaign)
    assert (kept.state, kept.holdout, kept.rules_version, kept.sealed_at) == (
        "planned",
        0.2,
        report.rules_version,
        None,
    )
    assert json.loads(kept.report)["assigned"] == report.assigned
    decisions = frame(store, "decisions")
    assert len(decisions) == 40 * 2 * 2 and set(decisions["verdict"]) == {"ALLOW"}
    assignments = frame(store, "assignments")
    assert len(assignments) == report.assigned + report.held_out and set(assignments["arm"]) == {"proposed"}
    assert audit.verify(store).whole


def _ended(store, number: int, kind: str = "enrolled") -> None:
    """`number` ended campaigns of 20 families invited (12 came) and 20 held out (2 came)."""
    with batch(store, "job", "ended") as job:
        columns = ("ref", "name", "state", "goal", "plan", "starts", "ends", "created_at")
        rows = [(f"E{at}", f"Past {at}", "finished", kind, "", "2026-03-01", "2026-04-30", "x") for at in range(number)]
        job.insert("campaigns", columns, rows)
        for campaign in range(1, number + 1):
            given = [(campaign, home, "offer" if home <= 20 else "control", "2026-03-01") for home in range(1, 41)]
            job.insert("assignments", ("campaign_id", "household_id", "arm", "at"), given)
            came = [(campaign, home, kind, "2026-03-20") for home in (*range(1, 13), 21, 22)]
            job.insert("outcomes", ("campaign_id", "household_id", "type", "at"), came)


def test_the_next_plan_starts_from_what_was_learnt(store, fill, today) -> None:
    fill(store)
    _ended(store, 3)
    report = plan_campaign(store, PLAN, today)
    told = report.as_json()["expected_effect"]
    assert told["campaigns"] == 3 and told["low"] < 0.5 < told["high"] and told["mean"] == pytest.approx(0.5, abs=0.03)
    assert told["low"] > 0.2 and str(report.expected.sentence).startswith("From your 3 campaigns: ")
    assert json.loads(find(store, report.campaign).report)["expected_effect"] == told
    # seven families held out cannot show it, and the design is named
    assert report.power.lift > told["mean"] and report.power.hopeless
    assert report.warnings[0].code == "expected_effect"
    other = plan_campaign(store, replace(PLAN, goal="attended"), today, save=False)
    assert other.as_json()["expected_effect"] == {"low": None, "mean": None, "high": None, "campaigns": 0}
    assert "expected_effect" not in {one.code for one in other.warnings}


def test_replanning_replaces_and_a_trial_keeps_nothing(store, fill, today) -> None:
    fill(store)
    trial = plan_campaign(store, PLAN, today, save=False)
    assert trial.campaign == "" and frame(store, "campaigns").empty and frame(store, "decisions").empty
    first = plan_campaign(store, PLAN, today)
    second = plan_campaign(store, replace(PLAN, offers=("evening",), holdout=0.0), today)
    assert second.campaign == first.campaign
    assert len(frame(store, "campaigns")) == 1 and len(frame(store, "decisions")) == 40 * 2
    assert len(frame(store, "assignments")) == second.assigned == 20


def test_loans_reach_no_parent_through_a_child(store, fill, today) -> None:
    fill(store)
    report = plan_campaign(store, replace(PLAN, offers=("loan",)), today)
    assert report.eligible == report.assigned == 0
    assert [(each.rule, each.people) for each in report.blocked] == [("M3", 40)]


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"offers": ("evning",)}, "no offer “evning”; there is: evening"),
        ({"partners": ("Town Bank",)}, "no partner “Town Bank”; there is: City Bank"),
        ({"segments": ("Artists",)}, "no segment “Artists”"),
        ({"starts": date(2026, 1, 1), "ends": date(2026, 11, 21)}, "is past"),
    ],
)
def test_what_the_store_does_not_have(store, fill, today, changes, says: str) -> None:
    fill(store, 2)
    with pytest.raises(UserError, match=says):
        plan_campaign(store, replace(PLAN, **changes), today)
    assert frame(store, "campaigns").empty


def test_segments_choose_families(store, fill, today) -> None:
    from app.store.batches import batch

    fill(store, 10)
    with batch(store, "edit", "segment") as b:
        b.insert("segments", ["name", "kind", "created_at"], [("Artists", "manual", "2026-11-01")])
        b.insert("segment_members", ["segment_id", "student_id"], [(1, 1), (1, 2)])
        rows = [("guardian", home, "profiling", "2026-01-05") for home in (1, 2)]
        b.insert("consents", ["person_kind", "person_id", "purpose", "given_at"], rows)
    report = plan_campaign(store, replace(PLAN, offers=("evening",), segments=("Artists",)), today)
    assert (report.eligible, [(each.rule, each.people) for each in report.blocked]) == (2, [("segment", 8)])


def test_an_empty_store_gives_an_answer(store, today, fill) -> None:
    fill(store, 1)
    with store.write() as db:
        db.execute("UPDATE students SET birth_date = '1990-01-01'")
    report = plan_campaign(store, PLAN, today)
    assert (report.eligible, report.assigned, report.detectable_lift) == (0, 0, None)


@pytest.mark.parametrize("step", [1, 2, 3])
def test_cancelling_leaves_nothing(store, fill, today, step: int) -> None:
    fill(store, 3)
    progress = Progress(show=lambda done, total: progress.cancel() if done == step else None)
    with pytest.raises(Cancelled):
        plan_campaign(store, PLAN, today, progress)
    assert frame(store, "campaigns").empty and frame(store, "decisions").empty
