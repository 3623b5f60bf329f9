"""Why two entries may be one, as a waterfall: each field moves the weight on, for or against, to where it ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.domain.linking import Reason
from app.texts import Translate
from app.ui.theme import colours
from app.ui.widgets import PlainLabel, rule


def landings(bits: Sequence[float]) -> list[tuple[float, float]]:
    """Where each bar begins and ends; the last one is the sum, from nought."""
    ends: list[tuple[float, float]] = []
    now = 0.0
    for one in bits:
        ends.append((now, now + one))
        now += one
    return [*ends, (0.0, now)]


class Waterfall(QWidget):
    """One row a field with its bits, the sum below a line."""

    def __init__(self, reasons: Sequence[Reason], translate: Translate) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        spans = landings([reason.bits for reason in reasons])
        low = min(0.0, *(min(span) for span in spans))
        high = max(0.0, *(max(span) for span in spans))
        for at, (reason, span) in enumerate(zip(reasons, spans, strict=False)):
            self._row(grid, at, translate(reason.field), self._words(reason), WeightBar(span, (low, high)))
        total = sum(reason.bits for reason in reasons)
        grid.addWidget(rule(), len(reasons), 0, 1, 3)
        bar = WeightBar(spans[-1], (low, high), strong=True)
        self._row(grid, len(reasons) + 1, self.tr("Together"), _signed(total), bar, strong=True)

    def _row(self, grid: QGridLayout, at: int, name: str, words: str, bar: WeightBar, *, strong: bool = False) -> None:
        grid.addWidget(PlainLabel(name, "strong" if strong else "second"), at, 0)
        bar.setAccessibleName(f"{name}: {words}")
        grid.addWidget(bar, at, 1)
        grid.addWidget(PlainLabel(words, "strong" if strong else "third"), at, 2, Qt.AlignmentFlag.AlignRight)

    def _words(self, reason: Reason) -> str:
        return self.tr("not known") if reason.level < 0 else _signed(reason.bits)


class WeightBar(QWidget):
    """A bar from where the weight was to where it is now; `scale` is (lowest, highest) of all rows. The words beside it
    say the same."""

    def __init__(self, span: tuple[float, float], scale: tuple[float, float], *, strong: bool = False) -> None:
        super().__init__()
        self.span, self.scale, self._strong = span, scale, strong
        self.setMinimumSize(QSize(120, 20))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def at(self, bits: float) -> float:
        """Where a weight lies across the widget, in pixels."""
        low, high = self.scale
        return 2 + (self.width() - 4) * (bits - low) / ((high - low) or 1.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar, a line at nought."""
        start, end = (self.at(bits) for bits in self.span)
        palette = colours()
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.accent if self.span[1] >= self.span[0] else palette.caution_line))
        inset = 3 if self._strong else 5
        painter.drawRect(QRectF(min(start, end), inset, max(abs(end - start), 1.5), self.height() - 2 * inset))
        painter.setBrush(QColor(palette.line_strong))
        painter.drawRect(QRectF(self.at(0.0) - 0.5, 0, 1, self.height()))
        painter.end()


def _signed(bits: float) -> str:
    return f"{bits:+.1f}".replace("-", "−")
