from datetime import date

import pytest

from app.domain.campaigns import Plan, PlanReport
from app.jobs.plan_campaign import plan_campaign
from app.ui.pages.campaigns_funnel import FunnelCard
from app.ui.widgets import PlainLabel

PLAN = Plan(
    "W",
    "enrolled",
    ("evening", "gift"),
    {"sms": 10, "wechat": 5},
    date(2026, 12, 6),
    date(2027, 1, 31),
    partners=("P01",),
    holdout=0.3,
)


@pytest.fixture
def report(school) -> PlanReport:
    with school.desk.store.write() as db:
        db.execute("UPDATE guardians SET do_not_contact = 1 WHERE id <= 40")
    return plan_campaign(school.desk.store, PLAN, school.desk.today())


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if not label.isHidden())


def test_every_loss_is_told_in_words_before_anyone_asks(school, report: PlanReport) -> None:
    card = FunnelCard(report, school.desk)
    told = words(card)
    for step in report.funnel_steps:
        assert (f"{school.desk.translate(step.name)} −{step.dropped}" in told) == bool(step.dropped)
    assert "G1 · The person does not want to be contacted" in told and "40 families" in told
    assert "PIPL" not in told


def test_what_is_full_is_named_and_what_more_of_it_is_worth(school, report: PlanReport) -> None:
    card = FunnelCard(report, school.desk)
    assert report.funnel_steps[-1].dropped and report.shadow_prices
    dearest = school.desk.translate(report.shadow_prices[0].what)
    assert dearest[:1].upper() + dearest[1:] in words(card) and "is worth" in dearest


def test_a_press_on_a_bar_adds_the_law_and_leads_back(school, report: PlanReport) -> None:
    card = FunnelCard(report, school.desk)
    at = next(at for at, step in enumerate(report.funnel_steps) if "G1" in step.rules)
    card.show_rules(at)
    assert "PIPL" in words(card)
    card.show_rules(0)
    assert "No rule stopped anyone here." in words(card) and "PIPL" not in words(card)
    school.press(card, "All losses")
    assert "40 families" in words(card)
