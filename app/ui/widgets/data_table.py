"""The table of the program: lazy, sortable, by keyboard, with chips in cells and numbers at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.domain.safe_cells import copied
from app.ui.theme import colours, font, pixels
from app.ui.widgets.paged_model import SPAN_ROLE, PagedModel

PADDING = 10
NARROWEST = 110  # what a column that shares the rest keeps at least


class _Cells(QStyledItemDelegate):
    """Draws the words of a cell by its column's kind."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, PagedModel)
        kind, text = model.columns[index.column()].kind, str(index.data() or "")
        state, palette = option.state, colours()
        area = option.rect
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(palette.accent_tint))
        painter.setPen(QColor(palette.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        inner = QRectF(area).adjusted(PADDING, 0, -PADDING, 0)
        if kind == "chip" and text:
            _draw_chip(painter, inner, text, str(index.data(Qt.ItemDataRole.UserRole)))
        elif kind == "range":
            _draw_range(painter, inner, text, index.data(SPAN_ROLE))
        else:
            painter.setFont(font("second_text" if kind == "second" else "body", strong=kind == "strong"))
            painter.setPen(QColor(palette.second if kind == "second" else palette.ink))
            metrics = QFontMetrics(painter.font())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(inner.width()))
            painter.drawText(inner, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Wide enough for the words."""
        strong = font("body", strong=True)
        width = QFontMetrics(strong).horizontalAdvance(str(index.data() or "")) + 2 * PADDING + 22
        return QSize(width, pixels(36))


def _draw_range(painter: QPainter, area: QRectF, text: str, span: tuple[float, float, float] | None) -> None:
    """The words at the left, then a track from 0 to 1 with the range on it and a dot in the middle."""
    palette = colours()
    painter.setFont(font("body"))
    painter.setPen(QColor(palette.ink))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
    room = QFontMetrics(painter.font()).horizontalAdvance("0.000") + 8
    track = QRectF(area.left() + room, area.center().y() - 3, area.width() - room, 6)
    if span is None or track.width() < 24:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.sunken))
    painter.drawRoundedRect(track, 3, 3)
    low, middle, high = (track.left() + track.width() * min(max(end, 0.0), 1.0) for end in span)
    between = QColor(palette.accent)
    between.setAlphaF(0.45)
    painter.setBrush(between)
    painter.drawRoundedRect(QRectF(low, track.top(), max(high - low, 2.0), track.height()), 3, 3)
    painter.setBrush(QColor(palette.accent))
    painter.setPen(QColor(palette.card))
    painter.drawEllipse(QRectF(middle - 5, track.center().y() - 5, 10, 10))


def _draw_chip(painter: QPainter, area: QRectF, text: str, tone: str) -> None:
    ink, ground = colours().tone(tone)  # type: ignore[arg-type]
    painter.setFont(font("second_text", strong=True))
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()) - 18)
    height = metrics.height() + 3.0
    box = QRectF(area.left(), area.center().y() - height / 2, metrics.horizontalAdvance(shown) + 19, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(colours().line) if tone == "plain" else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(QColor(ink))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), shown)


class DataTable(QTableView):
    """A view of a PagedModel. `opened` carries the row a person clicked or pressed Enter on.

    `fit=True` makes the table exactly as tall as its rows (short lists in cards); `empty` is said where there are none;
    `several=True` lets more than one row be chosen.
    """

    opened = Signal(object)

    def __init__(
        self, model: PagedModel, name: str, *, fit: bool = False, empty: str = "", several: bool = False
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._fit, self._empty = fit, empty
        self.setItemDelegate(_Cells(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(pixels(38))
        self._model = model
        model.setParent(self)
        self.setModel(model)
        self._dress_header(model)
        model.modelReset.connect(self._fitted)
        self._fitted()

    def _dress_header(self, model: PagedModel) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setFixedHeight(pixels(34))
        header.setMinimumSectionSize(48)
        header.setSortIndicatorClearable(True)
        header.setSectionsClickable(True)
        self.setSortingEnabled(any(column.sortable for column in model.columns))
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for at, column in enumerate(model.columns):
            mode = QHeaderView.ResizeMode.Interactive if column.width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(at, mode)
            if column.width:
                header.resizeSection(at, pixels(column.width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns of a fixed width give way where the others would have no room left; alone they scroll sideways."""
        super().resizeEvent(event)
        columns = self._model.columns
        fixed = sum(pixels(column.width) for column in columns if column.width)
        sharing = sum(not column.width for column in columns)
        room = self.viewport().width() - sharing * pixels(NARROWEST)
        ratio = max(0.4 if sharing else 0.75, min(1.0, room / fixed)) if fixed else 1.0
        for at, column in enumerate(columns):
            if column.width:
                self.horizontalHeader().resizeSection(at, int(pixels(column.width) * ratio))

    def _fitted(self) -> None:
        if not self._fit:
            return
        rows = max(self._model.total, 1 if self._empty else 0)
        self.setFixedHeight(self.horizontalHeader().height() + rows * self.verticalHeader().defaultSectionSize() + 2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def paged(self) -> PagedModel:
        """The model, by its own type."""
        return self._model

    def chosen_rows(self) -> list[object]:
        """The rows that are selected and already here."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [row for number in numbers if (row := self._model.row(number)) is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies the chosen rows as text."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            rows = ([column.words(row) for column in self._model.columns] for row in self.chosen_rows())
            QGuiApplication.clipboard().setText(copied(rows))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens a row."""
        super().mouseReleaseEvent(event)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and plain:
            self._open(self.indexAt(event.position().toPoint()))

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row(index.row()) if index.isValid() else None
        if row is not None:
            self.opened.emit(row)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size changes the heights."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_model"):
            self.verticalHeader().setDefaultSectionSize(pixels(38))
            self._fitted()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or the sentence that there are none; a ring while the keyboard is here."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self._model.total == 0 and self._empty:
            painter.setFont(font("second_text"))
            painter.setPen(QColor(colours().second))
            area = self.viewport().rect().adjusted(PADDING, 0, -PADDING, 0)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
            painter.drawText(area, int(flags), self._empty)
        if self.hasFocus() and self.currentIndex().isValid():
            painter.setPen(QColor(colours().accent))
            row = self.visualRect(self.model().index(self.currentIndex().row(), 0))
            painter.drawRect(0, row.top(), self.viewport().width() - 1, row.height() - 2)
        painter.end()
