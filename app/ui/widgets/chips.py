"""Small words in a tone: states, verdicts, counts. A word always stands in the chip, so colour is never alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import Tone, colours
from app.ui.widgets.labels import PlainLabel, restyle


class Chip(PlainLabel):
    """One word or two in a rounded ground of a tone."""

    def __init__(self, text: str, tone: Tone = "plain") -> None:
        super().__init__(text)
        self.setProperty("chip", True)
        self.setProperty("tone", tone)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, tone: Tone) -> None:
        """Say something else in another tone."""
        self.setText(text)
        self.setProperty("tone", tone)
        restyle(self)


class Badge(PlainLabel):
    """A count beside a name in the rail; hidden at nought."""

    def __init__(self, count: int = 0) -> None:
        super().__init__()
        self.setProperty("badge", True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_count(count)

    def set_count(self, count: int) -> None:
        """Show `count`, or nothing."""
        self.setText(f"{count:,}" if count < 1000 else "999+")
        self.setVisible(count > 0)


class Dot(QWidget):
    """The small mark before a row; decoration only, the words beside it say the same."""

    def __init__(self, tone: Tone = "plain", size: int = 9) -> None:
        super().__init__()
        self._tone: Tone = tone
        self.setFixedSize(QSize(size, size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A disc in the tone's ink."""
        ink, _ = colours().tone(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink if self._tone != "plain" else colours().line_strong))
        painter.drawEllipse(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1))
        painter.end()
