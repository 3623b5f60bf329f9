"""Merges of the past, each of which can be taken apart on its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.linking import PastMerge
from app.ui.desk import Desk
from app.ui.widgets import (
    Busy,
    Card,
    Column,
    DataTable,
    EmptyState,
    PagedModel,
    PlainLabel,
    primary_button,
    secondary_button,
)

if TYPE_CHECKING:
    from app.ui.pages.data import DataPage

CHANGES = frozenset({"students", "guardians", "households", "duplicates", "batches"})


class PastMerges(QWidget):
    """Lives inside the data page."""

    def __init__(self, desk: Desk, page: DataPage) -> None:
        super().__init__()
        self.desk, self.page = desk, page
        self.table: DataTable | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.content: QWidget = Busy(self.tr("Reading …"))
        self.column.addWidget(self.content)

    def begin(self) -> None:
        """Read the list."""
        from app.jobs.take_apart import past_merges

        self.page.set_title(self.tr("Past merges"), self.tr("Who was merged into whom; each can be taken apart."))
        self.page.set_chips()
        self.page.set_actions(secondary_button(self.tr("To the overview"), self.page.leave))
        self.desk.runner.start(past_merges, self.desk.store, lane="short", done=self._read, owner=self)

    def take_apart(self) -> None:
        """Let the chosen entry stand on its own again."""
        from app.jobs.take_apart import take_apart

        rows = self.table.chosen_rows() if self.table else []
        if not rows:
            self.desk.notify(self.tr("Choose a row first."), "information")
            return
        merge = rows[0]
        assert isinstance(merge, PastMerge)
        question = self.tr("Take “{0}” ({1}) out of “{2}” ({3}) again?")
        detail = self.tr("Both entries will stand side by side again and are not proposed as duplicates any more.")
        words = question.format(merge.name, merge.ref, merge.into_name, merge.into_ref)
        if not self.desk.ask(words, detail, yes=self.tr("Take apart")):
            return
        self.desk.runner.start(
            take_apart,
            self.desk.store,
            merge.id,
            title=self.tr("Taking apart"),
            done=self._done,
            changes=CHANGES,
        )

    def _done(self, batch_id: int) -> None:
        undo = (self.tr("Undo"), lambda: self.page.undo(batch_id))
        self.desk.notify(self.tr("The two entries stand apart again."), "accent", undo)
        self.begin()

    def _read(self, merges: list[PastMerge]) -> None:
        if not merges:
            back = primary_button(self.tr("To the overview"), self.page.leave)
            self._put(EmptyState("users", self.tr("No two entries have been merged yet."), back))
            return
        nouns = {"students": self.tr("Student"), "guardians": self.tr("Guardian")}
        columns = (
            Column("name", self.tr("Entry that went"), "strong", show=lambda row: f"{row.name} · {row.ref}"),
            Column("into_name", self.tr("Merged into"), show=lambda row: f"{row.into_name} · {row.into_ref}"),
            Column("noun", self.tr("Kind"), "second", 100, show=lambda row: nouns[row.noun]),
            Column("at", self.tr("When"), "second", 150, show=lambda row: row.at[:16].replace("T", " ")),
            Column("staff", self.tr("Who"), "second", 100),
        )
        self.table = DataTable(PagedModel.of(columns, merges), self.tr("Past merges"))
        self.table.setMinimumHeight(320)
        card = Card(self.tr("%n merged entry(s)", "", len(merges)))
        card.corner(secondary_button(self.tr("Take apart"), self.take_apart, "undo-2"))
        card.add(self.table, 1)
        words = self.tr("What was changed since the merge stays where it is now. Taking apart can be undone itself.")
        self._put(card.add(PlainLabel(words, "second", wrap=True)))

    def _put(self, content: QWidget) -> None:
        self.column.removeWidget(self.content)
        self.content.hide()
        self.content.deleteLater()
        self.content = content
        self.column.addWidget(content, 1)
