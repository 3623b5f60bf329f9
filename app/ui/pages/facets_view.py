"""One column of a file: how full it is, how its values spread; press one to see its rows, change one to change all."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.domain.facets import Choice, Facet
from app.ui.desk import Desk
from app.ui.pages.facets_bars import Bars
from app.ui.widgets import Card, Chip, Column, DataTable, PagedModel, PlainLabel, link_button, secondary_button

Row = dict[str, object]
NONE = ""


class FacetView(Card):
    """`choose(choice)` narrows the rows (None: all again), `change(value)` asks for another word in its place,
    `similar()` looks for like spellings, `menu` fills the list of further steps."""

    def __init__(
        self,
        desk: Desk,
        facet: Facet,
        choice: Choice | None,
        *,
        choose: Callable[[Choice | None], object],
        change: Callable[[str], object],
        similar: Callable[[], object],
        menu: Callable[[QMenu], object],
    ) -> None:
        super().__init__(facet.column, pad=14)
        self.desk, self.facet, self.choice = desk, facet, choice
        self._choose, self._change, self._similar, self._menu = choose, change, similar, menu
        self.title.setWordWrap(True)
        self.add(self._state())
        self.add(self._buttons())
        if facet.bins:
            self.add(self._bars())
        self.table = self._values()
        self.add(self.table, 1)
        shown = len(facet.values)
        if facet.distinct > shown:
            words = self.tr("The %n most frequent of {0} values are shown.", "", shown)
            self.add(PlainLabel(words.format(f"{facet.distinct:,}"), "third"))

    def chosen_value(self) -> str | None:
        """The cell in the row of the list that is selected; "" for the empty ones, None where none is."""
        rows = self.table.chosen_rows()
        return str(rows[0]["value"]) if rows else None  # type: ignore[index]

    def _state(self) -> QHBoxLayout:
        facet, row = self.facet, QHBoxLayout()
        row.setSpacing(8)
        kinds = {"text": self.tr("Words"), "number": self.tr("Numbers"), "date": self.tr("Dates")}
        row.addWidget(Chip(kinds[facet.kind], "information"))
        row.addWidget(Chip(self.tr("%n different", "", facet.distinct)))
        row.addWidget(Chip(self.tr("%n empty", "", facet.missing), "caution" if facet.missing else "plain"))
        row.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(secondary_button(self.tr("Change the value"), self._change_chosen, "pencil"))
        row.addWidget(secondary_button(self.tr("Similar spellings"), self._similar, "git-merge"))
        more = secondary_button(self.tr("More steps"))
        menu = QMenu(more)
        self._menu(menu)
        more.setMenu(menu)
        row.addWidget(more)
        row.addStretch(1)
        return row

    def _bars(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        self.bars = Bars(self.facet.bins, self.facet.column, self.choice.bins if self.choice else ())
        self.bars.pressed.connect(self._bar)
        column.addWidget(self.bars)
        if self.facet.odd:
            words = self.tr("%n row(s) hold something else", "", self.facet.odd)
            odd = link_button(words, partial(self._choose, Choice(self.facet.column, odd=True)), "filter")
            column.addWidget(odd, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _values(self) -> DataTable:
        facet = self.facet
        rows: list[Row] = [{"value": value, "rows": count} for value, count in facet.values]
        if facet.missing:
            rows.append({"value": NONE, "rows": facet.missing})
        whole = max(facet.filled + facet.missing, 1)
        columns = (
            Column("value", self.tr("Content"), show=lambda row: row["value"] or self.tr("(empty)")),
            Column("rows", self.tr("Rows"), "number", 90),
            Column("share", "", "number", 70, show=lambda row: f"{100 * row['rows'] / whole:.0f} %", sortable=False),
        )
        table = DataTable(PagedModel.of(columns, rows), self.tr("Values of {0}").format(facet.column))
        table.setMinimumHeight(150)
        if self.choice and self.choice.values:
            at = next((at for at, row in enumerate(rows) if row["value"] == self.choice.values[0]), -1)
            if at >= 0:
                table.selectRow(at)
        table.opened.connect(self._value)
        return table

    def _value(self, row: Row) -> None:
        """A press on a value shows its rows; on the one already chosen, all rows again."""
        value = str(row["value"])
        again = self.choice is not None and self.choice.values == (value,)
        self._choose(None if again else Choice(self.facet.column, values=(value,)))

    def _bar(self, at: int) -> None:
        place = self.facet.bins[at]
        again = self.choice is not None and self.choice.bins == (place,)
        self._choose(None if again else Choice(self.facet.column, bins=(place,)))

    def _change_chosen(self) -> None:
        value = self.chosen_value()
        if value is None:
            self.desk.notify(self.tr("Choose a value in the list first."), "information")
        else:
            self._change(value)
