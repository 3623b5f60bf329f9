"""Every ink of both themes can be read on every ground it stands on."""

import re
from dataclasses import asdict

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.paths import resources
from app.ui.theme import DARK, LIGHT, Palette, apply, font, pixels, style_sheet
from app.ui.window import application

PAIRS = [(ink, ground) for ink in ("ink", "second", "third") for ground in ("background", "card", "sunken")]
PAIRS += [
    (tone, ground) for tone in ("accent", "caution", "harm", "information") for ground in (f"{tone}_tint", "card")
]
PAIRS += [("on_accent", "accent"), ("on_accent", "accent_strong"), ("on_harm", "harm"), ("on_badge", "badge")]
PAIRS += [("rail_ink", "rail"), ("rail_ink", "rail_hover"), ("rail_strong", "rail_current"), ("ink", "accent_tint")]


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_every_ink_can_be_read(palette: Palette, ink: str, ground: str) -> None:
    colours = asdict(palette)
    assert contrast(colours[ink], colours[ground]) >= 4.5


def test_colours_are_written_in_the_tokens_alone() -> None:
    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b", (resources() / "styles" / "desk.qss").read_text("utf-8")) == []
    for palette in (LIGHT, DARK):
        assert "$" not in style_sheet(palette, 1.0)


def test_digits_stand_in_columns_and_text_grows(qtbot: QtBot) -> None:
    app = application()
    metrics = QFontMetricsF(font(strong=True))
    assert len({round(metrics.horizontalAdvance(digit), 3) for digit in "0123456789"}) == 1
    app.setProperty("text_scale", 1.5)
    assert pixels(14) == 21
    app.setProperty("text_scale", 1.0)


def test_quotes_and_dots_are_narrow_in_english_and_square_in_chinese(qtbot: QtBot) -> None:
    app = application()
    widths = {}
    for language in ("en", "zh_CN"):
        app.setProperty("language", language)
        apply(app, "light")
        label = QLabel("x")
        qtbot.addWidget(label)
        label.ensurePolished()
        em = label.fontMetrics().horizontalAdvance("中")
        widths[language] = [label.fontMetrics().horizontalAdvance(mark) / em for mark in "“”·’"]
    app.setProperty("language", None)
    assert max(widths["en"]) < 0.65 and widths["zh_CN"] == [1.0] * 4
