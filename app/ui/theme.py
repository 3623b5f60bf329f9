"""The look, said once: colours, type sizes and the one style sheet filled from them.

Tokens follow the drawings; inks that stood below a contrast of 4.5 there (third rank, caution, the rail's badge) are
mended here.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from app.paths import fonts, resources

Tone = Literal["plain", "accent", "caution", "harm", "information"]
FAMILY = "Noto Sans SC"
SPACE = (0, 4, 8, 12, 16, 24, 28)
RAIL_WIDTH, TOP_HEIGHT, TRAY_HEIGHT = 208, 52, 36


@dataclass(frozen=True)
class Palette:
    """Every colour of one theme, as #RRGGBB."""

    background: str
    card: str
    sunken: str
    line: str
    line_strong: str
    ink: str
    second: str
    third: str
    accent: str
    accent_strong: str
    accent_tint: str
    on_accent: str
    caution: str
    caution_tint: str
    caution_line: str
    harm: str
    harm_strong: str
    harm_tint: str
    on_harm: str
    information: str
    information_tint: str
    rail: str
    rail_ink: str
    rail_current: str
    rail_hover: str
    rail_strong: str
    promise: str
    badge: str
    on_badge: str

    def tone(self, tone: Tone) -> tuple[str, str]:
        """(ink, ground) of a chip, banner or dot in this tone."""
        if tone == "plain":
            return self.second, self.sunken
        values = asdict(self)
        return values[tone], values[f"{tone}_tint"]

    def series(self) -> tuple[str, ...]:
        """Line and bar colours in order; told apart also by people who see red and green alike."""
        return self.accent, self.information, self.caution_line, self.harm, self.second


LIGHT = Palette(
    background="#F6F7F9",
    card="#FFFFFF",
    sunken="#F1F3F6",
    line="#E4E8EE",
    line_strong="#CBD2DB",
    ink="#1B2430",
    second="#56616F",
    third="#65707E",
    accent="#0B6E69",
    accent_strong="#095B57",
    accent_tint="#E3F2F0",
    on_accent="#FFFFFF",
    caution="#8A5A0F",
    caution_tint="#FDF3DD",
    caution_line="#B7791F",
    harm="#B42318",
    harm_strong="#931C13",
    harm_tint="#FDE8E6",
    on_harm="#FFFFFF",
    information="#2F5FB3",
    information_tint="#E7EEFB",
    rail="#10302F",
    rail_ink="#CFE3E0",
    rail_current="#1C4A48",
    rail_hover="#173D3B",
    rail_strong="#FFFFFF",
    promise="#6FD3C7",
    badge="#E8A33A",
    on_badge="#2A1B03",
)
DARK = Palette(
    background="#14181D",
    card="#1C2229",
    sunken="#242B34",
    line="#2B333D",
    line_strong="#3F4955",
    ink="#E8ECF1",
    second="#A4AFBD",
    third="#93A0AE",
    accent="#4FC3B5",
    accent_strong="#6FD3C7",
    accent_tint="#173A37",
    on_accent="#08201D",
    caution="#E3B04B",
    caution_tint="#3A2F17",
    caution_line="#E3B04B",
    harm="#F0857B",
    harm_strong="#F5A199",
    harm_tint="#40211F",
    on_harm="#2A0B08",
    information="#8AB0F2",
    information_tint="#1E2C45",
    rail="#0E1215",
    rail_ink="#9AA7B4",
    rail_current="#1F3432",
    rail_hover="#171E22",
    rail_strong="#F3F6F9",
    promise="#4FC3B5",
    badge="#E3A23C",
    on_badge="#241703",
)
THEMES = {"light": LIGHT, "dark": DARK}

# Pixel sizes at scale 1: page title, card title, body, second, third, the big figure.
SIZES = {
    "title": 22,
    "card_title": 15,
    "body": 14,
    "second_text": 12.5,
    "third_text": 11.5,
    "figure": 26,
    "sentence": 18,
    "hero": 27,
}


def resolved(theme: str) -> str:
    """ "light" or "dark"; "system" asks the desktop."""
    if theme in THEMES:
        return theme
    return "dark" if QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def colours() -> Palette:
    """The palette in force."""
    app = QApplication.instance()
    return THEMES[str(app.property("theme") or "light")] if app else LIGHT


def text_scale() -> float:
    """The text scale in force (1.0 = as drawn)."""
    app = QApplication.instance()
    return float(app.property("text_scale") or 1.0) if app else 1.0


def pixels(size: float) -> int:
    """A type size or row height at the text scale in force."""
    return max(1, round(size * text_scale()))


def font(role: str = "body", *, strong: bool = False) -> QFont:
    """The font of a text role, for what is painted rather than styled."""
    made = QFont(FAMILY)
    made.setPixelSize(pixels(SIZES[role]))
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    app = QApplication.instance()
    if app is not None and app.property("language") == "en":
        for feature in ("pwid", "palt"):  # quotes and dots as narrow as Latin ones; in Chinese they fill a square
            made.setFeature(QFont.Tag(feature), 1)
    return made


def apply(app: QApplication, theme: str, scale: float = 1.0) -> None:
    """Dress the whole application in `theme` ("light", "dark" or "system") at this text scale."""
    _load_fonts()
    name = resolved(theme)
    sheet = style_sheet(THEMES[name], scale)
    worn = f"{name} {scale} {app.property('language')}"
    if app.styleSheet() == sheet and app.property("worn") == worn:
        return  # worn already: dressing every widget again would take seconds for nothing
    app.setProperty("theme", name)
    app.setProperty("text_scale", scale)
    app.setProperty("worn", worn)
    app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(_qt_palette(THEMES[name]))
    app.setStyleSheet(sheet)


def style_sheet(palette: Palette, scale: float) -> str:
    """The style sheet with every token filled in."""
    sizes = {name: f"{max(1, round(size * scale))}px" for name, size in SIZES.items()}
    text = (resources() / "styles" / "desk.qss").read_text(encoding="utf-8")
    theme = "dark" if palette is DARK else "light"
    styles = (resources() / "styles").as_posix()
    return Template(text).substitute(asdict(palette), **sizes, family=FAMILY, styles=styles, theme=theme)


def _load_fonts() -> None:
    if FAMILY in QFontDatabase.families():
        return
    for weight in ("Regular", "SemiBold"):
        QFontDatabase.addApplicationFont(str(fonts() / f"NotoSansSC-{weight}.ttf"))


def _qt_palette(palette: Palette) -> QPalette:
    """The same colours for what Qt paints itself: selections, placeholders, tooltips, native dialogs."""
    role = QPalette.ColorRole
    pairs = {
        role.Window: palette.background,
        role.Base: palette.card,
        role.AlternateBase: palette.sunken,
        role.WindowText: palette.ink,
        role.Text: palette.ink,
        role.Button: palette.card,
        role.ButtonText: palette.ink,
        role.Highlight: palette.accent,
        role.HighlightedText: palette.on_accent,
        role.PlaceholderText: palette.third,
        role.ToolTipBase: palette.card,
        role.ToolTipText: palette.ink,
        role.Link: palette.accent,
        role.Mid: palette.line,
        role.Dark: palette.line_strong,
    }
    made = QPalette()
    for key, colour in pairs.items():
        made.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(palette.third))
    return made
