from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QPushButton

from app.store.database import Store
from app.ui.main_window import MainWindow

Settle = Callable[[MainWindow], None]


def test_pages_are_made_on_the_first_visit(window: MainWindow) -> None:
    assert window.frame.page("home") is not None
    assert window.frame.page("settings") is None
    window.go("settings")
    assert window.frame.page("settings").isVisible()


def test_only_what_changed_is_read_again_and_only_when_seen(window: MainWindow, settle: Settle) -> None:
    window.go("settings")
    window.go("home")
    settle(window)
    read: list[str] = []
    settings, home = window.frame.page("settings"), window.frame.page("home")
    settings.refresh = lambda: read.append("settings")
    home.refresh = lambda: read.append("home")
    window.news.changed.emit(frozenset({"staff"}))
    settle(window)
    assert read == ["home"]
    window.go("settings")
    assert read == ["home", "settings"]


def test_waiting_duplicates_are_counted_in_the_rail(window: MainWindow, store: Store, settle: Settle) -> None:
    with store.write() as db:
        db.execute(
            "INSERT INTO duplicates (noun, left_id, right_id, probability, state, at) "
            "VALUES ('students', 1, 2, .7, 'open', '2026')"
        )
    window.news.changed.emit(frozenset({"duplicates"}))
    settle(window)
    assert window.frame.rail._badges["data"].text() == "1"


def test_a_new_name_shows_in_the_top_bar(window: MainWindow, store: Store, settle: Settle) -> None:
    from dataclasses import replace

    from app.store.institution import get, save

    save(store, replace(get(store), name="Another school"))
    window.news.changed.emit(frozenset({"institution"}))
    settle(window)
    assert window.frame.top.name.text() == "Another school"


def test_the_rail_begins_a_section_at_its_beginning(window: MainWindow, settle: Settle, monkeypatch) -> None:
    window.go("results")
    settle(window)
    page, homes = window.frame.page("results"), []
    monkeypatch.setattr(page, "come_home", lambda: homes.append(1))
    window.go("results")
    assert homes == []
    window.frame.rail.chosen.emit("results")
    assert homes == [1]


def test_the_keyboard_follows_to_the_next_page(window: MainWindow, settle: Settle) -> None:
    window.activateWindow()
    QApplication.processEvents()
    button = next(one for one in window.frame.page("home").findChildren(QPushButton) if one.isVisible())
    button.setFocus()
    window.go("data")
    settle(window)
    page = window.frame.page("data")
    assert window.focusWidget() is page or page.isAncestorOf(window.focusWidget())
