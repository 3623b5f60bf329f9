"""Variants are arms drawn by lot, else offers that were chosen; who has not been launched has no answers."""

from __future__ import annotations

import pytest

from app.domain.errors import UserError
from app.jobs.propose_batch import propose_next_batch
from app.store.batches import batch


def with_variants(store, ref: str) -> None:
    """Half of the treated families of the small campaign got another text."""
    with store.write() as db:
        db.execute("UPDATE assignments SET arm = 'B' WHERE arm = 'offer' AND household_id % 4 = 0")
        db.execute("UPDATE assignments SET arm = 'A' WHERE arm = 'offer'")
        assert ref == "summer"


def test_arms_are_compared(store, small_campaign) -> None:
    with_variants(store, small_campaign(store))
    found = propose_next_batch(store, "summer", families=40)
    assert [one.name for one in found.variants] == ["A", "B"] and found.goal == "enrolled"
    assert sum(one.asked for one in found.variants) == 200 and sum(one.hits for one in found.variants) == 60
    assert sum(one.families for one in found.variants) == 40
    assert not any("not drawn by lot" in str(one) for one in found.warnings)


def test_offers_are_compared_with_a_caution(store, small_campaign) -> None:
    small_campaign(store)
    with batch(store, "edit", "more") as b:
        b.insert("offers", ("ref", "partner_id", "title", "kind"), [("O2", 1, "Day at the museum", "event")])
    with store.write() as db:
        db.execute("UPDATE assignments SET offer_id = 2 WHERE arm = 'offer' AND household_id % 4 = 0")
    found = propose_next_batch(store, "summer")
    assert [one.name for one in found.variants] == ["Day at the museum", "Night at the museum"]
    assert any("not drawn by lot" in str(one) for one in found.warnings)


def test_too_early_or_too_little(store, small_campaign) -> None:
    small_campaign(store)
    with pytest.raises(UserError, match="only one variant"):
        propose_next_batch(store, "summer")
    with pytest.raises(UserError, match="is no batch"):
        propose_next_batch(store, "summer", families=0)
    with store.write() as db:
        db.execute("UPDATE campaigns SET state = 'planned'")
    with pytest.raises(UserError, match="not been launched"):
        propose_next_batch(store, "summer")
