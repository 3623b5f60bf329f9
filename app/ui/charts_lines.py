"""Figures over a numeric x: lines, bands that narrow with time, upright bars; and the frame around any plot."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.figures import Figure, Series
from app.ui.charts_band import Ribbons
from app.ui.charts_paint import Legend
from app.ui.charts_plot import GRID, Numbers, Plot, Say, Value, numeric, point
from app.ui.charts_rows import rows_plot
from app.ui.theme import colours, font, pixels
from app.ui.widgets.labels import PlainLabel

DENSE = 2000  # points from which on lines are thinned while drawing
FEW = 6  # so many lines have a legend; of more, the one under the mouse is named


def plotted(figure: Figure, say: Say, value: Value) -> QWidget:
    """The plot with the names of its axes around it."""
    across = figure.kind in ("interval", "waterfall") or (figure.kind == "bar" and not numeric(figure.series[0]))
    plot = rows_plot(figure, say, value) if across else lines_plot(figure, say, value)
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    if not across and say(figure.y_label):
        column.addWidget(PlainLabel(say(figure.y_label), "third"))
    if 1 < len(figure.series) <= FEW:
        names = Legend([say(series.name) for series in figure.series])
        column.addWidget(names, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(plot, 0 if across else 1)
    below = say(figure.x_label) or (say(figure.y_label) if across else "")
    if below:
        caption = PlainLabel(below, "third")
        caption.setAlignment(Qt.AlignmentFlag.AlignRight if across else Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(caption)
    if across:
        column.addStretch(1)
    return made


def lines_plot(figure: Figure, say: Say, value: Value) -> Plot:
    """Lines, bands and upright bars over a numeric x."""
    signed = figure.reference == 0
    dense = sum(len(series.y) for series in figure.series) > DENSE
    places = [_numbers(series.x) for series in figure.series]
    whole = all(bool((x == np.floor(x)).all()) for x in places)
    axes = {
        "left": Numbers("left", value, signed=signed),
        "bottom": Numbers(
            "bottom", lambda x, **_: f"{x:,.0f}" if abs(x) >= 1 or x == 0 else f"{x:g}", signed=False, whole=whole
        ),
    }
    plot = Plot(axes, pans=dense)
    plot.setMinimumHeight(pixels(190))
    plot.getPlotItem().layout.setContentsMargins(0, 0, pixels(18), 0)
    plot.getPlotItem().showGrid(x=False, y=True, alpha=GRID)
    together = dense and len(figure.series) > 1 and _ribbons(plot, figure, places)
    for number, (series, x) in enumerate(zip(figure.series, places, strict=True)):
        if not together:
            _series(plot, figure, series, x, colours().series()[number % 5], dense)
        if dense:
            plot.lines.append((say(series.name), x, _numbers(series.y)))
        else:
            plot.points += _told(figure, series, say, value)
    plot.words = lambda name, a, b: f"{name} · {say(figure.x_label)} {a:g}: {value(b, signed=signed)}"
    _frame(plot, figure, places)
    _marks(plot, figure, say)
    return plot


def _numbers(values: Sequence[object]) -> np.ndarray:
    """As an array; what is missing is NaN."""
    return np.array(values, dtype=float)


def _series(plot: Plot, figure: Figure, series: Series, x: np.ndarray, ink: str, dense: bool) -> None:
    y = _numbers(series.y)
    if series.low and series.high:
        _band(plot, x, series, ink)
    if figure.kind == "bar":
        wide = 0.7 * (np.diff(x).min() if len(x) > 1 else 1.0)
        plot.addItem(pg.BarGraphItem(x=x, height=y, width=wide, brush=QColor(ink), pen=pg.mkPen(None)))
    else:
        _line(plot, x, y, ink, dense)


def _ribbons(plot: Plot, figure: Figure, places: list[np.ndarray]) -> bool:
    """Many long lines over the same x as one item; False where they are not alike or something is missing."""
    if figure.kind == "bar" or any(not np.array_equal(places[0], x) for x in places[1:]):
        return False
    banded = all(series.low and series.high for series in figure.series)
    rows = [np.array([_numbers(series.y) for series in figure.series])]
    if banded:
        rows += [np.array([_numbers(end or ()) for end in ends]) for ends in
                 ([one.low for one in figure.series], [one.high for one in figure.series])]  # fmt: skip
    if not all(np.isfinite(each).all() for each in rows):
        return False
    inks = [QColor(colours().series()[number % 5]) for number in range(len(figure.series))]
    plot.addItem(Ribbons(places[0], rows[0], (rows[1], rows[2]) if banded else None, inks))
    return True


def _told(figure: Figure, series: Series, say: Say, value: Value) -> list[tuple[float, float, str]]:
    """What the mouse is told of each point."""
    who = f"{say(series.name)} · " if len(figure.series) > 1 else ""
    signed = figure.reference == 0
    places = [(float(x), y) for x, y in zip(series.x, series.y, strict=True) if isinstance(x, int | float)]
    return [(x, y, f"{who}{say(figure.x_label)} {x:g}: {value(y, signed=signed)}") for x, y in places]


def _line(plot: Plot, x: np.ndarray, y: np.ndarray, ink: str, dense: bool) -> None:
    """Width 1 and peak thinning keep a million points moving; short lines are thicker."""
    line = pg.PlotDataItem(x, y, pen=pg.mkPen(ink, width=1 if dense else 2.2), connect="finite")
    plot.addItem(line)
    if dense:
        line.setDownsampling(auto=True, method="peak")
        line.setClipToView(True)


def _band(plot: Plot, x: np.ndarray, series: Series, ink: str) -> None:
    low, high = _numbers(series.low or ()), _numbers(series.high or ())
    known = np.isfinite(low) & np.isfinite(high)
    ground = QColor(ink)
    ground.setAlphaF(0.2)
    edges = [pg.PlotDataItem(x[known], edge[known], pen=pg.mkPen(None)) for edge in (low, high)]
    plot.addItem(pg.FillBetweenItem(*edges, brush=ground))


def _frame(plot: Plot, figure: Figure, places: list[np.ndarray]) -> None:
    """The line and the later part of its band fill the picture; the wild first days may leave it."""
    seen = [_numbers(series.y) for series in figure.series]
    for series in figure.series:
        seen += [_numbers(bound)[len(series.y) // 4 :] for bound in (series.low, series.high) if bound]
    known = np.concatenate([*seen, np.empty(0)])
    values = known[np.isfinite(known)]
    if figure.reference is not None or figure.kind == "bar":
        values = np.append(values, figure.reference or 0.0)
        pen = pg.mkPen(colours().third, width=1, style=Qt.PenStyle.DashLine)
        plot.addItem(pg.InfiniteLine(figure.reference or 0.0, angle=0, pen=pen))
    low, high = (float(values.min()), float(values.max())) if len(values) else (0.0, 1.0)
    room = (high - low or 1.0) * 0.08
    plot.setYRange(low - room, high + room * (2.6 if figure.marks else 1), padding=0)
    across = np.concatenate([*places, np.empty(0)])
    if len(across):
        wide = 0.5 if figure.kind == "bar" else 0
        plot.setXRange(across.min() - wide, across.max() + wide or 1.0, padding=0.01)


def _marks(plot: Plot, figure: Figure, say: Say) -> None:
    """A named point: its words stand at the top, on the side with room, a thin line leads down to it."""
    (left, right), (_, top) = plot.viewRange()
    for each in figure.marks:
        stem = pg.mkPen(colours().caution_line, width=1, style=Qt.PenStyle.DotLine)
        plot.addItem(pg.PlotDataItem([each.x, each.x], [each.y, top], pen=stem))
        plot.addItem(point(each.x, each.y, colours().caution_line, 11))
        words = pg.TextItem(
            say(each.text), color=colours().caution, anchor=(1 if each.x > (left + right) / 2 else 0, 0)
        )
        words.setFont(font("third_text"))
        words.setPos(each.x, top)
        plot.addItem(words)
