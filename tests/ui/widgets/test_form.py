from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.domain.errors import UserError
from app.domain.messages import mark
from app.ui.widgets.fields import ChoiceField, DateField, NumberField, TextField
from app.ui.widgets.form import FormDialog
from app.ui.window import application


@pytest.fixture
def kept() -> list[dict[str, Any]]:
    return []


@pytest.fixture
def form(qtbot: QtBot, kept: list[dict[str, Any]]) -> FormDialog:
    def save(values: dict[str, Any]) -> None:
        if values["name"] == "taken":
            raise UserError(mark("ui", "That name is taken."))
        kept.append(values)

    application()
    made = FormDialog(None, "New", save=save, translate=str)
    qtbot.addWidget(made)
    made.add("name", "Name", TextField(), required=True)
    made.add("born", "Born", DateField())
    return made.add("price", "Price", NumberField())


def test_what_is_missing_or_wrong_is_said_beside_the_field(form: FormDialog, kept: list[dict[str, Any]]) -> None:
    form.fill({"born": "tomorrow"})
    form.submit()
    assert kept == []
    assert not form._notes["name"].isHidden()
    assert "2026-09-01" in form._notes["born"].text()
    assert form._notes["price"].isHidden()


def test_values_are_saved_and_the_form_closes(form: FormDialog, kept: list[dict[str, Any]]) -> None:
    form.fill({"name": " 张三 ", "born": "2015/3/8", "price": 1200.5})
    form.submit()
    assert kept == [{"name": "张三", "born": "2015-03-08", "price": 1200.5}]
    assert form.result() == QDialog.DialogCode.Accepted


def test_a_refusal_of_the_store_stays_on_the_form(form: FormDialog, kept: list[dict[str, Any]]) -> None:
    form.fill({"name": "taken"})
    form.submit()
    assert not form._banner.isHidden()
    assert form.values()["name"] == "taken"
    assert form.result() != QDialog.DialogCode.Accepted


def test_a_form_opens_as_tall_as_its_fields(qtbot: QtBot) -> None:
    application()
    form = FormDialog(None, "A student", save=lambda _: None, translate=str)
    qtbot.addWidget(form)
    for at in range(16):
        form.add(str(at), f"Field {at}", TextField())
    form.show()
    assert form._inside.parentWidget().height() >= form._inside.minimumSizeHint().height()


def test_the_wheel_passes_over_a_choice(qtbot: QtBot) -> None:
    field = ChoiceField([("a", "A"), ("b", "B")])
    qtbot.addWidget(field)
    field.show()
    down = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, down)
    assert field.value() == "a"


def test_a_form_opens_with_its_first_field_ready_to_be_typed_over(form: FormDialog, qtbot: QtBot) -> None:
    form.fill({"name": "before"})
    form.show()
    qtbot.waitExposed(form)
    field = form._fields["name"]
    assert form.focusWidget() is field
    qtbot.keyClicks(field, "after")
    assert form.values()["name"] == "after"


def test_what_is_wrong_first_takes_the_focus(form: FormDialog, qtbot: QtBot) -> None:
    form.add("last", "Last", TextField(), required=True)
    form.fill({"name": "a", "born": "tomorrow"})
    form.show()
    form.submit()
    assert form.focusWidget() is form._fields["born"].edit
