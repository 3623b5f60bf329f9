"""Native charts on slides: they can be restyled and their numbers edited by whoever gives the talk."""

from __future__ import annotations

import math
from typing import Any

from lxml import etree
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION
from pptx.oxml.ns import qn
from pptx.util import Pt

from app.domain.figures import Figure, Series
from app.reports.drawing import AMBER, BLUE, FAINT, LINE, RED, SERIES_COLOURS, SOFT, TEAL, printable
from app.reports.report import Report
from app.reports.steps import steps
from app.reports.svg import label, reach, value_text, whiskers

Box = tuple[Any, Any, Any, Any]
POINTS_MOST = 120  # a line on a slide shows no more


def place_chart(slide: Any, report: Report, figure: Figure, box: Box) -> None:
    """Put the figure on the slide as a chart of its own kind."""
    makers = {"icons": _doughnut, "waterfall": _waterfall, "band": _lines, "line": _lines}
    chart = makers.get(figure.kind, _bars)(slide, report, figure, box)
    chart.font.size = Pt(12)
    chart.font.color.rgb = rgb(SOFT)
    chart.has_title = False


def rgb(colour: str) -> RGBColor:
    """#rrggbb as the library wants it."""
    return RGBColor.from_string(colour[1:].upper())


def _add(slide: Any, report: Report, figure: Figure, kind: Any, data: CategoryChartData, box: Box) -> Any:
    frame = slide.shapes.add_chart(kind, *box, data)
    frame._element.nvGraphicFramePr.cNvPr.set("descr", printable(report.say(figure.title)))
    return frame.chart


def _names(figure: Figure, report: Report) -> list[str]:
    return [printable(label(x, report.say)) or "–" for x in figure.series[0].x]


def _bars(slide: Any, report: Report, figure: Figure, box: Box) -> Any:
    """Lying bars, the first on top; intervals as whiskers."""
    data = CategoryChartData()
    data.categories = _names(figure, report)
    for one in figure.series:
        values = [value if math.isfinite(value) else None for value in one.y]
        data.add_series(printable(label(one.name, report.say)), values)
    chart = _add(slide, report, figure, XL_CHART_TYPE.BAR_CLUSTERED, data, box)
    _axes(chart, report, figure)
    ranges = figure.kind == "interval"
    for order, (drawn, one) in enumerate(zip(chart.plots[0].series, figure.series, strict=True)):
        colour = "#9cc9bf" if ranges else SERIES_COLOURS[order % len(SERIES_COLOURS)]
        drawn.format.fill.solid()
        drawn.format.fill.fore_color.rgb = rgb(colour)
        if ranges and one.low and one.high:
            _whiskers(drawn, one)
    chart.plots[0].gap_width = 60
    _legend(chart, len(figure.series) > 1)
    if not ranges:
        _labels(chart.plots[0])
    return chart


def _axes(chart: Any, report: Report, figure: Figure) -> None:
    """Names from the top, light grid lines, and what the numbers are."""
    names, values = chart.category_axis, chart.value_axis
    names.reverse_order = True
    names.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    names.format.line.color.rgb = rgb(FAINT)
    values.major_gridlines.format.line.color.rgb = rgb(LINE)
    values.format.line.fill.background()
    values.tick_label_position = XL_TICK_LABEL_POSITION.HIGH  # with the names from the top, high is below
    values.tick_labels.number_format, values.tick_labels.number_format_is_linked = "#,##0.##", False
    if figure.kind == "interval":
        values.minimum_scale, values.maximum_scale = reach(figure)
    _axis_title(values, label(figure.x_label, report.say) or label(figure.y_label, report.say))


def _axis_title(axis: Any, words: str) -> None:
    axis.has_title = bool(words)
    if words:
        axis.axis_title.text_frame.text = printable(words)
        run = axis.axis_title.text_frame.paragraphs[0].runs[0]
        run.font.size, run.font.bold = Pt(12), False


def _whiskers(drawn: Any, one: Series) -> None:
    """Error bars from the numbers themselves; the library has no call for them (ECMA-376, 21.2.2.55)."""
    bars = etree.SubElement(drawn._element, qn("c:errBars"))
    for tag, value in (("c:errBarType", "both"), ("c:errValType", "cust"), ("c:noEndCap", "0")):
        etree.SubElement(bars, qn(tag)).set("val", value)
    highs, lows = zip(*whiskers(one), strict=True)
    for tag, values in (("c:plus", highs), ("c:minus", lows)):
        numbers = etree.SubElement(etree.SubElement(bars, qn(tag)), qn("c:numLit"))
        etree.SubElement(numbers, qn("c:formatCode")).text = "General"
        etree.SubElement(numbers, qn("c:ptCount")).set("val", str(len(values)))
        for place, size in enumerate(values):
            point = etree.SubElement(numbers, qn("c:pt"))
            point.set("idx", str(place))
            etree.SubElement(point, qn("c:v")).text = repr(float(size))
    line = etree.SubElement(etree.SubElement(bars, qn("c:spPr")), qn("a:ln"))
    line.set("w", "22225")
    etree.SubElement(etree.SubElement(line, qn("a:solidFill")), qn("a:srgbClr")).set("val", SOFT[1:].upper())
    _before(drawn._element, bars, ("c:cat", "c:val", "c:smooth", "c:shape", "c:extLst"))


