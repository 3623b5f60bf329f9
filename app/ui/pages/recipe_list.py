"""The recipe beside the columns: every step in words, each of which can be taken out, undone and done again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout

from app.domain.recipe import Trail, said
from app.ui.desk import Desk
from app.ui.widgets import Card, PlainLabel, icon_button, secondary_button


class RecipeList(Card):
    """`remove(place)` takes one step out; `move(trail)` goes to what undo or redo leads to."""

    def __init__(
        self, desk: Desk, trail: Trail, *, remove: Callable[[int], object], move: Callable[[Trail], object]
    ) -> None:
        super().__init__(self.tr("Cleaning steps"), pad=14)
        self.desk, self.trail, self._move = desk, trail, move
        back = icon_button("undo-2", self.tr("Undo the last change of the steps (Ctrl+Z)"), self.undo)
        back.setEnabled(bool(trail.past))
        again = icon_button("refresh-cw", self.tr("Do it again (Ctrl+Y)"), self.redo)
        again.setEnabled(bool(trail.future))
        self.corner(back, again)
        for keys, act in ((QKeySequence.StandardKey.Undo, self.undo), (QKeySequence("Ctrl+Y"), self.redo)):
            QShortcut(keys, self, act)
        if not trail.now:
            words = self.tr("No step yet. Your file itself is never changed.")
            self.add(PlainLabel(words, "second", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for at, step in enumerate(trail.now):
            words = desk.translate(said(step))
            grid.addWidget(PlainLabel(f"{at + 1}."), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(words, wrap=True), at, 1)
            out = icon_button("x", self.tr("Take this step out: {0}").format(words), partial(remove, at))
            grid.addWidget(out, at, 2, Qt.AlignmentFlag.AlignTop)
        self.add(grid)
        if trail.now:
            words = self.tr("They are saved with the columns and applied by themselves to the next file of this shape.")
            self.add(PlainLabel(words, "third", wrap=True))
            self.add(secondary_button(self.tr("Take all steps out"), lambda: move(trail.then(())), "trash-2"))
        self.body.addStretch(1)

    def undo(self) -> None:
        """One change of the recipe back."""
        if self.trail.past:
            self._move(self.trail.undone())

    def redo(self) -> None:
        """The change that was undone, again."""
        if self.trail.future:
            self._move(self.trail.redone())
