"""Pictures that are painted rather than plotted: a hundred families as dots, and funnels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.figures import Figure, Label
from app.ui.theme import Palette, colours, font, pixels
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.wrapping import WrapRow

Say = Callable[[Label], str]
Value = Callable[..., str]
ACROSS = 20
SHAPES = ("full", "ring", "hollow")  # told apart without colour too


def painted(figure: Figure, say: Say, value: Value) -> QWidget:
    """The picture of an icons or funnel figure."""
    if figure.kind == "icons":
        return _icons(figure, say)
    return _funnel(figure, say, value)


# --- a hundred dots ------------------------------------------------------------------------------------------------


def _icons(figure: Figure, say: Say) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    counts = [round(series.y[0]) for series in figure.series]
    column.addWidget(IconArray(counts))
    legend = QGridLayout()
    legend.setHorizontalSpacing(8)
    legend.setVerticalSpacing(4)
    for row, (series, count) in enumerate(zip(figure.series, counts, strict=True)):
        if count:
            legend.addWidget(IconArray([0] * row + [1]), row, 0)
            legend.addWidget(PlainLabel(f"{count}", "label"), row, 1, Qt.AlignmentFlag.AlignRight)
            legend.addWidget(PlainLabel(say(series.name), "second", wrap=True), row, 2)
    legend.setColumnStretch(2, 1)
    column.addLayout(legend)
    column.addStretch(1)
    return made


class IconArray(QWidget):
    """So many dots of each kind, twenty in a row: full, ringed, hollow."""

    def __init__(self, counts: Sequence[int]) -> None:
        super().__init__()
        self.counts = tuple(counts)
        total = sum(counts)
        self._across = min(ACROSS, max(total, 1))
        self._down = -(-total // ACROSS)
        step = 14 if total == 1 else 12
        self.setMinimumSize(QSize(self._across * step, self._down * step))
        policy = QSizePolicy.Policy.Fixed if total == 1 else QSizePolicy.Policy.Expanding
        sizes = QSizePolicy(policy, QSizePolicy.Policy.Fixed if total == 1 else QSizePolicy.Policy.Preferred)
        sizes.setHeightForWidth(total > 1)
        self.setSizePolicy(sizes)

    def hasHeightForWidth(self) -> bool:
        """Dots stay round."""
        return sum(self.counts) > 1

    def heightForWidth(self, width: int) -> int:
        """As many rows as there are."""
        return round(self._step(width) * self._down)

    def sizeHint(self) -> QSize:
        """Comfortable dots."""
        step = 14 if sum(self.counts) == 1 else 16
        return QSize(self._across * step, self._down * step)

    def _step(self, width: float) -> float:
        return min(20.0, width / self._across)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Row by row, kind by kind."""
        kinds = [kind for kind, count in enumerate(self.counts) for _ in range(count)]
        step = min(self._step(self.width()), self.height() / max(self._down, 1))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, kind in enumerate(kinds):
            centre = QPointF((at % ACROSS + 0.5) * step, (at // ACROSS + 0.5) * step)
            _dot(painter, centre, step * 0.36, kind, colours())
        painter.end()


def _dot(painter: QPainter, centre: QPointF, radius: float, kind: int, palette: Palette) -> None:
    ink = (palette.accent, palette.information, palette.line_strong)[min(kind, 2)]
    shape = SHAPES[min(kind, 2)]
    painter.setPen(Qt.PenStyle.NoPen if shape == "full" else QPen(QColor(ink), radius * 0.3))
    painter.setBrush(QColor(palette.card if shape == "hollow" else ink))
    inner = radius * (1.0 if shape == "full" else 0.88)
    painter.drawEllipse(centre, inner, inner)
    if shape == "ring":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.card))
        painter.drawEllipse(centre, radius * 0.4, radius * 0.4)


# --- funnels -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Bar:
    """One step of a funnel: its name, why some fell out here, the values (one a series) and the words for each."""

    name: str
    values: tuple[float, ...]
    words: tuple[str, ...]
    note: str = ""
    lost: str = ""


