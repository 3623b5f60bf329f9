import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.domain.facets import Bin, Choice, Facet
from app.ui.pages.facets_view import FacetView
from app.ui.window import application

FACET = Facet("campus", "number", 5, 2, 2, (("East", 4), ("West", 1)), (Bin("0", 5, 0, 10),), odd=1)


class Listener:
    """The part of a desk that the view asks for, and what it was told."""

    def __init__(self) -> None:
        self.told: list[object] = []

    def notify(self, text: str, tone: str) -> None:
        self.told.append(text)


@pytest.fixture
def heard() -> list[object]:
    return []


def view(qtbot: QtBot, heard: list[object], choice: Choice | None = None) -> FacetView:
    application()

    def menu(into: QMenu) -> None:
        into.addAction("more")

    shown = FacetView(
        Listener(),  # type: ignore[arg-type]
        FACET,
        choice,
        choose=heard.append,
        change=lambda value: heard.append(("change", value)),
        similar=lambda: heard.append("similar"),
        menu=menu,
    )
    qtbot.addWidget(shown)
    return shown


def test_a_value_shows_its_rows_and_pressed_again_shows_all(qtbot: QtBot, heard: list[object]) -> None:
    shown = view(qtbot, heard)
    shown._value({"value": "West", "rows": 1})
    assert heard == [Choice("campus", values=("West",))]
    again = view(qtbot, heard, Choice("campus", values=("West",)))
    assert again.chosen_value() == "West"
    again._value({"value": "West", "rows": 1})
    assert heard[-1] is None


def test_empty_cells_stand_at_the_end_of_the_list(qtbot: QtBot, heard: list[object]) -> None:
    shown = view(qtbot, heard, Choice("campus", values=("",)))
    assert shown.table.paged().total == 3
    assert shown.chosen_value() == ""
    shown._change_chosen()
    assert heard == [("change", "")]


def test_a_bar_narrows_and_what_fits_none_can_be_seen(qtbot: QtBot, heard: list[object]) -> None:
    shown = view(qtbot, heard)
    shown.bars.pressed.emit(0)
    assert heard == [Choice("campus", bins=FACET.bins)]
    view(qtbot, heard, Choice("campus", bins=FACET.bins)).bars.pressed.emit(0)
    assert heard[-1] is None


def test_changing_without_a_choice_asks_for_one(qtbot: QtBot, heard: list[object]) -> None:
    shown = view(qtbot, heard)
    shown._change_chosen()
    assert heard == []
    assert shown.desk.told == ["Choose a value in the list first."]
