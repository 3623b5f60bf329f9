from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.widgets.buttons import Segmented, danger_button, icon_button, link_button, plain_button, primary_button
from app.ui.window import application


def test_buttons_do_what_they_say(qtbot: QtBot) -> None:
    application()
    done: list[str] = []
    for make in (primary_button, link_button, plain_button, danger_button):
        button = make("Go", lambda name=make.__name__: done.append(name), icon="check")
        qtbot.addWidget(button)
        button.click()
    assert len(done) == 4
    bare = icon_button("x", "Close")
    qtbot.addWidget(bare)
    assert (bare.accessibleName(), bare.toolTip()) == ("Close", "Close")


def test_one_of_several_is_chosen(qtbot: QtBot) -> None:
    choice = Segmented([("a", "A"), ("b", "B")], "b")
    qtbot.addWidget(choice)
    with qtbot.waitSignal(choice.chosen) as chosen:
        choice._group.button(0).click()
    assert chosen.args == ["a"]
    choice.set_current("b")
    assert choice.current() == "b"


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    application()
    done: list[int] = []
    button = primary_button("Next", lambda: done.append(1))
    qtbot.addWidget(button)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Enter)
    assert len(done) == 2
