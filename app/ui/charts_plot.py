"""What every plot shares: the theme's colours, axes that speak the figure's unit, and the value under the mouse.

pyqtgraph costs half a second to import: only the first chart that needs it pays.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QWheelEvent

from app.domain.figures import Label, Series
from app.ui.theme import colours, font, pixels
from app.ui.widgets.labels import PlainLabel

Say = Callable[[Label], str]
Value = Callable[..., str]
GRID = 0.22


def named(place: float | Label, say: Say) -> str:
    """A place on an axis as words."""
    return f"{place:g}" if isinstance(place, int | float) else say(place)


class Plot(pg.PlotWidget):
    """A plot in the theme's colours that never takes the wheel from the page and tells the value under the mouse."""

    def __init__(self, axes: dict[str, pg.AxisItem], *, pans: bool = False) -> None:
        super().__init__(background=colours().card, axisItems=axes)
        self.pans = pans
        self.points: list[tuple[float, float, str]] = []
        self.lines: list[tuple[str, np.ndarray, np.ndarray]] = []
        self.words: Callable[[str, float, float], str] = lambda name, x, y: f"{name} {x:g}: {y:g}"
        self.by_row = False
        item = self.getPlotItem()
        item.hideButtons()
        item.setMenuEnabled(False)
        item.setMouseEnabled(x=pans, y=False)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if pans else Qt.FocusPolicy.NoFocus)
        self.tip = PlainLabel("", "second")
        self.tip.setParent(self)
        palette = colours()
        self.tip.setStyleSheet(
            f"background: {palette.card}; color: {palette.ink}; border: 1px solid {palette.line_strong};"
            "border-radius: 6px; padding: 3px 8px;"
        )
        self.tip.hide()

    def sizeHint(self) -> QSize:
        """A quiet default; rows set their own height."""
        return QSize(360, pixels(220))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms where zooming helps and Ctrl is held; else the page scrolls."""
        if self.pans and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the value that is nearest."""
        super().mouseMoveEvent(event)
        self.show_tip(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing under the mouse."""
        self.tip.hide()
        super().leaveEvent(event)

    def show_tip(self, at: QPointF) -> None:
        """The words of the point nearest to `at` (by row, or by x)."""
        if not (self.points or self.lines) or not self.getPlotItem().vb.sceneBoundingRect().contains(at):
            return self.tip.hide()
        here = self.getPlotItem().vb.mapSceneToView(at)
        self.tip.setText(self._nearest(here.x(), here.y()))
        self.tip.adjustSize()
        x = min(max(int(at.x()) + 14, 0), max(self.width() - self.tip.width() - 2, 0))
        y = min(max(int(at.y()) - self.tip.height() - 8, 0), max(self.height() - self.tip.height(), 0))
        self.tip.move(x, y)
        self.tip.show()
        return None

    def _nearest(self, x: float, y: float) -> str:
        """The words of the nearest point: by row or by x, or the dense line that passes closest."""
        if self.lines:
            places = [min(int(np.searchsorted(each[1], x)), len(each[1]) - 1) for each in self.lines]
            line, at = min(zip(self.lines, places, strict=True), key=lambda pair: abs(pair[0][2][pair[1]] - y))
            return self.words(line[0], float(line[1][at]), float(line[2][at]))
        if self.by_row:
            return min(self.points, key=lambda point: abs(point[1] - y))[2]
        return min(self.points, key=lambda point: abs(point[0] - x))[2]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right pan a dense plot, plus and minus zoom it."""
        box = self.getPlotItem().vb
        (low, high), _ = box.viewRange()
        step = {Qt.Key.Key_Left: -0.1, Qt.Key.Key_Right: 0.1}.get(Qt.Key(event.key()), 0.0) * (high - low)
        zoom = {Qt.Key.Key_Plus: 0.8, Qt.Key.Key_Equal: 0.8, Qt.Key.Key_Minus: 1.25}.get(Qt.Key(event.key()), 1.0)
        if not self.pans or (step == 0.0 and zoom == 1.0):
            super().keyPressEvent(event)
            return
        middle, half = (low + high) / 2 + step, (high - low) / 2 * zoom
        box.setXRange(middle - half, middle + half, padding=0)


class Numbers(pg.AxisItem):
    """An axis of numbers in the figure's own unit, as many as stand side by side without touching."""

    def __init__(self, side: str, value: Value, *, signed: bool, whole: bool = False) -> None:
        self._least = 1.0 if whole else 0.0
        self._value, self._signed, self._across = value, signed, side == "bottom"
        super().__init__(side, pen=pg.mkPen(None), textPen=pg.mkPen(colours().third), tickPen=pg.mkPen(colours().third))
        self.setStyle(
            tickLength=0, tickFont=font("third_text"), maxTickLevel=0, tickTextOffset=6, hideOverlappingLabels=False
        )
        self.enableAutoSIPrefix(False)
        if self._across:
            self.setHeight(pixels(22))

    def boundingRect(self) -> QRectF:
        """Room for the words at both ends (with a grid pyqtgraph leaves none and drops them)."""
        wide, high = (pixels(26), 0) if self._across else (0, pixels(10))
        return super().boundingRect().adjusted(-wide, -high, wide, high)

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Numbers as people write them."""
        return [self._value(float(value), signed=self._signed) for value in values]

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:
        """One level of steps of 1, 2 or 5 times a power of ten."""
        metrics = QFontMetrics(font("third_text"))
        widest = max(metrics.horizontalAdvance(self._value(end, signed=self._signed)) for end in (minVal, maxVal))
        most = max(2.0, size / (widest + 18 if self._across else pixels(38)))
        raw = max(abs(maxVal - minVal) / most, self._least, 1e-12)
        power = 10.0 ** math.floor(math.log10(raw))
        return [(power * next(step for step in (1, 2, 5, 10) if power * step >= raw * 0.999), 0.0)]


def point(x: float, y: float, colour: str, size: int = 12) -> pg.ScatterPlotItem:
    """One dot with the card's colour around it."""
    return pg.ScatterPlotItem([x], [y], size=size, brush=QColor(colour), pen=pg.mkPen(colours().card, width=1.5))


def numeric(series: Series) -> bool:
    """Whether the series lies over numbers rather than names."""
    return bool(series.x) and all(isinstance(x, int | float) for x in series.x)
