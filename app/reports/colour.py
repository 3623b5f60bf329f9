"""The institution's own colour, made fit for print: dark enough to read on white, pale enough to stand behind words."""

from __future__ import annotations

from app.domain.institution import is_colour

CONTRAST = 4.5  # WCAG 2.2, success criterion 1.4.3


def on_white(colour: str) -> str:
    """The colour, darkened just so far that words in it can be read on white; same hue."""
    red, green, blue = _parts(colour)
    for step in range(101):
        kept = 1 - step / 100
        shade = (red * kept, green * kept, blue * kept)
        if 1.05 / (_luminance(shade) + 0.05) >= CONTRAST:
            return _hex(shade)
    return "#000000"


def pale(colour: str, strength: float = 0.1) -> str:
    """The colour mixed into white, to stand behind words."""
    return _hex(tuple(255 - (255 - part) * strength for part in _parts(colour)))


def _parts(colour: str) -> tuple[float, float, float]:
    text = colour if is_colour(colour) else "#000000"
    return float(int(text[1:3], 16)), float(int(text[3:5], 16)), float(int(text[5:7], 16))


def _hex(parts: tuple[float, ...]) -> str:
    return "#" + "".join(f"{round(min(max(part, 0), 255)):02x}" for part in parts)


def _luminance(parts: tuple[float, ...]) -> float:
    """Relative luminance (WCAG 2.2)."""
    linear = [part / 255 / 12.92 if part <= 10.31 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