def _before(parent: Any, child: Any, later: tuple[str, ...]) -> None:
    """Keep the order of the schema: programs call a file damaged that does not."""
    following = [one for tag in later for one in parent.findall(qn(tag))]
    if following:
        following[0].addprevious(child)


def _labels(plot: Any, form: str = "#,##0.#") -> None:
    plot.has_data_labels = True
    plot.data_labels.number_format, plot.data_labels.number_format_is_linked = form, False
    plot.data_labels.font.size = Pt(11)


def _legend(chart: Any, wanted: bool) -> None:
    chart.has_legend = wanted
    if wanted:
        chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False


def _lines(slide: Any, report: Report, figure: Figure, box: Box) -> Any:
    """The estimate as a strong line, both ends of its band as dashed ones."""
    many = len(figure.series[0].x)
    kept = range(0, many, max(1, -(-many // POINTS_MOST)))
    data = CategoryChartData()
    data.categories = [label(figure.series[0].x[at], report.say) for at in kept]
    inks: list[tuple[str, bool]] = []
    for order, one in enumerate(figure.series):
        data.add_series(printable(label(one.name, report.say)), [one.y[at] for at in kept])
        inks.append((SERIES_COLOURS[order % len(SERIES_COLOURS)], False))
        for word, ends in (("low", one.low), ("high", one.high)) if len(figure.series) == 1 else ():
            if ends:
                data.add_series(report.headings[word], [ends[at] for at in kept])
                inks.append(("#9fb0bb", True))
    chart = _add(slide, report, figure, XL_CHART_TYPE.LINE, data, box)
    for drawn, (ink, dashed) in zip(chart.plots[0].series, inks, strict=True):
        drawn.smooth = False
        drawn.format.line.color.rgb, drawn.format.line.width = rgb(ink), Pt(1.25 if dashed else 3)
        if dashed:
            from pptx.enum.dml import MSO_LINE

            drawn.format.line.dash_style = MSO_LINE.DASH
    _upright(chart, report, figure, len(kept))
    _legend(chart, len(inks) > 1)
    return chart


def _upright(chart: Any, report: Report, figure: Figure, many: int) -> None:
    chart.value_axis.major_gridlines.format.line.color.rgb = rgb(LINE)
    chart.value_axis.format.line.fill.background()
    chart.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    _axis_title(chart.value_axis, label(figure.y_label, report.say))
    _axis_title(chart.category_axis, label(figure.x_label, report.say))
    skip = etree.SubElement(chart.category_axis._element, qn("c:tickLblSkip"))
    skip.set("val", str(max(1, many // 8)))
    _before(chart.category_axis._element, skip, ("c:tickMarkSkip", "c:noMultiLvlLbl", "c:extLst"))


def _waterfall(slide: Any, report: Report, figure: Figure, box: Box) -> Any:
    """Stacked bars on an unseen foot; each name carries its own amount, for no label fits into every bar."""
    amounts = figure.series[0].y
    data = CategoryChartData()
    said = [value_text(amount, figure, report.currency, True) for amount in amounts]
    data.categories = [f"{name}   {words}" for name, words in zip(_names(figure, report), said, strict=True)]
    parts = steps(amounts)
    for name, values in (
        ("–", [one.foot for one in parts]),
        (label(figure.series[0].name, report.say), [one.rise for one in parts]),
        ("−", [one.fall for one in parts]),
    ):
        data.add_series(printable(name), values)
    chart = _add(slide, report, figure, XL_CHART_TYPE.BAR_STACKED, data, box)
    _axes(chart, report, figure)
    foot, *drawn = chart.plots[0].series
    foot.format.fill.background()
    for one in drawn:
        for at, amount in enumerate(amounts):
            last = at == len(amounts) - 1
            ink = (TEAL if amount >= 0 else RED) if last else (BLUE if amount >= 0 else AMBER)
            one.points[at].format.fill.solid()
            one.points[at].format.fill.fore_color.rgb = rgb(ink)
    chart.plots[0].gap_width = 45
    _legend(chart, False)
    return chart


def _doughnut(slide: Any, report: Report, figure: Figure, box: Box) -> Any:
    """A hundred families in three parts."""
    data = CategoryChartData()
    data.categories = [f"{round(one.y[0])} · {printable(label(one.name, report.say))}" for one in figure.series]
    data.add_series(printable(label(figure.y_label, report.say)) or "100", [one.y[0] for one in figure.series])
    chart = _add(slide, report, figure, XL_CHART_TYPE.DOUGHNUT, data, box)
    for at, ink in enumerate((TEAL, BLUE, FAINT)[: len(figure.series)]):
        point = chart.plots[0].series[0].points[at]
        point.format.fill.solid()
        point.format.fill.fore_color.rgb = rgb(ink)
    _legend(chart, True)
    return chart
