"""One family of icons (Lucide, ISC: resources/icons/LICENSE), drawn in the ink of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import resources
from app.ui.theme import colours


def pixmap(name: str, colour: str = "", size: int = 18, *, thickness: float = 1.8) -> QPixmap:
    """The icon `name` in `colour` (default: the second ink), sharp on the screen in use; a copy of a cached picture."""
    screen = QGuiApplication.primaryScreen()
    ratio = max(screen.devicePixelRatio() if screen else 1.0, 2.0)
    return _drawn(name, colour or colours().second, size, thickness, ratio)


def icon(name: str, colour: str = "", size: int = 18, *, on: str = "", gap: int = 0) -> QIcon:
    """The icon for a button or action; `on` is its colour when checked; `gap` is air between it and the words."""
    made = QIcon(spaced(pixmap(name, colour, size), gap))
    made.addPixmap(spaced(pixmap(name, colours().third, size), gap), QIcon.Mode.Disabled)
    if on:
        made.addPixmap(spaced(pixmap(name, on, size), gap), QIcon.Mode.Normal, QIcon.State.On)
    return made


def spaced(drawn: QPixmap, gap: int) -> QPixmap:
    """The same picture with `gap` pixels of air at its right (Qt leaves too little between icon and words)."""
    if not gap:
        return drawn
    ratio = drawn.devicePixelRatio()
    wider = QPixmap(drawn.width() + round(gap * ratio), drawn.height())
    wider.setDevicePixelRatio(ratio)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return wider


def logo(size: int) -> QPixmap:
    """The program's own sign."""
    return _drawn("alliance-desk", "", size, 0, 2.0)


@cache
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _drawn(name: str, colour: str, size: int, thickness: float, ratio: float) -> QPixmap:
    svg = _source(name).replace("currentColor", colour or "black")
    if thickness:
        svg = svg.replace('stroke-width="2"', f'stroke-width="{thickness}"')
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn
