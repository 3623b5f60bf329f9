from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.toast import Toast, show_toast
from app.ui.window import application


def test_news_stand_in_the_corner_one_at_a_time(qtbot: QtBot) -> None:
    application()
    window, undone = QWidget(), []
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    show_toast(window, "First")
    toast = show_toast(window, "Imported", "accent", ("Undo", lambda: undone.append(1)))
    qtbot.waitUntil(lambda: [one.accessibleName() for one in window.findChildren(Toast)] == ["Imported"])
    assert toast.geometry().right() <= 800 - 20
    window.resize(700, 500)
    assert toast.geometry().right() <= 700 - 20
    next(button for button in toast.findChildren(QPushButton) if button.text() == "Undo").click()
    assert undone == [1]
