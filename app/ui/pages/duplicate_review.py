"""Doubtful pairs, one at a time: both entries side by side, what speaks for and against, decided by one key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.linking import Pair
from app.domain.messages import Message, mark
from app.ui.desk import Desk
from app.ui.pages.duplicate_weights import Waterfall
from app.ui.pages.words import GENDERS, SCHOOLING, grade_words, worded
from app.ui.widgets import (
    Busy,
    Card,
    Chip,
    EmptyState,
    PlainLabel,
    primary_button,
    row_of,
    secondary_button,
)

if TYPE_CHECKING:
    from app.ui.pages.data import DataPage

SHOWN: dict[str, Message] = {
    "name": mark("people", "Name"),
    "birth_date": mark("people", "Birth date"),
    "gender": mark("people", "Gender"),
    "schooling": mark("people", "Schooling"),
    "grade": mark("people", "Grade"),
    "campus": mark("people", "Campus"),
    "phone": mark("people", "Phone"),
    "email": mark("people", "E-mail"),
    "registered_at": mark("people", "Registered on"),
    "ref": mark("people", "Number"),
}
CHANGES = frozenset({"students", "guardians", "households", "duplicates", "batches"})


class DuplicateReview(QWidget):
    """Y merges, N keeps apart, S skips, U takes the last answer back; `answers` are the batches of those given here."""

    def __init__(self, desk: Desk, page: DataPage) -> None:
        super().__init__()
        self.desk, self.page = desk, page
        self.pairs: list[Pair] = []
        self.at = 0
        self.answers: list[int] = []
        self.under_way: set[int] = set()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.content: QWidget = Busy(self.tr("Reading …"))
        self.column.addWidget(self.content)
        answers = (("Y", partial(self.decide, True)), ("N", partial(self.decide, False)), ("S", self.skip))
        for key, act in (*answers, ("U", self.undo)):
            QShortcut(QKeySequence(key), self, act)

    def begin(self) -> None:
        """Read the queue."""
        self.page.set_title(self.tr("The same person?"), self.tr("Keys: Y the same · N different · S later · U undo"))
        self.page.set_chips()
        self._actions()
        self.setFocus()  # the keys answer here; Enter must not leave
        self._again()

    def _again(self) -> None:
        """Read the queue once more; the pairs that were left for later stay behind us."""
        from app.jobs.link_people import review_queue

        self.desk.runner.start(review_queue, self.desk.store, lane="short", done=self._read, owner=self)

    def _actions(self) -> None:
        back = secondary_button(self.tr("Undo the last answer (U)"), self.undo, "undo-2")
        back.setEnabled(bool(self.answers))
        merges = secondary_button(self.tr("Past merges"), self.page.show_merges, "history")
        self.page.set_actions(merges, back, secondary_button(self.tr("To the overview"), self.page.leave))

    def decide(self, same: bool) -> None:
        """Write the verdict on the pair in view and show the next."""
        from app.jobs.link_people import decide

        if self.at >= len(self.pairs):
            return
        pair = self.pairs.pop(self.at)
        self.under_way.add(pair.id)
        self.desk.runner.start(
            decide,
            self.desk.store,
            pair.id,
            same,
            lane="short",
            done=partial(self._decided, pair.id),
            changes=CHANGES,
            owner=self,
        )
        self._show()

    def undo(self) -> None:
        """Take the last answer given here back; its pair waits again."""
        from app.jobs.undo_batch import undo_batch

        if not self.answers:
            return
        batch_id = self.answers.pop()
        self.desk.runner.start(
            undo_batch,
            self.desk.store,
            batch_id,
            lane="short",
            done=lambda _: self._undone(),
            changes=CHANGES,
            owner=self,
        )

    def _undone(self) -> None:
        self.at = 0
        self._actions()
        self._again()

    def _decided(self, pair_id: int, batch_id: int | None) -> None:
        """Remember the answer; a merge may have settled other pairs, so that the queue is read again."""
        self.under_way.discard(pair_id)
        if batch_id is not None:
            self.answers.append(batch_id)
        self._actions()
        self._again()

    def skip(self) -> None:
        """Leave the pair for another day."""
        if self.at < len(self.pairs):
            self.at += 1
            self._show()

    def _read(self, pairs: list[Pair]) -> None:
        seen = {pair.id for pair in self.pairs[: self.at]}
        open_pairs = [pair for pair in pairs if pair.id not in self.under_way]
        later = [pair for pair in open_pairs if pair.id in seen]
        self.pairs = [*later, *(pair for pair in open_pairs if pair.id not in seen)]
        self.at = len(later)
        self._show()

    def _show(self) -> None:
        left = len(self.pairs) - self.at
        self.page.set_chips(*([Chip(self.tr("%n left", "", left), "caution")] if left else []))
        if not left:
            back = primary_button(self.tr("To the overview"), self.page.leave)
            self._put(EmptyState("circle-check", self.tr("Nothing waits for you here."), back))
            return
        self._put(self._pair(self.pairs[self.at]))

    def _put(self, content: QWidget) -> None:
        self.column.removeWidget(self.content)
        self.content.hide()
        self.content.deleteLater()
        self.content = content
        self.column.addWidget(content, 1)

    def _pair(self, pair: Pair) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(row_of(self._entries(pair), self._reasons(pair), stretches=(3, 2)))
        column.addLayout(self._answers())
        column.addStretch(1)
        return box

    def _entries(self, pair: Pair) -> Card:
        kind = self.tr("Two students") if pair.noun == "students" else self.tr("Two guardians")
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        family = mark("people", "Guardians") if pair.noun == "students" else mark("people", "Children")
        for at, (field, title) in enumerate({**SHOWN, "family": family}.items()):
            left, right = (self._cell(entry, field) for entry in (pair.left, pair.right))
            if not left and not right:
                continue
            grid.addWidget(PlainLabel(self.desk.translate(title), "second"), at, 0)
            for side, words in ((1, left), (2, right)):
                same = bool(left) and left == right
                grid.addWidget(PlainLabel(words or "–", "body" if same else "strong", wrap=True), at, side)
        return Card(kind).add(grid)

    def _cell(self, entry: dict[str, object], field: str) -> str:
        value = entry.get(field)
        text = "" if value is None else str(value)
        known = {"gender": GENDERS, "schooling": SCHOOLING}.get(field)
        if field == "grade":
            return grade_words(text, self.desk.translate)
        return worded(known, text, self.desk.translate) if known else text

    def _reasons(self, pair: Pair) -> Card:
        card = Card(self.tr("What speaks for it, and against"))
        sentence = self.tr("Of 100 such pairs about {0} are the same person.").format(round(100 * pair.probability))
        card.add(PlainLabel(sentence, wrap=True))
        card.add(Waterfall(pair.reasons, self.desk.translate))
        note = self.tr("Each unit to the right makes it twice as likely that they are one, to the left half as likely.")
        return card.add(PlainLabel(note, "third", wrap=True))

    def _answers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(primary_button(self.tr("The same: merge (Y)"), partial(self.decide, True), "git-merge"))
        row.addWidget(secondary_button(self.tr("Different: keep apart (N)"), partial(self.decide, False)))
        row.addWidget(secondary_button(self.tr("Later (S)"), self.skip))
        row.addStretch(1)
        row.addWidget(PlainLabel(self.tr("A merge can be taken apart again under “Past merges”."), "third"))
        return row
