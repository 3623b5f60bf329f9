from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from app.domain.figures import Figure, Series
from app.domain.messages import Message
from app.ui.charts_rows import in_two_lines, rows_plot
from app.ui.theme import font

NONE = Message("", "")


def value(number: float, *, signed: bool = False) -> str:
    return f"{number:+g}" if signed else f"{number:g}"


def test_everything_is_in_view_with_its_words(dressed: QApplication) -> None:
    effects = Series("e", ("A", "B"), (4.0, -1.0), (-3.0, None), (9.0, None), ("Works", "Cannot tell"))
    figure = Figure("interval", NONE, (effects,), NONE, NONE, "per_hundred", reference=0.0, margin=12.0)
    plot = rows_plot(figure, str, value)
    low, high = plot.viewRange()[0]
    assert low <= -12 and high >= 12
    axes = plot.getPlotItem()
    assert [word for _, word in axes.getAxis("left")._tickLevels[0]] == ["A", "B"]
    assert [word for _, word in axes.getAxis("right")._tickLevels[0]] == ["Works", "Cannot tell"]
    assert [point[2] for point in plot.points] == ["A: +4 (-3 to +9)", "B: -1"]


def test_steps_of_money_land_where_the_next_begins(dressed: QApplication) -> None:
    steps = Series("m", ("In", "Out", "Net"), (100.0, -130.0, -30.0))
    plot = rows_plot(Figure("waterfall", NONE, (steps,), NONE, NONE, "money", reference=0.0), str, value)
    low, high = plot.viewRange()[0]
    assert low <= -30 and high >= 100
    assert [word for _, word in plot.getPlotItem().getAxis("right")._tickLevels[0]] == ["+100", "-130", "-30"]


def test_long_names_take_two_lines(dressed: QApplication) -> None:
    metrics = QFontMetrics(font("second_text"))
    assert in_two_lines("Camp", metrics, 200) == "Camp"
    first, second = in_two_lines("Guardrail: enrolled in any of our courses", metrics, 160).split("\n")
    assert f"{first} {second}" == "Guardrail: enrolled in any of our courses"
    long = in_two_lines("江州自然博物馆" * 8, metrics, 120)
    assert long.count("\n") == 1 and long.endswith("…")
    assert all(metrics.horizontalAdvance(line) <= 120 for line in long.split("\n"))
