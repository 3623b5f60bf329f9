"""Many things to tick, each with its circumstances beneath and its chips beside; searched as one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import Tone, pixels
from app.ui.widgets import CheckField, Chip, ElidedLabel, PlainLabel, TextField, rule

SEARCH_FROM = 8


@dataclass(frozen=True)
class Pick:
    """One thing: its key, its name, the line beneath and its chips (words, tone)."""

    key: str
    name: str
    note: str = ""
    chips: tuple[tuple[str, Tone], ...] = ()


class PickRow(QWidget):
    """A tick box with a second line."""

    def __init__(self, pick: Pick, chosen: bool) -> None:
        super().__init__()
        self.pick = pick
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 4, 6)
        column.setSpacing(2)
        self.box = CheckField(pick.name.replace("&", "&&"), chosen)
        self.box.setAccessibleName(" ".join((pick.name, pick.note, *(words for words, _ in pick.chips))))
        column.addWidget(self.box)
        if pick.note or pick.chips:
            beneath = QHBoxLayout()
            beneath.setContentsMargins(31, 0, 0, 0)
            beneath.setSpacing(8)
            for words, tone in pick.chips:
                beneath.addWidget(Chip(words, tone))
            column.addLayout(beneath)
            if len(pick.chips) > 1:  # beside two chips no room is left for the words in a small window
                beneath.addStretch(1)
                beneath = QHBoxLayout()
                beneath.setContentsMargins(31, 0, 0, 0)
                column.addLayout(beneath)
            beneath.addWidget(ElidedLabel(pick.note, "second"), 1)


class PickList(QWidget):
    """Ticked keys come out of `chosen()` in the order shown; `changed` tells of every tick."""

    changed = Signal()

    def __init__(self, picks: Sequence[Pick], chosen: Sequence[str], name: str, *, empty: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.search = TextField(placeholder=self.tr("Search"))
        self.search.setProperty("kind", "search")
        self.search.setAccessibleName(self.tr("Search"))
        self.search.changed.connect(self._filter)
        column.addWidget(self.search)
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(0, 0, 6, 0)
        self._inside.setSpacing(0)
        self._empty = PlainLabel(empty, "second", wrap=True)
        column.addWidget(self._empty)
        column.addWidget(self._area(), 1)
        self.rows: list[PickRow] = []
        self.show_picks(picks, chosen)

    def _area(self) -> QScrollArea:
        held = QWidget()
        held.setObjectName("picks")
        held.setStyleSheet("QWidget#picks { background: transparent; }")
        held.setLayout(self._inside)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(pixels(150))
        area.setWidget(held)
        return area

    def show_picks(self, picks: Sequence[Pick], chosen: Sequence[str]) -> None:
        """Offer other things; what is ticked there is `chosen`."""
        while self._inside.count():
            item = self._inside.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for at, pick in enumerate(picks):
            row = PickRow(pick, pick.key in chosen)
            row.box.changed.connect(self.changed.emit)
            if at:
                self._inside.addWidget(rule())
            self._inside.addWidget(row)
            self.rows.append(row)
        self._inside.addStretch(1)
        self._empty.setVisible(not picks)
        self.search.setVisible(len(picks) >= SEARCH_FROM)

    def chosen(self) -> tuple[str, ...]:
        """The keys that are ticked."""
        return tuple(row.pick.key for row in self.rows if row.box.value())

    def _filter(self) -> None:
        text = self.search.value().casefold()
        for row in self.rows:
            words = f"{row.pick.name} {row.pick.note}".casefold()
            row.setVisible(text in words)
