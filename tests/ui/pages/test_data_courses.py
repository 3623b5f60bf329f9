from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.learning import Course
from app.store import learning
from app.store.batches import undo
from app.store.database import Store
from app.store.search import Hit
from app.ui.main_window import MainWindow
from app.ui.pages import data_courses
from app.ui.pages.data_courses import CoursesView
from app.ui.widgets import EmptyState, FormDialog

Press = Callable[[MainWindow, str], None]
Settle = Callable[[MainWindow], None]


def view(window: MainWindow, settle: Settle, item: object = "courses") -> CoursesView:
    window.go("data", item)
    settle(window)
    inside = window.frame.page("data").inside
    assert isinstance(inside, CoursesView)
    return inside


def cells(shown: CoursesView) -> list[list[str]]:
    model = shown.table.paged()
    return [[model.index(row, at).data() for at in range(model.columnCount())] for row in range(model.rowCount())]


def test_without_courses_it_says_what_to_do_and_the_first_one_appears(
    window: MainWindow, store: Store, settle: Settle, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = view(window, settle)
    assert shown.findChildren(EmptyState)

    def answer(form: FormDialog) -> int:
        form.fill({"title": "Robots", "price": 1980, "capacity": 1200})
        form.submit()
        return form.result()

    monkeypatch.setattr(FormDialog, "exec", answer)
    press(window, "Add a course")
    settle(window)
    assert cells(shown) == [["Robots", "", "", "", "", "¥1,980", "1,200", "0"]]
    undo(store)
    window.news.changed.emit(frozenset({"courses"}))
    settle(window)
    assert cells(shown) == []


def test_a_course_is_found_opened_and_mended(
    window: MainWindow, store: Store, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = learning.save_course(store, Course(title="Robots", teacher="王老师"))
    learning.save_course(store, Course(title="Ballet"))
    opened: list[str] = []
    monkeypatch.setattr(FormDialog, "exec", lambda form: opened.append(str(form.values()["title"])) or 0)
    shown = view(window, settle, Hit("course", first, "Robots", ""))
    assert opened == ["Robots"]
    shown.table.paged().search("王")
    settle(window)
    assert [row[0] for row in cells(shown)] == ["Robots"]


def test_the_table_is_exported(
    window: MainWindow, store: Store, settle: Settle, press: Press, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    learning.save_course(store, Course(title="Robots"))
    view(window, settle)
    target = tmp_path / "courses.csv"
    monkeypatch.setattr(data_courses, "ask_where", lambda *_: target)
    press(window, "Export")
    settle(window)
    assert "Robots" in target.read_text("utf-8-sig")
    press(window, "Back to the data")
    assert window.frame.page("data").inside is None
