"""Partners of a real store: who cannot be worked with lawfully is last, and says why."""

from __future__ import annotations

import pytest

from app.domain.errors import Cancelled
from app.jobs.progress import Progress
from app.jobs.rank_partners import rank_and_keep, rank_partners, ranks_kept
from app.store.batches import batch


def test_nobody_yet(store, today) -> None:
    assert rank_partners(store, today) == ()


def test_an_order_with_reasons(store, fill, today) -> None:
    fill(store, 10)
    with batch(store, "edit", "partners") as b:
        b.insert("partners", ["ref", "name", "industry"], [("P02", "Museum", "museum"), ("P03", "Shop", "shop")])
        b.insert(
            "agreements",
            ["partner_id", "starts", "ends", "purposes"],
            [(2, "2026-01-01", "2027-12-31", '["marketing"]')],
        )
        b.insert("offers", ["ref", "partner_id", "title", "kind", "value"], [("pass", 2, "Pass", "membership", 90.0)])
        b.insert(
            "events",
            ["student_id", "offer_id", "type", "at"],
            [(1, 4, "viewed", "2026-05-01"), (2, 4, "viewed", "2026-05-01")],
        )
    ranks = rank_partners(store, today)
    assert [each.partner for each in ranks] == ["Museum", "City Bank", "Shop"]
    museum, bank, shop = ranks
    assert museum.criteria["reach"] == bank.criteria["reach"] == 1.0 and museum.lawful
    assert "2 household(s) have shown interest in its offers." in map(str, museum.reasons)
    assert not shop.lawful and "There is no agreement in force." in map(str, shop.reasons)
    assert "It has no offers yet." in map(str, shop.reasons)
    assert sum(museum.rank_probabilities) == pytest.approx(1)


def test_cancelled(store, fill, today) -> None:
    fill(store, 2)
    progress = Progress(show=lambda done, total: progress.cancel())
    with pytest.raises(Cancelled):
        rank_partners(store, today, progress)


def test_what_was_worked_out_is_kept_until_something_changes(store, fill, today) -> None:
    fill(store, 10)
    assert ranks_kept(store, today) is None
    ranks = rank_and_keep(store, today)
    assert ranks_kept(store, today) == ranks == rank_partners(store, today)
    with batch(store, "edit", "partners") as b:
        b.insert("partners", ["ref", "name", "industry"], [("P02", "Museum", "museum")])
    assert ranks_kept(store, today) is None
