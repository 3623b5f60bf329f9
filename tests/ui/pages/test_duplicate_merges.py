from collections.abc import Callable
from pathlib import Path

import pytest

from app.jobs.link_people import link_people
from app.jobs.take_apart import past_merges
from app.store.database import Store
from app.ui.main_window import MainWindow
from app.ui.pages.duplicate_merges import PastMerges
from app.ui.widgets import EmptyState
from tests.jobs.test_link_people import school  # noqa: F401 - a fixture

Press = Callable[[MainWindow, str], None]
Settle = Callable[[MainWindow], None]


def test_a_merge_is_taken_apart_from_the_list_and_that_is_undone(
    school: Store,  # noqa: F811
    window: MainWindow,
    press: Press,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    link_people(school)
    merges = past_merges(school)
    window.frame.go("data")
    settle(window)
    page = window.frame.page("data")
    page.show_merges()
    settle(window)
    inside = page.inside
    assert isinstance(inside, PastMerges)
    assert inside.table.paged().total == len(merges)
    press(window, "Take apart")  # nothing chosen: says so
    object.__setattr__(inside.desk, "ask", lambda *_, **__: True)
    inside.table.selectRow(0)
    press(window, "Take apart")
    assert len(past_merges(school)) == len(merges) - 1
    assert inside.table.paged().total == len(merges) - 1
    page.undo()
    settle(window)
    assert len(past_merges(school)) == len(merges)


def test_without_merges_it_says_so(window: MainWindow, settle: Settle, tmp_path: Path) -> None:
    window.frame.go("data")
    settle(window)
    page = window.frame.page("data")
    page.show_merges()
    settle(window)
    assert isinstance(page.inside.content, EmptyState)
