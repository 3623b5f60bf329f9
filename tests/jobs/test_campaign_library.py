"""The library, the year and the neighbours of a plan, out of a real store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.campaign_calendar import Span
from app.domain.campaigns import Plan
from app.jobs.campaign_library import campaign_calendar, campaign_templates, fitting_templates, plan_clashes
from app.jobs.plan_campaign import plan_campaign
from app.store import institution

PLAN = Plan("Winter", "enrolled", ("Finance evening",), {"sms": 9}, date(2026, 12, 6), date(2027, 1, 31))


def test_the_partners_on_file_decide_what_comes_first(store, fill) -> None:
    assert not any(fits for _, fits in fitting_templates(store))
    fill(store, 3)
    assert [one.id for one, fits in fitting_templates(store) if fits][:2] == [
        "bank_coin_morning",
        "bank_family_finance",
    ]
    assert len(fitting_templates(store)) == len(campaign_templates())


def test_plans_that_name_offers_by_title_clash_by_ref(store, fill, today) -> None:
    fill(store, 5)
    plan_campaign(store, replace(PLAN, partners=("City Bank",)), today)
    calendar = campaign_calendar(store)
    (span,) = calendar.spans
    assert calendar.known and (span.offers, span.partners) == (frozenset({"evening"}), frozenset({"P01"}))
    mine = Span(0, "", "Mine", "draft", date(2027, 1, 1), date(2027, 1, 9), offers=frozenset({"evening"}))
    assert "its seats are shared" in str(plan_clashes(mine, calendar, "en")[0].text)


def test_a_country_without_a_calendar_says_so(store) -> None:
    institution.save(store, replace(institution.get(store), country="GB"))
    calendar = campaign_calendar(store)
    assert not calendar.known and calendar.days == ()
