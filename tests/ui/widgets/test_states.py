from pytestqt.qtbot import QtBot

from app.ui.widgets.buttons import primary_button
from app.ui.widgets.states import Banner, Busy, EmptyState, Spinner
from app.ui.window import application


def test_sentences_are_told_to_screen_readers(qtbot: QtBot) -> None:
    application()
    banner = Banner("Old", "caution")
    banner.say("New")
    shown = (banner, Busy("Working"), EmptyState("users", "Nobody yet.", primary_button("Add"), note="Import first."))
    for widget in shown:
        qtbot.addWidget(widget)
        assert not widget.grab().isNull()
    assert [widget.accessibleName() for widget in shown] == ["New", "Working", "Nobody yet."]


def test_a_spinner_turns_only_while_seen(qtbot: QtBot) -> None:
    spinner = Spinner()
    qtbot.addWidget(spinner)
    spinner.show()
    assert spinner._timer.isActive()
    spinner.hide()
    assert not spinner._timer.isActive()
