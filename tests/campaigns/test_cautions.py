"""Every point for a person's eyes is there once, and none that does not apply."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.campaigns.cautions import cautions
from app.campaigns.proposal import propose
from app.domain.campaigns import warning_text


def codes(world, book, no_signals, consents: int = 1, **plan) -> list[str]:
    plan, ground = world.plan(**plan), world.ground()
    found = cautions(
        plan, propose(plan, ground, no_signals(), book), book, ground.deals.offers, ground.setting, consents
    )
    assert all(warning_text(each) for each in found)
    return [each.code for each in found]


def test_a_quiet_plan_says_little(world, book, no_signals) -> None:
    world.partner(industry="museum")
    world.offer()
    world.family(1)
    told = codes(world, book, no_signals, audience="manual", confirmed={"G5.none": "t3"}, holdout=0.0)
    assert told == ["G5.spoken", "low_power", "prediction"]


def test_points_for_counsel_and_missing_inputs(world, book, no_signals) -> None:
    world.partner()
    world.offer(1, "debit_account")
    world.family(1)
    world.setting = replace(world.setting, institution_type="", country="")
    told = codes(world, book, no_signals, consents=0, confirmed={"G2": "no such note"})
    assert {"P4", "G5.none", "G5.spoken", "F4.text", "F6", "A1.notice", "counsel", "confirmed"} <= set(told)
    assert {"institution_type", "country", "no_consents", "no_scores"} <= set(told)
    assert len(told) == len(set(told))


def test_a_warning_on_a_chosen_family(world, book, no_signals) -> None:
    world.partner()
    world.offer()
    world.family(1)
    world.rows["consents"][0] |= {"proof": None, "entered_at": "2026-11-20"}
    assert "G4.grace" in codes(world, book, no_signals, holdout=0.0)


def test_a_warning_waits_only_where_some_family_is_to_get_what_it_concerns(world, book, no_signals) -> None:
    world.partner()
    world.offer(1)
    world.offer(2, "debit_account", capacity=0)
    world.family(1)
    plan, ground = world.plan(holdout=0.0), world.ground()
    proposal = propose(plan, ground, no_signals(), book)
    assert proposal.chosen.size == 1
    found = {one.code: one for one in cautions(plan, proposal, book, ground.deals.offers, ground.setting, 1)}
    assert found["P4"].needs_approval and not found["F4.text"].needs_approval and not found["P4"].stops
    lacking = world.plan(holdout=0.0, messages={"sms": {"zh_CN": "come"}})
    proposal = propose(lacking, ground, no_signals(), book)
    found = {one.code: one for one in cautions(lacking, proposal, book, ground.deals.offers, ground.setting, 1)}
    assert found["G5"].stops and not found["G5"].needs_approval


def test_offers_without_a_value_or_with_a_loss(world, book, no_signals) -> None:
    world.partner()
    world.offer(1, value=None)
    world.offer(2, value=5.0, cost=9.0)
    world.family(1)
    told = codes(world, book, no_signals, randomise_by="student")
    assert {"offer_value", "offer_loses", "randomise_by"} <= set(told)


def test_rules_past_their_review(world, book, no_signals) -> None:
    world.partner()
    world.offer()
    world.family(1)
    assert "review" not in codes(world, book, no_signals)
    world.setting = replace(world.setting, today=date(2027, 6, 1))
    assert "review" in codes(world, book, no_signals)


def test_certainty_values_and_left_out_shares_are_said(world, book, no_signals) -> None:
    import pandas as pd

    world.partner()
    world.partner(2, industry="museum")
    world.offer(1)
    world.offer(2, kind="voucher", partner=2, claims='["guaranteed return"]')
    for home in range(1, 41):
        world.family(home)
    uplift = pd.DataFrame(
        {"person_kind": "guardian", "person_id": range(1, 41), "offer_id": 1, "offer_kind": "seminar", "score": 0.4}
    ).assign(low=0.3)
    plan, ground = world.plan(value="lower", partner_least=0.2, holdout=0.25), world.ground()
    proposal = propose(plan, ground, no_signals(uplift=uplift.astype({"offer_id": "Int64"})), book)
    found = {each.code: each for each in cautions(plan, proposal, book, ground.deals.offers, ground.setting, 1)}
    assert {"certainty", "uplift", "lower_value", "least_share"} <= set(found)
    assert "10 families get nothing now" in str(found["certainty"].text) and "P7" not in found
