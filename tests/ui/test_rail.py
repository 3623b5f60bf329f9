from pytestqt.qtbot import QtBot

from app.ui.rail import Rail
from app.ui.sections import SECTIONS
from app.ui.window import application


def test_sections_are_pressed_and_counted(qtbot: QtBot) -> None:
    application()
    rail = Rail(SECTIONS, str)
    qtbot.addWidget(rail)
    with qtbot.waitSignal(rail.chosen) as chosen:
        rail._buttons["students"].click()
    assert chosen.args == ["students"]
    rail.show_count("data", 12)
    assert "12" in rail._buttons["data"].accessibleName()
    rail.show_count("data", 0)
    assert rail._badges["data"].isHidden()
