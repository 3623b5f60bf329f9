"""The wizard's third step: exact counts of what will happen, and every row that cannot be taken with its reason."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.imports import ImportReport
from app.ui.desk import Desk
from app.ui.widgets import Banner, Card, Column, DataTable, EmptyState, PagedModel, PlainLabel, Stat, row_of


class CheckStep(QWidget):
    """Shows the report of a dry run."""

    def __init__(self, desk: Desk, report: ImportReport) -> None:
        super().__init__()
        self.desk, self.report = desk, report
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for note in report.notes:
            column.addWidget(Banner(desk.translate(note), "information"))
        column.addLayout(self._counts())
        column.addWidget(self._refusals(), 1)

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
            Column("value", self.tr("Content"), "text", 200),
            Column("reason", self.tr("What is wrong"), show=lambda row: self.desk.translate(row.reason)),
            Column("suggestion", self.tr("Perhaps"), "chip", 150, tone=lambda row: "accent"),
        )
        card = Card(self.tr("%n row(s) cannot be taken as they are", "", report.refused))
        card.add(DataTable(PagedModel.of(columns, report.refusals), self.tr("Rows that cannot be taken")), 1)
        words = self.tr(
            "The other rows can be imported now. These are saved beside your file with the reasons: mend them there "
            "and import that file. The whole import can be taken back at any time."
        )
        return card.add(PlainLabel(words, "second", wrap=True))
