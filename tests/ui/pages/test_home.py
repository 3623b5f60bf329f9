from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea

from app.store.database import Store
from app.ui.main_window import MainWindow
from app.ui.pages.home import HomePage

Settle = Callable[[MainWindow], None]


def words(window: MainWindow) -> list[str]:
    page = window.frame.page("home")
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [(3, "Good evening"), (8, "Good morning"), (12, "Good afternoon"), (17, "Good afternoon"), (18, "Good evening")],
)
def test_the_greeting_follows_the_clock(window: MainWindow, hour: int, greeting: str) -> None:
    page = window.frame.page("home")
    assert isinstance(page, HomePage)
    assert page.greeting(hour) == f"{greeting}, 王老师"


def test_an_empty_store_says_what_to_do_first(window: MainWindow, settle: Settle) -> None:
    settle(window)
    assert {"Import", "No students yet", "You have a list of students", "Families must say yes first"} <= set(
        words(window)
    )


def test_the_sample_shows_its_figures_and_what_needs_a_look(
    sample_window: MainWindow, sample_store: Store, settle: Settle
) -> None:
    settle(sample_window)
    shown = words(sample_window)
    students = sample_store.read().execute("SELECT count(*) FROM students").fetchone()[0]
    assert f"Students: {students:,} · partners: 14" in shown
    assert any(text.startswith("between") and "in every 100 families" in text for text in shown)
    assert any("end within 30 days" in text or "ends within 30 days" in text for text in shown)


def test_home_reads_again_after_a_change(window: MainWindow, store: Store, settle: Settle) -> None:
    from app.domain.people import Student
    from app.store import people

    people.save_student(store, Student(name="张三"))
    window.news.changed.emit(frozenset({"students"}))
    settle(window)
    assert "Students: 1 · partners: 0" in words(window)


def test_what_is_shown_already_stays(sample_window: MainWindow, settle: Settle) -> None:
    """A backup that ends must not take away the button that a person is about to press."""
    settle(sample_window)
    home = sample_window.frame.page("home")
    before = home.findChildren(QPushButton)
    before[-1].setFocus()
    home.refresh()
    settle(sample_window)
    assert home.findChildren(QPushButton) == before
    assert before[-1].hasFocus()


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_large_text_on_a_small_screen_needs_no_scrolling_sideways(
    sample_window: MainWindow, settle: Settle, language: str
) -> None:
    sample_window.resize(1280, 720)
    sample_window.adopt(language=language, text_scale=1.3)
    settle(sample_window)
    (area,) = [one for one in sample_window.frame.page("home").findChildren(QScrollArea) if one.isVisible()]
    assert area.viewport().width() < 1280
    assert area.horizontalScrollBar().maximum() == 0


def test_the_first_partner_stands_for_the_others() -> None:
    from app.jobs.overview import CampaignRow
    from app.ui.pages.home import _first

    row = CampaignRow(1, "Autumn", "City Bank · Museum · Books", "finished", "2026-09-05")
    assert _first(row) == "City Bank +2"
    assert _first(replace(row, partners="City Bank")) == "City Bank"
