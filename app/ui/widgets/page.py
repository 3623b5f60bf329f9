"""A page of the window: title, actions, and four states (loaded, empty, busy, error)."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.states import Busy, EmptyState

State = Literal["loaded", "empty", "busy", "error"]


class Page(QWidget):
    """Subclass it: `__init__(self, desk)` builds, `refresh()` reads the store again, `open_item(item)` shows one thing.

    The window calls `refresh` when the page is first shown and whenever one of its `nouns` has changed while it is in
    view (or when it comes back into view after such a change).
    """

    nouns: frozenset[str] = frozenset()

    def __init__(self, title: str, subtitle: str = "", *, scroll: bool = True) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(title)
        stage = QWidget()
        stage.setObjectName("stage")
        self._column = QVBoxLayout(stage)
        self._column.setContentsMargins(28, 24, 28, 24)
        self._column.setSpacing(16)
        self._column.addLayout(self._head(title, subtitle))
        self._notices = QVBoxLayout()
        self._column.addLayout(self._notices)
        self._loaded = QWidget()
        self.body = QVBoxLayout(self._loaded)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(16)
        self._column.addWidget(self._loaded, 1)
        self._other: QWidget | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(_scrolled(stage) if scroll else stage)

    def _head(self, title: str, subtitle: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title_row = QHBoxLayout()
        self._title_row.setSpacing(12)
        self.title = ElidedLabel(title, "title")  # a file's name may be longer than the page is wide
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.subtitle = PlainLabel(subtitle, "second", wrap=True)
        self.subtitle.setVisible(bool(subtitle))
        self._title_row.addWidget(self.title)
        self._title_row.addStretch(1)
        words.addLayout(self._title_row)
        words.addWidget(self.subtitle)
        row.addLayout(words, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(12)
        row.addLayout(self._actions)
        return row

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Say another title; an empty subtitle takes no room."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)

    def set_actions(self, *buttons: QWidget) -> None:
        """Replace the buttons at the right of the title (the primary one last).

        A keyboard that was on one of them, or on what `clear` took away, goes on with the new ones.
        """
        before = [item.widget() for at in range(self._actions.count()) if (item := self._actions.itemAt(at))]
        held = self.window().focusWidget() in (self, *before)
        if held:
            self.setFocus()
        _clear(self._actions)
        for button in buttons:
            self._actions.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        if held and buttons:
            buttons[-1 if buttons[-1].isEnabled() else 0].setFocus()

    def set_chips(self, *chips: QWidget) -> None:
        """Replace the chips beside the title."""
        while self._title_row.count() > 2:
            _drop(self._title_row, 1)
        for at, chip in enumerate(chips):
            self._title_row.insertWidget(1 + at, chip, 0, Qt.AlignmentFlag.AlignVCenter)

    def add(self, content: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a card or row below what is there."""
        if isinstance(content, QWidget):
            self.body.addWidget(content, stretch)
        else:
            self.body.addLayout(content, stretch)

    def notice(self, *banners: QWidget) -> None:
        """Replace the banners below the title."""
        _clear(self._notices)
        for banner in banners:
            self._notices.addWidget(banner)

    def state(self, state: State, what: QWidget | str = "", action: QPushButton | None = None) -> None:
        """Show the page's body ("loaded") or something in its place.

        "empty" takes an EmptyState, "busy" a sentence, "error" a sentence and the button that tries again.
        """
        if self._other is not None:
            self.hold(self._other)
            self._column.removeWidget(self._other)
            self._other.hide()
            self._other.deleteLater()
            self._other = None
        self._loaded.setVisible(state == "loaded")
        if state != "loaded":
            self._other = what if isinstance(what, QWidget) else _stand_in(state, what, action)
            self._column.addWidget(self._other, 1)
            self._other.show()
        self.setProperty("state", state)

    def clear(self) -> None:
        """Take everything out of the body (before a refresh builds it anew); the keyboard stays on the page."""
        self.hold(self._loaded)
        _clear(self.body)

    def hold(self, leaving: QWidget) -> None:
        """Take the keyboard over from a part that leaves the page, or Qt would give it to the rail."""
        now = self.window().focusWidget()  # also while a dialog is only just closing
        if now is not None and (now is leaving or leaving.isAncestorOf(now)):
            self.setFocus()

    def refresh(self) -> None:
        """Read the store and show what it says."""

    def come_home(self) -> None:
        """The rail was pressed: show what the section begins with. Called after the page is in view."""

    def open_item(self, item: object) -> None:
        """Show one thing of the page's own noun by its id; a `Hit` (app.store.search) of another noun; on the data page
        the path of a file that was dropped, or "new" where there is something to begin.
        """


def row_of(*widgets: QWidget, stretches: tuple[int, ...] = (), spacing: int = 16) -> QHBoxLayout:
    """Cards side by side, equally wide unless `stretches` says otherwise."""
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for at, widget in enumerate(widgets):
        row.addWidget(widget, stretches[at] if stretches else 1)
    return row


def _stand_in(state: State, sentence: str, action: QPushButton | None) -> QWidget:
    if state == "busy":
        return Busy(sentence)
    return EmptyState("circle-alert" if state == "error" else "inbox", sentence, *([action] if action else []))


def _scrolled(stage: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(stage)
    return area


def _drop(layout: QLayout, at: int) -> None:
    item = layout.takeAt(at)
    if item is None:
        return
    if (widget := item.widget()) is not None:
        widget.hide()
        widget.deleteLater()
    elif (inner := item.layout()) is not None:
        _clear(inner)
        inner.deleteLater()


def _clear(layout: QLayout) -> None:
    while layout.count():
        _drop(layout, 0)
