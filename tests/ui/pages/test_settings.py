from collections.abc import Callable

from app.store import settings
from app.store.database import Store
from app.ui.main_window import MainWindow
from app.ui.pages.settings import SettingsPage
from app.ui.widgets import ChoiceField, Segmented

Settle = Callable[[MainWindow], None]


def page_of(window: MainWindow, section: str) -> SettingsPage:
    window.go("settings", section)
    page = window.frame.page("settings")
    assert isinstance(page, SettingsPage)
    return page


def test_every_section_opens(window: MainWindow, settle: Settle) -> None:
    for section in ("look", "institution", "staff", "backups", "audit", "about"):
        page = page_of(window, section)
        settle(window)
        assert page.sections.current() == section


def test_the_language_changes_without_a_restart(window: MainWindow, settle: Settle, store: Store) -> None:
    page = page_of(window, "look")
    language = next(one for one in page.findChildren(Segmented) if one.accessibleName() == "Language")
    language._group.button(1).click()
    settle(window)
    assert window.frame.page("settings").title.text() == "设置"
    assert settings.load(store).language == "zh_CN"
    window.adopt(language="en")


def test_the_lock_time_is_kept(window: MainWindow, store: Store) -> None:
    lock = page_of(window, "look").findChild(ChoiceField)
    lock.set_value(20)
    assert settings.load(store).lock_minutes == 20
    assert window.idle._timer.interval() == 20 * 60_000
