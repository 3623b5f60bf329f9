"""The next campaign after the pattern of a past one."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.campaigns import Plan
from app.domain.errors import UserError
from app.jobs.duplicate_campaign import duplicate_campaign, free_name
from app.jobs.plan_campaign import plan_campaign
from app.jobs.record_campaign import record_campaign

PLAN = Plan(
    "Evening", "enrolled", ("evening",), {"sms": 12}, date(2026, 5, 1), date(2026, 6, 1),
    confirmed={"P4": "PIA"}, messages={"sms": {"en": "Hello"}},
)  # fmt: skip


def test_a_past_campaign_is_planned_again(store, fill, today) -> None:
    fill(store)
    ref = record_campaign(store, PLAN)
    copy = duplicate_campaign(store, ref, today)
    assert (copy.name, copy.starts, copy.ends) == ("Evening 2", date(2026, 12, 6), date(2027, 1, 6))
    assert copy.confirmed == {} and copy.messages == PLAN.messages
    assert plan_campaign(store, copy, today).name == "Evening 2"
    assert duplicate_campaign(store, ref, today).name == "Evening 3"
    assert duplicate_campaign(store, "Evening 2", today).starts == date(2026, 12, 6)


def test_names_count_on(store, small_campaign, today) -> None:
    assert free_name("Camp 2", {"Camp 2", "Camp 3"}) == "Camp 4" and free_name("2027", set()) == "2027 2"
    with pytest.raises(UserError, match="missing"):
        duplicate_campaign(store, small_campaign(store), today)
