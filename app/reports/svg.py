"""A domain figure as SVG: the same picture in PDF, DOCX and HTML."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from app.domain.figures import Figure, Label, Series
from app.domain.messages import Message
from app.reports import numbers
from app.reports.drawing import (
    AMBER,
    BAND,
    BLUE,
    FAINT,
    INK,
    LINE,
    RED,
    SERIES_COLOURS,
    SOFT,
    TEAL,
    ZONE,
    Canvas,
    ticks,
    width_of,
    wrapped,
)

Translate = Callable[[Message], str]
WIDTH = 680.0


def draw(figure: Figure, say: Translate, currency: str = "") -> str:
    """The figure as one SVG element; its title is left to the page around it."""
    drawers: dict[str, Callable[[Figure, Translate, str], Canvas]] = {
        "icons": _icons,
        "interval": _intervals,
        "band": _band,
        "line": _band,
        "bar": _bars,
        "funnel": _bars,
        "waterfall": _waterfall,
        "heat": _heat,
    }
    return drawers[figure.kind](figure, say, currency).svg(say(figure.title))


def label(words: float | Label, say: Translate) -> str:
    """A label or axis value as text in the language."""
    if isinstance(words, Message):
        return say(words) if words.text else ""
    return words if isinstance(words, str) else numbers.number(words)


def value_text(value: float, figure: Figure, currency: str, signed: bool = False) -> str:
    """A value in the figure's unit."""
    if figure.unit == "money":
        return numbers.money(value, currency, signed)
    if figure.unit == "per_hundred" and math.isfinite(value):
        return numbers.number(round(value, 1) if abs(value) >= 0.1 else round(value, 3), signed)
    return numbers.number(value, signed)


