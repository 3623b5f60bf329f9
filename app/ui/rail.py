"""The left rail: the eight sections, with a count where something waits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from app.texts import Translate
from app.ui.icons import icon, logo
from app.ui.sections import Section
from app.ui.theme import RAIL_WIDTH, colours
from app.ui.widgets.chips import Badge
from app.ui.widgets.labels import PlainLabel, picture


class Rail(QFrame):
    """`chosen` carries the key of the section a person pressed; Ctrl/Cmd+1 to 8 press them too."""

    chosen = Signal(str)

    def __init__(self, sections: Sequence[Section], translate: Translate) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(RAIL_WIDTH)
        self.setAccessibleName(self.tr("Sections"))
        self._buttons: dict[str, QPushButton] = {}
        self._names: dict[str, str] = {}
        self._badges: dict[str, Badge] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 14, 10, 14)
        column.setSpacing(4)
        column.addLayout(self._sign())
        column.addSpacing(12)
        for number, section in enumerate(sections, 1):
            if section is sections[-1]:
                column.addStretch(1)
            column.addWidget(self._entry(section, translate(section.name), number))

    def _sign(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 2, 0, 0)
        row.setSpacing(10)
        row.addWidget(picture(logo(26)))
        name = PlainLabel(self.tr("Alliance Desk"))
        name.setObjectName("name")
        row.addWidget(name, 1)
        return row

    def _entry(self, section: Section, name: str, number: int) -> QPushButton:
        palette = colours()
        button = QPushButton(name)
        button.setProperty("kind", "rail")
        button.setCheckable(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setIcon(icon(section.icon, palette.rail_ink, 18, on=palette.rail_strong, gap=8))
        button.setIconSize(QSize(26, 18))
        button.setShortcut(f"Ctrl+{number}")
        button.setToolTip(f"{name}  (Ctrl+{number})")
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.chosen.emit(section.key))
        self._group.addButton(button)
        self._buttons[section.key], self._names[section.key] = button, name
        badge = Badge()
        inside = QHBoxLayout(button)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addStretch(1)
        inside.addWidget(badge)
        self._badges[section.key] = badge
        return button

    def show_current(self, key: str) -> None:
        """Mark where we are."""
        self._buttons[key].setChecked(True)

    def show_count(self, key: str, count: int) -> None:
        """Say beside a section how many things wait there."""
        self._badges[key].set_count(count)
        waiting = self.tr("%n to look at", "", count)
        self._buttons[key].setAccessibleName(f"{self._names[key]}, {waiting}" if count else self._names[key])
