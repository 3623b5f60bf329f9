"""The pen: SVG elements as text, escaped, with the few colours and measures that all figures share."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

FONT = "Noto Sans SC"
# Told apart by people with any common colour blindness (after Okabe and Ito 2008), and in grey print by lightness.
TEAL, BLUE, AMBER, RED = "#0b7a67", "#5b8def", "#c77b12", "#b3402f"
INK, SOFT, FAINT, LINE, ZONE = "#1c2730", "#5c6b76", "#d5dce1", "#e6eaed", "#f1f4f6"
BAND = "#cfe8e2"
SERIES_COLOURS = (TEAL, "#9fb0bb", BLUE, AMBER, "#7a5195", "#2b4a6f")
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def printable(text: str) -> str:
    """The text without the control characters that XML forbids."""
    return _FORBIDDEN.sub("", text)


@dataclass
class Canvas:
    """A drawing under way; width and height in pixels of 1/96 inch."""

    width: float
    height: float
    parts: list[str] = field(default_factory=list)

    def line(
        self, x1: float, y1: float, x2: float, y2: float, colour: str = LINE, width: float = 1, dash: str = ""
    ) -> None:
        """A straight line."""
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self.parts.append(
            f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
            f'stroke="{colour}" stroke-width="{width}"{dashed}/>'
        )

    def box(self, x: float, y: float, width: float, height: float, colour: str, round_by: float = 0) -> None:
        """A filled rectangle; a negative width grows to the left."""
        left, wide = (x, width) if width >= 0 else (x + width, -width)
        self.parts.append(
            f'<rect x="{left:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{height:.1f}" '
            f'rx="{round_by}" fill="{colour}"/>'
        )

    def dot(self, x: float, y: float, radius: float, colour: str) -> None:
        """A filled circle."""
        self.parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{colour}"/>')

    def path(self, points: Sequence[tuple[float, float]], colour: str, *, filled: bool = False) -> None:
        """A line through points, or the area they enclose."""
        spots = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        paint = (
            f'fill="{colour}"' if filled else f'fill="none" stroke="{colour}" stroke-width="2" stroke-linejoin="round"'
        )
        self.parts.append(f'<{"polygon" if filled else "polyline"} points="{spots}" {paint}/>')

    def text(
        self,
        x: float,
        y: float,
        words: str,
        *,
        size: float = 13,
        colour: str = INK,
        anchor: str = "start",
        bold: bool = False,
    ) -> None:
        """One line of text with its baseline at y."""
        weight = ' font-weight="600"' if bold else ""
        self.parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{colour}" text-anchor="{anchor}"{weight}>'
            f"{escape(printable(words))}</text>"
        )

    def svg(self, described: str) -> str:
        """The finished drawing; `described` is read aloud to those who cannot see it."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width:.0f} {self.height:.0f}" '
            f'width="{self.width:.0f}" height="{self.height:.0f}" '
            f'role="img" aria-label={quoteattr(printable(described))} '
            f'font-family="{FONT}, PingFang SC, Microsoft YaHei, sans-serif">' + "".join(self.parts) + "</svg>"
        )


def width_of(words: str, size: float = 13) -> float:
    """About how wide a text is: Chinese signs are square, Latin ones a little more than half as wide."""
    wide = sum(unicodedata.east_asian_width(sign) in "WF" for sign in words)
    return size * (wide + 0.56 * (len(words) - wide))


def wrapped(words: str, most: float, size: float = 13) -> list[str]:
    """The text in lines no wider than `most`; breaks at spaces, Chinese anywhere."""
    lines, line = [], ""
    for piece in re.findall(r"[⺀-鿿＀-￯]|[^\s⺀-鿿＀-￯]+\s*|\s+", words):
        if line and width_of((line + piece).rstrip(), size) > most:
            lines.append(line.rstrip())
            line = piece.lstrip()
        else:
            line += piece
    return [*lines, line.rstrip()] if line.strip() else lines or [""]


def ticks(low: float, high: float, about: int = 5) -> list[float]:
    """Round numbers from `low` to `high`, at steps of 1, 2 or 5."""
    span = high - low
    if not (span > 0 and math.isfinite(span)):
        return [low]
    rough = span / about
    scale = 10.0 ** math.floor(math.log10(rough))
    step = next(scale * factor for factor in (1, 2, 5, 10) if scale * factor >= rough)
    first = math.ceil(low / step - 1e-9)
    return [index * step for index in range(first, math.floor(high / step + 1e-9) + 1)]
