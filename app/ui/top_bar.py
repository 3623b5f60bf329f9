"""The top bar: whose data this is, one search for everything, who is at the desk, and the lock."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from app.domain.institution import Institution
from app.ui.icons import icon
from app.ui.theme import TOP_HEIGHT
from app.ui.widgets.buttons import icon_button, plain_button
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import ElidedLabel, PlainLabel


class TopBar(QFrame):
    """`searched`: the search was pressed; `helped`: the question mark was; `locked`: the lock was."""

    searched = Signal()
    helped = Signal()
    locked = Signal()

    def __init__(self, institution: Institution, who: str) -> None:
        super().__init__()
        self.setObjectName("top")
        self.setFixedHeight(TOP_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 0, 24, 0)
        row.setSpacing(12)
        self.name = PlainLabel(institution.name, "card-title")
        self.name.setMaximumWidth(420)
        row.addWidget(self.name)
        if institution.sample:
            row.addWidget(Chip(self.tr("Sample data"), "information"))
        row.addStretch(1)
        row.addWidget(self._search())
        row.addSpacing(4)
        if who:
            row.addWidget(_avatar(who))
            row.addWidget(PlainLabel(who, "second"))
        question = icon_button("circle-question-mark", self.tr("Help"), self.helped.emit)
        question.setToolTip(self.tr("Help") + "  (F1)")
        row.addWidget(question)
        lock = plain_button(self.tr("Lock"), self.locked.emit, icon="lock")
        lock.setToolTip(self.tr("Lock") + "  (Ctrl+L)")
        row.addWidget(lock)

    def _search(self) -> QPushButton:
        words = self.tr("Search students, partners, commands")
        button = QPushButton()
        button.setProperty("kind", "search")
        button.setFixedSize(360, 34)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setIcon(icon("search", "", 15))
        button.setAccessibleName(words)
        button.clicked.connect(self.searched.emit)
        inside = QHBoxLayout(button)
        inside.setContentsMargins(36, 0, 8, 0)
        inside.addWidget(ElidedLabel(words, "second"), 1)
        key = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
        inside.addWidget(PlainLabel(key, "key"))
        for label in button.findChildren(PlainLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return button

    def show_institution(self, institution: Institution) -> None:
        """The institution was renamed in Settings."""
        self.name.setText(institution.name)


def _avatar(who: str) -> PlainLabel:
    label = PlainLabel(who.strip()[:1].upper())
    label.setObjectName("avatar")
    label.setFixedSize(28, 28)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