def _icons(figure: Figure, say: Translate, currency: str) -> Canvas:
    canvas = Canvas(WIDTH, 176)
    colours = [
        colour for place, colour in enumerate((TEAL, BLUE, FAINT)) for _ in range(round(figure.series[place].y[0]))
    ]
    for place, colour in enumerate(colours[:100]):
        canvas.dot(14 + 33.6 * (place % 20), 16 + 26 * (place // 20), 8.6, colour)
    x = 6.0
    for series, colour in zip(figure.series, (TEAL, BLUE, FAINT), strict=True):
        words = f"{label(series.name, say)} ({round(series.y[0])})"
        canvas.dot(x + 8, 160, 6, colour)
        canvas.text(x + 20, 165, words, colour=SOFT)
        x += 44 + width_of(words)
    return canvas


def _intervals(figure: Figure, say: Translate, currency: str) -> Canvas:
    series, many = figure.series[0], len(figure.series)
    names = [wrapped(label(name, say), 190) for name in series.x]
    heights = [max(34, 18 * len(lines) + 12, 16 * many + 10) for lines in names]
    canvas = Canvas(WIDTH, sum(heights) + (58 if many == 1 else 84))
    if many > 1:
        _legend(canvas, figure, say, sum(heights) + 58)
    margins = (-figure.margin, figure.margin) if figure.margin else ()
    ends = [*(end for one in figure.series for end in _bounds(one)), figure.reference or 0.0, *margins]
    scale = _scale(ends, 215, WIDTH - 120)
    bottom = sum(heights) + 6.0
    if figure.margin:
        canvas.box(scale(-figure.margin), 4, scale(figure.margin) - scale(-figure.margin), bottom - 4, ZONE)
    _x_axis(canvas, figure, say, scale, ends, bottom, currency)
    top = 6.0
    for place, lines in enumerate(names):
        middle = top + heights[place] / 2
        for row, words in enumerate(lines):
            canvas.text(0, middle + 5 + 18 * (row - (len(lines) - 1) / 2), words)
        for order, one in enumerate(figure.series):
            shift = 0.0 if many == 1 else 15 * (order - (many - 1) / 2)
            _whisker(canvas, one, place, scale, middle + shift, SERIES_COLOURS[order % 6])
        if place < len(series.notes):
            canvas.text(WIDTH - 108, middle + 5, label(series.notes[place], say), colour=SOFT)
        top += heights[place]
    return canvas


def _whisker(canvas: Canvas, series: Series, place: int, scale: Callable[[float], float], y: float, ink: str) -> None:
    low = series.low[place] if series.low else None
    high = series.high[place] if series.high else None
    if low is not None and high is not None:
        canvas.line(scale(low), y, scale(high), y, SOFT, 2)
        canvas.line(scale(low), y - 5, scale(low), y + 5, SOFT, 2)
        canvas.line(scale(high), y - 5, scale(high), y + 5, SOFT, 2)
    canvas.dot(scale(series.y[place]), y, 5.5, ink)


def _x_axis(
    canvas: Canvas, figure: Figure, say: Translate, scale: Callable[[float], float], ends: Sequence[float],
    bottom: float, currency: str,
) -> None:  # fmt: skip
    for tick in ticks(min(ends), max(ends)):
        canvas.line(scale(tick), 4, scale(tick), bottom, LINE)
        canvas.text(
            scale(tick),
            bottom + 18,
            value_text(tick, figure, currency, figure.reference == 0),
            size=12,
            colour=SOFT,
            anchor="middle",
        )
    if figure.reference is not None:
        canvas.line(scale(figure.reference), 0, scale(figure.reference), bottom, SOFT, 1.2, "4 3")
    middle = (scale(min(ends)) + scale(max(ends))) / 2
    canvas.text(middle, bottom + 40, label(figure.x_label, say), size=12, colour=SOFT, anchor="middle")


def _band(figure: Figure, say: Translate, currency: str) -> Canvas:
    canvas = Canvas(WIDTH, 298)
    left, right, top, bottom = 56.0, WIDTH - 12, 46.0, 250.0
    series = figure.series[0]
    days = [float(x) for x in series.x if not isinstance(x, (str, Message))]
    ends = _shown_range(series, figure.reference)
    across, up = _between(min(days), max(days), left, right), _between(min(ends), max(ends), bottom, top)
    if series.low and series.high:
        upper = [(across(x), up(_within(high, ends))) for x, high in zip(days, series.high, strict=True)]
        lower = [(across(x), up(_within(low, ends))) for x, low in zip(days, series.low, strict=True)]
        canvas.path([*upper, *reversed(lower)], BAND, filled=True)
    for tick in ticks(min(ends), max(ends)):
        canvas.line(left, up(tick), right, up(tick), LINE)
        canvas.text(
            left - 8, up(tick) + 4, value_text(tick, figure, currency, True), size=12, colour=SOFT, anchor="end"
        )
    if figure.reference is not None:
        canvas.line(left, up(figure.reference), right, up(figure.reference), SOFT, 1.2, "4 3")
    canvas.path([(across(x), up(y)) for x, y in zip(days, series.y, strict=True)], TEAL)
    for tick in ticks(min(days), max(days), 8):
        canvas.text(across(tick), bottom + 18, numbers.number(tick), size=12, colour=SOFT, anchor="middle")
    canvas.text((left + right) / 2, bottom + 40, label(figure.x_label, say), size=12, colour=SOFT, anchor="middle")
    canvas.text(left - 44, 12, label(figure.y_label, say), size=12, colour=SOFT)
    for spot in figure.marks:
        x, words = across(spot.x), say(spot.text)
        canvas.dot(x, up(spot.y), 5.5, AMBER)
        canvas.line(x, up(spot.y) - 7, x, top - 8, AMBER, 1)
        canvas.text(min(max(x, left + width_of(words, 12) / 2), right - width_of(words, 12) / 2), top - 12, words,
                    size=12, colour=AMBER, anchor="middle")  # fmt: skip
    return canvas


def _bars(figure: Figure, say: Translate, currency: str) -> Canvas:
    """Grouped bars lying down: one group a label, one bar a series."""
    many = len(figure.series)
    names = [wrapped(label(name, say), 165) for name in figure.series[0].x]
    group = max(17 * many + 14, 34)
    legend = 28 if many > 1 else 4
    canvas = Canvas(WIDTH, legend + group * len(names) + 30)
    values = [0.0, *(value for one in figure.series for value in one.y if math.isfinite(value))]
    scale = _between(min(values), max(*values, 1e-9), 185, WIDTH - 70)
    if many > 1:
        _legend(canvas, figure, say)
    for place, lines in enumerate(names):
        top = legend + group * place
        for row, words in enumerate(lines):
            canvas.text(0, top + group / 2 + 3 + 17 * (row - (len(lines) - 1) / 2), words)
        for order, one in enumerate(figure.series):
            y = top + 5 + 17 * order
            value = one.y[place]
            if math.isfinite(value):
                canvas.box(scale(0.0), y, scale(value) - scale(0.0), 13, SERIES_COLOURS[order % 6], 2)
            shown = value_text(value, figure, currency)
            canvas.text(
                scale(max(value, 0.0) if math.isfinite(value) else 0.0) + 6, y + 11, shown, size=12, colour=SOFT
            )
    canvas.text(185, canvas.height - 8, label(figure.y_label, say), size=12, colour=SOFT)
    return canvas


def _legend(canvas: Canvas, figure: Figure, say: Translate, top: float = 0.0) -> None:
    x = 0.0
    for order, one in enumerate(figure.series):
        words = label(one.name, say)
        canvas.box(x, top + 4, 12, 12, SERIES_COLOURS[order % 6], 2)
        canvas.text(x + 18, top + 15, words, colour=SOFT)
        x += 40 + width_of(words)


def _waterfall(figure: Figure, say: Translate, currency: str) -> Canvas:
    """Steps from the first amount to what is left; the last bar starts at nothing again."""
    series = figure.series[0]
    names = [wrapped(label(name, say), 210) for name in series.x]
    heights = [max(38, 17 * len(lines) + 12) for lines in names]
    canvas = Canvas(WIDTH, sum(heights) + 12)
    running, starts = 0.0, []
    for place, step in enumerate(series.y):
        starts.append(0.0 if place == len(series.y) - 1 else running)
        running += step
    ends = [*starts, *(start + step for start, step in zip(starts, series.y, strict=True)), 0.0]
    scale = _between(min(ends), max(*ends, min(ends) + 1e-9), 235, WIDTH - 100)
    top = 4.0
    canvas.line(scale(0.0), 0, scale(0.0), canvas.height, SOFT, 1.2, "4 3")
    for place, (start, step) in enumerate(zip(starts, series.y, strict=True)):
        last = place == len(series.y) - 1
        middle = top + heights[place] / 2
        for row, words in enumerate(names[place]):
            canvas.text(0, middle + 5 + 17 * (row - (len(names[place]) - 1) / 2), words, bold=last)
        colour = (TEAL if step >= 0 else RED) if last else (BLUE if step >= 0 else AMBER)
        canvas.box(scale(start), middle - 11, scale(start + step) - scale(start), 22, colour, 2)
        shown = numbers.money(step, currency, True)
        canvas.text(scale(max(start, start + step)) + 8, middle + 5, shown, colour=INK, bold=last)
        top += heights[place]
    return canvas


def _heat(figure: Figure, say: Translate, currency: str) -> Canvas:
    """A table of shades, each cell with its number: darker is more, an empty cell is unknown."""
    rows = [wrapped(label(one.name, say), 185) for one in figure.series]
    wide = (WIDTH - 200) / max(len(figure.series[0].x), 1)
    heads = [wrapped(label(name, say), wide - 6, 11)[:4] for name in figure.series[0].x]
    top = 15.0 * max(len(head) for head in heads) + 8
    heights = [max(28, 17 * len(lines) + 8) for lines in rows]
    canvas = Canvas(WIDTH, top + sum(heights) + 30)
    for column, head in enumerate(heads):
        for line, words in enumerate(head):
            y = top - 8 - 15 * (len(head) - 1 - line)
            canvas.text(200 + wide * (column + 0.5), y, words, size=11, colour=SOFT, anchor="middle")
    for one, lines, high in zip(figure.series, rows, heights, strict=True):
        for line, words in enumerate(lines):
            canvas.text(0, top + high / 2 + 5 + 17 * (line - (len(lines) - 1) / 2), words)
        for column, value in enumerate(one.y):
            _cell(canvas, figure, value, (200 + wide * column, top, wide - 2, high - 2), currency)
        top += high
    canvas.text(200, top + 20, label(figure.y_label, say), size=12, colour=SOFT)
    return canvas


def _cell(canvas: Canvas, figure: Figure, value: float, box: tuple[float, float, float, float], currency: str) -> None:
    x, y, wide, high = box
    part = heat_part(value, figure)
    canvas.box(x, y, wide, high, ZONE if part is None else shade(part), 2)
    if part is not None:
        ink = "#ffffff" if part > 0.55 else INK
        words = value_text(round(value) if figure.unit == "per_hundred" else value, figure, currency)
        canvas.text(x + wide / 2, y + high / 2 + 5, words, size=12, colour=ink, anchor="middle")


def heat_part(value: float, figure: Figure) -> float | None:
    """Where a value lies between nought and the figure's largest, 0 to 1; None where it is unknown."""
    known = [one for series in figure.series for one in series.y if math.isfinite(one)]
    top = max(known, default=0.0)
    return None if not math.isfinite(value) else max(0.0, min(1.0, value / top)) if top > 0 else 0.0


def shade(part: float) -> str:
    """One hue from pale to dark: told apart by lightness alone."""
    pale, dark = (0xE8, 0xF3, 0xF1), (0x0B, 0x5A, 0x4D)
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in zip(pale, dark, strict=True))


def whiskers(one: Series) -> list[tuple[float, float]]:
    """How far each point's range reaches above and below it; nought where it has none."""
    lows, highs = one.low or (None,) * len(one.y), one.high or (None,) * len(one.y)
    return [
        (max(y if high is None else high, y) - y, y - min(y if low is None else low, y))
        for y, low, high in zip(one.y, lows, highs, strict=True)
    ]


def reach(figure: Figure) -> tuple[float, float]:
    """Round ends of the axis that hold every range and nought: programs look at the bars alone."""
    ends = [0.0, *(value for one in figure.series for value in (*one.y, *(one.low or ()), *(one.high or ())) if value)]
    known = [value for value in ends if math.isfinite(value)]
    low, high = min(known), max(known)
    marks = ticks(low, high)
    step = marks[1] - marks[0] if len(marks) > 1 else 1.0
    return step * math.floor(low / step + 1e-9), step * math.ceil(high / step - 1e-9) if high > low else low + step


def _bounds(series: Series) -> list[float]:
    found = [*series.y, *(series.low or ()), *(series.high or ())]
    return [value for value in found if value is not None and math.isfinite(value)] or [0.0]


def _shown_range(series: Series, reference: float | None) -> tuple[float, float]:
    """High enough for the line and for the band where it has settled; early width is cut off at the frame."""
    settled = len(series.y) // 4
    later = [*(series.low or ())[settled:], *(series.high or ())[settled:], *series.y, reference or 0.0]
    known = [value for value in later if value is not None and math.isfinite(value)] or [-1.0, 1.0]
    room = 0.08 * (max(known) - min(known) or 1.0)
    return min(known) - room, max(known) + room


def _within(value: float | None, ends: tuple[float, float]) -> float:
    return 0.0 if value is None else min(max(value, ends[0]), ends[1])


def _scale(values: Sequence[float], left: float, right: float) -> Callable[[float], float]:
    room = 0.04 * ((max(values) - min(values)) or 1.0)
    return _between(min(values) - room, max(values) + room, left, right)


def _between(low: float, high: float, start: float, end: float) -> Callable[[float], float]:
    span = (high - low) or 1.0
    return lambda value: start + (value - low) / span * (end - start)
