from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.imports import ImportReport, Refusal
from app.domain.messages import mark
from app.domain.recipe import Step
from app.texts import translator
from app.ui.pages import import_check
from app.ui.pages.import_check import CheckStep, suggested
from app.ui.widgets import DataTable, EmptyState
from app.ui.window import application


class Speaker:
    """The part of a desk that this step asks for."""

    translate = staticmethod(translator("en"))


def report(*refusals: Refusal) -> ImportReport:
    return ImportReport("students", "utf-8", 10, 7, 2, 1, len(refusals), 0.1, None, None, refusals)


@pytest.fixture(autouse=True)
def _app(qtbot: QtBot) -> None:
    application()


@pytest.fixture
def asked() -> list[object]:
    return []


def test_without_refusals_it_says_that_every_row_can_be_taken(qtbot: QtBot, asked: list[object]) -> None:
    step = CheckStep(Speaker(), report(), asked.append, asked.append)
    qtbot.addWidget(step)
    assert step.findChildren(EmptyState)
    assert not step.findChildren(DataTable)


def test_a_refused_row_shows_row_column_content_reason_and_repair(qtbot: QtBot, asked: list[object]) -> None:
    refusal = Refusal(14, "出生日期", "2O15-03-08", mark("tests", "Not a date."), "2015-03-08")
    step = CheckStep(Speaker(), report(refusal), asked.append, asked.append)
    qtbot.addWidget(step)
    model = step.findChildren(DataTable)[0].paged()
    assert [model.index(0, at).data() for at in range(5)] == [
        "14",
        "出生日期",
        "2O15-03-08",
        "Not a date.",
        "2015-03-08",
    ]


def test_cells_are_text_never_markup(qtbot: QtBot, asked: list[object]) -> None:
    refusal = Refusal(1, "<b>x</b>", "<img src=file:///etc/passwd>", mark("tests", "Bad."))
    step = CheckStep(Speaker(), report(refusal), asked.append, asked.append)
    qtbot.addWidget(step)
    assert all(label.textFormat().name == "PlainText" for label in step.findChildren(QLabel) if label.text())


NO_DAY = mark("tests", "Not a date.")
WRONG = (
    Refusal(3, "born", "2O15-03-08", NO_DAY, "2015-03-08"),
    Refusal(4, "born", "2O15-03-08", NO_DAY, "2015-03-08"),
    Refusal(5, "born", "soon", NO_DAY),
    Refusal(5, "phone", "138", mark("tests", "Too short."), "13800138000"),
    Refusal(6, "first + last", "x", mark("tests", "Bad."), "y"),
)


def test_all_suggestions_become_one_step_a_column(qtbot: QtBot, asked: list[object]) -> None:
    steps = [
        Step("map", ("born",), values={"2O15-03-08": "2015-03-08"}),
        Step("map", ("phone",), values={"138": "13800138000"}),
    ]
    assert suggested(WRONG) == steps
    step = CheckStep(Speaker(), report(*WRONG), asked.append, asked.append)
    qtbot.addWidget(step)
    next(one for one in step.findChildren(QPushButton) if one.text() == "Take 2 suggestions").click()
    assert asked == [steps]


def test_one_value_is_mended_in_every_row_that_has_it(
    qtbot: QtBot, asked: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple[object, ...]] = []

    def change(_: object, value: str, rows: int, proposal: str) -> Step:
        heard.append((value, rows, proposal))
        return Step("map", ("born",), values={value: "2015-03-08"})

    monkeypatch.setattr("app.ui.pages.recipe_forms.change_value", change)
    step = CheckStep(Speaker(), report(*WRONG), asked.append, asked.append)
    qtbot.addWidget(step)
    step.table.selectRow(0)
    step.change()
    assert heard == [("2O15-03-08", 2, "2015-03-08")]
    assert asked == [[Step("map", ("born",), values={"2O15-03-08": "2015-03-08"})]]


def test_the_rows_with_reasons_can_be_saved_before_anything_is_imported(
    qtbot: QtBot, asked: list[object], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    step = CheckStep(Speaker(), report(*WRONG), asked.append, asked.append)
    qtbot.addWidget(step)
    step.save()
    assert asked == [tmp_path]


def test_the_first_row_that_can_be_mended_is_chosen_and_enter_mends_it(
    qtbot: QtBot, asked: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Refusal(3, "", "", mark("tests", "An empty row."), "")
    date = Refusal(14, "出生日期", "2O15-03-08", mark("tests", "Not a date."), "2015-03-08")
    monkeypatch.setattr(
        import_check.recipe_forms, "change_value", lambda _, value, *__: Step("map", values={value: "x"})
    )
    step = CheckStep(Speaker(), report(whole, date), asked.append, asked.append)
    qtbot.addWidget(step)
    step.show()
    step.begin()
    assert step.table.chosen_rows() == [date]
    step.activateWindow()
    qtbot.waitUntil(step.table.hasFocus)
    qtbot.keyClick(step.table, Qt.Key.Key_Return)
    assert asked == [[Step("map", values={"2O15-03-08": "x"})]]
