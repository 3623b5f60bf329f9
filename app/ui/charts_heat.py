"""A map of two things: segments and offers, cohorts and months. Darker is more; each cell carries its number."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.figures import Figure
from app.ui.charts_paint import Say, Value
from app.ui.theme import colours, font, pixels
from app.ui.widgets.labels import plain_tip

CELL, GAP, NAMES_MOST = 34, 2, 0.34


class HeatMap(QWidget):
    """Rows are the series, columns their x; unknown cells stay empty. The value of a cell is told under the mouse."""

    def __init__(self, figure: Figure, say: Say, value: Value) -> None:
        super().__init__()
        self._value = value
        self.rows = [say(series.name) for series in figure.series]
        self.columns = [say(x) if not isinstance(x, int | float) else f"{x:g}" for x in figure.series[0].x]
        self.cells = [list(series.y) for series in figure.series]
        known = [cell for row in self.cells for cell in row if math.isfinite(cell)]
        self._top = max([*known, 0.0])
        self.unit = say(figure.y_label)
        self._head, self._foot = pixels(42), pixels(24) if self.unit else 0
        self.setMinimumSize(self.sizeHint())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(320, self._head + pixels(CELL) * len(self.rows) + self._foot)

    def area(self, row: int, column: int) -> QRectF:
        """Where a cell stands."""
        left = self._names_room()
        wide = (self.width() - left) / max(len(self.columns), 1)
        high = pixels(CELL)
        return QRectF(left + wide * column, self._head + high * row, wide - GAP, high - GAP)

    def told(self, at: QPointF) -> str:
        """The words of the cell at a place, or nothing."""
        for row, line in enumerate(self.cells):
            for column, cell in enumerate(line):
                if self.area(row, column).contains(at):
                    return (
                        f"{self.rows[row]}, {self.columns[column]}: {self._value(cell) if math.isfinite(cell) else '–'}"
                    )
        return ""

    def event(self, event: QEvent) -> bool:
        """The value under the mouse."""
        if isinstance(event, QHelpEvent):
            self.setToolTip(plain_tip(self.told(QPointF(event.pos()))))
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names, cells, and what the numbers are."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("third_text"))
        painter.setPen(QColor(colours().third))
        for column, name in enumerate(self.columns):
            box = self.area(0, column)
            box.setRect(box.left(), 0, box.width(), self._head - 4)
            self._write(painter, box, name, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        left = self._names_room()
        painter.drawText(QPointF(left, self.height() - 6), self.unit)
        painter.setFont(font("second_text"))
        for row, name in enumerate(self.rows):
            painter.setPen(QColor(colours().ink))
            box = self.area(row, 0)
            side = QRectF(0, box.top(), left - 10, box.height())
            self._write(painter, side, name, Qt.AlignmentFlag.AlignVCenter)
            for column, cell in enumerate(self.cells[row]):
                self._cell(painter, self.area(row, column), cell)
        painter.end()

    def _cell(self, painter: QPainter, box: QRectF, value: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        palette = colours()
        painter.setBrush(QColor(palette.sunken))
        painter.drawRoundedRect(box, 3, 3)
        if not math.isfinite(value):
            return
        part = max(0.0, min(1.0, value / self._top)) if self._top > 0 else 0.0
        ink = QColor(palette.accent)
        ink.setAlphaF(0.08 + 0.92 * part)
        painter.setBrush(ink)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor(palette.on_accent if part > 0.55 else palette.ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._value(float(round(value))))

    def _write(self, painter: QPainter, box: QRectF, words: str, where: Qt.AlignmentFlag) -> None:
        """At most two lines, the second cut with …"""
        metrics = QFontMetrics(painter.font())
        flags = int(where | Qt.TextFlag.TextWordWrap)
        fits = metrics.boundingRect(box.toRect(), flags, words).height() <= box.height()
        shown = words if fits else metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, flags, shown)

    def _names_room(self) -> float:
        metrics = QFontMetrics(font("second_text"))
        widest = max((metrics.horizontalAdvance(name) for name in self.rows), default=0) + 12
        return min(float(widest), NAMES_MOST * self.width())
