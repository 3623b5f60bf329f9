"""What a page shows when there is nothing, when it works and when it could not."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.icons import pixmap
from app.ui.theme import Tone, colours
from app.ui.widgets.labels import PlainLabel, icon_label, restyle

TONE_ICONS: dict[Tone, str] = {
    "plain": "info",
    "accent": "circle-check",
    "caution": "triangle-alert",
    "harm": "circle-alert",
    "information": "info",
}


class EmptyState(QWidget):
    """Nothing here yet: a sentence that says what to do first, and the button that does it."""

    def __init__(self, icon: str, sentence: str, *actions: QPushButton, note: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 40, 24, 40)
        column.setSpacing(14)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(_Disc(icon), 0, centre)
        for text, role in ((sentence, "card-title"), (note, "second")):
            if text:
                label = PlainLabel(text, role, wrap=True)  # type: ignore[arg-type]
                label.setAlignment(centre)
                label.setMinimumWidth(min(520, 16 + 16 * len(text)))
                label.setMaximumWidth(560)
                column.addWidget(label, 0, centre)
        row = QHBoxLayout()
        row.addStretch(1)
        for action in actions:
            row.addWidget(action)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self.setAccessibleName(sentence)


class _Disc(QWidget):
    """An icon on a round tinted ground."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setFixedSize(QSize(64, 64))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(icon_label(icon, colours().accent, 28), 0, Qt.AlignmentFlag.AlignCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().accent_tint))
        painter.drawEllipse(self.rect())
        painter.end()


class Banner(QFrame):
    """A sentence across the page, in a tone, with at most one action at its right."""

    def __init__(self, text: str, tone: Tone = "information", action: QPushButton | None = None) -> None:
        super().__init__()
        self.setProperty("surface", "banner")
        self.setProperty("tone", tone)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 12, 10)
        row.setSpacing(10)
        self._icon = icon_label(TONE_ICONS[tone], colours().tone(tone)[0], 18)
        row.addWidget(self._icon)
        self.words = PlainLabel(text, wrap=True)
        row.addWidget(self.words, 1)
        if action:
            row.addWidget(action)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(text)

    def say(self, text: str) -> None:
        """Change the sentence."""
        self.words.setText(text)
        self.setAccessibleName(text)

    def set_tone(self, tone: Tone) -> None:
        """Change what kind of news it is."""
        self.setProperty("tone", tone)
        self._icon.setPixmap(pixmap(TONE_ICONS[tone], colours().tone(tone)[0], 18))
        restyle(self)


class Spinner(QWidget):
    """A turning arc while something short is under way; stands still when hidden."""

    def __init__(self, size: int = 22) -> None:
        super().__init__()
        self.setFixedSize(QSize(size, size))
        self._angle = 0
        self._timer = QTimer(self)
        self._timer.setInterval(40)
        self._timer.timeout.connect(self._turn)

    def _turn(self) -> None:
        self._angle = (self._angle - 18) % 360
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Start turning."""
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop turning."""
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Three quarters of a ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours().accent), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(QRectF(3, 3, self.width() - 6, self.height() - 6), self._angle * 16, 270 * 16)
        painter.end()


class Busy(QWidget):
    """A spinner with a sentence in the middle of an empty page."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(Spinner(32), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(PlainLabel(sentence, "second"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.setAccessibleName(sentence)
