from collections.abc import Callable
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from app.domain.figures import Figure, Series
from app.domain.measurement import Measurement
from app.domain.messages import Message
from app.reports.drawing import ZONE
from app.reports.report import Report
from app.reports.svg import draw, label, reach, shade, value_text, whiskers


def parts(svg: str, name: str) -> list[ElementTree.Element]:
    return list(ElementTree.fromstring(svg).iter(f"{{http://www.w3.org/2000/svg}}{name}"))


def test_every_kind_is_drawn_inside_its_frame(measured: Measurement) -> None:
    for figure in measured.figures:
        tree = ElementTree.fromstring(draw(figure, str, "CNY"))
        width, height = float(tree.get("width", 0)), float(tree.get("height", 0))
        for one in tree.iter():
            for name in ("x", "x1", "x2", "cx"):
                assert -1 <= float(one.get(name, 0)) <= width + 1, (figure.kind, one.attrib)
            for name in ("y", "y1", "y2", "cy"):
                assert -1 <= float(one.get(name, 0)) <= height + 1, (figure.kind, one.attrib)


def test_a_hundred_dots(measured: Measurement) -> None:
    assert len(parts(draw(measured.figures[0], str), "circle")) == 103  # and three in the legend


def test_longer_bars_for_more(measured: Measurement) -> None:
    bars = [
        float(one.get("width", 0))
        for one in parts(draw(measured.figures[3], str), "rect")
        if one.get("height") == "13.0"
    ]
    assert bars[0] / bars[2] == pytest.approx(100 / 16.6, rel=0.02)


def test_hidden_points_are_no_bars(measured: Measurement) -> None:
    figure = measured.figures[3]
    gone = replace(figure, series=tuple(replace(one, y=(float("nan"),) * 2) for one in figure.series))
    assert "–" in draw(gone, str)


def test_values_in_their_unit() -> None:
    figure = Figure("bar", Message("t", "t"), (Series("", ("a",), (1.0,)),), Message("", ""), Message("", ""), "money")
    assert value_text(1234.0, figure, "CNY") == "¥1,234"
    assert value_text(8.0801, replace(figure, unit="per_hundred"), "", True) == "+8.1"
    assert label(3.0, str) == "3"
    assert draw(figure, str)


def test_a_map_has_a_shade_and_a_number_a_cell(made: Callable[..., Report]) -> None:
    figure = next(one for one in made(inside=True).figures if one.kind == "heat")
    drawn = draw(figure, str)
    fills = [one.get("fill") for one in parts(drawn, "rect")]
    assert fills == [shade(0.25), shade(1.0), shade(0.125), ZONE]
    assert {"10", "40", "5"} <= {one.text for one in parts(drawn, "text")}


def test_whiskers_and_ends_hold_every_range(made: Callable[..., Report]) -> None:
    figure = made().figures[1]
    assert whiskers(figure.series[0]) == [(pytest.approx(2.9), pytest.approx(3.0)), (pytest.approx(3.4),) * 2]
    low, high = reach(figure)
    assert low == 0 and high >= 11
    assert whiskers(Series("", ("a",), (1.0,), (None,), (None,))) == [(0.0, 0.0)]
