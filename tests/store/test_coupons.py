"""Whose a code is, and whether it was used."""

from __future__ import annotations

import pytest

from app.store.batches import batch
from app.store.coupons import find, given, key, tally, used_at
from app.store.database import Store


@pytest.fixture
def coupon(store: Store) -> Store:
    with batch(store, "job", "campaign") as b:
        b.insert("households", ["ref"], [("H1",)])
        b.insert("guardians", ["ref", "name", "household_id"], [("G1", "Ms Li", 1)])
        b.insert("offers", ["ref", "title", "kind", "cost", "ends"], [("O1", "Evening", "seminar", 45.0, "2026-12-31")])
        columns = ["ref", "name", "state", "plan", "ends", "created_at"]
        b.insert("campaigns", columns, [("w", "Winter", "launched", "", "2027-01-31", "2026-11-22")])
        columns = ["campaign_id", "household_id", "person_kind", "person_id", "arm", "offer_id", "at", "code"]
        b.insert("assignments", columns, [(1, 1, "guardian", 1, "offer", 1, "2026-11-22", "ABC")])
    return store


def test_the_key_is_made_once_and_stays(store: Store) -> None:
    first = key(store)
    assert len(first) == 32 and key(store) == first


def test_a_code_tells_whose_it_is(coupon: Store) -> None:
    found = find(coupon, "ABC")
    assert found is not None
    assert (found.person, found.offer, found.cost, found.until) == ("Ms Li", "Evening", 45.0, "2026-12-31")
    assert (found.campaign, found.campaign_name, found.household_id) == ("w", "Winter", 1)
    assert find(coupon, "ABD") is None and given(coupon, 1) == 1


def test_when_it_was_used_for_what(coupon: Store) -> None:
    found = find(coupon, "ABC")
    assert used_at(coupon, found, "redeemed") is None
    with batch(coupon, "import", "outcomes") as b:
        names = ["campaign_id", "type", "at", "code"]
        b.insert("outcomes", names, [(1, "redeemed", f"2026-12-0{day}", "ABC") for day in (8, 7)])
    assert used_at(coupon, found, "redeemed") == "2026-12-07" and used_at(coupon, found, "attended") is None
    assert tally(coupon, 1, "redeemed") == 1 and tally(coupon, 1, "attended") == 0
