"""A table model that fetches rows a page at a time: a million rows open at once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from app.ui.theme import Tone
from app.ui.widgets.labels import plain_tip

Index = QModelIndex | QPersistentModelIndex
Kind = Literal["text", "strong", "second", "number", "chip", "range"]
# fetch(offset, limit, sort, text) -> (rows, total); sort is a column key, "-key" for descending, "" for natural order.
Fetch = Callable[[int, int, str, str], tuple[Sequence[Any], int]]
PAGE, KEPT = 200, 40
ROOT = QModelIndex()
SPAN_ROLE = Qt.ItemDataRole.UserRole + 1


class Lane(Protocol):
    """What the model needs of the runner: to fetch without holding up the window."""

    def start(self, job: Callable[..., Any], *args: Any, **how: Any) -> object:
        """Run `job(*args)` and hand its result to `done`."""


@dataclass(frozen=True)
class Column:
    """One column: what a row shows there, how it is drawn, and whether it can be sorted by.

    `width` in pixels, 0 = takes a share of what is left. `show(row)` gives the words (default: the row's own `key`),
    `tone(row)` the tone of a chip, `span(row)` the (low, middle, high) of a range between 0 and 1, or None.
    """

    key: str
    title: str
    kind: Kind = "text"
    width: int = 0
    show: Callable[[Any], object] | None = None
    tone: Callable[[Any], Tone] | None = None
    sortable: bool = True
    span: Callable[[Any], tuple[float, float, float] | None] | None = None

    def words(self, row: Any) -> str:
        """What stands in this column of `row`."""
        value = self.show(row) if self.show else cell(row, self.key)
        if value is None:
            return ""
        return f"{value:,}" if isinstance(value, int) and self.kind == "number" else str(value)


def cell(row: Any, key: str) -> Any:
    """A row's value by key: rows may be mappings or dataclasses."""
    return row.get(key) if isinstance(row, Mapping) else getattr(row, key, None)


class PagedModel(QAbstractTableModel):
    """Rows that come a page at a time from `fetch`; with a `lane` they come without holding up the window.

    Pages seen lately are kept; while a page is under way its cells show "…". `counted` tells the total after each
    reset, `failed` carries an exception from `fetch`.
    """

    counted = Signal(int)
    failed = Signal(object)

    def __init__(
        self, columns: Sequence[Column], fetch: Fetch, lane: Lane | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.sort_key, self.text, self.total = "", "", 0
        self._fetch, self._lane = fetch, lane
        self._pages: OrderedDict[int, Sequence[Any]] = OrderedDict()
        self._wanted: list[int] = []
        self._under_way = False
        self._round = 0
        self._soon = QTimer(self, singleShot=True, interval=12)
        self._soon.timeout.connect(self._ask)
        self.reload()

    @classmethod
    def of(cls, columns: Sequence[Column], rows: Sequence[Any]) -> PagedModel:
        """A model over rows that are already here (short lists inside cards)."""

        def fetch(offset: int, limit: int, sort: str, text: str) -> tuple[Sequence[Any], int]:
            found = [row for row in rows if not text or any(text in column.words(row) for column in columns)]
            if sort:
                key = sort.lstrip("-")
                found.sort(key=lambda row: _sortable(cell(row, key)), reverse=sort.startswith("-"))
            return found[offset : offset + limit], len(found)

        return cls(columns, fetch)

    def reload(self) -> None:
        """Forget everything and fetch the first page again."""
        self._round += 1
        self._pages.clear()
        self._wanted, self._under_way = [0], False
        self._ask()

    def search(self, text: str) -> None:
        """Show only what matches."""
        if text != self.text:
            self.text = text
            self.reload()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort in the store by this column; -1 restores the natural order."""
        key = self.columns[column].key if 0 <= column < len(self.columns) and self.columns[column].sortable else ""
        chosen = f"-{key}" if key and order == Qt.SortOrder.DescendingOrder else key
        if chosen != self.sort_key:
            self.sort_key = chosen
            self.reload()

    def row(self, number: int) -> Any | None:
        """The row itself, or None while its page is under way."""
        page, at = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._want(page)
            return None
        self._pages.move_to_end(page)
        return rows[at] if at < len(rows) else None

    def rowCount(self, parent: Index = ROOT) -> int:
        """All rows, fetched or not."""
        return 0 if parent.isValid() else self.total

    def columnCount(self, parent: Index = ROOT) -> int:
        """The columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; a chip's tone under UserRole, a range under SPAN_ROLE; numbers stand at the right."""
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            row = self.row(index.row())
            words = "…" if row is None else column.words(row)
            return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        if role == Qt.ItemDataRole.UserRole:
            row = self.row(index.row())
            return column.tone(row) if column.tone and row is not None else "plain"
        if role == SPAN_ROLE:
            row = self.row(index.row())
            return column.span(row) if column.span and row is not None else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = column.kind == "number"
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' titles."""
        if way != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            number = self.columns[section].kind == "number"
            side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _want(self, page: int) -> None:
        if page in self._wanted:
            return
        # Only what was asked for last matters: someone who drags the scroll bar does not wait for what flew past.
        self._wanted = [*self._wanted[-2:], page]
        self._soon.start()

    def _ask(self) -> None:
        if self._under_way or not self._wanted:
            return
        page, asked = self._wanted.pop(), self._round
        if self._lane is None:
            self._arrived(asked, page, self._fetch(page * PAGE, PAGE, self.sort_key, self.text))
            return
        self._under_way = True
        self._lane.start(
            self._fetch,
            page * PAGE,
            PAGE,
            self.sort_key,
            self.text,
            lane="short",
            done=lambda found: self._arrived(asked, page, found),
            failed=lambda error: self._missed(asked, error),
            owner=self,
        )

    def _missed(self, asked: int, error: Exception) -> None:
        if asked == self._round:
            self._under_way = False
            self.failed.emit(error)

    def _arrived(self, asked: int, page: int, found: tuple[Sequence[Any], int]) -> None:
        if asked != self._round:
            return
        self._under_way = False
        rows, total = found
        if total != self.total or page == 0:
            self.beginResetModel()
            self.total = total
            self._keep(page, rows)
            self.endResetModel()
            self.counted.emit(total)
        else:
            self._keep(page, rows)
            last = min((page + 1) * PAGE, total) - 1
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self.columns) - 1))
        if self._wanted:
            self._soon.start()

    def _keep(self, page: int, rows: Sequence[Any]) -> None:
        self._pages[page] = rows
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)


def _sortable(value: object) -> tuple[bool, Any]:
    return value is not None, value if isinstance(value, int | float) else str(value or "")
