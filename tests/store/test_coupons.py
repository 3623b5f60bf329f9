"""Whose a code is, and whether it was used."""

from __future__ import annotations

import pytest

from app.store.batches import batch
from app.store.coupons import Used, find, given, key, tally, used_at, used_on
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


def test_the_last_ones_of_a_day_come_newest_first(coupon: Store) -> None:
    names = ["campaign_id", "type", "at", "code", "person_kind", "person_id"]
    with batch(coupon, "import", "outcomes") as b:
        rows = [(1, "redeemed", f"2026-12-0{day}", "ABC", "guardian", 1) for day in ("8T10:05:00", "8T09:00:00", "7")]
        b.insert("outcomes", names, [*rows, (1, "attended", "2026-12-08T12:00:00", "ABC", "guardian", 1)])
    found = used_on(coupon, 1, "redeemed", "2026-12-08")
    assert found[0] == Used("2026-12-08T10:05:00", "Ms Li", "ABC", "Evening")
    assert [one.at[11:16] for one in found] == ["10:05", "09:00"]
    assert len(used_on(coupon, 1, "redeemed", "2026-12-08", most=1)) == 1
    assert used_on(coupon, 1, "redeemed", "2026-12-09") == [] == used_on(coupon, 2, "redeemed", "2026-12-08")
