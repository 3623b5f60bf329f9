from dataclasses import replace

import pytest

from app.jobs.campaign_library import campaign_templates
from app.ui.pages.campaigns_draft import fresh, with_template
from app.ui.pages.campaigns_ground import read_ground
from app.ui.pages.campaigns_steps import GoalStep
from app.ui.pages.campaigns_templates import Recipe, TemplateDialog, chosen_card
from app.ui.widgets import PlainLabel


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel))


def test_those_that_fit_stand_first(school, qtbot) -> None:
    dialog = TemplateDialog(school.desk)
    qtbot.addWidget(dialog)
    assert dialog.list.item(0).text().endswith("fits your partners")
    assert dialog.list.count() == len(campaign_templates())
    dialog.list.setCurrentRow(1)
    told = words(dialog)
    assert "The day, minute by minute" in told and "What the law wants" in told and "Rules: " in told
    dialog.take()
    assert dialog.chosen is dialog.found[1][0]


def test_a_template_fills_what_is_open(school, monkeypatch: pytest.MonkeyPatch) -> None:
    ground = read_ground(school.desk.store, school.desk.today())
    template = next(one for one in campaign_templates() if one.id == "bank_family_finance")
    draft = with_template(fresh(ground.today), template, "en", ground)
    assert draft.name == "Bank × family finance class" and draft.partners == ("P01",) and draft.offers == ("evening",)
    assert draft.ends == "2027-01-31" and set(draft.messages) == {"sms", "wechat"} and draft.form == "seminar"
    kept = with_template(replace(fresh(ground.today), name="Mine", partners=("P02",)), template, "en", ground)
    assert (kept.name, kept.partners, kept.offers) == ("Mine", ("P02",), ())
    step, heard = GoalStep(school.desk, ground, fresh(ground.today)), []
    step.replaced.connect(heard.append)
    monkeypatch.setattr(TemplateDialog, "exec", lambda dialog: dialog.take() or True)
    step.choose_template()
    assert heard[0].template and heard[0].messages
    assert isinstance(chosen_card(school.desk, heard[0].template), Recipe)
    assert not isinstance(chosen_card(school.desk, "gone"), Recipe)
