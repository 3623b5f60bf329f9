"""A figure that leaves the window: as PNG, as SVG with real lines and words, as CSV that no spreadsheet can run."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.figures import Figure, Label
from app.domain.messages import mark
from app.domain.safe_cells import as_text
from app.ui.theme import colours

Say = Callable[[Label], str]
PAD, SHARP = 16, 2
HEADERS = (
    mark("ui", "Series"),
    mark("ui", "At"),
    mark("ui", "Value"),
    mark("ui", "Low"),
    mark("ui", "High"),
    mark("ui", "Note"),
)


def as_csv(figure: Figure, say: Say, separator: str = ",") -> str:
    """One line a point: series, x, value, low, high, note."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    writer.writerow([say(header) for header in HEADERS])
    for series in figure.series:
        for at, value in enumerate(series.y):
            x = series.x[at] if at < len(series.x) else ""
            low = series.low[at] if series.low else None
            high = series.high[at] if series.high else None
            note = say(series.notes[at]) if at < len(series.notes) else ""
            where = x if isinstance(x, int | float) else as_text(say(x))
            writer.writerow([as_text(say(series.name)), where, value, _or_empty(low), _or_empty(high), as_text(note)])
    return out.getvalue()


def _or_empty(value: float | None) -> object:
    return "" if value is None else value


def picture(view: QWidget) -> QImage:
    """The widget on the card's ground, without its buttons."""
    size = view.size() + QSize(2 * PAD, 2 * PAD)
    image = QImage(size * SHARP, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(SHARP)
    image.fill(colours().card)
    painter = QPainter(image)
    _draw(view, painter)
    painter.end()
    return image


def as_png(view: QWidget, path: Path) -> None:
    """Write the picture; OSError if it cannot be written."""
    if not picture(view).save(str(path)):
        raise OSError(f"cannot write {path}")


def as_svg(view: QWidget, path: Path) -> None:
    """Write lines and words, not pixels; OSError if it cannot be written."""
    path.touch()
    size = view.size() + QSize(2 * PAD, 2 * PAD)
    made = QSvgGenerator()
    made.setFileName(str(path))
    made.setSize(size)
    made.setViewBox(QRect(QPoint(0, 0), size))
    made.setTitle(view.accessibleName())
    painter = QPainter(made)
    painter.fillRect(QRect(QPoint(0, 0), size), colours().card)
    _draw(view, painter)
    painter.end()


def _draw(view: QWidget, painter: QPainter) -> None:
    """Buttons are hidden while drawing, and keep their room."""
    buttons = [button for button in view.findChildren(QPushButton) if not button.isHidden()]
    for button in buttons:
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        button.hide()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.render(painter, QPoint(PAD, PAD), renderFlags=QWidget.RenderFlag.DrawChildren)
    for button in buttons:
        button.show()
