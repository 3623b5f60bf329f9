"""One condition of a segment's rule: a field, how it is asked, and what it is compared with."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.domain.segment_rules import FIELDS, Question
from app.store.rule_choices import Choices
from app.texts import Translate
from app.ui.pages.segment_words import hows, options
from app.ui.widgets import ChoiceField, NumberField, PlainLabel, icon_button


class ConditionRow(QWidget):
    """Three fields side by side; `changed` after every change, `removed` when its cross is pressed."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, choices: Choices, say: Translate, test: Question | None = None) -> None:
        super().__init__()
        self.choices, self.say = choices, say
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        fields = [(key, say(field.name)) for key, field in FIELDS.items() if field.kind != "choice" or choices.get(key)]
        self.field = ChoiceField(list(fields), test.field if test else None)
        self.field.setAccessibleName(self.tr("What is asked"))
        self.field.changed.connect(self._refield)
        self.row.addWidget(self.field, 3)
        self.how = ChoiceField([])
        self.value: ChoiceField | NumberField | None = None
        self.unit = PlainLabel("", "second")
        self.row.addWidget(self.unit)
        self.row.addWidget(icon_button("x", self.tr("Remove this condition"), lambda: self.removed.emit(self)))
        self._refield()
        if test is not None:
            self._show(test)

    def question(self) -> Question:
        """The condition as it stands; a number that is missing is an empty text, which no rule accepts."""
        how, negated = self._how()
        value: Any = self.value.value() if self.value is not None else ""
        return Question(str(self.field.value()), how, "" if value is None else value, negated)

    def _how(self) -> tuple[str, bool]:
        key = self.how.value()
        assert isinstance(key, list | tuple)  # Qt hands a pair back as a list
        return str(key[0]), bool(key[1])

    def _show(self, test: Question) -> None:
        for at in range(self.how.count()):
            if tuple(self.how.itemData(at)) == (test.how, test.negated):
                self.how.setCurrentIndex(at)
        if self.value is not None:
            self.value.set_value(test.value)

    def _refield(self) -> None:
        """Another field: other ways to ask, other things to compare with."""
        self.row.removeWidget(self.how)
        self.how.hide()
        self.how.deleteLater()
        self.how = ChoiceField(hows(str(self.field.value()), self.say))
        self.how.setAccessibleName(self.tr("How it is asked"))
        self.how.changed.connect(self._rehow)
        self.row.insertWidget(1, self.how, 2)
        self._rehow()

    def _rehow(self) -> None:
        field = FIELDS[str(self.field.value())]
        wanted = "" if field.kind == "plain" or self._how()[0] == "unknown" else field.kind
        kept = self.value.value() if self.value is not None and wanted == self.property("wanted") else None
        if self.value is not None:
            self.row.removeWidget(self.value)
            self.value.hide()
            self.value.deleteLater()
            self.value = None
        self.setProperty("wanted", wanted)
        if wanted:
            self.value = self._value_field(field.key, wanted, kept)
            self.value.setAccessibleName(self.tr("Compared with"))
            self.value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.value.changed.connect(self.changed.emit)
            self.row.insertWidget(2, self.value, 3)
        self.unit.setText(self.say(field.unit) if wanted and field.unit else "")
        self.changed.emit()

    def _value_field(self, key: str, kind: str, kept: object) -> ChoiceField | NumberField:
        if kind in ("number", "days"):
            value = kept if isinstance(kept, int | float) else None
            return NumberField(value, whole=kind == "days", high=1e9 if kind == "number" else 40_000)
        return ChoiceField(options(key, self.choices, self.say), kept)
