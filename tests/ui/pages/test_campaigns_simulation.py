from app.jobs.plan_campaign import plan_campaign
from app.ui.pages.campaigns_simulation import Answer, SimulationView, Turner
from app.ui.widgets import EmptyState, PlainLabel, Stat
from tests.ui.pages.test_campaigns_preview import PLAN


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if not label.isHidden())


def shown(school) -> SimulationView:
    ref = plan_campaign(school.desk.store, PLAN, school.desk.today()).campaign
    view = SimulationView(school.desk)
    view.show_campaign(ref)
    school.settle()
    return view


def test_a_plan_is_replayed_with_its_ranges(school) -> None:
    view = shown(school)
    assert view.report is not None and view.report.draws == 1000
    told = words(view)
    assert school.desk.translate(view.report.sentence) in told
    assert "1,000 replays; each range holds 95 in 100 of them." in told
    assert len(view.findChildren(Stat)) == 4
    assert not view.budget.isVisibleTo(view), "the plan has no budget"


def test_sliders_turn_the_plan_and_back(school) -> None:
    view = shown(school)
    planned = view.report
    view.holdout.slider.setValue(50)
    assert view.holdout.words.text() == "50 in 100"
    view.replay()
    school.settle()
    assert view.report.held_out > planned.held_out
    view.reset()
    view.replay()
    school.settle()
    assert view.report.held_out == planned.held_out


def test_an_answer_that_was_overtaken_is_not_shown(school) -> None:
    view = shown(school)
    view.holdout.slider.setValue(50)
    view.replay()
    view.reset()
    view.replay()
    school.settle()
    assert view.report.held_out < view.report.treated


def test_another_plan_beside_it(school) -> None:
    from dataclasses import replace

    other = plan_campaign(school.desk.store, replace(PLAN, name="Second", holdout=0.5), school.desk.today()).campaign
    view = shown(school)
    answer = view.findChild(Answer)
    answer.other.set_value(other)
    school.settle()
    assert view.comparison is not None and view.comparison.second.campaign == other
    assert "Second" in answer.told.text() and not answer.lines.isHidden()


def test_a_campaign_without_a_plan_says_so(school) -> None:
    view = SimulationView(school.desk)
    view.show_campaign("nobody")
    school.settle()
    assert view.findChild(EmptyState) is not None and "could not be replayed" in words(view)
    assert len(school.errors) == 1


def test_a_turner_says_its_value(school) -> None:
    turner = Turner("Budget", 0, 10, 3, lambda value: f"¥{value}")
    turner.slider.setValue(7)
    assert turner.words.text() == "¥7" and turner.slider.accessibleName() == "Budget"
    assert turner.slider.accessibleDescription() == "¥7"
