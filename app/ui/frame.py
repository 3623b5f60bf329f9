"""The open store on screen: rail, top bar, pages and tray. Built anew when language, theme or text size change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.store.institution import get
from app.ui.desk import Desk
from app.ui.job_tray import JobTray
from app.ui.rail import Rail
from app.ui.sections import SECTIONS
from app.ui.top_bar import TopBar
from app.ui.widgets.page import Page

EVERYTHING = "*"


class Frame(QWidget):
    """Pages are made on the first visit; one reads again when one of its nouns has changed, or when next seen."""

    searched = Signal()
    helped = Signal()
    locked = Signal()

    def __init__(self, desk: Desk, who: str) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.desk = desk
        self.current = ""
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._makers: dict[str, Callable[[Desk], Page]] = {section.key: section.make for section in SECTIONS}
        self.rail = Rail(SECTIONS, desk.translate)
        self.rail.chosen.connect(self._pressed)
        self.top = TopBar(get(desk.store), who)
        self.top.searched.connect(self.searched.emit)
        self.top.helped.connect(self.helped.emit)
        self.top.locked.connect(self.locked.emit)
        self.stack = QStackedWidget()
        self.tray = JobTray(desk.runner, desk.translate)
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read_again)
        desk.news.changed.connect(self._heard)
        self.count_waiting()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.stack, 1)
        column.addWidget(self.tray)
        row.addLayout(column, 1)

    def go(self, key: str, item: object = None) -> None:
        """Show a section, and one thing in it."""
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = self._makers[key](self.desk)
            self.stack.addWidget(page)
            self._stale.add(key)
        self.current = key
        self.rail.show_current(key)
        before = self.window().focusWidget()
        held = before is not None and self.stack.isAncestorOf(before) and not page.isAncestorOf(before)
        self.stack.setCurrentWidget(page)
        if held:  # or Qt would give the keyboard to the rail
            page.setFocus()
        self._read_again()
        if item is not None:
            page.open_item(item)

    def _pressed(self, key: str) -> None:
        """A section chosen in the rail begins at its beginning, whatever was open in it."""
        self.go(key)
        self._pages[key].come_home()

    def page(self, key: str) -> Page | None:
        """The page of a section if it was visited."""
        return self._pages.get(key)

    def count_waiting(self) -> None:
        """How many possible duplicates wait for a person, beside Data."""
        from app.store.glance import open_duplicates

        self.desk.runner.start(
            open_duplicates,
            self.desk.store,
            lane="short",
            owner=self,
            done=lambda count: self.rail.show_count("data", count),
        )

    def _heard(self, nouns: frozenset[str]) -> None:
        self._stale |= {
            key
            for key, page in self._pages.items()
            if EVERYTHING in nouns or EVERYTHING in page.nouns or page.nouns & nouns
        }
        if nouns & {EVERYTHING, "institution"}:
            self.top.show_institution(get(self.desk.store))
        if nouns & {EVERYTHING, "duplicates", "students", "guardians"}:
            self.count_waiting()
        self._soon.start()

    def _read_again(self) -> None:
        if self.current in self._stale:
            self._stale.discard(self.current)
            self._pages[self.current].refresh()
