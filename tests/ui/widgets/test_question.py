from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.widgets.question import ask
from app.ui.window import application


def answer(words: str) -> None:
    dialog = QApplication.activeModalWidget()
    next(button for button in dialog.findChildren(QPushButton) if button.text() == words).click()


def test_yes_and_no(qtbot: QtBot) -> None:
    application()
    QTimer.singleShot(50, lambda: answer("Remove"))
    assert ask(None, "Remove it?", "It stays in the log.", yes="Remove", danger=True)
    QTimer.singleShot(50, lambda: answer("Keep"))
    assert not ask(None, "Remove it?", yes="Remove", no="Keep")
