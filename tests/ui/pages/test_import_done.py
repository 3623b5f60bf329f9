import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.imports import ImportReport
from app.ui.pages.import_done import DoneStep
from app.ui.widgets import PlainLabel
from app.ui.window import application


class Traveller:
    """The part of a desk that this step asks for."""

    def __init__(self) -> None:
        self.gone: list[str] = []
        self.go = self.gone.append


@pytest.fixture(autouse=True)
def _app(qtbot: QtBot) -> None:
    application()


def test_the_import_can_be_taken_back_from_here(qtbot: QtBot) -> None:
    undone: list[bool] = []
    step = DoneStep(Traveller(), ImportReport("students", "", 2, 2, 0, 0, 0, 0.1, 1, None), lambda: undone.append(True))
    qtbot.addWidget(step)
    next(one for one in step.findChildren(QPushButton) if one.text() == "Take back").click()
    assert undone == [True]


def test_the_error_file_is_named_without_its_folder(qtbot: QtBot) -> None:
    report = ImportReport("students", "", 2, 1, 0, 0, 1, 0.1, 1, "/somewhere/list - problems.csv")
    step = DoneStep(Traveller(), report, lambda: None)
    qtbot.addWidget(step)
    said = [one.text() for one in step.findChildren(QPushButton)]
    assert "Open the folder" in said
    assert any(
        "list - problems.csv" in one.accessibleName() for one in step.children() if hasattr(one, "accessibleName")
    )


def test_outcomes_lead_to_the_results(qtbot: QtBot) -> None:
    desk = Traveller()
    step = DoneStep(desk, ImportReport("outcomes", "", 2, 2, 0, 0, 0, 0.1, 1, None), lambda: None)
    qtbot.addWidget(step)
    next(one for one in step.findChildren(QPushButton) if one.text() == "See the result").click()
    assert desk.gone == ["results"]


def test_people_are_followed_by_a_look_for_duplicates(qtbot: QtBot) -> None:
    def said(kind: str, refused: int) -> list[str]:
        step = DoneStep(Traveller(), ImportReport(kind, "", 2, 2, 0, 0, refused, 0.1, 1, None), lambda: None)
        qtbot.addWidget(step)
        return [one.text() for one in (*step.findChildren(QPushButton), *step.findChildren(PlainLabel))]

    assert "Find duplicates" in said("students", 0)
    assert "Find duplicates" not in said("courses", 0)
    assert any("Everything is in the store" in words for words in said("students", 0))
    assert not any("Everything is in the store" in words for words in said("students", 1))
