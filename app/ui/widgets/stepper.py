"""The steps of a longer task, side by side: done, here, still to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from app.ui.icons import pixmap, spaced
from app.ui.theme import colours, font
from app.ui.widgets.buttons import plain_button
from app.ui.widgets.labels import restyle, rule


def disc(text: str, *, done: bool, here: bool = False, size: int = 22) -> QPixmap:
    """A round mark: a tick where done, else the number (filled where we are)."""
    palette = colours()
    drawn = QPixmap(size * 2, size * 2)
    drawn.setDevicePixelRatio(2)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    full = done or here
    painter.setPen(QColor(palette.accent if full else palette.line_strong))
    painter.setBrush(QColor(palette.accent if full else palette.card))
    painter.drawEllipse(QRectF(1, 1, size - 2, size - 2))
    if done:
        painter.drawPixmap(4, 4, pixmap("check", palette.on_accent, size - 8, thickness=3))
    else:
        painter.setFont(font("third_text", strong=True))
        painter.setPen(QColor(palette.on_accent if here else palette.second))
        painter.drawText(QRectF(0, 0, size, size), int(Qt.AlignmentFlag.AlignCenter), text)
    painter.end()
    return drawn


class Stepper(QFrame):
    """`Stepper(["File", "Columns", …])`; `go(2)` moves; `chosen` tells which finished step a person pressed."""

    chosen = Signal(int)

    def __init__(self, steps: Sequence[str], current: int = 0) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(6)
        self._words = tuple(steps)
        self._buttons = []
        for number, words in enumerate(steps):
            if number:
                line = rule()
                line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                row.addWidget(line, 1)
            button = plain_button(words)
            button.setIconSize(QSize(27, 22))
            button.clicked.connect(lambda _=False, at=number: self.chosen.emit(at))
            self._buttons.append(button)
            row.addWidget(button)
        self.current = current
        self.go(current)

    def go(self, current: int) -> None:
        """Mark the steps before `current` as done; only they can be pressed."""
        self.current = current
        for number, button in enumerate(self._buttons):
            mark = spaced(disc(str(number + 1), done=number < current, here=number == current), 5)
            icon = QIcon(mark)
            icon.addPixmap(mark, QIcon.Mode.Disabled)
            button.setIcon(icon)
            button.setEnabled(number < current)
            button.setProperty("kind", "here" if number == current else "plain")
            done, here = self.tr("done"), self.tr("you are here")
            state = done if number < current else here if number == current else ""
            button.setAccessibleName(f"{number + 1}. {self._words[number]} {state}".strip())
            restyle(button)
        self.setAccessibleName(self.tr("Step {0} of {1}").format(current + 1, len(self._buttons)))
