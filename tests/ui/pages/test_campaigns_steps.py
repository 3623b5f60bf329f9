from dataclasses import replace

import pytest

from app.ui.pages.campaigns_dates import DatesStep
from app.ui.pages.campaigns_draft import Draft, fresh
from app.ui.pages.campaigns_ground import Ground, read_ground
from app.ui.pages.campaigns_planner import MAKERS
from app.ui.pages.campaigns_steps import (
    ChannelsStep,
    ExperimentStep,
    GoalStep,
    OffersStep,
    PeopleStep,
)
from app.ui.widgets import PlainLabel


@pytest.fixture
def ground(school) -> Ground:
    return read_ground(school.desk.store, school.desk.today())


@pytest.fixture
def draft(school) -> Draft:
    return replace(
        fresh(school.desk.today()), name="Winter", goal="redeemed", partners=("P01",), offers=("gift",), budget=900.0,
        margin=None, holdout=0.25, place="online", shares="none", baseline=0.08, audience="rule",
    )  # fmt: skip


@pytest.mark.parametrize("maker", MAKERS)
def test_a_step_that_nobody_touches_changes_nothing(school, ground: Ground, draft: Draft, maker) -> None:
    assert maker(school.desk, ground, draft).taken(draft) == draft


def test_goal_and_margin(school, ground: Ground, draft: Draft) -> None:
    step, heard = GoalStep(school.desk, ground, draft), []
    step.changed.connect(lambda: heard.append(1))
    step.margin.set_value(4)
    assert step.taken(draft).margin == 0.04 and heard


def test_offers_follow_the_partners_ticked(school, ground: Ground, draft: Draft) -> None:
    step = OffersStep(school.desk, ground, draft)
    assert [row.pick.key for row in step.offers.rows] == ["evening", "gift"]
    next(row for row in step.partners.rows if row.pick.key == "P02").box.click()
    assert {row.pick.key for row in step.offers.rows} == {"evening", "gift", "month"}
    assert step.taken(draft).offers == ("gift",)
    next(row for row in step.partners.rows if row.pick.key == "P01").box.click()
    assert step.taken(draft) == replace(draft, partners=("P02",), offers=())
    school.press(step, "Who fits best?")
    assert school.went == [("partners",)]


def test_people_without_segments_say_so(school, ground: Ground, draft: Draft) -> None:
    step = PeopleStep(school.desk, ground, draft)
    step.audience.set_current("model")
    assert step.taken(draft).audience == "model"
    assert not step.segments._empty.isHidden()


def test_a_channel_needs_a_number(school, ground: Ground, draft: Draft) -> None:
    step = ChannelsStep(school.desk, ground, draft)
    box, most = step.rows["sms"]
    box.click()
    assert step.taken(draft).channels == {"sms": 500, "wechat": 500}
    most.set_value(None)
    assert step.taken(draft).channels == {"wechat": 500}


def test_each_channel_says_how_many_have_agreed_to_it(school, ground: Ground, draft: Draft) -> None:
    assert (ground.reach["sms"], ground.reach["wechat"], ground.reach["call"]) == (240, 240, 0)
    step = ChannelsStep(school.desk, ground, draft)
    told = [label.text() for label in step.findChildren(PlainLabel)]
    assert told.count("240") == 2 and told.count("0") == 5


def test_budget_and_days_as_typed(school, ground: Ground, draft: Draft) -> None:
    step = DatesStep(school.desk, ground, draft)
    step.budget.set_value(None)
    step.ends.set_value("2027/02/03")
    taken = step.taken(draft)
    assert (taken.budget, taken.ends) == (None, "2027-02-03")


def test_the_holdout_is_said_in_families(school, ground: Ground, draft: Draft) -> None:
    step = ExperimentStep(school.desk, ground, draft)
    assert step.words.text().startswith("25 in every 100")
    step.holdout.setValue(0)
    assert "nobody will know" in step.words.text()
    assert step.taken(draft).holdout == 0
