"""Words on screen. Every label is plain text: what people typed into a file is shown, never interpreted."""

from __future__ import annotations

from html import escape
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from app.ui.icons import pixmap
from app.ui.theme import Tone

Role = Literal[
    "body", "title", "card-title", "sentence", "figure", "strong", "second", "third", "label", "code", "key", "hero"
]


class PlainLabel(QLabel):
    """Plain text in one rank of the type scale; wraps where `wrap` is set."""

    def __init__(
        self, text: str = "", role: Role = "body", *, wrap: bool = False, tone: Tone | None = None, select: bool = False
    ) -> None:
        super().__init__()
        self._given = 0  # the width a layout has given; 0 before the first time
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        height = QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, height)
        if tone:
            self.setProperty("tone", tone)
        if select:
            flags = Qt.TextInteractionFlag
            self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)

    def set_tone(self, tone: Tone | None) -> None:
        """Change the colour of the words."""
        self.setProperty("tone", tone or "")
        restyle(self)

    def sizeHint(self) -> QSize:
        """As high as the words are at the width they have: Qt guesses a narrow one, and pages grow an empty end."""
        hint = super().sizeHint()
        if self.wordWrap() and self._given:
            hint.setHeight(max(self.heightForWidth(self._given), 0))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        if self.wordWrap() and event.size().width() != self._given:
            self._given = event.size().width()
            self.updateGeometry()


class ElidedLabel(PlainLabel):
    """One line that ends in … where it does not fit; the whole text is the tooltip and the accessible name."""

    def __init__(self, text: str = "", role: Role = "body") -> None:
        super().__init__(text, role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(40)

    def sizeHint(self) -> QSize:
        """The width of the whole text."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 4, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        self.ensurePolished()
        text = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(plain_tip(self.text()) if text != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        painter.end()


def plain_tip(text: str) -> str:
    """Words for a tooltip, which Qt would read as HTML where they look like it: then every sign stands for itself."""
    return f"<p>{escape(text)}</p>" if "<" in text or "&lt;" in text else text


def picture(image: QPixmap) -> QLabel:
    """A picture that only accompanies words; it never shows text."""
    made = QLabel()
    made.setPixmap(image)
    return made


def icon_label(name: str, colour: str = "", size: int = 20) -> QLabel:
    """An icon that only accompanies words (hidden from screen readers by having no name)."""
    made = picture(pixmap(name, colour, size))
    made.setFixedSize(size, size)
    return made


def rule() -> QFrame:
    """A hairline between rows."""
    made = QFrame()
    made.setProperty("surface", "rule")
    return made


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again after a property that it asks for has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
