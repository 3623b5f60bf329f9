"""Several contents of one campaign: which is being written, how many families get each, one more, one less."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.campaigns import MOST_VARIANTS
from app.ui.theme import pixels
from app.ui.widgets import Card, NumberField, PlainLabel, Segmented, link_button

Texts = dict[str, dict[str, str]]
LETTERS = "ABCDEF"
A_ROW = 3  # shares beside each other


class Contents(Card):
    """`turned`: another content is to be shown, or there are more or fewer; `changed`: a share was typed.

    `names` is empty where there is one content for all; else the first is the plan's own text and `texts` maps the
    others to what they say differently.
    """

    turned = Signal()
    changed = Signal()

    def __init__(self, variants: Mapping[str, Mapping[str, Mapping[str, str]]], shares: Mapping[str, float]) -> None:
        super().__init__()
        self.title.setText(self.tr("Several texts"))
        self.title.show()
        self.names = list(variants)
        self.texts: dict[str, Texts] = {name: _own(texts) for name, texts in list(variants.items())[1:]}
        self.current = self.names[0] if self.names else ""
        self.fields: dict[str, NumberField] = {}
        self.less = link_button(self.tr("Take it away"), self.take_away)
        self.more = link_button(self.tr("Try another text"), self.add_one)
        self.corner(self.less, self.more)
        self.choice: Segmented | None = None
        self._inside: QWidget | None = None
        self._build({name: 100 * share for name, share in shares.items()})

    def held(self) -> Texts | None:
        """The texts of the content in view; None where they are the plan's own."""
        return self.texts.get(self.current)

    def add_one(self) -> None:
        """One more content; the first time the plan's own text becomes the first of two."""
        shares = self._typed()
        fresh = [letter for letter in LETTERS if letter not in self.names]
        self.names += fresh[: 1 if self.names else 2]
        self.current = self.names[-1]
        self.texts[self.current] = {}
        self._build(shares)
        self.turned.emit()

    def take_away(self) -> None:
        """Without the content in view; the last one left is the plan's own text, for all."""
        shares = self._typed()
        self.names.remove(self.current)
        del self.texts[self.current]
        if len(self.names) == 1:
            self.names = []
        self.current = self.names[0] if self.names else ""
        self._build(shares)
        self.turned.emit()

    def variants(self) -> dict[str, Texts]:
        """The contents as a plan keeps them."""
        return {
            name: {key: dict(each) for key, each in self.texts.get(name, {}).items() if each} for name in self.names
        }

    def shares(self) -> dict[str, float]:
        """Parts that make 1, where every content has one; else nothing, which is alike."""
        typed = self._typed()
        total = sum(typed.values())
        if len(typed) < len(self.names) or not self.names or min(typed.values()) <= 0:
            return {}
        return {name: round(typed[name] / total, 4) for name in self.names}

    def _typed(self) -> dict[str, float]:
        values = {name: field.value() for name, field in self.fields.items()}
        return {name: float(value) for name, value in values.items() if value is not None}

    def _turn(self, name: str) -> None:
        self.current = name
        self.less.setVisible(name in self.texts)
        self.turned.emit()

    def _build(self, shares: Mapping[str, float]) -> None:
        if self._inside is not None:
            self.body.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self.less.setVisible(self.current in self.texts)
        self.more.setVisible(len(self.names) < MOST_VARIANTS)
        self._inside, self.fields, self.choice = QWidget(), {}, None
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if self.names:
            column.addLayout(self._rows(shares))
        note = self.tr("Each family gets one by lot, so the result shows which text does better.")
        if self.names:
            note += self.tr(" Shares left empty: alike.")
        column.addWidget(PlainLabel(note, "second", wrap=True))
        self.add(self._inside)

    def _rows(self, shares: Mapping[str, float]) -> QVBoxLayout:
        self.choice = Segmented([(name, name) for name in self.names], self.current)
        self.choice.setAccessibleName(self.tr("Which text is written"))
        self.choice.chosen.connect(self._turn)
        column, grid = QVBoxLayout(), QGridLayout()
        column.setSpacing(8)
        column.addWidget(self.choice)
        grid.setHorizontalSpacing(6)
        for at, name in enumerate(self.names):
            field = NumberField(shares.get(name), low=0, high=100)
            field.setMaximumWidth(pixels(64))
            field.setAccessibleName(self.tr("Of 100 families get text {0}").format(name))
            field.changed.connect(self.changed)
            row, place = divmod(at, A_ROW)
            grid.addWidget(PlainLabel(name, "label"), row, 2 * place)
            grid.addWidget(field, row, 2 * place + 1)
            self.fields[name] = field
        grid.addWidget(PlainLabel(self.tr("in 100"), "third"), 0, 2 * A_ROW)
        grid.setColumnStretch(2 * A_ROW, 1)
        column.addLayout(grid)
        return column


def _own(texts: Mapping[str, Mapping[str, str]]) -> Texts:
    return {channel: dict(each) for channel, each in texts.items()}
