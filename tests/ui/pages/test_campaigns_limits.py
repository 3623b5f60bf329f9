"""The folded limits: they open, are typed, and survive every way a plan is kept."""

from dataclasses import replace
from datetime import date

import pytest

from app.campaigns.plan_file import plan_from_text, plan_to_text
from app.domain.campaigns import FAIR_BY, Plan
from app.jobs.compare_plans import compare_plans
from app.jobs.duplicate_campaign import duplicate_campaign
from app.jobs.plan_campaign import plan_campaign
from app.ui.pages.campaigns_compare import CompareView
from app.ui.pages.campaigns_dates import DatesStep
from app.ui.pages.campaigns_draft import Draft, fresh, from_plan, load, of_plan, save
from app.ui.pages.campaigns_ground import Ground, read_ground
from app.ui.pages.campaigns_limits import FAIR_NAMES, LimitsCard
from app.ui.pages.campaigns_planner import Planner
from app.ui.pages.campaigns_steps import OffersStep
from app.ui.widgets import PlainLabel

LIMITS = {
    "value": "lower", "partner_most": {"P01": 7}, "partner_least": 0.05, "partner_least_each": {"P01": 0.2},
    "own_least": 0.1, "teacher_hours": 12.5, "most_contacts": 1, "fair_by": "campus", "fair_least": 0.7,
}  # fmt: skip
PLAN = Plan("W", "enrolled", ("evening",), {"sms": 20}, date(2026, 12, 6), date(2027, 1, 31), holdout=0.2)


@pytest.fixture
def ground(school) -> Ground:
    return read_ground(school.desk.store, school.desk.today())


@pytest.fixture
def draft(school) -> Draft:
    return replace(fresh(school.desk.today()), name="Winter", partners=("P01",), offers=("evening",), budget=None)


def of(draft: Draft) -> dict[str, object]:
    return {name: getattr(draft, name) for name in LIMITS}


def test_folded_until_asked_for_and_open_where_one_is_set(school, qtbot, ground: Ground, draft: Draft) -> None:
    card = LimitsCard(school.desk, ground, draft, lambda: None)
    qtbot.addWidget(card)
    assert card.inside.isHidden() and card.taken(draft) == draft
    school.press(card, "Show")
    assert not card.inside.isHidden() and card.fold.text() == "Hide"
    for name, value in LIMITS.items():
        one = LimitsCard(school.desk, ground, replace(draft, **{name: value}), lambda: None)
        qtbot.addWidget(one)
        assert not one.inside.isHidden(), name


def test_what_is_typed_is_taken(school, qtbot, ground: Ground, draft: Draft) -> None:
    heard: list[int] = []
    step = DatesStep(school.desk, ground, draft)
    qtbot.addWidget(step)
    step.changed.connect(lambda: heard.append(1))
    card = step.limits
    assert list(card.most) == ["P01"] and not card.fair_least.isEnabled()
    card.most["P01"].set_value(7)
    card.each["P01"].set_value(20)
    card.least.set_value(5)
    card.own.set_value(10)
    card.hours.set_value(12.5)
    card.contacts.set_value(1)
    card.fair.set_value("campus")
    card.fair_least.set_value(70)
    card.careful.set_value(True)
    assert of(step.taken(draft)) == LIMITS and len(heard) == 9 and card.fair_least.isEnabled()
    card.least.setText("250")
    assert step.taken(draft).partner_least == 1.0
    card.fair.set_value("")
    assert step.taken(draft).fair_least is None


def test_kept_loaded_repeated_and_read_from_the_file(school, draft: Draft) -> None:
    full = replace(draft, **LIMITS)
    save(school.desk.store, full)
    assert load(school.desk.store) == full
    plan = full.plan("CNY")
    assert plan_from_text(plan_to_text(plan), "a.toml") == plan
    assert of(from_plan(plan_to_text(plan))) == of(of_plan(plan)) == LIMITS
    plan_campaign(school.desk.store, replace(PLAN, partner_most={"P01": 7}, teacher_hours=9.0), school.desk.today())
    again = of_plan(duplicate_campaign(school.desk.store, "W", school.desk.today()))
    assert (again.partner_most, again.teacher_hours) == ({"P01": 7}, 9.0)


def test_a_quota_by_name_becomes_the_partners_and_goes_with_its_offer(
    school, qtbot, ground: Ground, draft: Draft
) -> None:
    name = next(one.name for one in ground.partners if one.ref == "P01")
    least = {name: 0.2, "Nobody known": 0.3}
    given = replace(draft, partner_most={name: 7, "Nobody known": 3}, partner_least_each=least)
    planner = Planner(school.desk, ground, given)
    qtbot.addWidget(planner)
    school.settle()
    assert (planner.draft.partner_most, planner.draft.partner_least_each) == ({"P01": 7}, {"P01": 0.2})
    step_draft = replace(draft, partner_most={"P01": 7}, partner_least_each={"P01": 0.2})
    step = OffersStep(school.desk, ground, step_draft)
    qtbot.addWidget(step)
    assert step.taken(step_draft) == step_draft
    next(row for row in step.offers.rows if row.pick.key == "evening").box.click()
    bare = step.taken(step_draft)
    assert (bare.partner_most, bare.partner_least_each) == ({}, {})


def test_the_comparison_names_every_limit_that_differs(school, qtbot) -> None:
    other = replace(PLAN, **(LIMITS | {"own_least": None, "partner_least": 0.5}))
    found = compare_plans(school.desk.store, PLAN, other, school.desk.today())
    assert found.reports[1].assigned + found.reports[1].held_out <= 7 < found.reports[0].assigned
    view = CompareView(school.desk, found, "CNY", ("A", "B"))
    qtbot.addWidget(view)
    told = [label.text() for label in view.findChildren(PlainLabel)]
    for words in (
        "Most families of a partner",
        "Least share of single partners",
        "Hours of teachers",
        "Fair between",
        "Campuses",
        "12.5",
        "70%",
        "yes",
    ):
        assert words in told
    assert any(words.endswith(" 7") for words in told) and any(words.endswith(" 20%") for words in told)
    assert "Least share of our own courses" not in told


def test_every_group_the_engine_knows_has_words() -> None:
    assert set(FAIR_NAMES) == set(FAIR_BY)
