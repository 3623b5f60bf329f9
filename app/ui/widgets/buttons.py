"""Buttons: one primary a page, the others quieter; and the segmented control."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.ui.icons import icon as themed
from app.ui.theme import colours

Action = Callable[[], object]


class _Button(QPushButton):
    """Enter presses the button that has the focus, as Space does; Qt does so in dialogs only."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that is held down presses once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            event.accept()
        else:
            super().keyPressEvent(event)


def _button(text: str, kind: str, on_click: Action | None, icon: str, colour: str) -> QPushButton:
    made = _Button(text)
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if icon:
        gap = 4 if text else 0
        made.setIcon(themed(icon, colour, 16, gap=gap))
        made.setIconSize(QSize(16 + gap, 16))
    if on_click:
        made.clicked.connect(lambda: on_click())
    return made


def primary_button(text: str, on_click: Action | None = None, icon: str = "") -> QPushButton:
    """The one main action of a page or dialog."""
    return _button(text, "primary", on_click, icon, colours().on_accent)


def secondary_button(text: str, on_click: Action | None = None, icon: str = "") -> QPushButton:
    """Any other action."""
    return _button(text, "secondary", on_click, icon, colours().ink)


def link_button(text: str, on_click: Action | None = None, icon: str = "") -> QPushButton:
    """An action inside a sentence or a card's corner."""
    return _button(text, "link", on_click, icon, colours().accent)


def plain_button(text: str, on_click: Action | None = None, icon: str = "") -> QPushButton:
    """The quietest action: skip, later, lock."""
    return _button(text, "plain", on_click, icon, colours().second)


def danger_button(text: str, on_click: Action | None = None, icon: str = "") -> QPushButton:
    """What cannot be taken back; only ever inside a question that says so."""
    return _button(text, "danger", on_click, icon, colours().on_harm)


def icon_button(icon: str, name: str, on_click: Action | None = None) -> QPushButton:
    """A button with an icon alone: `name` is its accessible name and tooltip."""
    made = _button("", "icon", on_click, icon, colours().second)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made


class Segmented(QFrame):
    """Two to five choices side by side; `chosen` carries the key of the choice a person made."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], current: str = "", parent: QWidget | None = None) -> None:
        """`options` are (key, words); the first is chosen unless `current` names another."""
        super().__init__(parent)
        self.setProperty("surface", "segments")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        self._keys = [key for key, _ in options]
        for number, (_, text) in enumerate(options):
            button = _button(text, "segment", None, "", "")
            button.setCheckable(True)
            self._group.addButton(button, number)
            row.addWidget(button)
        self.set_current(current or self._keys[0])
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._keys[number]))

    def current(self) -> str:
        """The key of the choice in force."""
        return self._keys[self._group.checkedId()]

    def set_current(self, key: str) -> None:
        """Choose without telling."""
        self._group.button(self._keys.index(key)).setChecked(True)
