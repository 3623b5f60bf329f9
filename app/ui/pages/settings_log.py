"""The change log: who did what and when, each entry sealed to the one before it."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from app.ui.desk import Desk
from app.ui.pages.log_words import ACTIONS, detail_words
from app.ui.widgets import Banner, Card, Column, DataTable, PagedModel, PlainLabel, from_store, secondary_button


class LogCard(Card):
    """A million entries scroll as quickly as ten; checking walks the whole chain."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", spacing=10)
        self.desk = desk
        self.title.setText(self.tr("Change log"))
        self.title.show()
        self.corner(secondary_button(self.tr("Check the seals"), self.check, icon="shield-check"))
        note = self.tr(
            "Nothing in here can be changed or removed without breaking the seals; it names no person's data."
        )
        self.add(PlainLabel(note, "second", wrap=True))
        self._verdict = QHBoxLayout()
        self.add(self._verdict)
        columns = (
            Column("at", self.tr("When"), "second", 170, lambda row: str(row["at"])[:19].replace("T", " ")),
            Column("staff", self.tr("Who"), width=130, show=lambda row: row["staff"] or self.tr("the program")),
            Column("action", self.tr("What"), "strong", 140, self._action),
            Column("subject", self.tr("On what"), width=220, show=self._subject),
            Column("details", self.tr("Details"), "second", show=self._details, sortable=False),
        )
        model = PagedModel(columns, from_store(desk.store, "audit"), lane=desk.runner)
        self.table = DataTable(model, self.tr("Change log"))
        self.table.setMinimumHeight(320)
        self.add(self.table, 1)

    def _action(self, row: dict[str, Any]) -> str:
        known = ACTIONS.get(row["action"])
        return self.desk.translate(known) if known else str(row["action"])

    def _subject(self, row: dict[str, Any]) -> str:
        subject = str(row["subject"])
        return self.tr("change {0}").format(subject[6:]) if subject.startswith("batch ") else subject

    def _details(self, row: dict[str, Any]) -> str:
        """The counts and names of an entry in words."""
        try:
            values = json.loads(row["details"] or "{}")
        except ValueError:
            return str(row["details"])
        return detail_words(values, self.desk.translate)

    def check(self) -> None:
        """Walk the chain in the long lane."""
        from app.store.audit import verify

        title = self.tr("Checking the change log")
        self.desk.runner.start(verify, self.desk.store, title=title, owner=self, done=self._checked)

    def _checked(self, verdict: Any) -> None:
        if verdict.whole:
            banner = Banner(self.tr("%n entries, all seals whole.", "", verdict.entries), "accent")
        else:
            words = self.tr("The log does not fit from entry {0} on: it was changed outside the program.")
            banner = Banner(words.format(verdict.broken_at or verdict.entries), "harm")
        while self._verdict.count():
            old = self._verdict.takeAt(0)
            if old is not None and (widget := old.widget()) is not None:
                widget.deleteLater()
        self._verdict.addWidget(banner)
