import io
from collections.abc import Callable
from typing import Any

from pptx import Presentation
from pptx.oxml.ns import qn

from app.reports.pptx_file import pptx_bytes
from app.reports.report import Report


def charts(report: Report) -> list[Any]:
    slides = Presentation(io.BytesIO(pptx_bytes(report))).slides
    return [shape.chart for slide in slides for shape in slide.shapes if shape.has_chart]


def test_ranges_are_whiskers_of_the_same_numbers(made: Callable[..., Report]) -> None:
    chart = charts(made())[1]
    assert list(chart.plots[0].series[0].values) == [8.1, 6.5]
    bars = chart.plots[0].series[0]._element.find(qn("c:errBars"))
    arms = [float(one.text) for one in bars.iter(qn("c:v"))]
    assert [round(one, 6) for one in arms] == [2.9, 3.4, 3.0, 3.4]
    assert chart.value_axis.minimum_scale == 0 and chart.value_axis.maximum_scale >= 11
    tags = [one.tag for one in chart.plots[0].series[0]._element]
    assert tags.index(qn("c:errBars")) < tags.index(qn("c:cat"))  # or PowerPoint calls the file damaged


def test_a_band_is_a_line_between_dashes(made: Callable[..., Report]) -> None:
    chart = charts(made())[2]
    assert [one.name for one in chart.plots[0].series] == ["so far", "low", "high"]
    assert list(chart.plots[0].series[1].values) == [None, -1.0, 5.0]


def test_a_waterfall_stands_on_unseen_feet(made: Callable[..., Report]) -> None:
    chart = charts(made())[4]
    assert [list(one.values) for one in chart.plots[0].series][:2] == [[0, 700, 0], [1000, 300, 700]]
    assert list(chart.plots[0].categories)[1] == "Share   −¥300"


def test_a_hundred_families(made: Callable[..., Report]) -> None:
    chart = charts(made())[0]
    assert sum(chart.plots[0].series[0].values) == 100
