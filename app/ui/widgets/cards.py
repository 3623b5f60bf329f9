"""Cards: one question each. A sentence before a number, the uncertainty beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import Tone, colours
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import PlainLabel, restyle


class Card(QFrame):
    """A white surface with an optional title; put content into `body`, small things at its corner."""

    pressed = Signal()

    def __init__(self, title: str = "", *, pad: int = 20, spacing: int = 8) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(pad, pad - 2, pad, pad - 2)
        outer.setSpacing(spacing)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.title = PlainLabel(title, "card-title")
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        outer.addLayout(self.head)
        self.title.setVisible(bool(title))
        self.body = QVBoxLayout()
        self.body.setSpacing(spacing)
        outer.addLayout(self.body, 1)
        outer.addStretch(0)
        if title:
            self.setAccessibleName(title)

    def add(self, content: QWidget | QLayout, stretch: int = 0) -> Card:
        """Put a widget or layout below what is there; returns the card, so that calls can be chained."""
        if isinstance(content, QWidget):
            self.body.addWidget(content, stretch)
        else:
            self.body.addLayout(content, stretch)
        return self

    def corner(self, *widgets: QWidget) -> Card:
        """Put chips, links or a note at the right of the title."""
        for widget in widgets:
            self.head.addWidget(widget)
        return self

    def set_current(self, current: bool) -> None:
        """Draw the accent border: this is where you are."""
        self.setProperty("current", current)
        restyle(self)

    def make_pressable(self, name: str, on_press: Callable[[], object]) -> Card:
        """Let the whole card be pressed by mouse or keyboard; `name` says what it does."""
        self.setProperty("pressable", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.pressed.connect(lambda: on_press())
        restyle(self)
        return self

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press inside a pressable card."""
        if self.property("pressable") and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press too."""
        if self.property("pressable") and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)


class Sparkline(QWidget):
    """A small line without axes: only whether it goes up or down. Fewer than two points draw nothing."""

    def __init__(self, values: Sequence[float], tone: Tone = "accent") -> None:
        super().__init__()
        self._values = tuple(values)
        self._tone: Tone = tone
        self.setMinimumSize(QSize(80, 34))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Scale to the widget; a flat series lies in the middle."""
        if len(self._values) < 2:
            return
        low, high = min(self._values), max(self._values)
        width, height = self.width() - 8, self.height() - 10
        step, span = width / (len(self._values) - 1), (high - low) or 1.0
        flat = high == low
        points = [
            QPointF(4 + step * at, 5 + height * (0.5 if flat else 1 - (value - low) / span))
            for at, value in enumerate(self._values)
        ]
        ink = QColor(colours().caution_line if self._tone == "caution" else colours().tone(self._tone)[0])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(ink)
        ground.setAlpha(22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        bottom = float(self.height())
        painter.drawPolygon(QPolygonF([QPointF(points[0].x(), bottom), *points, QPointF(points[-1].x(), bottom)]))
        painter.setPen(QPen(ink, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(points[-1], 3, 3)
        painter.end()


class Stat(Card):
    """One figure: its name, the number, how sure we are, and a small line of its past."""

    def __init__(
        self,
        name: str,
        figure: str,
        note: str = "",
        *,
        series: Sequence[float] = (),
        tone: Tone | None = None,
        line_tone: Tone = "accent",
        chip: tuple[str, Tone] | None = None,
    ) -> None:
        super().__init__(spacing=4)
        top = QHBoxLayout()
        top.addWidget(PlainLabel(name, "second"))
        top.addStretch(1)
        if chip:
            top.addWidget(Chip(*chip))
        self.add(top)
        row = QHBoxLayout()
        row.setSpacing(20)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(figure, "figure", tone=tone))
        if note:
            words.addWidget(PlainLabel(note, "third", wrap=True))
        words.addStretch(1)
        row.addLayout(words, 3)
        if len(series) > 1:
            row.addWidget(Sparkline(series, line_tone), 4, Qt.AlignmentFlag.AlignVCenter)
        self.add(row, 1)
        self.setAccessibleName(f"{name}: {figure}. {note}")
