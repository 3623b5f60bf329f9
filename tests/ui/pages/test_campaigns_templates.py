from dataclasses import replace

from app.jobs.campaign_library import campaign_templates
from app.ui.pages.campaigns_draft import fresh, with_template
from app.ui.pages.campaigns_ground import read_ground
from app.ui.pages.campaigns_steps import GoalStep
from app.ui.pages.campaigns_templates import Recipe, TemplateLibrary
from app.ui.widgets import PlainLabel


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel))


def test_those_that_fit_stand_first(school, qtbot) -> None:
    library, heard = TemplateLibrary(school.desk), []
    qtbot.addWidget(library)
    library.taken.connect(heard.append)
    assert library.list.count() == len(campaign_templates())
    assert "no such partner" not in library.list.item(0).text()
    assert library.list.item(library.list.count() - 1).text().endswith("(no such partner yet)")
    library.list.setCurrentRow(1)
    told = words(library)
    assert "The day, minute by minute" in told and "What the law wants" in told and "Rules: " in told
    school.press(library, "Use this one")
    assert heard == [library.found[1][0]]


def test_a_template_fills_what_is_open(school) -> None:
    ground = read_ground(school.desk.store, school.desk.today())
    template = next(one for one in campaign_templates() if one.id == "bank_family_finance")
    draft = with_template(fresh(ground.today), template, "en", ground)
    assert draft.name == "Bank × family finance class" and draft.partners == ("P01",) and draft.offers == ("evening",)
    assert draft.ends == "2027-01-31" and set(draft.messages) == {"sms", "wechat"} and draft.form == "seminar"
    kept = with_template(replace(fresh(ground.today), name="Mine", partners=("P02",)), template, "en", ground)
    assert (kept.name, kept.partners, kept.offers) == ("Mine", ("P02",), ())
    step, heard = GoalStep(school.desk, ground, fresh(ground.today)), []
    step.replaced.connect(heard.append)
    step.findChild(TemplateLibrary).take()
    assert heard[0].template and heard[0].messages


def test_a_chosen_template_stays_in_view_and_can_be_changed(school, qtbot) -> None:
    ground = read_ground(school.desk.store, school.desk.today())
    step = GoalStep(school.desk, ground, replace(fresh(ground.today), template="car_safety_day"))
    qtbot.addWidget(step)
    assert step.findChild(Recipe).template.id == "car_safety_day" and step.findChild(TemplateLibrary) is None
    school.press(step, "Another template")
    assert step.findChild(TemplateLibrary) is not None
    gone = GoalStep(school.desk, ground, replace(fresh(ground.today), template="gone"))
    qtbot.addWidget(gone)
    assert gone.findChild(TemplateLibrary) is not None
