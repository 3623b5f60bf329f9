"""A campaign run elsewhere is kept once, and completed if an import already made it."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.campaigns import Plan
from app.jobs.record_campaign import record_campaign
from app.store.batches import batch, undo
from app.store.campaigns import campaigns, find

PLAN = Plan("夏日联名季", "enrolled", ("a",), {"sms": 3}, date(2026, 5, 6), date(2026, 6, 14), margin=0.05, holdout=0.5)


def test_recorded_and_found(store) -> None:
    ref = record_campaign(store, PLAN)
    kept = find(store, ref)
    assert (kept.state, kept.margin, kept.launched_at, kept.starts) == ("finished", 0.05, "2026-05-06", "2026-05-06")
    assert find(store, "夏日联名季").id == kept.id
    assert 'goal = "enrolled"' in kept.plan


def test_a_given_ref_and_an_undo(store) -> None:
    assert record_campaign(store, PLAN, "finished", "summer_museum") == "summer_museum"
    undo(store)
    assert campaigns(store) == []


def test_one_that_an_import_made_is_completed(store) -> None:
    with batch(store, "import", "lists") as b:
        b.insert(
            "campaigns", ["ref", "name", "state", "plan", "created_at"], [("x", "夏日联名季", "finished", "{}", "now")]
        )
    assert record_campaign(store, PLAN) == "x"
    assert len(campaigns(store)) == 1 and find(store, "x").margin == 0.05


def test_a_state_that_is_none(store) -> None:
    with pytest.raises(ValueError, match="cannot be over"):
        record_campaign(store, PLAN, "over")
