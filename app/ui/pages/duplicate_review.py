"""Doubtful pairs, one at a time: both entries side by side, what speaks for and against, decided by one key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.linking import Pair, Reason
from app.domain.messages import Message, mark
from app.ui.desk import Desk
from app.ui.pages.words import GENDERS, SCHOOLING, grade_words, worded
from app.ui.theme import colours
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
    """Y merges, N keeps apart, S skips; every answer can be undone."""

    def __init__(self, desk: Desk, page: DataPage) -> None:
        super().__init__()
        self.desk, self.page = desk, page
        self.pairs: list[Pair] = []
        self.at = 0
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.content: QWidget = Busy(self.tr("Reading …"))
        self.column.addWidget(self.content)
        for key, act in (("Y", partial(self.decide, True)), ("N", partial(self.decide, False)), ("S", self.skip)):
            QShortcut(QKeySequence(key), self, act)

    def begin(self) -> None:
        """Read the queue."""
        from app.jobs.link_people import review_queue

        self.page.set_title(self.tr("The same person?"), self.tr("Keys: Y the same · N different · S later"))
        self.page.set_chips()
        self.page.set_actions(secondary_button(self.tr("To the overview"), self.page.leave))
        self.desk.runner.start(review_queue, self.desk.store, lane="short", done=self._read)

    def decide(self, same: bool) -> None:
        """Write the verdict on the pair in view and show the next."""
        from app.jobs.link_people import decide

        if self.at >= len(self.pairs):
            return
        pair = self.pairs.pop(self.at)
        self.desk.runner.start(decide, self.desk.store, pair.id, same, lane="short", changes=CHANGES)
        self._show()

    def skip(self) -> None:
        """Leave the pair for another day."""
        if self.at < len(self.pairs):
            self.at += 1
            self._show()

    def _read(self, pairs: list[Pair]) -> None:
        self.pairs, self.at = pairs, 0
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
        for at, (field, title) in enumerate(SHOWN.items()):
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
        widest = max((abs(reason.bits) for reason in pair.reasons), default=1.0) or 1.0
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        for at, reason in enumerate(pair.reasons):
            grid.addWidget(PlainLabel(self.desk.translate(reason.field), "second"), at, 0)
            grid.addWidget(Weight(reason.bits / widest), at, 1)
            grid.addWidget(PlainLabel(self._words(reason), "third"), at, 2)
        return card.add(grid)

    def _words(self, reason: Reason) -> str:
        if reason.level < 0:
            return self.tr("missing")
        return self.tr("for") if reason.bits > 0 else self.tr("against")

    def _answers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(primary_button(self.tr("The same: merge (Y)"), partial(self.decide, True), "git-merge"))
        row.addWidget(secondary_button(self.tr("Different: keep apart (N)"), partial(self.decide, False)))
        row.addWidget(secondary_button(self.tr("Later (S)"), self.skip))
        row.addStretch(1)
        row.addWidget(PlainLabel(self.tr("A merge can be taken apart again in the list of changes."), "third"))
        return row


class Weight(QWidget):
    """One bar of the waterfall: right of the middle speaks for, left against; `share` in [-1, 1]."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share
        self.setMinimumSize(QSize(120, 18))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar and the middle line; the words beside it say the same."""
        middle, half = self.width() / 2, self.width() / 2 - 4
        length = max(abs(self._share) * half, 1.0)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().accent if self._share > 0 else colours().caution_line))
        left = middle if self._share > 0 else middle - length
        painter.drawRoundedRect(QRectF(left, 4, length, self.height() - 8), 3, 3)
        painter.setBrush(QColor(colours().line_strong))
        painter.drawRect(QRectF(middle - 0.5, 1, 1, self.height() - 2))
        painter.end()
