from collections.abc import Callable

import pytest

from app.domain.errors import UserError
from app.measure.families import Families
from app.measure.settlement import Terms, attributable, settle

BANK = Terms("Bank", 1, 0.3, frozenset({1}))
SHOP = Terms("Shop", 2, 0.2, frozenset({2}))
Draw = Callable[..., Families]


def test_one_partner_gets_the_split_of_what_was_added(campaign: Draw) -> None:
    found = campaign()
    table = found.table
    means = table.groupby("arm")["value"].mean()
    added = (table["arm"] == "offer").sum() * (means["offer"] - means["control"])
    paid = settle("camp", found, (Terms("Bank", 1, 0.3, frozenset({1, 2})),), "CNY")
    assert paid.attributable == pytest.approx(added)
    assert paid.total == pytest.approx(0.3 * added)
    assert 0 < paid.shares[0].low < paid.shares[0].amount < paid.shares[0].high
    assert paid.shares[0].share == pytest.approx(1)


def test_two_partners_share_the_whole(campaign: Draw) -> None:
    paid = settle("camp", campaign(), (BANK, SHOP), "CNY")
    assert sum(one.share for one in paid.shares) == pytest.approx(1)
    assert sum(one.contribution for one in paid.shares) == pytest.approx(paid.attributable)
    assert paid.total == pytest.approx(sum(one.amount for one in paid.shares))
    assert any("divided" in str(line) for line in paid.basis)


def test_partners_who_acted_on_the_same_families_share_alike(campaign: Draw) -> None:
    found = campaign()
    found.table["offers"] = [(1, 2)] * len(found.table)
    both = settle("camp", found, (BANK, SHOP), "CNY")
    assert both.shares[0].contribution == pytest.approx(both.shares[1].contribution)
    assert both.shares[0].contribution == pytest.approx(both.attributable / 2)


def test_with_offers_in_the_control_each_is_judged_by_its_own(campaign: Draw) -> None:
    found = campaign()
    found.table["offers"] = [(1,) if family % 3 else (2,) for family in found.table["family"]]
    paid = settle("camp", found, (BANK, SHOP), "CNY")
    mine = found.table[found.table["offers"] == (2,)]
    means = mine.groupby("arm")["value"].mean()
    added = (mine["arm"] == "offer").sum() * (means["offer"] - means["control"])
    assert paid.shares[1].contribution == pytest.approx(added)


def test_a_loss_owes_nothing_and_nobody_pays_in(campaign: Draw) -> None:
    paid = settle("camp", campaign(0.2, -0.1), (BANK, SHOP), "CNY")
    assert paid.attributable < 0
    assert [one.amount for one in paid.shares] == [0, 0]
    assert paid.total == 0


def test_refunds_lower_what_is_owed(join: Callable[..., Families]) -> None:
    given = [{"household_id": i, "arm": "offer" if i % 2 else "control", "offer_id": 1} for i in range(40)]
    bought = [{"household_id": i, "value": 100.0} for i in (1, 3, 5, 7)]
    back = {"household_id": 7, "type": "refunded", "at": "2026-07-20", "value": 100.0}
    assert attributable(join(given, bought)).effect == pytest.approx(400)
    assert attributable(join(given, [*bought, back])).effect == pytest.approx(300)


def test_no_agreement_is_said(campaign: Draw) -> None:
    paid = settle("camp", campaign(), (Terms("Bank", 1, None, frozenset({1, 2})),), "CNY")
    assert paid.total == 0
    assert any("No agreement" in str(line) for line in paid.basis)


def test_without_partners_there_is_nothing_to_settle(campaign: Draw) -> None:
    with pytest.raises(UserError, match="no partner"):
        settle("camp", campaign(), (), "CNY")
