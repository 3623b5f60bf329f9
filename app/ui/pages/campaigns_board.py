"""A board: one column a state, a card for each campaign; Tab or the arrows move, Enter opens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import Tone
from app.ui.widgets import Card, Chip, PlainLabel


@dataclass(frozen=True)
class BoardCard:
    """One campaign: its key, its name, lines beneath, and a chip ("" for none)."""

    key: int
    name: str
    notes: tuple[str, ...]
    chip: str
    tone: Tone


class Board(QWidget):
    """`pressed` carries the key of the card a person opened."""

    pressed = Signal(int)

    def __init__(self, columns: Sequence[tuple[str, Sequence[BoardCard]]]) -> None:
        super().__init__()
        self.columns: list[list[Card]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for title, cards in columns:
            row.addLayout(self._column(title, cards), 1)

    def _column(self, title: str, cards: Sequence[BoardCard]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(title, "card-title"))
        head.addWidget(Chip(str(len(cards))))
        head.addStretch(1)
        column.addLayout(head)
        made = [self._card(one) for one in cards]
        self.columns.append(made)
        for card in made:
            column.addWidget(card)
        if not made:
            column.addWidget(PlainLabel(self.tr("None here"), "third"))
        column.addStretch(1)
        return column

    def _card(self, one: BoardCard) -> Card:
        card = Card(pad=14, spacing=4)
        card.add(PlainLabel(one.name, "strong", wrap=True))
        for note in one.notes:
            card.add(PlainLabel(note, "second", wrap=True))
        if one.chip:
            chip = Chip(one.chip, one.tone)
            card.add(chip)
            card.body.setAlignment(chip, Qt.AlignmentFlag.AlignLeft)
        name = " · ".join((one.name, *one.notes, one.chip))
        return card.make_pressable(name, lambda: self.pressed.emit(one.key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from card to card."""
        steps = {
            Qt.Key.Key_Down: (0, 1),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Left: (-1, 0),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._go(*step):
            super().keyPressEvent(event)

    def _go(self, across: int, down: int) -> bool:
        filled = [column for column in self.columns if column]
        place = next(
            ((x, y) for x, column in enumerate(filled) for y, card in enumerate(column) if card.hasFocus()), None
        )
        if place is None:
            return False
        x = min(max(place[0] + across, 0), len(filled) - 1)
        y = min(max(place[1] + down, 0), len(filled[x]) - 1)
        filled[x][y].setFocus(Qt.FocusReason.TabFocusReason)
        return True
