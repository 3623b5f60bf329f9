"""A form in a dialog: labels above fields, what is wrong beside the field, nothing lost when saving fails."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.messages import Message
from app.ui.widgets.buttons import primary_button, secondary_button
from app.ui.widgets.fields import CheckField, DateField, Field, mark_wrong
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.states import Banner

Values = dict[str, Any]


class FormDialog(QDialog):
    """Add fields, then `exec()`; `save(values)` is called on the main action and may raise UserError, which is shown.

    `check(values)` returns {field: sentence} for what is wrong. Fields stand in two columns; `wide` takes both.
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        note: str = "",
        *,
        save: Callable[[Values], object],
        translate: Callable[[Message], str],
        check: Callable[[Values], dict[str, str]] | None = None,
        accept: str = "",
        width: int = 640,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        self._save, self._check, self._translate = save, check, translate
        self._fields: dict[str, Field] = {}
        self._notes: dict[str, PlainLabel] = {}
        self._required: set[str] = set()
        self._at = 0
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 24, 28, 20)
        outer.setSpacing(12)
        outer.addWidget(PlainLabel(title, "title"))
        if note:
            outer.addWidget(PlainLabel(note, "second", wrap=True))
        self._banner = Banner("", "harm")
        self._banner.hide()
        outer.addWidget(self._banner)
        outer.addWidget(self._grid_area(), 1)
        outer.addLayout(self._buttons(accept or self.tr("Save")))

    def _grid_area(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("ground")
        self._inside = inside
        self.grid = QGridLayout(inside)
        self.grid.setContentsMargins(0, 4, 8, 4)
        self.grid.setHorizontalSpacing(20)
        self.grid.setVerticalSpacing(10)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _buttons(self, accept: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(secondary_button(self.tr("Cancel"), self.reject))
        self.main = primary_button(accept, self.submit)
        self.main.setDefault(True)
        row.addWidget(self.main)
        return row

    def section(self, title: str) -> None:
        """A heading across both columns."""
        self._at += self._at % 2
        self.grid.addWidget(PlainLabel(title, "card-title"), self._at // 2, 0, 1, 2)
        self._at += 2

    def add(
        self, key: str, label: str, field: Field, *, required: bool = False, hint: str = "", wide: bool = False
    ) -> FormDialog:
        """Put a field under its label; `key` names it in the values."""
        cell = QVBoxLayout()
        cell.setSpacing(4)
        name = PlainLabel(f"{label} *" if required else label, "label")
        name.setBuddy(field)
        if not isinstance(field, CheckField):
            cell.addWidget(name)
        cell.addWidget(field)
        note = PlainLabel(hint, "third", wrap=True)
        note.setVisible(bool(hint))
        note.setProperty("hint", hint)
        cell.addWidget(note)
        cell.addStretch(1)
        field.setAccessibleName(label)
        self._at += self._at % 2 if wide else 0
        self.grid.addLayout(cell, self._at // 2, self._at % 2, 1, 2 if wide else 1)
        self._at += 2 if wide else 1
        self._fields[key], self._notes[key] = field, note
        field.changed.connect(partial(self._note, key, ""))
        if required:
            self._required.add(key)
        return self

    def showEvent(self, event: QShowEvent) -> None:
        """Open as tall as the fields ask for, as far as the screen reaches; the first field is ready to be typed in."""
        area = self._inside.parentWidget()
        missing = self._inside.sizeHint().height() - (area.height() if area else 0)
        if missing > 0:
            self.resize(self.width(), min(self.height() + missing, round(0.9 * self.screen().availableSize().height())))
        super().showEvent(event)
        if self._fields:
            first = next(iter(self._fields.values()))
            first.setFocus(Qt.FocusReason.TabFocusReason)  # a line of text is selected, too

    def values(self) -> Values:
        """What stands in the fields, by key."""
        return {key: field.value() for key, field in self._fields.items()}

    def fill(self, values: Values) -> None:
        """Show these values; keys without a field are ignored."""
        for key, field in self._fields.items():
            if key in values:
                field.set_value(values[key])

    def _note(self, key: str, words: str) -> None:
        """Say what is wrong with a field; no words bring its hint back, as when it is being mended."""
        note = self._notes[key]
        if note.text() == (words or note.property("hint")):
            return
        mark_wrong(self._fields[key], bool(words))
        note.setText(words or note.property("hint"))
        note.set_tone("harm" if words else None)
        note.setVisible(bool(note.text()))

    def submit(self) -> None:
        """Check, save and close; or say what is wrong and stay."""
        wrong = self._wrong()
        for key in self._notes:
            self._note(key, wrong.get(key, ""))
        if wrong:
            first = next(key for key in self._fields if key in wrong)
            self._fields[first].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            self._save(self.values())
        except UserError as error:
            self.refuse(self._translate(error.message))
            return
        self.accept()

    def refuse(self, sentence: str) -> None:
        """Say across the form why it could not be saved."""
        self._banner.say(sentence)
        self._banner.show()

    def _wrong(self) -> dict[str, str]:
        values = self.values()
        wrong = {
            key: self.tr("Please fill this in.")
            for key in self._fields
            if key in self._required and not filled(values[key])
        }
        for key, field in self._fields.items():
            if isinstance(field, DateField) and not field.valid():
                wrong[key] = self.tr("Write the date as 2026-09-01.")
        return wrong or (self._check(values) if self._check else {})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves from a one-line field, Escape cancels (Qt's own)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)


def filled(value: object) -> bool:
    """Whether a required field holds something (nought counts)."""
    return value is not None and value != ""