def _funnel(figure: Figure, say: Say, value: Value) -> QWidget:
    first = figure.series[0]
    bars = [
        Bar(
            say(name) if not isinstance(name, int | float) else f"{name:g}",
            tuple(series.y[at] for series in figure.series),
            tuple(value(series.y[at]) for series in figure.series),
            say(first.notes[at]) if at < len(first.notes) else "",
        )
        for at, name in enumerate(first.x)
    ]
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    if len(figure.series) > 1:
        names = Legend([say(series.name) for series in figure.series])
        column.addWidget(names, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(FunnelBars(bars))
    unit = say(figure.y_label)
    if unit:
        column.addWidget(PlainLabel(unit, "third"))
    column.addStretch(1)
    return made


class Legend(WrapRow):
    """A swatch and a name for each series; the names go on in a second line where the card is narrow."""

    def __init__(self, names: Sequence[str]) -> None:
        pairs = zip(names, colours().series(), strict=False)
        super().__init__(*(_swatch(name, colour) for name, colour in pairs), spacing=6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """All names in one line, however they stand now: so they come back to it when there is room."""
        return QSize(self.in_one_line(), super().sizeHint().height())


def _swatch(name: str, colour: str) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 10, 0)
    row.setSpacing(6)
    swatch = QWidget()
    swatch.setFixedSize(10, 10)
    swatch.setStyleSheet(f"background: {colour}; border-radius: 3px;")
    row.addWidget(swatch)
    row.addWidget(PlainLabel(name, "second"), 1)
    return box


class FunnelBars(QWidget):
    """Bars one below the other, each with its name, its reason and its number; `pressed` carries the row's number."""

    pressed = Signal(int)

    def __init__(self, bars: Sequence[Bar], *, pressable: bool = False) -> None:
        super().__init__()
        self.bars, self._here, self._pressable = tuple(bars), 0, pressable
        series = max((len(bar.values) for bar in bars), default=1)
        self._thick = 14 if series == 1 else 11
        self._row = pixels(22) + (self._thick + 3) * series + 12
        self.setMinimumSize(QSize(260, self._row * len(self.bars)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription("; ".join(f"{b.name} {' / '.join(b.words)} {b.note}".strip() for b in bars))
        if pressable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """As high as its bars."""
        return QSize(420, self._row * len(self.bars))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names and numbers above each bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = max((value for bar in self.bars for value in bar.values), default=0) or 1
        for at, bar in enumerate(self.bars):
            area = QRectF(0, at * self._row, self.width(), self._row)
            self._words(painter, area, bar)
            self._fill(painter, area, bar, top, at)
            if self.hasFocus() and self._pressable and at == self._here:
                painter.setPen(QPen(QColor(colours().ink), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                around = QRectF(area.left(), area.top() + pixels(22) + 1, area.width(), self._thick)
                painter.drawRoundedRect(around.adjusted(1, 0, -1, 0), 4, 4)
        painter.end()

    def _words(self, painter: QPainter, area: QRectF, bar: Bar) -> None:
        palette, line = colours(), QRectF(area.left(), area.top(), area.width(), pixels(22))
        middle = Qt.AlignmentFlag.AlignVCenter
        right, left = int(middle | Qt.AlignmentFlag.AlignRight), int(middle | Qt.AlignmentFlag.AlignLeft)
        lost_room = QFontMetrics(font("second_text")).horizontalAdvance("−00,000 ") if self._any_lost() else 0
        painter.setFont(font("second_text"))
        painter.setPen(QColor(palette.second))
        painter.drawText(line, right, bar.lost)
        painter.setFont(font("body", strong=True))
        painter.setPen(QColor(palette.ink))
        words = "  /  ".join(bar.words)
        painter.drawText(line.adjusted(0, 0, -lost_room, 0), right, words)
        metrics = QFontMetrics(painter.font())
        name_room = line.width() - lost_room - metrics.horizontalAdvance(words) - 14
        name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, int(name_room))
        painter.drawText(line, left, name)
        start = metrics.horizontalAdvance(name) + 12
        painter.setFont(font("second_text"))
        painter.setPen(QColor(palette.second))
        room = int(name_room - start)
        if room > 40:
            note = QFontMetrics(painter.font()).elidedText(bar.note, Qt.TextElideMode.ElideRight, room)
            painter.drawText(line.adjusted(start, 0, 0, 0), left, note)

    def _any_lost(self) -> bool:
        return any(bar.lost for bar in self.bars)

    def _fill(self, painter: QPainter, area: QRectF, bar: Bar, top: float, at: int) -> None:
        palette = colours()
        y = area.top() + pixels(22) + 1
        for number, value in enumerate(bar.values):
            track = QRectF(area.left(), y, area.width(), self._thick)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.sunken))
            painter.drawRoundedRect(track, 4, 4)
            ink = QColor(palette.series()[number % 5])
            if len(bar.values) == 1:
                ink.setAlphaF(max(0.5, 1 - 0.12 * at))
            painter.setBrush(ink)
            if value > 0:
                painter.drawRoundedRect(
                    QRectF(track.left(), y, max(4.0, track.width() * value / top), self._thick), 4, 4
                )
            y += self._thick + 3

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on a bar."""
        at = int(event.position().y() // self._row)
        if self._pressable and 0 <= at < len(self.bars):
            self._here = at
            self.pressed.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move, Enter and Space press."""
        if not self._pressable:
            return super().keyPressEvent(event)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step:
            self._here = min(max(self._here + step, 0), len(self.bars) - 1)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit(self._here)
        else:
            super().keyPressEvent(event)
        return None
