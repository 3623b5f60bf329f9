"""Rates from earlier campaigns, pulled towards what is usual; contacts within thirty days."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from app.campaigns.history import arm_counts, popularity, rates, recent_contacts


def campaign(world, number: int, state: str = "finished", goal: str = "enrolled") -> None:
    world.add("campaigns", id=number, ref=f"C{number}", name=f"C{number}", state=state, goal=goal)


def given(
    world, home: int, arm: str, offer: int | None = None, number: int = 1, at: str = "2026-06-01", **more
) -> None:
    world.add("assignments", campaign_id=number, household_id=home, arm=arm, offer_id=offer, at=at, **more)


def did(world, home: int | None, kind: str, number: int = 1, **more) -> None:
    world.add("outcomes", campaign_id=number, household_id=home, type=kind, at="2026-06-10", **more)


def test_nothing_yet_is_the_usual_rate(world) -> None:
    found = rates(world.past(), "enrolled")
    assert (found.overall, found.unasked, found.by_offer, found.asked, found.controls) == (0.08, 0.08, {}, 0, 0)
    assert arm_counts(world.past()).empty
    assert recent_contacts(world.past(), date(2026, 11, 22)) == {}


def test_rates_are_counted_by_household_and_shrunk(world) -> None:
    campaign(world, 1)
    for home in range(1, 101):
        given(world, home, "offer", 7 if home <= 50 else 8)
    for home in range(101, 201):
        given(world, home, " Control ")
    for home in (1, 1, 2, 60):
        did(world, home, "redeemed")
    for home in (101, 102, 103):
        did(world, home, "enrolled")
    found = rates(world.past(), "enrolled")
    assert found.asked == found.controls == 100
    assert found.overall == pytest.approx((3 + 4) / 150)
    assert found.by_offer[7] == pytest.approx((2 + 50 * found.overall) / 100)
    assert found.unasked == pytest.approx((3 + 4) / 150)
    assert rates(world.past(), "bought").controls == 0
    table = arm_counts(world.past()).iloc[0]
    assert (table["asked"], table["asked_hits"], table["controls"], table["control_hits"]) == (100, 0, 100, 3)
    assert table["offers"] == {7, 8}


def test_planned_campaigns_teach_nothing(world) -> None:
    campaign(world, 1, "planned")
    given(world, 1, "proposed", 7, at="2026-11-20")
    assert rates(world.past(), "enrolled").asked == 0
    assert recent_contacts(world.past(), date(2026, 11, 22)) == {}


def test_a_code_or_a_person_leads_to_the_family(world) -> None:
    world.student(4, 40, "2016-01-01")
    campaign(world, 1)
    world.add(
        "assignments", campaign_id=1, person_kind="student", person_id=4, arm="offer", offer_id=7, at="2026-06-01"
    )
    given(world, 41, "offer", 7, code="ABC")
    did(world, None, "redeemed", code="ABC")
    did(world, None, "redeemed", person_kind="student", person_id=4)
    found = rates(world.past(), "enrolled")
    assert found.asked == 2 and found.overall == pytest.approx((2 + 4) / 52)


def test_contacts_within_thirty_days(world) -> None:
    for number, at in [(1, "2026-10-24"), (2, "2026-10-23"), (3, "2026-11-22"), (4, "2026-11-23")]:
        campaign(world, number, "launched")
        given(world, 9, "offer", 7, number, at)
        given(world, 8, "control", None, number, at)
    assert recent_contacts(world.past(), date(2026, 11, 22)) == {9: 2}
    assert recent_contacts(world.past(), date(2026, 11, 22), skip=3) == {9: 1}


def test_a_segment_that_likes_an_offer_more(world) -> None:
    for home in range(1, 41):
        world.student(home, home, "2016-01-01")
    homes = range(1, 41)
    profiles = pd.DataFrame({"student_id": homes, "household_id": homes, "segment_id": [1] * 20 + [2] * 20})
    events = pd.DataFrame({"student_id": [*range(1, 16), 30], "offer_id": [7] * 16, "type": "viewed"})
    past = world.past()
    found = popularity(profiles, events, past.homes, past).set_index("segment_id")["ratio"]
    assert found[1] == pytest.approx((15 + 10) / (8 + 10))
    assert found[2] == pytest.approx((1 + 10) / (8 + 10))


def test_how_long_answers_took(world) -> None:
    from app.campaigns.history import days_to_answer, recent_credit

    world.add("campaigns", id=1, ref="C1", name="C1", state="finished", goal="enrolled")
    for home in range(1, 31):
        world.family(home)
        world.add("assignments", campaign_id=1, household_id=home, arm="offer", at="2026-05-01", offer_id=1)
        world.add("outcomes", campaign_id=1, household_id=home, type="enrolled", at=f"2026-05-{home:02d}")
    assert days_to_answer(world.past(), "enrolled") == 27, "nine of ten of 0 to 29 days"
    assert days_to_answer(world.past(), "redeemed") is None
    world.credit = frozenset({1})
    assert (
        recent_credit(world.past(), date(2026, 11, 22))[3] == 1
        and recent_credit(world.past(), date(2026, 11, 22), skip=1) == {}
    )


def test_answers_of_one_campaign(world) -> None:
    from app.campaigns.history import answers_of

    world.add("campaigns", id=1, ref="C1", name="C1", state="finished", goal="enrolled")
    for home, arm in [(1, "A"), (2, "B"), (3, "control")]:
        world.family(home)
        world.add("assignments", campaign_id=1, household_id=home, arm=arm, at="2026-05-01", offer_id=1)
    world.add("outcomes", campaign_id=1, household_id=2, type="enrolled", at="2026-05-04")
    found = answers_of(world.past(), 1, "enrolled")
    assert found[["home", "arm", "hit"]].values.tolist() == [[1, "A", 0.0], [2, "B", 1.0]]
    assert answers_of(world.past(), 9, "enrolled").empty


def test_what_a_goal_brought(world) -> None:
    from dataclasses import replace

    from app.campaigns.history import goal_worth

    world.add("campaigns", id=1, ref="C1", name="C1", state="finished", goal="enrolled")
    for home in range(1, 25):
        world.add("outcomes", campaign_id=1, household_id=home, type="enrolled", at="2026-05-01")
    past = world.past()
    assert goal_worth(past, "enrolled") is None
    known = replace(past, outcomes=past.outcomes.assign(value=[100.0] * 12 + [300.0] * 12))
    assert goal_worth(known, "enrolled") == 200.0 and goal_worth(known, "redeemed") is None
