from datetime import date

from app.store.database import Store
from app.ui.main_window import MainWindow


def test_today_is_the_institutions_own(sample_window: MainWindow, sample_store: Store) -> None:
    assert sample_window.frame.desk.today() == date(2026, 11, 22)


def test_changes_are_told_as_a_set(window: MainWindow) -> None:
    heard: list[object] = []
    desk = window.frame.desk
    desk.news.changed.connect(heard.append)
    desk.tell_changed("students", "households")
    assert heard == [frozenset({"students", "households"})]
