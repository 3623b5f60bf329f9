"""Lines with their bands, drawn no finer than the screen shows: fifty over three years still move with the hand.

Within each few pixels only the lowest low and the highest high of a band are kept, and both ends of a line, so that
nothing looks narrower or calmer than it is. What is drawn reaches half a window beyond the view: a pan within it only
paints again.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

PIXELS = 4  # a column of a band
BEYOND = 0.5  # of a window to either side


class Ribbons(pg.GraphicsObject):
    """Lines over one rising x, all finite; `low` and `high` (same shape as `y`) may be missing."""

    def __init__(
        self, x: np.ndarray, y: np.ndarray, ends: tuple[np.ndarray, np.ndarray] | None, inks: Sequence[QColor]
    ) -> None:
        """x: (points,), y and each of `ends`: (lines, points); inks: one a line."""
        super().__init__()
        self.x, self.y, self.ends, self._inks = x, y, ends, tuple(inks)
        self._drawn: tuple[float, float, int] | None = None
        self._fills: list[QPainterPath] = []
        self._strokes: list[tuple[QColor, QPainterPath]] = []
        low, high = (y, y) if ends is None else ends
        top, bottom = float(high.max()), float(low.min())
        self._bounds = QRectF(x[0], bottom, max(x[-1] - x[0], 1e-9), max(top - bottom, 1e-9))
        self._alpha = 0.2 if len(y) <= 6 else 0.06  # many bands are fainter each: what lies below stays in sight

    def boundingRect(self) -> QRectF:
        """All of it."""
        return self._bounds

    def dataBounds(self, ax: int, frac: float = 1.0, orthoRange: object = None) -> tuple[float, float]:
        """What automatic ranges ask."""
        box = self._bounds
        return (box.left(), box.right()) if ax == 0 else (box.top(), box.bottom())

    def window(self, left: float, right: float, columns: int) -> tuple[slice, np.ndarray]:
        """The points from `left` to `right` (and one beyond), and where each of at most `columns` + 1 steps begins."""
        first = max(int(np.searchsorted(self.x, left)) - 1, 0)
        last = min(int(np.searchsorted(self.x, right, "right")) + 1, len(self.x))
        step = max(1, (last - first) // max(columns, 1))
        first -= first % step  # the same columns wherever the view stands: nothing shimmers while it moves
        return slice(first, last), np.arange(0, last - first, step)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Bands first, then the lines."""
        view = self.viewRect()
        left, right = view.left(), view.right()
        self._build(left, right, max(int(self.getViewBox().width() / PIXELS), 8))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(pg.mkPen(None))
        for ink, path in zip(self._inks, self._fills, strict=False):
            ground = QColor(ink)
            ground.setAlphaF(self._alpha)
            painter.fillPath(path, ground)
        for ink, path in self._strokes:
            pen = QPen(ink, 1)
            pen.setCosmetic(True)
            painter.strokePath(path, pen)

    def _build(self, left: float, right: float, columns: int) -> None:
        """The paths around the view, unless those there still cover it at this width."""
        wide = right - left
        if self._drawn is not None:
            start, end, drawn = self._drawn
            same = abs(drawn - columns) <= drawn // 10 and abs((end - start) / (1 + 2 * BEYOND) - wide) < 1e-3 * wide
            if same and start <= left and right <= end:
                return
        start, end = left - BEYOND * wide, right + BEYOND * wide
        inside, starts = self.window(start, end, int(columns * (1 + 2 * BEYOND)))
        self._drawn = (start, end, columns)
        x = self.x[inside][starts]
        self._fills = [] if self.ends is None else self._bands(x, inside, starts)
        self._strokes = self._lines(x, inside, starts)

    def _bands(self, x: np.ndarray, inside: slice, starts: np.ndarray) -> list[QPainterPath]:
        low, high = self.ends or (self.y, self.y)
        lows = np.minimum.reduceat(low[:, inside], starts, axis=1)
        highs = np.maximum.reduceat(high[:, inside], starts, axis=1)
        around = np.concatenate([x, x[::-1]])
        edges = np.concatenate([lows, highs[:, ::-1]], axis=1)
        return [pg.functions.arrayToQPath(around, edge) for edge in edges]

    def _lines(self, x: np.ndarray, inside: slice, starts: np.ndarray) -> list[tuple[QColor, QPainterPath]]:
        """One path a colour: each line goes through the lowest and the highest point of every column."""
        part = self.y[:, inside]
        if len(starts) < part.shape[1]:
            ends = [np.minimum.reduceat(part, starts, axis=1), np.maximum.reduceat(part, starts, axis=1)]
            part, x = np.stack(ends, axis=2).reshape(len(part), -1), np.repeat(x, 2)
        found = []
        for name in dict.fromkeys(ink.name() for ink in self._inks):
            mine = part[[ink.name() == name for ink in self._inks]]
            joined = np.ones(mine.size, dtype=np.uint8)
            joined[len(x) - 1 :: len(x)] = 0
            path = pg.functions.arrayToQPath(np.tile(x, len(mine)), mine.ravel(), connect=joined)
            found.append((QColor(name), path))
        return found
