import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.imports import ImportReport, Refusal
from app.domain.messages import mark
from app.texts import translator
from app.ui.pages.import_check import CheckStep
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


def test_without_refusals_it_says_that_every_row_can_be_taken(qtbot: QtBot) -> None:
    step = CheckStep(Speaker(), report())
    qtbot.addWidget(step)
    assert step.findChildren(EmptyState)
    assert not step.findChildren(DataTable)


def test_a_refused_row_shows_row_column_content_reason_and_repair(qtbot: QtBot) -> None:
    refusal = Refusal(14, "出生日期", "2O15-03-08", mark("tests", "Not a date."), "2015-03-08")
    step = CheckStep(Speaker(), report(refusal))
    qtbot.addWidget(step)
    model = step.findChildren(DataTable)[0].paged()
    assert [model.index(0, at).data() for at in range(5)] == [
        "14",
        "出生日期",
        "2O15-03-08",
        "Not a date.",
        "2015-03-08",
    ]


def test_cells_are_text_never_markup(qtbot: QtBot) -> None:
    refusal = Refusal(1, "<b>x</b>", "<img src=file:///etc/passwd>", mark("tests", "Bad."))
    step = CheckStep(Speaker(), report(refusal))
    qtbot.addWidget(step)
    assert all(label.textFormat().name == "PlainText" for label in step.findChildren(QLabel) if label.text())
