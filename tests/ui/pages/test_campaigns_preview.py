from dataclasses import replace
from datetime import date

import pytest

from app.campaigns.expected import with_expected
from app.domain.campaign_power import ExpectedEffect
from app.domain.campaigns import Plan, PlanReport
from app.domain.messages import mark
from app.jobs.plan_campaign import plan_campaign
from app.ui.pages.campaigns_preview import AllocationCard, ListCard, PowerCard, Preview, WarningsCard
from app.ui.widgets import Chip, PlainLabel

PLAN = Plan(
    "W",
    "enrolled",
    ("evening", "gift"),
    {"sms": 50, "wechat": 20},
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


def test_what_will_be_seen_is_said_before_the_launch(school, report: PlanReport) -> None:
    pressed = []
    card = PowerCard(report, school.desk, lambda: pressed.append(1))
    assert f"+{100 * report.power.lift:.1f} families in 100" in words(card)
    school.press(card, "Change the experiment")
    assert pressed == [1]
    blind = replace(report, power=replace(report.power, lift=None))
    none = PowerCard(blind, school.desk, print)
    assert "Too small to tell" in [chip.text() for chip in none.findChildren(Chip)]


def test_what_to_expect_is_said_beside_it(school, report: PlanReport) -> None:
    assert "Campaigns with a control that have ended: 1. It takes 3" in words(PowerCard(report, school.desk, print))
    told = mark("knowledge", "{low} to {high} more families in 100 are likely").filled(low="2", high="9")
    known = with_expected(report, ExpectedEffect(3, told, 0.02, 0.0001, 0.09))
    card = PowerCard(known, school.desk, print)
    assert "2 to 9 more families in 100 are likely" in words(card)
    assert "Too small to tell" in [chip.text() for chip in card.findChildren(Chip)]
    assert "This design is hopeless" in words(card)
    assert "This design is hopeless" not in words(WarningsCard(known, school.desk, {}, print))


def test_a_caution_stands_where_the_figure_stands(school, report: PlanReport) -> None:
    codes = {one.code for one in report.warnings}
    assert {"prediction", "certainty"} <= codes
    prediction, certainty = "Only the holdout shows the effect", "of the forecast value is given up"
    allocation = words(AllocationCard(report, school.desk, "CNY"))
    assert prediction in allocation and certainty not in allocation
    power = words(PowerCard(report, school.desk, print))
    assert certainty in power and prediction not in power
    before = words(WarningsCard(report, school.desk, {}, print))
    assert prediction not in before and certainty not in before


def test_the_list_is_masked(school, report: PlanReport) -> None:
    card = ListCard(report, school.desk, "CNY")
    model = card.table.paged()
    assert model.total == 12 and "12 of" in words(card)
    school.press(card, "Show more")
    model = card.table.paged()
    assert model.total == len(report.rows) > 12 and f"{model.total} of" in words(card) and card.more.isHidden()
    for row in range(model.total):
        assert "*" in model.index(row, 0).data() and "****" in model.index(row, 1).data()
        assert "Child" not in model.index(row, 0).data()


def test_warnings_name_their_law_and_who_must_look(school, report: PlanReport) -> None:
    answered = []
    card = WarningsCard(report, school.desk, {"X1": "done"}, answered.append)
    waiting = sum(one.needs_approval for one in report.warnings)
    assert waiting and [chip.text() for chip in card.findChildren(Chip)].count("Approval") == waiting
    assert "X1 answered: done" in words(card)
    school.press(card, "Answer")
    assert answered and answered[0].confirm
    bare = WarningsCard(replace(report, warnings=(), blocked=()), school.desk, {}, print)
    assert "Nothing stands in the way." in words(bare)


def test_nobody_left_is_an_answer(school, report: PlanReport) -> None:
    empty = replace(report, allocation=(), rows=(), assigned=0, held_out=0)
    view = Preview(empty, school.desk, "CNY", {}, answer=print, to_experiment=print)
    assert "Nobody is left to offer anything to." in words(view)
