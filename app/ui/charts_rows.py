"""Figures in rows, the first at the top: effects with their intervals, steps of money, bars with names."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics

from app.domain.figures import Figure, Series
from app.ui.amounts import between
from app.ui.charts_plot import GRID, Numbers, Plot, Say, Value, named, point
from app.ui.theme import colours, font, pixels

ROW, NAME_ROOM = 42, 210


class Names(pg.AxisItem):
    """An axis of words in rows, in two lines where they are long."""

    def __init__(self, side: str, words: list[str], *, strong: bool = False) -> None:
        super().__init__(side, pen=pg.mkPen(None), textPen=pg.mkPen(colours().ink), tickPen=pg.mkPen(colours().line))
        self.setStyle(tickLength=0, tickFont=font("second_text", strong=strong), tickTextOffset=8, tickAlpha=0)
        metrics = QFontMetrics(font("second_text", strong=strong))
        room = pixels(NAME_ROOM)
        shown = [in_two_lines(word, metrics, room) for word in words]
        self.setTicks([[(len(shown) - 1 - at, word) for at, word in enumerate(shown)]])
        self.setWidth(
            max((metrics.horizontalAdvance(line) for word in shown for line in word.split("\n")), default=0) + 18
        )


def in_two_lines(words: str, metrics: QFontMetrics, room: int) -> str:
    """At most two lines of `room` pixels, broken at a space (anywhere in Chinese), the second cut with …"""
    if metrics.horizontalAdvance(words) <= room:
        return words
    fits = next(end for end in range(len(words), 0, -1) if metrics.horizontalAdvance(words[:end]) <= room or end == 1)
    space = words.rfind(" ", 0, fits + 1)
    cut = space if space > fits // 3 else fits
    rest = metrics.elidedText(words[cut:].strip(), Qt.TextElideMode.ElideRight, room)
    return f"{words[:cut].rstrip()}\n{rest}"


def rows_plot(figure: Figure, say: Say, value: Value) -> Plot:
    """One row a point, the first at the top."""
    series = figure.series[0]
    signed = figure.reference == 0
    axes = {
        "left": Names("left", [named(x, say) for x in series.x]),
        "bottom": Numbers("bottom", value, signed=signed),
        "right": Names("right", _right_words(figure, series, say, value), strong=figure.kind == "waterfall"),
    }
    plot = Plot(axes)
    plot.by_row = True
    plot.showAxis("right")
    plot.setFixedHeight(pixels(ROW) * max(len(series.x), 1) + pixels(34))
    low, high = _reach(figure)
    plot.setXRange(low, high, padding=0.04)
    plot.setYRange(-0.55, len(series.x) - 0.45, padding=0)
    plot.getPlotItem().showGrid(x=True, y=False, alpha=GRID)
    _ground(plot, figure)
    if figure.kind == "interval":
        _intervals(plot, figure)
    elif figure.kind == "waterfall":
        _steps(plot, series)
    else:
        _bars(plot, figure)
    _tell_rows(plot, figure, say, value)
    return plot


def _right_words(figure: Figure, series: Series, say: Say, value: Value) -> list[str]:
    """Verdicts beside intervals, amounts beside steps and bars."""
    if series.notes:
        return [say(note) for note in series.notes]
    if figure.kind == "interval":
        return [value(y, signed=figure.reference == 0) for y in series.y]
    return [value(y, signed=figure.kind == "waterfall") for y in series.y] if len(figure.series) == 1 else [""]


def _reach(figure: Figure) -> tuple[float, float]:
    """What must be in view: every value and interval, the reference and the margin."""
    ends = [figure.reference or 0.0]
    for series in figure.series:
        steps = _landings(series) if figure.kind == "waterfall" else [(y, y) for y in series.y]
        ends += [end for step in steps for end in step]
        if figure.kind != "waterfall":
            ends += [end for bound in (series.low, series.high) for end in bound or () if end is not None]
    if figure.margin:
        ends += [(figure.reference or 0.0) - figure.margin, (figure.reference or 0.0) + figure.margin]
    low, high = min(ends), max(ends)
    return (low - 1, high + 1) if low == high else (low, high)


def _landings(series: Series) -> list[tuple[float, float]]:
    """From where to where each step of money goes; the last is the total, from nought."""
    at, found = 0.0, []
    for step in series.y[:-1]:
        found.append((at, at + step))
        at += step
    return [*found, (0.0, series.y[-1])] if series.y else found


def _ground(plot: Plot, figure: Figure) -> None:
    """The zone too small to matter, and the line of no effect."""
    palette = colours()
    zero = figure.reference or 0.0
    if figure.margin:
        zone = pg.LinearRegionItem(
            (zero - figure.margin, zero + figure.margin),
            brush=QColor(palette.sunken),
            pen=pg.mkPen(None),
            movable=False,
        )
        zone.setZValue(-20)
        plot.addItem(zone)
    if figure.reference is not None:
        plot.addItem(pg.InfiniteLine(zero, angle=90, pen=pg.mkPen(palette.third, width=1, style=Qt.PenStyle.DashLine)))


def _intervals(plot: Plot, figure: Figure) -> None:
    """Points with their ranges; of several series each has a place of its own in the row."""
    rows, many = len(figure.series[0].y), len(figure.series)
    for number, series in enumerate(figure.series):
        ink = colours().series()[number % 5]
        line = colours().second if many == 1 else ink
        rise = 0.0 if many == 1 else 0.34 * (0.5 - number / (many - 1))
        for at, y in enumerate(series.y):
            low = series.low[at] if series.low else None
            high = series.high[at] if series.high else None
            if low is not None and high is not None:
                plot.addItem(pg.PlotDataItem([low, high], [rows - 1 - at + rise] * 2, pen=pg.mkPen(line, width=2)))
            plot.addItem(point(y, rows - 1 - at + rise, ink, 12 if number == 0 else 9))


def _steps(plot: Plot, series: Series) -> None:
    """Money in to the right, money out to the left; the total stands for itself."""
    palette, rows = colours(), len(series.y)
    for at, (start, end) in enumerate(_landings(series)):
        total = at == rows - 1
        ink = palette.accent if end >= start else palette.caution_line
        if total:
            ink = palette.accent if end >= 0 else palette.harm
        brush = QColor(ink)
        brush.setAlphaF(1.0 if total else 0.65)
        middle, width = (start + end) / 2, max(abs(end - start), 1e-9)
        bar = pg.BarGraphItem(x=[middle], y=[rows - 1 - at], width=width, height=0.46, brush=brush, pen=pg.mkPen(None))
        plot.addItem(bar)
        low = series.low[at] if series.low else None
        high = series.high[at] if series.high else None
        if total and low is not None and high is not None and low < high:
            span = pg.PlotDataItem([low, high], [rows - 1 - at] * 2, pen=pg.mkPen(palette.ink, width=1.5))
            plot.addItem(span)


def _bars(plot: Plot, figure: Figure) -> None:
    """Each series a thinner bar in its row."""
    count, rows = len(figure.series), len(figure.series[0].y)
    height = 0.56 / count
    for number, series in enumerate(figure.series):
        ink = QColor(colours().series()[number % 5])
        rise = (count - 1) / 2 - number
        places = [rows - 1 - at + rise * (height + 0.04) for at in range(rows)]
        plot.addItem(
            pg.BarGraphItem(x0=[0.0] * rows, x1=list(series.y), y=places, height=height, brush=ink, pen=pg.mkPen(None))
        )


def _tell_rows(plot: Plot, figure: Figure, say: Say, value: Value) -> None:
    signed = figure.reference == 0
    for series in figure.series:
        for at, y in enumerate(series.y):
            words = value(y, signed=signed)
            low = series.low[at] if series.low else None
            high = series.high[at] if series.high else None
            if low is not None and high is not None:
                words += f" ({between(value(low, signed=signed), value(high, signed=signed))})"
            name = series.x[at]
            plot.points.append((y, len(series.y) - 1 - at, f"{named(name, say)}: {words}"))
