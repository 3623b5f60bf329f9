"""The help beside the work: it opens where one is, finds words, follows links, keys, language and theme."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui import theme
from app.ui.help_topics import FIRST, GROUPS, TOPICS
from app.ui.help_view import KEY, HelpView, show_help
from app.ui.language import speak
from app.ui.main_window import MainWindow
from app.ui.window import application
from app.ui.window_commands import commands


@pytest.fixture
def app() -> Iterator[QApplication]:
    running = application()
    speak(running, "en")
    theme.apply(running, "light")
    yield running
    speak(running, "en")
    theme.apply(running, "light")


@pytest.fixture
def parent(app: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def view(parent: QWidget) -> HelpView:
    return show_help(parent, "data")


def listed(view: HelpView) -> list[str]:
    rows = (view.list.item(row).data(KEY) for row in range(view.list.count()))
    return [key for key in rows if key]


def test_it_opens_at_the_section_in_view_and_only_once(view: HelpView, parent: QWidget) -> None:
    assert view.key == "data"
    assert view.text.toPlainText().startswith("Data: bring files in")
    assert show_help(parent, "results") is view
    assert view.text.toPlainText().startswith("Results")
    assert show_help(parent, "") is view and view.key == FIRST


def test_all_topics_stand_under_their_headings(view: HelpView) -> None:
    assert listed(view) == list(TOPICS)
    headings = [view.list.item(row).text() for row in range(view.list.count()) if not view.list.item(row).data(KEY)]
    assert headings == [name.text for name, _ in GROUPS]
    assert view.none.isHidden()


def test_the_search_shows_the_best_page_and_marks_the_words(view: HelpView, qtbot: QtBot) -> None:
    qtbot.keyClicks(view.search, "recovery key")
    assert "backup_and_password" in listed(view) and "partners" not in listed(view)
    assert view.key == listed(view)[0]
    marked = {one.cursor.selectedText().lower() for one in view.text.extraSelections()}
    assert marked == {"recovery", "key"}


def test_nothing_found_is_said(view: HelpView) -> None:
    view.search.setText("zebra")
    assert listed(view) == [] and not view.none.isHidden() and view.key == "data"
    view.search.clear()
    assert listed(view) == list(TOPICS) and view.none.isHidden()


def test_arrow_keys_walk_past_headings_while_one_types(view: HelpView, qtbot: QtBot) -> None:
    view.show_topic("home")
    qtbot.keyClick(view.search, Qt.Key.Key_Down)
    assert view.key == "data"
    qtbot.keyClick(view.search, Qt.Key.Key_Up)
    assert view.key == "home"
    view.show_topic(FIRST)
    qtbot.keyClick(view.search, Qt.Key.Key_Up)
    assert view.key == FIRST


def test_page_keys_move_the_text(view: HelpView, qtbot: QtBot) -> None:
    view.show_topic("commands")
    qtbot.keyClick(view.search, Qt.Key.Key_PageDown)
    assert view.text.verticalScrollBar().value() > 0
    qtbot.keyClick(view.search, Qt.Key.Key_PageUp)
    assert view.text.verticalScrollBar().value() == 0


def test_links_lead_to_topics_and_back_again(view: HelpView) -> None:
    view.text.anchorClicked.emit(QUrl("duplicates.md"))
    assert view.key == "duplicates" and view.back.isEnabled()
    view.back.click()
    assert view.key == "data" and not view.back.isEnabled()


@pytest.mark.parametrize("address", ["https://example.org/home.md", "file:///home.md", "nowhere.md", "mailto:home"])
def test_any_other_address_is_not_followed(view: HelpView, address: str) -> None:
    view.text.anchorClicked.emit(QUrl(address))
    assert view.key == "data"


def test_escape_closes_it_and_it_opens_anew(view: HelpView, parent: QWidget, qtbot: QtBot) -> None:
    qtbot.keyClick(view.search, Qt.Key.Key_Escape)
    assert view.isHidden()
    again = show_help(parent, "partners")
    assert again is not view and again.key == "partners"


def test_it_follows_the_language(view: HelpView, app: QApplication, qtbot: QtBot) -> None:
    speak(app, "zh_CN")
    qtbot.waitUntil(lambda: view.text.toPlainText().startswith("数据：导入文件"), timeout=2000)
    assert view.key == "data" and view.list.item(0).text() == "开始"
    assert view.windowTitle() == view.accessibleName() == "帮助"


def test_it_follows_the_theme_and_the_size_of_text(view: HelpView, app: QApplication, qtbot: QtBot) -> None:
    def heading() -> int:
        return int(view.text.document().find("Data").charFormat().font().pixelSize())

    def link() -> str:
        place = view.text.document().find("Duplicates")
        return str(place.charFormat().foreground().color().name().upper())

    assert (heading(), link()) == (theme.SIZES["title"], theme.LIGHT.accent)
    theme.apply(app, "dark", 1.5)
    qtbot.waitUntil(lambda: heading() == round(1.5 * theme.SIZES["title"]), timeout=2000)
    assert link() == theme.DARK.accent


def test_everything_has_a_name_for_those_who_listen(view: HelpView) -> None:
    assert all(one.accessibleName() for one in (view, view.search, view.list, view.text))
    assert view.back.text() == "Back"


def test_the_window_opens_it_at_the_page_in_view(window: MainWindow, qtbot: QtBot) -> None:
    window.go("students")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    view = window.findChild(HelpView)
    assert view is not None and view.key == "students"
    view.close()
    assert window.frame is not None
    question = next(one for one in window.frame.top.findChildren(QPushButton) if one.accessibleName() == "Help")
    question.click()
    (again,) = (one for one in window.findChildren(HelpView) if not one.isHidden())
    assert again.key == "students"
    assert "Help" in [entry[1].text for entry in commands(window)]
    again.close()
