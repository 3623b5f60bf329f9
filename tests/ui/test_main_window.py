from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.store import people, settings, staff
from app.store.database import Store
from app.ui import remembered, theme
from app.ui.main_window import MainWindow
from app.ui.remembered import Remembered
from app.ui.unlock import PinPage, UnlockPage
from app.ui.window import application

Settle = Callable[[MainWindow], None]


def test_language_and_theme_change_at_once_and_are_kept(window: MainWindow, store: Store) -> None:
    window.go("settings")
    window.adopt(language="zh_CN", theme="dark")
    assert window.frame.rail._buttons["home"].text() == "首页"
    assert window.frame.current == "settings"
    assert theme.colours() is theme.DARK
    assert (settings.load(store).language, remembered.load().theme) == ("zh_CN", "dark")
    window.adopt(language="en", theme="light")
    assert window.frame.rail._buttons["home"].text() == "Home"


def test_an_edit_is_undone_by_keyboard(window: MainWindow, store: Store, settle: Settle, qtbot: QtBot) -> None:
    from app.domain.people import Student

    people.save_student(store, Student(name="张三"))
    assert store.read().execute("SELECT count(*) FROM students").fetchone()[0] == 1
    window.activateWindow()
    QApplication.processEvents()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert store.read().execute("SELECT count(*) FROM students").fetchone()[0] == 0


def test_locking_asks_for_the_pin_and_keeps_the_store_open(window: MainWindow, store: Store) -> None:
    staff.add(store, "王老师", "1357")
    window.lock()
    assert isinstance(window.centralWidget(), PinPage)
    assert window.frame is None
    assert store.read().execute("SELECT 1").fetchone() == (1,)


def test_without_staff_the_lock_asks_for_the_password(window: MainWindow) -> None:
    window.lock()
    assert isinstance(window.centralWidget(), UnlockPage)


def test_the_last_store_is_asked_for_at_the_next_start(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    application()
    second = MainWindow(remembered.load())
    qtbot.addWidget(second)
    assert isinstance(second.centralWidget(), UnlockPage)
    assert second.kept.last_store() == store.path
    second.close()


def test_closing_ends_jobs_and_closes_the_store(window: MainWindow, store: Store) -> None:
    import pytest

    from app.domain.errors import UserError

    def endless(progress) -> None:
        import time

        while True:
            progress.at(0, 1)
            time.sleep(0.002)

    window.runner.start(endless, title="Endless")
    window.close()
    assert window.store is None
    with pytest.raises(UserError):
        store._must_be_open()


def test_a_first_start_shows_the_doors(qtbot: QtBot) -> None:
    from app.ui.first_run import FirstRun

    application()
    shown = MainWindow(Remembered(language="en"))
    qtbot.addWidget(shown)
    assert isinstance(shown.centralWidget(), FirstRun)
    shown.close()
