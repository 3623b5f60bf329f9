"""Which words of a file stand for "nothing": proposed in the wizard, ticked or not by the person."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout

from app.domain.imports import Mapping, Preview, StandIn
from app.ui.widgets import Card, CheckField, PlainLabel

IN_A_LINE = 5


class MissingCard(Card):
    """The usual words that occur are ticked; a number that looks like one is not, until somebody ticks it."""

    def __init__(self, preview: Preview) -> None:
        super().__init__()
        self.title.setText(self.tr("What counts as empty"))
        self.title.setVisible(True)
        self.setAccessibleName(self.title.text())
        declined, settled = preview.mapping.present, _settled(preview.mapping)
        own = [word for word in preview.mapping.missing if word not in preview.usual]
        self.words = {word: CheckField(word, word not in declined) for word in (*preview.usual, *own)}
        self.numbers = {}
        for one in (*settled, *preview.stand_ins):
            words = self.tr("{0} in “{1}” (%n row(s))", "", one.rows) if one.rows else self.tr("{0} in “{1}”")
            self.numbers[one.column, one.text] = CheckField(words.format(one.text, one.column), one in settled)
        self.add(
            PlainLabel(self.tr("Ticked words are read as an empty cell. Untick one that is a value here."), "third")
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        for place, field in enumerate((*self.words.values(), *self.numbers.values())):
            grid.addWidget(field, place // IN_A_LINE, place % IN_A_LINE)
        grid.setColumnStretch(IN_A_LINE, 1)
        self.add(grid)
        self.setVisible(bool(self.words or self.numbers))

    def put_into(self, mapping: Mapping) -> Mapping:
        """The mapping with what is ticked."""
        ticked = {word for word, field in self.words.items() if field.value()}
        values = {column: dict(table) for column, table in mapping.values.items()}
        for (column, text), field in self.numbers.items():
            table = values.setdefault(column, {})
            table.pop(text, None)
            if field.value():
                table[text] = ""
        return replace(
            mapping,
            missing=tuple(word for word in self.words if word in ticked),
            present=(
                *(word for word in mapping.present if word not in self.words),
                *(word for word in self.words if word not in ticked),
            ),
            values={column: table for column, table in values.items() if table},
        )


def _settled(mapping: Mapping) -> tuple[StandIn, ...]:
    """Numbers that were ticked before."""
    return tuple(
        StandIn(column, text, 0)
        for column, table in mapping.values.items()
        for text, put in table.items()
        if put == "" and text.lstrip("-").isdigit()
    )
