"""The institution's own data."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.institution import TYPES
from app.ui.desk import Desk
from app.ui.new_store import COUNTRIES, TYPE_NAMES
from app.ui.pages.settings_letterhead import LetterheadCard
from app.ui.widgets import Banner, Card, ChoiceField, PlainLabel, TextField, primary_button
from app.ui.widgets.fields import Field, mark_wrong


class InstitutionCard(Card):
    """Name, kind, country and currency; saving is an edit that can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", spacing=14)
        from app.store.institution import get

        self.desk = desk
        self.title.setText(self.tr("Institution"))
        self.title.show()
        own = get(desk.store)
        types = [(key, desk.translate(TYPE_NAMES[key])) for key in TYPES]
        countries = [(key, desk.translate(words)) for key, (words, _) in COUNTRIES.items()]
        currencies = [(code, code) for code in sorted({code for _, code in COUNTRIES.values()} | {own.currency})]
        self.name = TextField(own.name)
        self.kind = ChoiceField(types, own.type)
        self.country = ChoiceField(countries, own.country)
        self.currency = ChoiceField(currencies, own.currency)
        self.banner = Banner("", "harm")
        self.banner.hide()
        self.add(self.banner)
        self.add(self._grid())
        note = self.tr("The country decides which law is applied to consents, minors and messages.")
        self.add(PlainLabel(note, "third", wrap=True))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(primary_button(self.tr("Save"), self.save))
        self.add(row)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(12)
        fields: tuple[tuple[str, Field], ...] = (
            (self.tr("Name of the institution"), self.name),
            (self.tr("Kind"), self.kind),
            (self.tr("Country (its rules apply)"), self.country),
            (self.tr("Currency"), self.currency),
        )
        for at, (label, field) in enumerate(fields):
            cell = QVBoxLayout()
            cell.setSpacing(4)
            name = PlainLabel(label, "label")
            name.setBuddy(field)
            field.setAccessibleName(label)
            cell.addWidget(name)
            cell.addWidget(field)
            grid.addLayout(cell, at // 2, at % 2)
        return grid

    def save(self) -> None:
        """Keep what stands here."""
        from app.store.institution import get, save

        mark_wrong(self.name, not self.name.value())
        if not self.name.value():
            self.name.setFocus()
            return
        changed = replace(
            get(self.desk.store),
            name=self.name.value(),
            type=str(self.kind.value()),
            country=str(self.country.value()),
            currency=str(self.currency.value()),
        )
        try:
            save(self.desk.store, changed)
        except UserError as error:
            self.banner.say(self.desk.translate(error.message))
            self.banner.show()
            return
        self.desk.tell_changed("institution", "audit")
        self.desk.notify(self.tr("Saved."))


class InstitutionSection(QWidget):
    """Everything about the institution: its data, and how its reports look."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(InstitutionCard(desk))
        column.addWidget(LetterheadCard(desk))
