from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.domain.messages import mark
from app.domain.segment_rules import Question
from app.ui.pages.segment_row import ConditionRow
from app.ui.widgets import ChoiceField, NumberField
from app.ui.window import application

CHOICES = {"stage": (("new", mark("profiles", "New")), ("active", mark("profiles", "Active"))), "campus": ()}


def row(qtbot: QtBot, question: Question | None = None) -> ConditionRow:
    application()
    made = ConditionRow(CHOICES, str, question)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    "question",
    [
        Question("stage", "is", "active"),
        Question("stage", "is", "active", True),
        Question("age", "at_most", 12.5),
        Question("age", "unknown", "", True),
        Question("last_act", "before", 60),
        Question("do_not_contact", "yes", "", True),
    ],
)
def test_a_condition_comes_back_as_it_was_shown(qtbot: QtBot, question: Question) -> None:
    assert row(qtbot, question).question() == question


def test_the_field_decides_what_can_be_said(qtbot: QtBot) -> None:
    made = row(qtbot)
    assert isinstance(made.value, ChoiceField)
    assert made.field.findData("campus") == -1  # nothing to choose from: not offered
    made.field.set_value("age")
    assert isinstance(made.value, NumberField) and made.unit.text() == "years"
    assert made.question().value == ""
    made.value.set_value(12)
    made.how.setCurrentIndex(2)
    assert made.question() == Question("age", "at_most", 12.0)
    made.field.set_value("do_not_contact")
    assert made.value is None and made.question() == Question("do_not_contact", "yes")


def test_the_cross_asks_to_be_removed(qtbot: QtBot) -> None:
    made = row(qtbot)
    with qtbot.waitSignal(made.removed) as told:
        made.removed.emit(made)
    assert told.args == [made]
