import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.figures import Figure, Series
from app.domain.messages import Message
from app.ui.charts_band import Ribbons
from app.ui.charts_lines import plotted
from app.ui.charts_plot import Plot

NONE = Message("", "")
DAYS = np.arange(1000.0)


def ribbons(spike: int = 500) -> Ribbons:
    y = np.zeros((2, 1000))
    high = y + 1
    high[0, spike] = 9
    return Ribbons(DAYS, y, (y - 1, high), [QColor("#0b7a67"), QColor("#5b8def")])


def dense(arms: int = 12) -> Figure:
    line = tuple(float(at) for at in range(400))
    series = tuple(
        Series(f"arm {arm}", line, (float(arm),) * 400, (arm - 0.5,) * 400, (arm + 0.5,) * 400) for arm in range(arms)
    )
    return Figure("band", NONE, series, Message("t", "day"), NONE, "value", reference=0.0)


def shown(figure: Figure) -> Plot:
    made = plotted(figure, str, lambda value, **_: f"{value:g}")
    made.resize(900, 400)
    made.show()
    QApplication.processEvents()
    plot = made.findChild(Plot)
    assert isinstance(plot, Plot)
    plot.kept = made  # type: ignore[attr-defined]  # or it goes with its parent
    return plot


@pytest.mark.parametrize("columns", [20, 100, 333])
def test_no_peak_is_lost_however_coarse(dressed: QApplication, columns: int) -> None:
    item = ribbons()
    inside, starts = item.window(0, 999, columns)
    assert len(starts) <= columns + 2
    highs = np.maximum.reduceat(item.ends[1][:, inside], starts, axis=1)
    assert highs.max() == 9


def test_the_columns_stand_still_while_it_moves(dressed: QApplication) -> None:
    item = ribbons()
    firsts = {item.window(left, left + 600, 50)[0].start % 12 for left in range(100, 130)}
    assert firsts == {0}


def test_many_lines_are_one_item_and_the_nearest_is_named(dressed: QApplication) -> None:
    plot = shown(dense())
    assert sum(isinstance(item, Ribbons) for item in plot.getPlotItem().items) == 1
    assert plot.pans and plot._nearest(10.2, 6.9) == "arm 7 · day 11: 7"
    picture = plot.grab().toImage()
    assert len({picture.pixel(400, y) for y in range(20, picture.height() - 40)}) > 5


def test_what_has_gaps_is_drawn_line_by_line(dressed: QApplication) -> None:
    figure = dense()
    gap = Series("gap", figure.series[0].x, (float("nan"), *figure.series[0].y[1:]))
    plot = shown(Figure("line", NONE, (*figure.series, gap), NONE, NONE, "value"))
    assert not any(isinstance(item, Ribbons) for item in plot.getPlotItem().items)


def test_keys_pan_and_zoom(dressed: QApplication) -> None:
    plot = shown(dense())
    before = plot.viewRange()[0]
    QTest.keyClick(plot, Qt.Key.Key_Plus)
    zoomed = plot.viewRange()[0]
    assert zoomed[1] - zoomed[0] == pytest.approx(0.8 * (before[1] - before[0]))
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.viewRange()[0][0] > zoomed[0]
    QTest.keyClick(plot, Qt.Key.Key_Up)


def test_a_pan_within_reach_builds_nothing_anew(dressed: QApplication) -> None:
    plot = shown(dense())
    item = next(one for one in plot.getPlotItem().items if isinstance(one, Ribbons))
    plot.setXRange(100, 200, padding=0)
    QApplication.processEvents()
    fills = item._fills
    plot.setXRange(110, 210, padding=0)
    QApplication.processEvents()
    assert item._fills is fills
    plot.setXRange(300, 400, padding=0)
    QApplication.processEvents()
    assert item._fills is not fills
