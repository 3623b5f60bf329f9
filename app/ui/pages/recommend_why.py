"""A recommendation opened: what each model adds to its score, and from which past choices or fields that comes."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.advice_shares import AdviceShares, Ingredient, PartShare
from app.domain.errors import UserError
from app.domain.figures import Figure, Label, Series
from app.domain.messages import Message, mark
from app.domain.profiles import Advice
from app.texts import Translate
from app.ui.amounts import MINUS, percent
from app.ui.desk import Desk
from app.ui.pages.recommend_ladder import MODEL_NAMES
from app.ui.widgets import Busy, EmptyState, PlainLabel, primary_button, rule

Kind = Literal["strong", "second", "third"]
FIELDS = 5
TITLE = mark("ui", "What each model adds to the score")
TOGETHER = mark("ui", "Together")
NO_LABEL = Message("", "")


def signed(share: float) -> str:
    """+0.41 or −0.20."""
    return f"{share:+.2f}".replace("-", MINUS)


def picture(shares: AdviceShares) -> Figure:
    """The parts as steps to the score."""
    names: tuple[Label, ...] = (*(MODEL_NAMES.get(one.model, one.title) for one in shares.parts), TOGETHER)
    steps = (*(one.share for one in shares.parts), shares.score)
    series = Series(TITLE, names, steps, notes=tuple(signed(step) for step in steps))
    return Figure("waterfall", TITLE, (series,), NO_LABEL, mark("ui", "score"), "value", reference=0.0)


class WhyDialog(QDialog):
    """Busy while the job runs, then the shares, or one sentence on why there are none."""

    def __init__(self, desk: Desk, parent: QWidget, purpose: str, person: tuple[str, int], advice: Advice) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(self.tr("Why “{0}”?").format(advice.item))
        self.resize(720, 620)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 24, 28, 20)
        outer.setSpacing(12)
        outer.addWidget(PlainLabel(self.windowTitle(), "title", wrap=True))
        reason = desk.translate(advice.reason) if isinstance(advice.reason, Message) else advice.reason
        outer.addWidget(PlainLabel(reason, "second", wrap=True))
        self.place = QVBoxLayout()
        self.content: QWidget = Busy(self.tr("Working it out …"))
        self.place.addWidget(self.content)
        outer.addLayout(self.place, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(primary_button(self.tr("Close"), self.accept))
        outer.addLayout(row)
        self._ask(purpose, person, (advice.item_kind, advice.item_id))

    def _ask(self, purpose: str, person: tuple[str, int], item: tuple[str, int]) -> None:
        from app.jobs.explain_advice import explain_advice

        self.desk.runner.start(
            explain_advice,
            self.desk.store,
            purpose,
            person,
            [item],
            self.desk.today(),
            title=self.tr("Looking into the recommendation"),
            done=self._show,
            failed=self._failed,
            owner=self,
        )

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._put(EmptyState("circle-alert", self.desk.translate(error.message)))
        else:
            self.reject()
            self.desk.show_error(error)

    def _show(self, found: list[AdviceShares]) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(SharesView(found[0], self.desk.translate))
        self._put(area)

    def _put(self, content: QWidget) -> None:
        self.place.removeWidget(self.content)
        self.content.hide()
        self.content.deleteLater()
        self.content = content
        self.place.addWidget(content, 1)


class SharesView(QWidget):
    """The steps to the score, then each model with what its share comes from."""

    def __init__(self, shares: AdviceShares, translate: Translate) -> None:
        super().__init__()
        from app.ui.charts import FigureView

        self.setObjectName("ground")
        self._say = translate
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 4, 8, 4)
        self.column.setSpacing(6)
        self.column.addWidget(FigureView(picture(shares), translate))
        score = self.tr("The score only orders the list: it is no probability. Computed on today's data.")
        for words in (*(translate(note) for note in shares.notes), score):
            self.column.addWidget(PlainLabel(words, "third", wrap=True))
        for part in shares.parts:
            self._part(part, blended=len(shares.parts) > 1)
        self.column.addStretch(1)

    def _part(self, part: PartShare, *, blended: bool) -> None:
        self.column.addWidget(rule())
        name = self._say(MODEL_NAMES.get(part.model, part.title))
        self._line(name, signed(part.share), "strong")
        if blended:
            self.column.addWidget(PlainLabel(self.tr("Weight in the blend: {0}").format(f"{part.weight:g}"), "third"))
        if part.note:
            self.column.addWidget(PlainLabel(self._say(part.note), "second", wrap=True))
        for one in (*part.items, *part.fields[:FIELDS]):
            self._line(self._words(one), signed(one.share), "second")
        shown = sum(one.share for one in (*part.items, *part.fields[:FIELDS]))
        if part.items or part.fields:
            self._line(self.tr("Everything else"), signed(part.share - shown), "third")
        elif not part.note:
            words = self.tr("No single past choice speaks for it here.")
            self.column.addWidget(PlainLabel(words, "second", wrap=True))

    def _words(self, one: Ingredient) -> str:
        name = one.name if isinstance(one.name, str) else self._say(one.name)
        if one.weight is None or one.closeness is None:
            return self.tr("Took or looked at: “{0}”").format(name)
        return self.tr("{0}: weighs {1}, fits {2}").format(name, percent(one.weight), percent(one.closeness))

    def _line(self, words: str, value: str, kind: Kind) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(PlainLabel(words, kind, wrap=True), 1)
        row.addWidget(PlainLabel(value, kind))
        self.column.addLayout(row)
