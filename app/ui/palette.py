"""Ctrl/Cmd+K: one line that finds any person, partner, offer, course, campaign, page or command."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.messages import Message, mark
from app.domain.offer_kinds import KINDS
from app.ui.icons import pixmap
from app.ui.pages.partners_words import INDUSTRIES
from app.ui.pages.words import GRADES, masked_phone, worded
from app.ui.theme import colours, font, pixels
from app.ui.widgets.labels import PlainLabel, icon_label, rule

if TYPE_CHECKING:
    from app.store.search import Hit
    from app.ui.desk import Desk

# kind of a hit -> (page that shows it, icon, word for the kind)
PLACES: dict[str, tuple[str, str, Message]] = {
    "student": ("students", "graduation-cap", mark("ui", "Student")),
    "guardian": ("students", "user", mark("ui", "Guardian")),
    "partner": ("partners", "handshake", mark("ui", "Partner")),
    "offer": ("partners", "gift", mark("ui", "Offer")),
    "course": ("data", "book-open", mark("ui", "Course")),
    "campaign": ("campaigns", "megaphone", mark("ui", "Campaign")),
}
OWN_NOUN = {"student", "partner", "campaign"}  # these pages take the bare id, others the whole hit
CORNER = 14  # of the sheet, as the style sheet rounds it
ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Entry:
    """One line of the palette."""

    icon: str
    title: str
    note: str
    run: Callable[[], object]


class Palette(QDialog):
    """Opens over the window; type, arrow keys, Enter. Escape closes."""

    def __init__(self, parent: QWidget, desk: Desk, commands: Sequence[Entry]) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Search"))
        self._desk, self._commands = desk, tuple(commands)
        self._asked = 0
        sheet = QFrame()
        sheet.setObjectName("sheet")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(sheet)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(4)
        column.addLayout(self._line())
        column.addWidget(rule())
        column.addWidget(self._list(), 1)
        self.none = PlainLabel(
            self.tr("Nothing found. Names, pinyin initials and the end of a phone number work."), "second"
        )
        self.none.setContentsMargins(12, 8, 12, 12)
        column.addWidget(self.none)
        self._soon = QTimer(self, singleShot=True, interval=90)
        self._soon.timeout.connect(self._search)
        self.setFixedSize(620, 440)
        self.move(parent.mapToGlobal(parent.rect().topLeft()).x() + (parent.width() - 620) // 2, self._top(parent))
        self._behind = self._corners(parent)
        self._show(self._matching(""))

    def _top(self, parent: QWidget) -> int:
        return parent.mapToGlobal(parent.rect().topLeft()).y() + 84

    def _corners(self, parent: QWidget) -> list[tuple[QRect, QPixmap]]:
        """What lies behind the sheet's four round corners.

        A see-through window would show them black where nothing mixes the windows of the screen.
        """
        here, right, bottom = parent.mapFromGlobal(self.pos()), self.width() - CORNER, self.height() - CORNER
        areas = [QRect(x, y, CORNER, CORNER) for x in (0, right) for y in (0, bottom)]
        return [(area, parent.grab(area.translated(here))) for area in areas]

    def paintEvent(self, event: QPaintEvent) -> None:
        """The corners show the window below; the sheet covers the rest."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours().background))
        for area, image in self._behind:
            painter.drawPixmap(area, image)
        painter.end()

    def _line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 4, 0)
        row.addWidget(icon_label("search", "", 18))
        self.line = QLineEdit()
        self.line.setProperty("kind", "palette")
        self.line.setPlaceholderText(self.tr("Search students, partners, commands"))
        self.line.setAccessibleName(self.tr("Search"))
        self.line.textChanged.connect(self._typed)
        self.line.installEventFilter(self)
        row.addWidget(self.line, 1)
        row.addWidget(PlainLabel("Esc", "key"))
        return row

    def _list(self) -> QListView:
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Lines(self.list))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._run)
        return self.list

    def _typed(self, text: str) -> None:
        self._show(self._matching(text))
        if text.strip():
            self._soon.start()

    def _matching(self, text: str) -> list[Entry]:
        words = text.casefold().split()
        return [entry for entry in self._commands if all(word in entry.title.casefold() for word in words)]

    def _search(self) -> None:
        from app.store.search import search

        text = self.line.text().strip()
        if not text:
            return
        self._asked += 1
        asked = self._asked
        self._desk.runner.start(
            search,
            self._desk.store,
            text,
            20,
            lane="short",
            owner=self,
            done=lambda hits: self._found(asked, text, hits),
        )

    def _found(self, asked: int, text: str, hits: list[Hit]) -> None:
        if asked == self._asked and text == self.line.text().strip():
            self._show([*(self._entry(hit) for hit in hits), *self._matching(text)])

    def _entry(self, hit: Hit) -> Entry:
        page, sign, word = PLACES[hit.kind]
        item: object = hit.id if hit.kind in OWN_NOUN else hit
        note = " · ".join(part for part in (self._desk.translate(word), *self._told(hit)) if part)
        return Entry(sign, hit.title, note, lambda: self._desk.go(page, item))

    def _told(self, hit: Hit) -> list[str]:
        """What tells a hit from its namesakes, in words: a grade and campus, a covered phone, an industry, a kind."""
        say, first, _, rest = self._desk.translate, *hit.subtitle.partition(" ")
        if hit.kind == "student":
            return [worded(GRADES, first, say), rest]
        if hit.kind == "guardian":
            return [masked_phone(hit.subtitle)] if hit.subtitle else []
        return [worded({"partner": INDUSTRIES, "offer": KINDS}.get(hit.kind, {}), hit.subtitle, say)]

    def _show(self, entries: list[Entry]) -> None:
        self._model.clear()
        for entry in entries:
            item = QStandardItem(entry.title)
            item.setData(entry, ENTRY)
            item.setData(f"{entry.title}, {entry.note}", Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self.none.setVisible(not entries)
        if entries:
            self.list.setCurrentIndex(self._model.index(0, 0))

    def _run(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, Entry):
            self.close()
            QTimer.singleShot(0, entry.run)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys and Enter act on the list while the line keeps the keyboard."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                row = (self.list.currentIndex().row() + step) % max(self._model.rowCount(), 1)
                self.list.setCurrentIndex(self._model.index(row, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)


class _Lines(QStyledItemDelegate):
    """An icon, the title, and at the right what it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One height for all lines."""
        return QSize(100, pixels(38))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one line."""
        entry, palette, area = index.data(ENTRY), colours(), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent_tint))
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), 8, 8)
        painter.drawPixmap(area.left() + 12, area.center().y() - 8, pixmap(entry.icon, palette.second, 17))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(font("second_text"))
        painter.setPen(QColor(palette.second))
        note = painter.fontMetrics().elidedText(entry.note, Qt.TextElideMode.ElideRight, area.width() // 2)
        painter.drawText(area.adjusted(0, 0, -14, 0), middle | int(Qt.AlignmentFlag.AlignRight), note)
        taken = painter.fontMetrics().horizontalAdvance(note)
        painter.setFont(font("body"))
        painter.setPen(QColor(palette.ink))
        room = area.adjusted(42, 0, -taken - 24, 0)
        title = painter.fontMetrics().elidedText(entry.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, title)
        painter.restore()
