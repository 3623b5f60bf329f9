from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from app.domain.learning_results import Move, SegmentSummary, Trait
from app.domain.messages import mark
from app.domain.profile_runs import ProfileRun
from app.domain.segment_rules import Question, Rule
from app.domain.value_results import ValueReport
from app.store.batches import batch
from app.store.derived import add_rows
from app.store.profile_runs import keep_run
from app.store.segments import rule_segments, save_rule
from app.ui.charts import FigureView
from app.ui.main_window import MainWindow
from app.ui.pages.segments import SegmentsView, sizes_figure, traits_figure
from app.ui.widgets import DataTable, PlainLabel

Settle = Callable[[MainWindow], None]
Press = Callable[[MainWindow, str], None]
A, B, NOTE = mark("t", "Group A"), mark("t", "Group B"), mark("t", "A note.")
WEST = Rule("all", (Question("campus", "is", "West"),))
NONE = ValueReport(0, 0.0, 0.0, 0.0, {}, (), (), (), ())


def run(at: str, sizes: tuple[int, int], moves: tuple[Move, ...] = (), since: str = "") -> ProfileRun:
    traits = (Trait(mark("t", "Loyal"), 2.0),)
    groups = tuple(
        SegmentSummary(n + 1, name, size, 0.5, traits) for n, (name, size) in enumerate(zip((A, B), sizes, strict=True))
    )
    return ProfileRun(at, sum(sizes), groups, NOTE, since, moves, NONE, (), NOTE)


def school(window: MainWindow) -> int:
    with batch(window.store, "import", "school") as job:
        job.insert(
            "students", ["ref", "name", "campus"], [(f"S{n}", f"N{n}", "West" if n < 3 else "E") for n in range(9)]
        )
    moved = (Move(A, A, 4), Move(A, B, 3), Move(None, B, 2))
    with window.store.write() as db:
        columns = ["id", "name", "kind", "size", "created_at"]
        add_rows(db, "segments", columns, [(1, "Group A", "learned", 4, "x"), (2, "Group B", "learned", 5, "x")])
        keep_run(db, run("2026-09-01", (7, 0)))
        keep_run(db, run("2026-10-01", (7, 1)))
        keep_run(db, run("2026-11-22", (4, 5), moved, "2026-10-01"))
    return save_rule(window.store, "West side", WEST, date(2026, 11, 22))


def view(window: MainWindow, settle: Settle) -> SegmentsView:
    window.go("students", "segments")
    settle(window)
    return next(one for one in window.frame.page("students").findChildren(SegmentsView) if one.isVisible())


def said(view: SegmentsView) -> str:
    return "\n".join(label.text() for label in view.findChildren(PlainLabel) if label.isVisible())


def test_sizes_moves_and_traits_are_shown(window: MainWindow, settle: Settle) -> None:
    school(window)
    shown = view(window, settle)
    words = said(shown)
    assert "4 students stayed in their group, 5 moved or are new" in words
    moves = next(one for one in shown.findChildren(DataTable) if one.accessibleName() == "Moves")
    cells = [[moves.model().index(row, col).data() for col in range(3)] for row in range(2)]
    assert cells == [["Group A", "Group B", "3"], ["not there before", "Group B", "2"]]
    titles = {one.figure.title.text for one in shown.findChildren(FigureView)}
    assert titles == {"How large each segment is", "What sets these students apart", "How the groups grew and shrank"}


def test_a_rule_segment_says_its_rule_and_can_be_deleted_and_taken_back(
    window: MainWindow, settle: Settle, press: Press
) -> None:
    number = school(window)
    shown = view(window, settle)
    shown.choose(number)
    settle(window)
    assert "· Campus is “West”" in said(shown) and "fewer than ten students" in said(shown)
    press(window, "Delete")
    assert rule_segments(window.store) == []
    view(window, settle).take_back()
    settle(window)
    assert [one.name for one in rule_segments(window.store)] == ["West side"]


def test_show_students_leads_to_the_list(window: MainWindow, settle: Settle, press: Press) -> None:
    number = school(window)
    shown = view(window, settle)
    shown.choose(number)
    settle(window)
    press(window, "Show students")
    page = window.frame.page("students")
    assert page.view == "list" and page.segment == number
    assert page.table is not None and page.table.paged().total == 3


def test_without_segments_it_says_how_to_come_by_one(window: MainWindow, settle: Settle) -> None:
    with batch(window.store, "import", "school") as job:
        job.insert("students", ["ref", "name"], [("S1", "A")])
    view(window, settle)
    assert "No segments yet" in "\n".join(
        label.text() for label in window.frame.page("students").findChildren(PlainLabel) if label.isVisible()
    )


def test_figures_say_what_the_runs_hold() -> None:
    figure = sizes_figure((run("2026-11-22", (4, 5)), replace(run("2026-11-12", (6, 0)), segments=())))
    assert [series.x for series in figure.series] == [(10.0,), (10.0,)]
    assert traits_figure((Trait(A, 1.234),)).series[0].y == (1.23,)
