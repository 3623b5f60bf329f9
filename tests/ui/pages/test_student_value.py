from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.jobs.build_profiles import build_profiles
from app.jobs.progress import Progress
from app.store.batches import batch
from app.ui.charts import FigureView
from app.ui.main_window import MainWindow
from app.ui.pages.student_value import ValueView
from app.ui.widgets import PlainLabel

Settle = Callable[[MainWindow], None]


def view(window: MainWindow, settle: Settle) -> tuple[ValueView, str]:
    window.go("students", "value")
    settle(window)
    shown = next(one for one in window.frame.page("students").findChildren(ValueView) if one.isVisible())
    return shown, "\n".join(label.text() for label in shown.findChildren(PlainLabel) if label.isVisible())


def school(window: MainWindow, terms: int = 3) -> None:
    with batch(window.store, "import", "school") as job:
        job.insert("students", ["ref", "name"], [(f"S{n}", f"N{n}") for n in range(60)])
        job.insert("courses", ["ref", "title"], [("C1", "Go")])
        days = ("2025-01-10", "2025-07-01", "2026-01-10")[:terms]
        ends = ("2025-06-30", "2025-12-31", "2026-06-30")
        rows = [
            (n + 1, 1, day, ends[at], 1000.0) for n in range(60) for at, day in enumerate(days) if n % (at + 1) == 0
        ]
        job.insert("enrolments", ["student_id", "course_id", "at", "ends", "paid"], rows)


def test_before_the_first_working_out_it_says_what_it_takes(window: MainWindow, settle: Settle) -> None:
    school(window)
    assert "Not worked out yet" in view(window, settle)[1]


def test_few_families_are_said_and_every_figure_is_drawn(window: MainWindow, settle: Settle) -> None:
    school(window)
    build_profiles(window.store, date(2026, 11, 22), Progress())
    shown, words = view(window, settle)
    assert "Only 60 buyers" in words and "shifted beta-geometric" in words
    titles = [one.figure.title.text for one in shown.findChildren(FigureView)]
    assert titles[0].startswith("Who is still with us") and any("renew once" in one for one in titles)


def test_a_school_that_sold_nothing_gets_words_not_figures(window: MainWindow, settle: Settle) -> None:
    school(window, terms=0)
    build_profiles(window.store, date(2026, 11, 22), Progress())
    shown, words = view(window, settle)
    assert "Nothing was bought yet" in words
    assert shown.findChildren(FigureView) == []
