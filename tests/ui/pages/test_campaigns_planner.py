from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.errors import UserError
from app.domain.messages import mark
from app.store import drafts as kept_drafts
from app.ui.pages import campaigns_planner as planner_module
from app.ui.pages.campaigns_compare import CompareView
from app.ui.pages.campaigns_draft import KEY, LAUNCH, PREVIEW, Draft, fresh
from app.ui.pages.campaigns_ground import read_ground
from app.ui.pages.campaigns_launch import Approval
from app.ui.pages.campaigns_planner import Planner
from app.ui.pages.campaigns_preview import Preview
from app.ui.pages.campaigns_simulation import SimulationView
from app.ui.pages.campaigns_templates import TemplateLibrary
from app.ui.widgets import FormDialog


def planner(bench, **values: object) -> Planner:
    ground = read_ground(bench.desk.store, bench.desk.today())
    whole = {"name": "Winter", "partners": ("City Bank",), "offers": ("Finance evening",), "step": 0}
    made = Planner(bench.desk, ground, replace(fresh(ground.today), **{**whole, **values}))
    bench.settle()
    return made


def test_a_step_is_left_only_when_it_is_whole(school) -> None:
    made = planner(school, name="")
    made.forward()
    assert made.at == 0 and made.banner.words.text() == "Give the campaign a name."
    made.step.name.setText("W")
    assert made.banner.isHidden()
    made.forward()
    assert made.at == 1
    made.back()
    assert made.at == 0 and made.step.name.value() == "W"


def test_names_become_refs_and_every_stroke_is_kept(school) -> None:
    made = planner(school)
    assert (made.draft.partners, made.draft.offers) == (("P01",), ("evening",))
    made.step.name.setText("Winter II")
    assert made._save.isActive()
    made.save()
    school.settle()
    assert kept_drafts.load(school.desk.store, KEY)["name"] == "Winter II"


def test_the_same_plan_is_not_worked_out_twice(school) -> None:
    made = planner(school, step=PREVIEW)
    assert isinstance(made.step, Preview)
    first = made.report
    made.go(6)
    made.go(PREVIEW)
    school.settle()
    assert made.report is first
    made.go(6)
    made.step.holdout.setValue(10)
    made.go(PREVIEW)
    school.settle()
    assert made.report is not first and made.report.held_out == made.report.assigned
    assert school.errors == []


def test_a_refused_plan_says_why_and_gives_the_step_back(school) -> None:
    made = planner(school, name="Autumn", step=PREVIEW)
    school.settle()
    assert made.at == PREVIEW - 1
    assert "has already been launched" in made.banner.words.text()
    assert school.errors == []


def test_nobody_left_cannot_be_launched(school) -> None:
    with school.desk.store.write() as db:
        db.execute("UPDATE guardians SET do_not_contact = 1")
    made = planner(school, step=PREVIEW)
    made.forward()
    assert made.at == PREVIEW and "Nobody would get an offer" in made.banner.words.text()


def test_a_rule_is_answered_with_a_note_kept_with_the_plan(school, monkeypatch: pytest.MonkeyPatch) -> None:
    def execute(form: FormDialog) -> int:
        form.fill({"note": "PIA 2026-11"})
        form.submit()
        return form.result()

    monkeypatch.setattr(FormDialog, "exec", execute)
    made = planner(school, step=PREVIEW)
    rule = next(one.text for one in made.report.warnings if getattr(one.text, "confirm", False))
    made.answer(rule)
    school.settle()
    assert made.draft.confirmed == {rule.id: "PIA 2026-11"}
    assert rule.id not in [one.code for one in made.report.warnings]


def test_an_empty_draft_starts_at_the_first_gap(school) -> None:
    ground = read_ground(school.desk.store, school.desk.today())
    assert Planner(school.desk, ground, Draft(name="X", step=7)).at == 1


def test_a_variant_is_looked_at_and_taken_over(school, answers) -> None:
    made = planner(school, step=PREVIEW)
    answers({"budget": None, "holdout": 50.0, "audience": "rule", "reach": 20.0})
    made.ask_variant()
    school.settle()
    assert made.aside and made.findChild(CompareView).found.plans[1].channels == {"wechat": 100}
    made.back()
    assert not made.aside and isinstance(made.step, Preview) and made.draft.holdout == 0.3
    made.ask_variant()
    school.settle()
    school.press(made, "Take the variant")
    assert (made.draft.holdout, made.draft.audience) == (0.5, "rule") and isinstance(made.step, Preview)
    assert made.report.held_out == made.report.assigned and school.errors == []


def test_a_variant_without_days_is_refused(school, answers) -> None:
    made = planner(school, step=PREVIEW)
    answers({"starts": "2027-03-01", "ends": "2027-02-01"})
    made.ask_variant()
    assert not made.aside and school.errors == []


def test_the_plan_is_replayed_in_its_place(school) -> None:
    made = planner(school, step=PREVIEW)
    made.what_if()
    school.settle()
    assert made.aside and made.findChild(SimulationView).scenario is not None
    made.back()
    assert isinstance(made.step, Preview)


def test_a_template_taken_can_be_taken_back(school, monkeypatch: pytest.MonkeyPatch) -> None:
    offered = []
    notify = lambda text, tone="accent", action=None: offered.append(action)  # noqa: E731
    school = replace(school, desk=replace(school.desk, notify=notify))
    made = planner(school, name="", partners=(), offers=())
    made.step.findChild(TemplateLibrary).take()
    assert made.draft.template and made.step.name.value()
    words, undo = offered[0]
    assert words == "Undo"
    undo()
    assert (made.draft.template, made.draft.name, made.step.name.value()) == ("", "", "")


def test_a_launch_under_way_is_not_started_twice_and_a_refused_one_can_be_tried_again(school, monkeypatch) -> None:
    made = planner(school, step=PREVIEW)
    made.go(LAUNCH)
    started, out = [], Path("lists")
    monkeypatch.setattr(planner_module, "ask_folder", lambda *_: out)
    monkeypatch.setattr(made.desk.runner, "start", lambda job, *given, **more: started.append((job.__name__, more)))
    made.step.approval = lambda: Approval()
    made.forward()
    made.forward()
    launches = [more for name, more in started if name == "launch_campaign"]
    assert len(launches) == 1 and made.launching
    launches[0]["failed"](UserError(mark("ui", "Give the campaign a name.")))
    assert not made.launching and made.banner.words.text() == "Give the campaign a name."
    made.forward()
    assert len([name for name, _ in started if name == "launch_campaign"]) == 2


def test_the_keyboard_is_where_the_step_begins(school, qtbot) -> None:
    made = planner(school)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.begin()
    assert made.focusWidget() is made.step.name
    keys = made.findChild(QShortcut)
    assert keys.key().toString() == "Ctrl+Return"
    keys.activated.emit()
    assert made.at == 1 and made.focusWidget() in made.step.findChildren(QWidget)
    made.go(4)
    assert made.step.isAncestorOf(made.focusWidget())
