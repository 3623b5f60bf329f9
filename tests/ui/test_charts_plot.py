from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from app.domain.figures import Series
from app.ui.charts_plot import Numbers, Plot, numeric


def numbers(side: str = "bottom") -> Numbers:
    return Numbers(side, lambda value, **_: f"{value:,.0f}", signed=False)


def test_ticks_stand_in_round_steps_with_room_between(dressed: QApplication) -> None:
    axis = numbers()
    assert axis.tickSpacing(0, 10, 2000)[0][0] in (0.1, 0.2, 0.5)
    wide, narrow = axis.tickSpacing(0, 1_000_000, 900)[0][0], axis.tickSpacing(0, 1_000_000, 200)[0][0]
    assert narrow > wide
    assert axis.tickStrings([20000.0], 1, 1) == ["20,000"]


def test_the_value_under_the_mouse_is_told(dressed: QApplication) -> None:
    plot = Plot({"left": numbers("left"), "bottom": numbers()})
    plot.resize(300, 200)
    plot.setXRange(0, 10)
    plot.setYRange(0, 10)
    plot.points = [(2.0, 5.0, "two"), (8.0, 5.0, "eight")]
    plot.grab()
    view = plot.getPlotItem().vb
    plot.show_tip(QPointF(view.mapViewToScene(QPointF(7.5, 1.0))))
    assert (plot.tip.text(), plot.tip.isHidden()) == ("eight", False)
    plot.by_row = True
    plot.points = [(1.0, 1.0, "low"), (1.0, 9.0, "high")]
    plot.show_tip(QPointF(view.mapViewToScene(QPointF(5.0, 8.0))))
    assert plot.tip.text() == "high"
    plot.show_tip(QPointF(-5, -5))
    assert plot.tip.isHidden()


def test_the_wheel_is_left_to_the_page(dressed: QApplication) -> None:
    plot = Plot({"left": numbers("left"), "bottom": numbers()})
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    before = plot.viewRange()
    plot.wheelEvent(event)
    assert not event.isAccepted() and plot.viewRange() == before


def test_numbers_and_names_are_told_apart() -> None:
    assert numeric(Series("a", (1.0, 2), (1.0, 2.0)))
    assert not numeric(Series("a", ("one",), (1.0,)))
    assert not numeric(Series("a", (), ()))
