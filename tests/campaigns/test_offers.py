"""What is known of an offer and its partner, and what stays unknown."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from app.campaigns.offers import agreed_fields, offer_facts, offer_kind, partner_kind


def facts(world, book, **plan: Any) -> dict[str, float]:
    ground = world.ground()
    found = offer_facts(ground.deals, ground.setting, world.plan(**plan), book.phrases)
    return {name: column[0, 0, 0].item() for name, column in found.items()}


def test_a_licensed_partner_with_an_agreement(world, book) -> None:
    world.partner()
    world.offer(kind="Loan ")
    found = facts(world, book)
    assert (found["offer_kind"], found["partner_type"], found["partner_abroad"]) == ("loan", "bank", 0)
    assert found["licence_days"] == 1136 and found["licence_no"] == 1
    assert found["agreement_days"] == 404 and found["agreement_marketing"] == 1 and found["agreement_covers_end"] == 1


@pytest.mark.parametrize(
    ("changes", "days", "marketing"),
    [
        ({"ends": "2026-11-21"}, -1, 0),
        ({"ends": "2026-11-22"}, 0, 1),
        ({"starts": "2026-11-23"}, -1, 0),
        ({"purposes": "[]"}, 404, 0),
        ({"purposes": '["联合营销"]'}, 404, 1),
        ({"purposes": '["measurement"]'}, 404, 0),
    ],
)
def test_agreements_at_their_edges(world, book, changes: dict[str, Any], days: int, marketing: int) -> None:
    world.partner()
    world.rows["agreements"].clear()
    world.agreement(1, **changes)
    world.offer()
    found = facts(world, book)
    assert (found["agreement_days"], found["agreement_marketing"]) == (days, marketing)


def test_an_agreement_that_ends_before_the_campaign(world, book) -> None:
    world.partner()
    world.rows["agreements"].clear()
    world.agreement(1, ends="2026-12-31")
    world.offer()
    assert facts(world, book)["agreement_covers_end"] == 0


def test_no_licence_and_no_country_stay_unknown(world, book) -> None:
    world.partner(licence_no=" ", licence_expires=None, country=None)
    world.offer()
    found = facts(world, book)
    assert found["licence_no"] == 0 and np.isnan(found["licence_days"]) and np.isnan(found["partner_abroad"])


def test_our_own_offers_have_no_partner(world, book) -> None:
    world.offer(kind="course", partner=None, age_min=18)
    found = facts(world, book)
    assert (found["partner_type"], found["offer_kind"]) == ("self", "course_adult")
    assert offer_kind({"kind": "course", "age_min": None}) == "course_k12"
    assert offer_kind({"kind": None}) == ""


@pytest.mark.parametrize(
    ("industry", "kind", "said"),
    [
        ("Bank", "", "bank"),
        ("江州银行", "", "bank"),
        ("insurance", "", "insurer"),
        ("car", "test_drive", "car_brand"),
        ("healthcare", "", "healthcare"),
        ("某小额贷款公司", "loan", "microloan"),
        ("gym", "loan", "unlicensed"),
        ("gym", "membership", "gym"),
        ("car", "car_finance", "car_brand"),
        (None, "loan", ""),
    ],
)
def test_the_trade_of_a_partner(industry: object, kind: str, said: str) -> None:
    assert partner_kind(industry, kind) == said


@pytest.mark.parametrize(
    ("claims", "result", "returns"),
    [
        ('["保过班"]', 1, 0),
        ('["保 本 保息"]', 0, 1),
        ('["本产品不保本，不保收益"]', 0, 0),
        ('["Not risk-free."]', 0, 0),
        ('["A RISK-FREE plan"]', 0, 1),
        ('["不保本……其实保本"]', 0, 1),
        ("[]", 0, 0),
    ],
)
def test_promises_are_found_and_warnings_are_not(world, book, claims: str, result: int, returns: int) -> None:
    world.partner()
    world.offer(claims=claims)
    found = facts(world, book)
    assert (found["claims_result"], found["claims_return"]) == (result, returns)


def test_prepayment_from_the_offers_own_columns(world, book) -> None:
    world.offer(partner=None, attributes='{"预收月数": "3", "prepay_hours": 61, "预收金额": "many"}')
    found = facts(world, book)
    assert (found["prepay_months"], found["prepay_hours"]) == (3, 61)
    assert np.isnan(found["prepay_amount"])


def test_only_fields_of_agreements_in_force(world) -> None:
    world.partner()
    world.agreement(1, fields='["birth_date"]', ends="2026-11-01")
    ground = world.ground()
    assert agreed_fields(ground.deals.agreements, 1, ground.setting.contact_day) == {"name", "phone"}
    assert agreed_fields(ground.deals.agreements, 2, ground.setting.contact_day) == frozenset()
