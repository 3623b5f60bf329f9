"""The distribution of a column as bars that can be pressed: numbers from low to high, dates by month or year."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.facets import Bin
from app.ui.theme import colours, font, pixels
from app.ui.widgets.labels import plain_tip

TALLEST = 84


class Bars(QWidget):
    """One bar a bin; `pressed` carries the place of the one a person chose, by mouse or by arrow keys and Space."""

    pressed = Signal(int)

    def __init__(self, bins: Sequence[Bin], name: str, chosen: Sequence[Bin] = ()) -> None:
        super().__init__()
        self.bins, self.chosen = tuple(bins), tuple(chosen)
        self.at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(pixels(TALLEST + 22))
        self._name = name
        self._say()

    def sizeHint(self) -> QSize:
        """Wide enough for bars one can hit."""
        return QSize(240, pixels(TALLEST + 22))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on a bar, or on the room above it."""
        place = self._under(event.position().x())
        if place is not None:
            self.at = place
            self._say()
            self.pressed.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk along the bars, Space and Enter press one."""
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in moves:
            self.at = min(max(self.at + moves[Qt.Key(event.key())], 0), len(self.bins) - 1)
            self._say()
            self.update()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit(self.at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The bar one would press is drawn with a ring."""
        super().focusInEvent(event)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The count of the bar under the pointer, as its tip."""
        place = self._under(event.position().x())
        self.setToolTip(plain_tip(self._words(place)) if place is not None else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, a line below, the first and the last label."""
        painter, palette = QPainter(self), colours()
        base = float(self.height() - pixels(22))
        most = max((place.count for place in self.bins), default=1) or 1
        painter.setPen(Qt.PenStyle.NoPen)
        for at, place in enumerate(self.bins):
            left, width = self._span(at)
            height = max((base - 4) * place.count / most, 2.0 if place.count else 0.0)
            faint = bool(self.chosen) and place not in self.chosen
            colour = QColor(palette.accent if not faint else palette.line_strong)
            painter.setBrush(colour)
            painter.drawRect(QRectF(left, base - height, width, height))
        painter.setBrush(QColor(palette.line_strong))
        painter.drawRect(QRectF(0, base, self.width(), 1))
        self._labels(painter, base)
        if self.hasFocus() and self.bins:
            left, width = self._span(self.at)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(palette.ink))
            painter.drawRect(QRectF(left - 1, 1, width + 1, base - 1))
        painter.end()

    def _labels(self, painter: QPainter, base: float) -> None:
        painter.setPen(QColor(colours().second))
        painter.setFont(font("third_text"))
        area = QRectF(0, base + 2, self.width(), self.height() - base - 2)
        ends = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        words = [_end(self.bins[0], first=True), _end(self.bins[-1], first=False)] if self.bins else []
        for text, side in zip(words, ends, strict=False):
            painter.drawText(area, int(side | Qt.AlignmentFlag.AlignTop), text)

    def _span(self, at: int) -> tuple[float, float]:
        """Where a bar begins, and how wide it is."""
        step = self.width() / max(len(self.bins), 1)
        return at * step + 1, max(step - 2, 1.0)

    def _under(self, x: float) -> int | None:
        place = int(x / (self.width() / len(self.bins))) if self.bins else -1
        return place if 0 <= place < len(self.bins) else None

    def _words(self, at: int) -> str:
        place = self.bins[at]
        label = place.label if place.prefix else self.tr("{0} to {1}").format(_amount(place.low), _amount(place.high))
        return self.tr("{0}: %n row(s)", "", place.count).format(label)

    def _say(self) -> None:
        self.setAccessibleName(f"{self._name}. {self._words(self.at)}" if self.bins else self._name)


def _end(place: Bin, *, first: bool) -> str:
    if place.prefix:
        return place.label
    return _amount(place.low if first else place.high)


def _amount(number: float) -> str:
    return f"{number:,.10g}"
