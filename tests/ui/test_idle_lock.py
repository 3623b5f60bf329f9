from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.idle_lock import IdleLock


def test_it_locks_after_the_time_and_a_key_begins_it_anew(qtbot: QtBot) -> None:
    locked: list[int] = []
    owner, widget = QObject(), QWidget()
    qtbot.addWidget(widget)
    lock = IdleLock(owner, lambda: locked.append(1))
    lock.watch(10)
    lock._timer.setInterval(120)
    lock._timer.start()
    for _ in range(4):
        qtbot.wait(60)
        qtbot.keyClick(widget, "a")
    assert locked == []
    qtbot.waitUntil(lambda: locked == [1], timeout=2000)


def test_nought_never_locks(qtbot: QtBot) -> None:
    owner = QObject()
    lock = IdleLock(owner, lambda: None)
    lock.watch(0)
    assert not lock._timer.isActive()
