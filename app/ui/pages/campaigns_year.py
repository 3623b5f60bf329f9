"""Campaigns and holidays along the year: a bar each, months above, today as a line; by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.campaign_calendar import Days
from app.ui.amounts import day, days
from app.ui.theme import Tone, colours, font, pixels
from app.ui.widgets.labels import plain_tip

DAY_TONES: dict[str, Tone] = {"public": "harm", "school": "caution", "exams": "plain"}


@dataclass(frozen=True)
class YearRow:
    """One bar: its words, its days (both inclusive), its colour; `key` 0 cannot be pressed."""

    name: str
    starts: date
    ends: date
    tone: Tone
    key: int = 0


def day_rows(found: Iterable[Days], language: str) -> list[YearRow]:
    """Holidays and examinations as bars; a question mark stands where the days are not certain."""
    return [
        YearRow(f"{one.said(language)}{'?' if one.expected else ''}", one.starts, one.ends, DAY_TONES[one.kind])
        for one in found
    ]


class YearBars(QWidget):
    """`pressed` carries the key of the bar a person chose; up and down move, Enter chooses."""

    pressed = Signal(int)

    def __init__(self, rows: Sequence[YearRow], first: date, last: date, today: date, name: str) -> None:
        super().__init__()
        self.rows, self.first, self.last, self.today = tuple(rows), first, last, today
        self.at = next((place for place, row in enumerate(rows) if row.key), -1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(f"{row.name}: {days(row.starts, row.ends)}" for row in rows))
        self.setMouseTracking(True)
        if self.at >= 0:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """A line for the months, one for each bar."""
        return QSize(pixels(480), self._top() + len(self.rows) * self._high() + 6)

    def minimumSizeHint(self) -> QSize:
        """As high as the bars, as narrow as they stay readable."""
        return QSize(pixels(300), self.sizeHint().height())

    def _top(self) -> int:
        return pixels(26)

    def _high(self) -> int:
        return pixels(28)

    def _left(self) -> float:
        metrics = QFontMetrics(font("second_text"))
        widest = max((metrics.horizontalAdvance(row.name) for row in self.rows), default=0)
        return float(min(widest + 14, max(self.width() * 0.32, 90)))

    def _x(self, when: date) -> float:
        span = max((self.last - self.first).days + 1, 1)
        left = self._left()
        share = min(max((when - self.first).days / span, 0.0), 1.0)
        return left + share * (self.width() - left - 2)

    def place_at(self, y: float) -> int:
        """The row under a point, -1 for none."""
        place = int((y - self._top()) // self._high())
        return place if y >= self._top() and place < len(self.rows) else -1

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press a bar."""
        self._choose(self.place_at(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand where something can be pressed, and the days of the bar as a tip."""
        place = self.place_at(event.position().y())
        hand = place >= 0 and self.rows[place].key
        row = self.rows[place] if place >= 0 else None
        self.setToolTip(plain_tip(f"{row.name} · {days(row.starts, row.ends)}") if row else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, down, Enter."""
        open_ = [place for place, row in enumerate(self.rows) if row.key]
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and open_:
            step = 1 if key == Qt.Key.Key_Down else -1
            self.at = open_[min(max(open_.index(self.at) + step, 0), len(open_) - 1)]
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.at)
        else:
            super().keyPressEvent(event)

    def _choose(self, place: int) -> None:
        if place >= 0 and self.rows[place].key:
            self.at = place
            self.pressed.emit(self.rows[place].key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Months, today, bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_months(painter)
        for place, row in enumerate(self.rows):
            self._paint_row(painter, place, row)
        if self.first <= self.today <= self.last:
            painter.setPen(QPen(QColor(colours().accent), 1.5, Qt.PenStyle.DashLine))
            x = self._x(self.today)
            painter.drawLine(int(x), self._top() - 4, int(x), self.height())
        painter.end()

    def _paint_months(self, painter: QPainter) -> None:
        painter.setFont(font("third_text"))
        metrics, free = QFontMetrics(painter.font()), self._left()
        month = self.first.replace(day=1)
        while month <= self.last:
            after = (month + timedelta(days=32)).replace(day=1)
            x, end = self._x(max(month, self.first)), self._x(min(after, self.last))
            painter.setPen(QPen(QColor(colours().line), 1))
            painter.drawLine(int(x), self._top() - 4, int(x), self.height())
            words = _month(month)
            wide = metrics.horizontalAdvance(words) + 8
            if x >= free and wide <= max(end - x, 0) * 1.6 and x + wide <= self.width():
                painter.setPen(QColor(colours().third))
                room = QRectF(x + 4, 0, wide, self._top() - 4)
                painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)
                free = x + wide
            month = after

    def _paint_row(self, painter: QPainter, place: int, row: YearRow) -> None:
        top = self._top() + place * self._high()
        ink, ground = colours().tone(row.tone)
        left = self._left()
        if place == self.at and self.hasFocus():
            painter.setPen(QPen(QColor(colours().accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1, top + 1, self.width() - 2, self._high() - 2), 5, 5)
        painter.setFont(font("second_text", strong=bool(row.key)))
        painter.setPen(QColor(colours().ink))
        words = QFontMetrics(painter.font()).elidedText(row.name, Qt.TextElideMode.ElideRight, int(left - 10))
        painter.drawText(QRectF(4, top, left - 8, self._high()), int(Qt.AlignmentFlag.AlignVCenter), words)
        start, end = self._x(row.starts), self._x(row.ends + timedelta(days=1))
        bar = QRectF(start, top + 6, max(end - start, 4), self._high() - 12)
        painter.setPen(QPen(QColor(ink), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(bar, 4, 4)


def _month(first: date) -> str:
    """ "Dec" or "12月", with the year in January."""
    words = day(first, year=first.month == 1)
    return words.removesuffix("1日") if words.endswith("日") else words.removeprefix("1 ")
