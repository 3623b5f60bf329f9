from collections.abc import Callable
from pathlib import Path

import pytest

from app.store.database import Store
from app.ui.main_window import MainWindow
from app.ui.pages import data_roll_over
from app.ui.pages.data_roll_over import NewSchoolYear
from app.ui.widgets import EmptyState

Press = Callable[[MainWindow, str], None]
Settle = Callable[[MainWindow], None]


def by_grade(store: Store) -> dict[str, int]:
    rows = store.read().execute("SELECT grade, count(*) FROM students WHERE grade IS NOT NULL GROUP BY grade")
    return dict(rows.fetchall())


def agree(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked: list[str] = []

    def yes(parent: object, question: str, *_: object, **__: object) -> bool:
        asked.append(question)
        return True

    desk = window.frame.desk
    object.__setattr__(desk, "ask", lambda question, *_, **__: yes(None, question))
    return asked


def test_grades_move_up_are_asked_about_twice_and_come_back(
    sample_window: MainWindow,
    sample_store: Store,
    press: Press,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    before = by_grade(sample_store)
    asked = agree(sample_window, monkeypatch)
    sample_window.frame.go("data")
    settle(sample_window)
    press(sample_window, "New school year")
    page = sample_window.frame.page("data")
    inside = page.inside
    assert isinstance(inside, NewSchoolYear)
    assert {step.before for step in inside.plan.steps} == set(before)
    monkeypatch.setattr(data_roll_over, "ask_where", lambda *_: tmp_path / "leaving.csv")
    press(sample_window, "Save the list")
    assert len((tmp_path / "leaving.csv").read_text("utf-8-sig").splitlines()) == len(inside.plan.graduates) + 1
    count = inside.plan.moving
    press(sample_window, f"Move {count:,} students up")
    assert page.inside is None
    assert by_grade(sample_store)["2"] != before["2"]
    press(sample_window, "New school year")
    again = page.inside
    assert again.plan.done_on
    again.move_up()
    settle(sample_window)
    assert "once more" in asked[-1]
    for _ in range(2):
        page.undo()
        settle(sample_window)
    assert by_grade(sample_store) == before


def test_without_grades_it_says_what_to_do(window: MainWindow, press: Press, settle: Settle) -> None:
    window.frame.go("data")
    settle(window)
    press(window, "New school year")
    assert isinstance(window.frame.page("data").inside.content, EmptyState)
