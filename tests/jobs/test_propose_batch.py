"""Variants are arms drawn by lot, else offers that were chosen; who has not been launched has no answers."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.errors import UserError
from app.jobs.propose_batch import next_batch, propose_next_batch
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


def with_contents(store) -> None:
    """The treated families of the small campaign, as if their texts had been drawn three to one."""
    with store.write() as db:
        db.execute("UPDATE assignments SET variant = 'B', variant_chance = 0.25 WHERE arm = 'offer'")
        db.execute(
            "UPDATE assignments SET variant = 'A', variant_chance = 0.75 WHERE variant = 'B' AND household_id % 4"
        )


def test_contents_drawn_by_lot_are_compared_and_the_next_batch_takes_their_shares(store, small_campaign) -> None:
    small_campaign(store)
    with_contents(store)
    found = propose_next_batch(store, "summer", families=40, floor=0.15)
    assert [one.name for one in found.variants] == ["A", "B"]
    assert not any("not drawn by lot" in str(one) for one in found.warnings)
    plan = 'name = "Summer"\ngoal = "enrolled"\noffers = ["O1"]\nchannels = { sms = 9 }\nstarts = 2026-06-01\n'
    plan += "ends = 2026-08-01\n"
    with store.write() as db:
        db.execute("UPDATE campaigns SET plan = ?", [plan])
    with pytest.raises(UserError, match="drew no contents by lot"):
        next_batch(store, "summer", date(2026, 11, 22))
    plan += 'variants = { A = {}, B = { sms = { en = "Short" } }, C = {} }\n'
    with store.write() as db:
        db.execute("UPDATE campaigns SET plan = ?", [plan])
    again = next_batch(store, "summer", date(2026, 11, 22), floor=0.15)
    assert set(again.variant_shares) == {"A", "B", "C"} and abs(sum(again.variant_shares.values()) - 1) < 0.001
    by = {one.name: one.share for one in found.variants}
    assert again.variant_shares["A"] / again.variant_shares["B"] == pytest.approx(by["A"] / by["B"], rel=0.01)
    assert again.variants["B"] == {"sms": {"en": "Short"}} and again.name == "Summer 2"


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
