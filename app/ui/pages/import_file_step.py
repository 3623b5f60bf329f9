"""The wizard's first step: what kind of table this is, and how it is read (sheet, encoding, row of the headings)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.imports import KINDS, Mapping, Preview
from app.ui.desk import Desk
from app.ui.widgets import Banner, Card, ChoiceField, Column, DataTable, NumberField, PagedModel, PlainLabel

ENCODINGS = ("utf-8", "gb18030", "big5", "utf-16", "cp1252", "latin-1")


class FileStep(QWidget):
    """`again(kind, mapping)` reads the file anew with what the person corrected."""

    def __init__(self, desk: Desk, preview: Preview, again: Callable[[str | None, Mapping | None], None]) -> None:
        super().__init__()
        self.desk, self.preview, self.again = desk, preview, again
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        if preview.notes:
            column.addWidget(Banner("\n".join(desk.translate(note) for note in preview.notes), "information"))
        if preview.mapping.recipe:
            words = self.tr("%n cleaning step(s) are applied to this file.", "", len(preview.mapping.recipe))
            column.addWidget(Banner(words, "information"))
        column.addWidget(self._questions())
        column.addWidget(self._sample(), 1)

    def _questions(self) -> Card:
        preview = self.preview
        card = Card(self.tr("What is in this file?"))
        row = QHBoxLayout()
        row.setSpacing(20)
        self.kind = ChoiceField([(name, self.desk.translate(spec.title)) for name, spec in KINDS.items()], preview.kind)
        self._place(row, self.tr("Each row is one of"), self.kind, self._kind_changed)
        if len(preview.sheets) > 1:
            self.sheet = ChoiceField([(name, name) for name in preview.sheets], preview.sheet)
            self._place(row, self.tr("Sheet"), self.sheet, self._reading_changed)
        if preview.encoding:
            known = dict.fromkeys((preview.encoding, *ENCODINGS))
            self.encoding = ChoiceField([(name, name.upper()) for name in known], preview.encoding)
            self._place(row, self.tr("Characters"), self.encoding, self._reading_changed)
        self.header = NumberField(preview.header_row, whole=True, low=1, high=1000)
        self.header.setFixedWidth(90)
        self.header.editingFinished.connect(self._reading_changed)
        self._place(row, self.tr("Headings stand in row"), self.header, None)
        row.addStretch(1)
        card.add(row)
        card.add(PlainLabel(self.tr("If the text below looks wrong, choose other characters or another row."), "third"))
        return card

    def _place(self, row: QHBoxLayout, name: str, field: QWidget, changed: Callable[[], None] | None) -> None:
        cell = QVBoxLayout()
        cell.setSpacing(4)
        label = PlainLabel(name, "label")
        label.setBuddy(field)
        field.setAccessibleName(name)
        cell.addWidget(label)
        cell.addWidget(field)
        row.addLayout(cell)
        if changed and isinstance(field, ChoiceField):
            field.changed.connect(changed)

    def _sample(self) -> Card:
        headers = [guess.header for guess in self.preview.columns]
        columns = [
            Column(str(at), header, width=132, show=partial(_cell, at), sortable=False)
            for at, header in enumerate(headers)
        ]
        table = DataTable(
            PagedModel.of(columns, self.preview.sample_rows),
            self.tr("First rows"),
            empty=self.tr("No row stands below the headings."),
        )
        self.rows = PlainLabel("", "second")
        self.rows.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.tell_rows(self.preview, counting=True)
        return Card(self.tr("The first rows")).corner(self.rows).add(table, 1)

    def tell_rows(self, preview: Preview, *, counting: bool = False) -> None:
        """How many rows the file has, as far as that is known; `counting`: the exact number is on its way."""
        if preview.exact:
            words = self.tr("Rows in all: {0}").format(f"{preview.rows:,}")
        else:
            words = self.tr("About {0} rows, counting …") if counting else self.tr("About {0} rows")
            words = words.format(f"{round(preview.rows, 2 - len(str(preview.rows))):,}")
        self.rows.setText(words)

    def _kind_changed(self) -> None:
        self.again(str(self.kind.value()), self._reading())

    def _reading_changed(self) -> None:
        reading = self._reading()
        if reading != replace(self.preview.mapping, columns={}, constants={}, values={}, recipe=()):
            self.again(str(self.kind.value()), reading)

    def _reading(self) -> Mapping:
        """How to read, without columns and cleaning steps: they are found anew."""
        old, preview = self.preview.mapping, self.preview
        row = self.header.value()
        return replace(
            old,
            kind=str(self.kind.value()),
            sheet=str(self.sheet.value()) if len(preview.sheets) > 1 else old.sheet,
            encoding=str(self.encoding.value()) if preview.encoding else old.encoding,
            header_row=int(row) if row else None,
            columns={},
            constants={},
            values={},
            recipe=(),
        )


def _cell(at: int, row: tuple[str, ...]) -> str:
    return row[at] if at < len(row) else ""
