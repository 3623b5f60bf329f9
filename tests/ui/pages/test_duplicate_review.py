from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.jobs.link_people import link_people
from app.store.database import Store
from app.ui.main_window import MainWindow
from app.ui.pages.duplicate_review import DuplicateReview
from app.ui.widgets import EmptyState

Settle = Callable[[MainWindow], None]


@pytest.fixture
def review(sample_store: Store, sample_window: MainWindow, settle: Settle) -> DuplicateReview:
    link_people(sample_store)
    sample_window.frame.go("data", "duplicates")
    settle(sample_window)
    inside = sample_window.frame.page("data").inside
    assert isinstance(inside, DuplicateReview)
    return inside


def states(store: Store) -> dict[str, int]:
    return dict(store.read().execute("SELECT state, count(*) FROM duplicates GROUP BY state").fetchall())


def test_one_key_decides(
    review: DuplicateReview, sample_store: Store, sample_window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    waiting = len(review.pairs)
    review.setFocus()
    qtbot.keyClick(sample_window, Qt.Key.Key_N)
    settle(sample_window)
    assert states(sample_store) == {"open": waiting - 1, "different": 1}
    qtbot.keyClick(sample_window, Qt.Key.Key_S)
    settle(sample_window)
    assert states(sample_store)["open"] == waiting - 1


def test_at_the_end_nothing_waits(review: DuplicateReview, sample_window: MainWindow, settle: Settle) -> None:
    while review.at < len(review.pairs):
        review.skip()
    assert isinstance(review.content, EmptyState)


def test_an_answer_is_taken_back_by_one_key(
    review: DuplicateReview, sample_store: Store, sample_window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    waiting = {pair.id for pair in review.pairs}
    people = sample_store.read().execute("SELECT count(*) FROM students").fetchone()
    review.setFocus()
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N):
        qtbot.keyClick(sample_window, key)
        settle(sample_window)
    assert len(review.answers) == 2
    for _ in range(3):
        qtbot.keyClick(sample_window, Qt.Key.Key_U)
        settle(sample_window)
    assert review.answers == []
    assert {pair.id for pair in review.pairs} == waiting
    assert states(sample_store) == {"open": len(waiting)}
    assert sample_store.read().execute("SELECT count(*) FROM students").fetchone() == people
