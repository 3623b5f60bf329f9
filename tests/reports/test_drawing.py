from xml.etree import ElementTree

import pytest

from app.reports.drawing import Canvas, printable, ticks, width_of, wrapped


def test_words_are_data() -> None:
    canvas = Canvas(10, 10)
    canvas.text(0, 0, "<script>&\x07\x00")
    tree = ElementTree.fromstring(canvas.svg('"quoted" <b>'))
    assert tree[0].text == "<script>&"
    assert tree.get("aria-label") == '"quoted" <b>'


def test_chinese_is_twice_as_wide_and_breaks_anywhere() -> None:
    assert width_of("中文") > 1.7 * width_of("ab")
    lines = wrapped("收到邀请与否没有要紧的差别", 80)
    assert "".join(lines) == "收到邀请与否没有要紧的差别"
    assert all(width_of(line) <= 80 for line in lines)
    assert wrapped("one two three", 60) == ["one two", "three"]
    assert wrapped("", 50) == [""]


@pytest.mark.parametrize(("low", "high"), [(0, 1), (-3.2, 17), (-0.001, 0.002), (5, 5), (0, 1e9)])
def test_ticks_are_round_and_inside(low: float, high: float) -> None:
    found = ticks(low, high)
    assert 1 <= len(found) <= 11
    assert min(found) >= low - 1e-9 and max(found) <= high + 1e-9


def test_printable() -> None:
    assert printable("a\x0bb\ud800c😀") == "abc😀"
