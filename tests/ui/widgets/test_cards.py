from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.widgets.cards import Card, Sparkline, Stat
from app.ui.window import application


def test_a_card_is_pressed_by_mouse_and_keyboard(qtbot: QtBot) -> None:
    application()
    pressed: list[int] = []
    card = Card("Plan").make_pressable("Plan a campaign", lambda: pressed.append(1))
    qtbot.addWidget(card)
    card.resize(200, 100)
    card.show()
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert pressed == [1, 1]
    assert card.accessibleName() == "Plan a campaign"


def test_a_figure_is_told_with_its_uncertainty(qtbot: QtBot) -> None:
    stat = Stat("Renewal", "71%", "between 68 and 74", series=[1, 1, 1])
    qtbot.addWidget(stat)
    assert stat.accessibleName() == "Renewal: 71%. between 68 and 74"
    assert not stat.grab().isNull()


def test_a_short_series_draws_nothing(qtbot: QtBot) -> None:
    for values in ([], [1.0], [2.0, 2.0], [1.0, 3.0, 2.0]):
        line = Sparkline(values)
        qtbot.addWidget(line)
        assert not line.grab().isNull()
