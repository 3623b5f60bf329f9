from collections.abc import Callable

from PySide6.QtWidgets import QLabel

from app.domain.people import Student
from app.store import people
from app.store.database import Store
from app.ui.main_window import MainWindow
from app.ui.pages.settings_log import LogCard

Settle = Callable[[MainWindow], None]


def test_the_log_names_who_and_what_and_its_seals_are_checked(window: MainWindow, store: Store, settle: Settle) -> None:
    people.save_student(store, Student(name="张三"))
    window.go("settings", "audit")
    settle(window)
    card = window.frame.page("settings").findChild(LogCard)
    model = card.table.paged()
    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    assert cells[1:3] == ["王老师", "Edited"]
    assert not any("张三" in cell for cell in cells)
    card.check()
    settle(window)
    assert any("all seals whole" in label.text() for label in card.findChildren(QLabel))
