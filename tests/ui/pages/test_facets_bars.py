from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.domain.facets import Bin
from app.ui.pages.facets_bars import Bars
from app.ui.window import application

BINS = (Bin("0", 5, 0, 10), Bin("10", 0, 10, 20), Bin("20", 2, 20, 30))


def bars(qtbot: QtBot, *bins: Bin) -> tuple[Bars, list[int]]:
    application()
    shown = Bars(bins, "Paid")
    qtbot.addWidget(shown)
    shown.resize(300, shown.height())
    shown.show()
    pressed: list[int] = []
    shown.pressed.connect(pressed.append)
    return shown, pressed


def test_a_bar_is_pressed_by_the_mouse_anywhere_above_it(qtbot: QtBot) -> None:
    shown, pressed = bars(qtbot, *BINS)
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(250, 5))
    assert pressed == [2]
    assert "20 to 30: 2 row" in shown.accessibleName()
    qtbot.mouseMove(shown, QPoint(20, 50))
    qtbot.waitUntil(lambda: "0 to 10: 5 row" in shown.toolTip())


def test_the_keyboard_walks_along_the_bars_and_presses_one(qtbot: QtBot) -> None:
    shown, pressed = bars(qtbot, *BINS)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Space):
        qtbot.keyClick(shown, key)
    assert pressed == [1]
    shown.grab()  # the ring and the bars are drawn without a warning


def test_no_bars_and_months_are_drawn_too(qtbot: QtBot) -> None:
    empty, pressed = bars(qtbot)
    qtbot.mouseClick(empty, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert pressed == []
    months, _ = bars(qtbot, Bin("2026-01", 3, prefix="2026-01"))
    assert "2026-01: 3" in months.accessibleName()
    months.grab()
