from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.ui.main_window import MainWindow
from app.ui.pages.students import StudentsPage

Press = Callable[[MainWindow, str], None]
Settle = Callable[[MainWindow], None]


def page_of(window: MainWindow, settle: Settle) -> StudentsPage:
    window.frame.go("students")
    settle(window)
    page = window.frame.page("students")
    assert isinstance(page, StudentsPage)
    return page


def test_an_empty_store_says_what_to_do_first(window: MainWindow, settle: Settle) -> None:
    page = page_of(window, settle)
    assert page.property("state") == "empty"


def test_a_student_is_found_by_the_beginning_of_the_pinyin(sample_window: MainWindow, settle: Settle) -> None:
    page = page_of(sample_window, settle)
    model = page.table.paged()
    everyone = model.total
    assert everyone > 3000
    first = model.row(0)
    page.search.setText(first["pinyin"].split()[0][:6])
    settle(sample_window)
    assert 0 < model.total < everyone
    assert all(model.row(at)["pinyin"].startswith(first["pinyin"][:2]) for at in range(min(model.total, 50)))
    page.search.setText("no such person")
    settle(sample_window)
    assert model.total == 0


def test_the_table_masks_phones_and_shows_ages(sample_window: MainWindow, settle: Settle) -> None:
    model = page_of(sample_window, settle).table.paged()
    shown = [model.index(row, 5).data() for row in range(50)]
    assert any(shown)
    assert all("****" in phone for phone in shown if phone)
    assert {model.index(row, 1).data().isdigit() for row in range(50)} == {True}


def test_the_table_is_exported(
    sample_window: MainWindow, settle: Settle, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page_of(sample_window, settle)
    target = tmp_path / "students.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(sample_window, "Export")
    lines = target.read_text("utf-8-sig").splitlines()
    assert len(lines) > 3000


def test_profiles_asked_for_on_home_are_worked_out(sample_window: MainWindow, settle: Settle) -> None:
    from app.store.counts import counts

    sample_window.go("students", "profiles")
    settle(sample_window)
    held = counts(sample_window.store)
    assert held["profiles"] == held["students"] and held["segments"]


def test_a_guardian_found_by_the_search_opens_a_child_of_theirs(sample_window: MainWindow, settle: Settle) -> None:
    from app.store import people
    from app.store.search import search

    hit = next(one for one in search(sample_window.store, "王", 400) if one.kind == "guardian")
    sample_window.go("students", hit)
    settle(sample_window)
    page = page_of(sample_window, settle)
    home = people.guardian(sample_window.store, hit.id).household_id
    assert page.card is not None
    assert people.student(sample_window.store, page.card.student_id).household_id == home
