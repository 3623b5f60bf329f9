"""Figures over a numeric x: lines, bands that narrow with time, upright bars; and the frame around any plot."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.figures import Figure, Series
from app.ui.charts_paint import legend
from app.ui.charts_plot import GRID, Numbers, Plot, Say, Value, numeric, point
from app.ui.charts_rows import rows_plot
from app.ui.theme import colours, font, pixels
from app.ui.widgets.labels import PlainLabel

DENSE = 2000  # points from which on a line is thinned while drawing


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
    if len(figure.series) > 1:
        column.addLayout(legend([say(series.name) for series in figure.series]))
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
    signed = figure.reference is not None
    dense = max((len(series.y) for series in figure.series), default=0) > DENSE
    whole = all(float(x).is_integer() for series in figure.series for x in series.x if isinstance(x, int | float))
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
    for number, series in enumerate(figure.series):
        ink = colours().series()[number % 5]
        x, y = np.asarray(series.x, dtype=float), np.asarray(series.y, dtype=float)
        if series.low and series.high:
            _band(plot, x, series, ink)
        if figure.kind == "bar":
            wide = 0.7 * (np.diff(x).min() if len(x) > 1 else 1.0)
            plot.addItem(pg.BarGraphItem(x=x, height=y, width=wide, brush=QColor(ink), pen=pg.mkPen(None)))
        else:
            _line(plot, x, y, ink, dense)
        plot.points += (
            []
            if dense
            else [(a, b, f"{say(figure.x_label)} {a:g}: {value(b, signed=signed)}") for a, b in zip(x, y, strict=True)]
        )
    _frame(plot, figure)
    _marks(plot, figure, say)
    return plot


def _line(plot: Plot, x: np.ndarray, y: np.ndarray, ink: str, dense: bool) -> None:
    """Width 1 and peak thinning keep a million points moving; short lines are thicker."""
    line = pg.PlotDataItem(x, y, pen=pg.mkPen(ink, width=1 if dense else 2.2), connect="finite")
    plot.addItem(line)
    if dense:
        line.setDownsampling(auto=True, method="peak")
        line.setClipToView(True)


def _band(plot: Plot, x: np.ndarray, series: Series, ink: str) -> None:
    low = np.array([np.nan if end is None else end for end in series.low or ()], dtype=float)
    high = np.array([np.nan if end is None else end for end in series.high or ()], dtype=float)
    known = np.isfinite(low) & np.isfinite(high)
    ground = QColor(ink)
    ground.setAlphaF(0.2)
    edges = [pg.PlotDataItem(x[known], edge[known], pen=pg.mkPen(None)) for edge in (low, high)]
    plot.addItem(pg.FillBetweenItem(*edges, brush=ground))


def _frame(plot: Plot, figure: Figure) -> None:
    """The line and the later part of its band fill the picture; the wild first days may leave it."""
    values = [y for series in figure.series for y in series.y if np.isfinite(y)]
    for series in figure.series:
        settled = len(series.y) // 4
        for bound in (series.low, series.high):
            values += [end for end in (bound or ())[settled:] if end is not None and np.isfinite(end)]
    if figure.reference is not None or figure.kind == "bar":
        values.append(figure.reference or 0.0)
        plot.addItem(
            pg.InfiniteLine(
                figure.reference or 0.0, angle=0, pen=pg.mkPen(colours().third, width=1, style=Qt.PenStyle.DashLine)
            )
        )
    low, high = (min(values), max(values)) if values else (0.0, 1.0)
    room = (high - low or 1.0) * 0.08
    plot.setYRange(low - room, high + room * (2.6 if figure.marks else 1), padding=0)
    places = [float(x) for series in figure.series for x in series.x if isinstance(x, int | float)]
    if places:
        wide = 0.5 if figure.kind == "bar" else 0
        plot.setXRange(min(places) - wide, max(places) + wide or 1.0, padding=0.01)


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
