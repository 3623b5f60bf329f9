"""Native charts of a workbook, over the numbers of its data sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from app.domain.figures import Figure
from app.domain.safe_cells import plain_text
from app.reports.drawing import AMBER, BLUE, RED, SERIES_COLOURS, TEAL
from app.reports.report import Report
from app.reports.svg import label, reach

FONT = "Microsoft YaHei"
BASE = {"font_name": FONT, "font_size": 10.5, "valign": "top"}
FEET = 40  # the column of the data sheet from which a waterfall's unseen parts stand


@dataclass(frozen=True)
class Spot:
    """Where a figure's numbers stand: the sheet, the row of its first point, and how many there are."""

    sheet: str
    first: int
    rows: int

    def column(self, place: int) -> list[Any]:
        """The points of one column, as xlsxwriter names a range."""
        return [self.sheet, self.first, place, self.first + self.rows - 1, place]

    def formula(self, place: int) -> str:
        """The same as a spreadsheet writes it."""
        first, last = (xl_rowcol_to_cell(row, place, True, True) for row in (self.first, self.first + self.rows - 1))
        return f"='{self.sheet}'!{first}:{last}"


def native_chart(book: Any, report: Report, figure: Figure, spot: Spot) -> Any:
    """The chart of one figure."""
    if figure.kind == "waterfall":
        return _falling(book, report, figure, spot)
    kinds = {"band": "line", "line": "line", "icons": "doughnut"}
    chart = book.add_chart({"type": kinds.get(figure.kind, "bar")})
    for order in range(1 if figure.kind == "icons" else len(figure.series)):
        one = figure.series[order]
        entry: dict[str, Any] = {
            "name": plain_text(label(one.name, report.say)),
            "categories": spot.column(0),
            "values": spot.column(1 + 3 * order),
            "data_labels": {"value": figure.kind in ("funnel", "bar", "icons"), "num_format": "#,##0.#"},
        }
        entry |= _paint(figure, order)
        if figure.kind == "interval" and one.low and one.high:
            entry["y_error_bars"] = {
                "type": "custom",
                "plus_values": spot.formula(FEET),
                "minus_values": spot.formula(FEET + 1),
            }
        chart.add_series(entry)
    if figure.kind in ("band", "line") and figure.series[0].low and len(figure.series) == 1:
        _ends(chart, report, spot)
    return _dressed(chart, report, figure)


def _ends(chart: Any, report: Report, spot: Spot) -> None:
    for offset, name in ((1, "low"), (2, "high")):
        dashed = {"color": "#9fb0bb", "dash_type": "dash", "width": 1}
        values = {"categories": spot.column(0), "values": spot.column(1 + offset)}
        chart.add_series({"name": report.headings[name], **values, "line": dashed})


def _falling(book: Any, report: Report, figure: Figure, spot: Spot) -> Any:
    """Steps on an unseen foot, each with its amount in its name."""
    chart = book.add_chart({"type": "bar", "subtype": "stacked"})
    amounts = figure.series[0].y
    last = len(amounts) - 1
    total = TEAL if amounts[-1] >= 0 else RED
    inks = [total if at == last else BLUE if amount >= 0 else AMBER for at, amount in enumerate(amounts)]
    points = [{"fill": {"color": ink}} for ink in inks]
    for offset in range(3):
        entry: dict[str, Any] = {"categories": spot.column(FEET + 3), "values": spot.column(FEET + offset), "gap": 50}
        if offset == 0:
            entry |= {"fill": {"none": True}, "border": {"none": True}}
        else:
            entry |= {"points": points, "fill": {"color": TEAL}}
        chart.add_series(entry)
    chart = _dressed(chart, report, figure)
    chart.set_legend({"none": True})
    return chart


def _paint(figure: Figure, order: int) -> dict[str, Any]:
    colour = "#9cc9bf" if figure.kind == "interval" else SERIES_COLOURS[order % len(SERIES_COLOURS)]
    if figure.kind in ("band", "line"):
        return {"line": {"color": colour, "width": 2.25}}
    if figure.kind == "icons":
        return {"points": [{"fill": {"color": one}} for one in ("#0b7a67", "#5b8def", "#d5dce1")]}
    return {"fill": {"color": colour}, "gap": 60}


def _dressed(chart: Any, report: Report, figure: Figure) -> Any:
    """Title, axes and size; categories of lying bars read from the top."""
    chart.set_title(
        {"name": plain_text(report.say(figure.title)), "name_font": {"size": 11, "name": FONT}, "overlay": False}
    )
    chart.set_size({"width": 620, "height": 360})
    if figure.kind == "icons":
        chart.set_legend({"position": "bottom"})
        return chart
    names = (label(figure.x_label, report.say), label(figure.y_label, report.say))
    grid = {"major_gridlines": {"visible": True, "line": {"color": "#e6eaed"}}}
    if figure.kind in ("band", "line"):
        step = max(1, len(figure.series[0].x) // 8)
        chart.set_x_axis({"name": names[0], "label_position": "low", "interval_unit": step})
        chart.set_y_axis({"name": names[1], **grid})
    else:
        # The names stand at the side, the first on top; then the numbers' place below is called high.
        chart.set_y_axis({"reverse": True, "label_position": "low"})
        chart.set_x_axis({"name": names[0] or names[1], "label_position": "high", **grid, **_ends_of(figure)})
    chart.set_legend({"none": True} if len(figure.series) == 1 and figure.kind != "band" else {"position": "bottom"})
    return chart


def _ends_of(figure: Figure) -> dict[str, Any]:
    """Where the axis of a figure with ranges begins and ends: programs look at the bars alone."""
    if figure.kind != "interval":
        return {}
    low, high = reach(figure)
    return {"min": low, "max": high}
