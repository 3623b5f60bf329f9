"""The densest chart of the program: the cumulative effect of 50 arms, day by day over three years, each with its band.

bootstrap.py bench charts: seconds until it is on screen, and frames a second while it is panned, offscreen. Beside it
the same data in pyqtgraph as a first attempt would write it (smooth thick lines, FillBetweenItem).
"""

from __future__ import annotations

import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from _table import ROOT, head, medians, rows

sys.path.insert(0, str(ROOT))

ARMS, DAYS, RUNS = 50, 3 * 365 + 1, 3
SIZE = (1100, 460)


def main() -> None:
    """Print the table."""
    from PySide6.QtWidgets import QApplication

    from app.ui.charts import FigureView, warm
    from app.ui.theme import apply

    app = QApplication.instance() or QApplication([])
    apply(app, "light")
    warm()
    head(f"The densest chart: {ARMS} arms, {DAYS:,} days, with bands, at {SIZE[0]} x {SIZE[1]}")
    from app.texts import translator

    figure, say = dense(), translator("en")

    def opened() -> float:
        began = time.perf_counter()
        view = FigureView(figure, say)
        view.resize(*SIZE)
        view.grab()
        taken = time.perf_counter() - began
        view.deleteLater()
        app.processEvents()
        return taken

    naive_open, naive_pan = naive(figure)
    first, plain = medians(RUNS, opened, naive_open)
    view = FigureView(figure, say)
    view.resize(*SIZE)
    view.show()
    app.processEvents()
    from app.ui.charts_plot import Plot

    ours, theirs = medians(RUNS, lambda: panned(view.findChild(Plot)), naive_pan)
    rows(
        ("measure", "ours", "plain pyqtgraph", "limit"),
        ("seconds to open", first, plain, "<= 0.3"),
        ("frames a second while panning", ours, theirs, ">= 60"),
    )


def dense() -> object:
    """The figure: random walks that settle, one an arm."""
    from app.domain.figures import Figure, Series
    from app.domain.messages import Message

    random = np.random.default_rng(7)
    days = np.arange(1, DAYS + 1, dtype=float)
    series = []
    for arm in range(ARMS):
        line = 3 + arm / 10 + np.cumsum(random.normal(0, 1, DAYS)) / np.sqrt(days) / 4
        half = 12 / np.sqrt(days)
        series.append(Series(f"arm {arm + 1}", tuple(days), tuple(line), tuple(line - half), tuple(line + half)))
    text = Message("bench", "Fifty arms over three years")
    label = Message("bench", "days since the launch")
    return Figure(
        "band", text, tuple(series), label, Message("bench", "more in every 100"), "per_hundred", reference=0.0
    )


def panned(plot: object, frames: int = 120) -> float:
    """Frames a second while a third of the days moves through the window and back."""
    from PySide6.QtWidgets import QApplication

    box = plot.getPlotItem().vb
    began = time.perf_counter()
    for frame in range(frames):
        left = DAYS * (0.1 + 0.5 * (1 - abs(2 * frame / frames - 1)))
        box.setXRange(left, left + DAYS / 3, padding=0)
        QApplication.processEvents()  # the change asked for one painting: here it happens
    return frames / (time.perf_counter() - began)


def naive(figure: object) -> tuple[object, object]:
    """Two measures of the plain drawing: (seconds to open, frames a second)."""
    import pyqtgraph as pg

    def drawn() -> object:
        plot = pg.PlotWidget()
        plot.resize(*SIZE)
        for series in figure.series:
            x = np.array(series.x)
            edges = [pg.PlotDataItem(x, np.array(end), pen=None) for end in (series.low, series.high)]
            plot.addItem(pg.FillBetweenItem(*edges, brush=(11, 122, 103, 40)))
            plot.plot(x, np.array(series.y), pen=pg.mkPen("#0b7a67", width=2), antialias=True)
        plot.setYRange(-2, 12)
        return plot

    def opened() -> float:
        began = time.perf_counter()
        plot = drawn()
        plot.grab()
        taken = time.perf_counter() - began
        plot.deleteLater()
        return taken

    shown = drawn()
    shown.show()
    return opened, lambda: panned(shown, 10)


if __name__ == "__main__":
    main()
