from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from app.domain.people import Student
from app.store import people
from app.store.database import Store
from app.store.search import Hit
from app.ui.main_window import MainWindow
from app.ui.palette import Palette
from app.ui.theme import colours

HITS = (("student", "3 East"), ("guardian", "13800138000"), ("partner", "bank"), ("student", ""))
Settle = Callable[[MainWindow], None]


@pytest.fixture
def palette(window: MainWindow, store: Store) -> Palette:
    people.save_student(store, Student(name="王子涵", pinyin="wangzihan"))
    window.search()
    return window.findChild(Palette)


def shown(palette: Palette) -> list[str]:
    return [palette._model.item(row).text() for row in range(palette._model.rowCount())]


def test_pages_and_commands_are_there_before_a_word_is_typed(palette: Palette) -> None:
    assert shown(palette)[:2] == ["Home", "Data"]
    assert "Back up now" in shown(palette)


def test_a_person_is_found_and_opened(palette: Palette, window: MainWindow, qtbot: QtBot, monkeypatch) -> None:
    gone: list[tuple[object, ...]] = []
    monkeypatch.setattr(type(window.frame), "go", lambda self, *where: gone.append(where))
    palette.line.setText("王子")
    qtbot.waitUntil(lambda: "王子涵" in shown(palette), timeout=3000)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(gone))
    assert gone == [("students", 1)]


def test_what_is_found_is_told_in_words_and_phones_are_covered(palette: Palette) -> None:
    told = [palette._entry(Hit(kind, 1, "A", note)).note for kind, note in HITS]
    assert told == ["Student · Grade 3 · East", "Guardian · 138****8000", "Partner · Bank", "Student"]


def test_arrow_keys_walk_round(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClick(palette.line, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == len(shown(palette)) - 1
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 0


def test_nothing_found_is_said(palette: Palette, window: MainWindow, qtbot: QtBot, settle: Settle) -> None:
    qtbot.keyClicks(palette.line, "xqzv")
    settle(window)
    assert shown(palette) == []
    assert palette.none.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_its_corners_show_the_window_below_and_are_never_black(window: MainWindow, settle: Settle, theme: str) -> None:
    """Where nothing mixes windows on screen a see-through corner would be black."""
    window.adopt(theme=theme)
    window.resize(1280, 800)
    settle(window)
    window.search()
    palette = window.findChild(Palette)
    image, right, bottom = palette.grab().toImage(), palette.width() - 1, palette.height() - 1
    below = window.grab(QRect(window.mapFromGlobal(palette.pos()), palette.size())).toImage()
    for x, y in ((0, 0), (right, 0), (0, bottom), (right, bottom)):
        assert image.pixelColor(x, y).alpha() == 255
        assert image.pixelColor(x, y) == below.pixelColor(x, y)
    assert image.pixelColor(right // 2, bottom // 2).name().upper() == colours().card
