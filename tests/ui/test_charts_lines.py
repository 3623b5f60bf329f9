import numpy as np
from PySide6.QtWidgets import QApplication

from app.domain.figures import Figure, Series
from app.domain.messages import Message
from app.ui.charts_lines import DENSE, plotted
from app.ui.charts_plot import Plot
from app.ui.widgets import PlainLabel

NONE = Message("", "")


def plot_of(figure: Figure) -> Plot:
    plot = plotted(figure, str, lambda value, **_: f"{value:g}").findChild(Plot)
    assert isinstance(plot, Plot)
    return plot


def test_a_dense_line_is_thinned_and_thin(dressed: QApplication) -> None:
    points = tuple(float(at) for at in range(DENSE + 1))
    plot = plot_of(Figure("line", NONE, (Series("a", points, points),), NONE, NONE, "value"))
    line = plot.getPlotItem().listDataItems()[0]
    assert line.opts["downsampleMethod"] == "peak" and line.opts["autoDownsample"] and line.opts["clipToView"]
    assert line.opts["pen"].widthF() == 1
    assert plot.pans and plot.points == []


def test_the_wild_first_days_leave_the_picture(dressed: QApplication) -> None:
    days = tuple(float(at) for at in range(1, 41))
    low, high = tuple(-100 / day for day in days), tuple(100 / day for day in days)
    figure = Figure(
        "band", NONE, (Series("a", days, (1.0,) * 40, low, high),), NONE, NONE, "per_hundred", reference=0.0
    )
    bottom, top = plot_of(figure).viewRange()[1]
    assert -20 < bottom < 0 < 1 < top < 20


def test_days_are_whole_and_axes_are_named(dressed: QApplication) -> None:
    figure = Figure(
        "bar", NONE, (Series("p", (1.0, 2.0, 3.0), (0.7, 0.2, 0.1)),), Message("", "rank"), Message("", "share")
    )
    made = plotted(figure, str, lambda value, **_: f"{value:g}")
    assert {"rank", "share"} <= {label.text() for label in made.findChildren(PlainLabel)}
    axis = made.findChild(Plot).getPlotItem().getAxis("bottom")
    steps = axis.tickSpacing(0.5, 3.5, 900)
    assert steps[0][0] == 1.0


def test_one_point_and_no_band_are_drawn(dressed: QApplication) -> None:
    figure = Figure("band", NONE, (Series("a", (3.0,), (2.0,), (None,), (None,)),), NONE, NONE, "per_hundred")
    assert np.isfinite(plot_of(figure).viewRange()).all()
