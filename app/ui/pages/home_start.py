"""Home on the first day: three ways to begin, side by side."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui.desk import Desk
from app.ui.saving import ask_where
from app.ui.theme import colours
from app.ui.widgets import Card, PlainLabel, icon_label, secondary_button
from app.ui.widgets.wrapping import WrapRow


class FirstSteps(QWidget):
    """Import what is there, fill in a blank template, or print the consent form."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        bring = secondary_button(self.tr("Import a file"), lambda: desk.go("data", "choose"), icon="upload")
        blank = secondary_button(self.tr("Save the template"), self.save_template, icon="download")
        form = secondary_button(self.tr("Save the consent form"), self.save_form, icon="printer")
        cards = (
            self._card(
                "file-spreadsheet",
                self.tr("You have a list of students"),
                self.tr("Drop the spreadsheet anywhere on this window. It may be messy: you see what is in it first."),
                bring,
            ),
            self._card(
                "table",
                self.tr("You have no list yet"),
                self.tr("A blank spreadsheet with the right columns and an example. Fill it in, then drop it here."),
                blank,
            ),
            self._card(
                "clipboard-list",
                self.tr("Families must say yes first"),
                self.tr("A form to print and sign. Without a permission nobody may be invited to anything."),
                form,
            ),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(WrapRow(*cards))

    def _card(self, icon: str, title: str, note: str, button: QPushButton) -> Card:
        card = Card(spacing=10, pad=24)
        card.add(icon_label(icon, colours().accent, 30))
        card.add(PlainLabel(title, "card-title"))
        words = PlainLabel(note, "second", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)  # beside a card whose sentence is longer
        card.add(words, 1)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        return card.add(row)

    def save_template(self) -> None:
        """A blank list of students as XLSX."""
        from app.jobs.templates import blank_template

        path = self._ask(self.tr("Students.xlsx"), "Excel (*.xlsx)")
        if path:
            self._start(lambda: blank_template("students", path, self.desk.language), path)

    def save_form(self) -> None:
        """The printable consent form as PDF."""
        from app.jobs.consent_form import consent_form

        path = self._ask(self.tr("Consent form.pdf"), "PDF (*.pdf)")
        if path:
            self._start(lambda: consent_form(self.desk.store, path, self.desk.language), path)

    def _ask(self, name: str, kind: str) -> Path | None:
        return ask_where(self, self.tr("Save"), name, kind)

    def _start(self, job: Callable[[], object], path: Path) -> None:
        done = self.tr("Saved: {0}").format(path.name)
        self.desk.runner.start(job, title=self.tr("Saving"), owner=self, done=lambda _: self.desk.notify(done))
