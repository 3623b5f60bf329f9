"""The wizard's last step: what was imported, what to mend, what to do next, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.imports import ImportReport
from app.ui.desk import Desk
from app.ui.widgets import Banner, Card, PlainLabel, Stat, link_button, row_of, secondary_button


class DoneStep(QWidget):
    """`undo()` takes the import back."""

    def __init__(self, desk: Desk, report: ImportReport, undo: Callable[[], object]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        done = self.tr("Imported in {0} s. Everything is in the store.")
        if report.refused:
            done = self.tr("Imported in {0} s. All rows but those that need a hand are in the store.")
        done = done.format(f"{report.seconds:.1f}")
        column.addWidget(Banner(done, "accent", secondary_button(self.tr("Take back"), undo, "undo-2")))
        if report.error_file:
            column.addWidget(self._error_file(Path(report.error_file)))
        column.addLayout(
            row_of(
                Stat(self.tr("New"), f"{report.added:,}", tone="accent"),
                Stat(self.tr("Changed"), f"{report.changed:,}", tone="information"),
                Stat(self.tr("Already there"), f"{report.unchanged:,}"),
                Stat(self.tr("Left out"), f"{report.refused:,}", tone="harm" if report.refused else None),
            )
        )
        next_steps = Card(self.tr("What next?"))
        next_steps.add(
            PlainLabel(self.tr("Import the next file, look for duplicates, or build the profiles."), wrap=True)
        )
        if report.kind == "outcomes":
            next_steps.body.addWidget(
                link_button(self.tr("See the result"), lambda: desk.go("results"), "chart-column"),
                0,
                Qt.AlignmentFlag.AlignLeft,
            )
        links = [
            link_button(self.tr("See the students"), lambda: desk.go("students"), "users"),
            link_button(self.tr("Go to Home"), lambda: desk.go("home"), "house"),
        ]
        if report.kind in ("students", "guardians"):
            links.insert(0, link_button(self.tr("Find duplicates"), lambda: desk.go("data", "find"), "git-merge"))
        for link in links:
            next_steps.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(next_steps)
        column.addStretch(1)

    def _error_file(self, path: Path) -> Banner:
        words = self.tr("The rows left out are in “{0}” with their reasons. Mend them there and import that file.")
        show = secondary_button(
            self.tr("Open the folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
        )
        return Banner(words.format(path.name), "caution", show)
