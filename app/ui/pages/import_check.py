"""The wizard's third step: exact counts of what will happen, and every row that cannot be taken with its reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.imports import ImportReport, Refusal
from app.domain.recipe import Step
from app.ui.desk import Desk
from app.ui.pages import recipe_forms
from app.ui.widgets import (
    Banner,
    Card,
    Column,
    DataTable,
    EmptyState,
    PagedModel,
    PlainLabel,
    Stat,
    primary_button,
    row_of,
    secondary_button,
)


class CheckStep(QWidget):
    """Shows the report of a dry run. `mend(steps)` adds cleaning steps and checks again, `save(folder)` writes the
    refused rows with their reasons."""

    def __init__(
        self,
        desk: Desk,
        report: ImportReport,
        mend: Callable[[list[Step]], object],
        save: Callable[[Path], object],
    ) -> None:
        super().__init__()
        self.desk, self.report, self._mend, self._save = desk, report, mend, save
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        if report.notes:
            column.addWidget(Banner("\n".join(desk.translate(note) for note in report.notes), "information"))
        column.addLayout(self._counts())
        column.addWidget(self._refusals(), 1)

    def begin(self) -> None:
        """The first row that can be mended here is chosen, and the keyboard is on it."""
        at = next((at for at, one in enumerate(self.report.refusals) if one.mendable), -1)
        if at >= 0:
            self.table.selectRow(at)
            self.table.setFocus()

    def _counts(self) -> Any:
        report = self.report
        return row_of(
            Stat(self.tr("New"), f"{report.added:,}", tone="accent"),
            Stat(self.tr("Changed"), f"{report.changed:,}", tone="information"),
            Stat(self.tr("Already there"), f"{report.unchanged:,}"),
            Stat(self.tr("Need your attention"), f"{report.refused:,}", tone="harm" if report.refused else None),
        )

    def _refusals(self) -> Card:
        report = self.report
        if not report.refused:
            return Card().add(EmptyState("circle-check", self.tr("Every row can be taken.")), 1)
        columns = (
            Column("row", self.tr("Row"), "number", 70),
            Column("column", self.tr("Column"), "strong", 140),
            Column("value", self.tr("Content"), "text", 200, show=lambda row: row.value or self.tr("(empty)")),
            Column("reason", self.tr("What is wrong"), show=lambda row: self.desk.translate(row.reason)),
            Column("suggestion", self.tr("Perhaps"), "chip", 150, tone=lambda row: "accent"),
        )
        card = Card(self.tr("%n row(s) cannot be taken as they are", "", report.refused))
        self.table = DataTable(PagedModel.of(columns, report.refusals), self.tr("Rows that cannot be taken"))
        self.table.setMinimumHeight(180)
        self.table.doubleClicked.connect(lambda _: self.change())
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(key, self.table, self.change, context=Qt.ShortcutContext.WidgetShortcut)
        card.add(self.table, 1)
        words = self.tr(
            "Mend a value here, or import the other rows now: these are then saved beside your file with the reasons, "
            "to be mended there and imported again. The whole import can be taken back at any time."
        )
        return card.add(PlainLabel(words, "second", wrap=True)).add(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        steps = suggested(self.report.refusals)
        count = sum(len(step.values) for step in steps)
        if count:
            words = self.tr("Take %n suggestion(s)", "", count)
            row.addWidget(primary_button(words, lambda: self._mend(steps), "check"))
        row.addWidget(secondary_button(self.tr("Change this value"), self.change, "pencil"))
        row.addWidget(secondary_button(self.tr("Save the rows with reasons"), self.save, "download"))
        row.addStretch(1)
        return row

    def change(self) -> None:
        """Another word for the value in the chosen row, in every row that has it."""
        rows = self.table.chosen_rows()
        refusal = rows[0] if rows else None
        if not isinstance(refusal, Refusal) or not refusal.mendable:
            self.desk.notify(self.tr("Choose a row with a column first."), "information")
            return
        same = [one for one in self.report.refusals if (one.column, one.value) == (refusal.column, refusal.value)]
        asked = recipe_forms.Asked(self.desk, self, refusal.column, ())
        step = recipe_forms.change_value(asked, refusal.value, len({one.row for one in same}), refusal.suggestion)
        if step is not None:
            self._mend([step])

    def save(self) -> None:
        """The refused rows with their reasons, into a folder."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Save the rows with reasons"), str(Path.home()))
        if folder:
            self._save(Path(folder))


def suggested(refusals: tuple[Refusal, ...]) -> list[Step]:
    """Every suggestion as one step a column: the value becomes what is suggested."""
    found: dict[str, dict[str, str]] = {}
    for one in refusals:
        if one.suggestion and one.value and one.mendable:
            found.setdefault(one.column, {}).setdefault(one.value, one.suggestion)
    return [Step("map", (column,), values=values) for column, values in found.items()]
