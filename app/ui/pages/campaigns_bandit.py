"""Variants of a running campaign: what each has shown, what is still open, and how to share the next batch."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.bandit import BatchProposal, VariantResult
from app.domain.errors import UserError
from app.domain.messages import Message, mark
from app.ui.amounts import between, number, percent
from app.ui.charts import FigureView
from app.ui.desk import Desk
from app.ui.pages.campaigns_simulation import Turner
from app.ui.pages.campaigns_steps import labelled, pairs
from app.ui.theme import pixels
from app.ui.widgets import (
    Banner,
    Busy,
    Card,
    ChoiceField,
    Column,
    DataTable,
    EmptyState,
    NumberField,
    PagedModel,
    PlainLabel,
    Stat,
    row_of,
    secondary_button,
)

PAUSE = 200  # milliseconds after the last change
FAMILIES = 200
METHOD_NAMES: dict[str, Message] = {
    "top_two": mark("ui", "Leader and runner-up (top-two)"),
    "thompson": mark("ui", "By the chance of being best (Thompson)"),
}


class BanditView(QWidget):
    """Call `show_campaign(ref)`; every change of a field asks anew. `planned` carries the plan of the next batch."""

    planned = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.proposal: BatchProposal | None = None
        self._ref, self._asked = "", 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._answer: QWidget | None = None
        self._column.addWidget(self._fields())
        self._column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.ask)

    def _fields(self) -> Card:
        card = Card(self.tr("The next batch"))
        self.families = NumberField(FAMILIES, whole=True, low=1, high=1_000_000)
        self.method = ChoiceField([(key, self.desk.translate(name)) for key, name in METHOD_NAMES.items()])
        words = self.tr("{0} of every 100 families")
        self.floor = Turner(self.tr("At least for each variant"), 0, 30, 10, lambda value: words.format(value))
        sizes = labelled(self.tr("Families in it"), self.families)
        card.add(pairs(sizes, labelled(self.tr("How it is shared"), self.method)))
        card.add(self.floor)
        for changed in (self.families.changed, self.method.changed, self.floor.slider.valueChanged):
            changed.connect(lambda *_: self._timer.start())
        return card

    def show_campaign(self, ref: str) -> None:
        """Read what the campaign `ref` has shown so far."""
        self._ref, self.proposal = ref, None
        self._put(Busy(self.tr("Reading the answers …")))
        self.ask()

    def ask(self) -> None:
        """Propose with the fields as they stand; an answer that a later change has overtaken is not shown."""
        from app.jobs.propose_batch import propose_next_batch

        if not self._ref:
            return
        self._asked += 1
        asked = self._asked
        self.desk.runner.start(
            propose_next_batch,
            self.desk.store,
            self._ref,
            families=int(self.families.value() or FAMILIES),
            method=str(self.method.value()),
            floor=self.floor.slider.value() / 100,
            done=lambda found: self._proposed(found, asked),
            failed=lambda error: self._failed(error, asked),
            lane="short",
            owner=self,
        )

    def _failed(self, error: Exception, asked: int) -> None:
        """Too little to compare is an answer, shown where the answer would stand."""
        if asked != self._asked:
            return
        if not isinstance(error, UserError):
            self.desk.show_error(error)
        words = self.desk.translate(error.message) if isinstance(error, UserError) else ""
        self._put(EmptyState("scale", words or self.tr("The answers could not be read.")))

    def _proposed(self, found: BatchProposal, asked: int) -> None:
        if asked == self._asked:
            self.proposal = found
            self._put(self._shown(found))

    def _put(self, widget: QWidget) -> None:
        if self._answer is not None:
            self._column.removeWidget(self._answer)
            self._answer.hide()
            self._answer.deleteLater()
        self._answer = widget
        self._column.insertWidget(1, widget)

    def _shown(self, found: BatchProposal) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(PlainLabel(self.desk.translate(found.sentence), "sentence", wrap=True, select=True))
        for warning in found.warnings:
            column.addWidget(Banner(self.desk.translate(warning), "caution"))
        lost = self.tr("{0}; expected in the next batch: {1}").format(
            between(number(found.regret.low), number(found.regret.high)), number(found.next_regret, 1)
        )
        open_ = self.tr("Decided") if found.decided else self.tr("Still open")
        column.addLayout(
            row_of(
                Stat(
                    self.tr("Leads"), found.leader, self.tr("{0} families asked so far").format(self._asked_of(found))
                ),
                Stat(self.tr("Families lost to learning"), number(found.regret.mean), lost),
                Stat(open_, number(100 * found.left, 1), self.tr("in 100 another variant may be better, at most")),
            )
        )
        views = [FigureView(one, self.desk.translate, height=pixels(150)) for one in found.figures]
        column.addLayout(row_of(*(Card().add(view, 1) for view in views)))
        column.addWidget(self._table(found))
        if found.contents:
            button = secondary_button(self.tr("Plan the next batch with these shares"), self.plan_next, "copy")
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return whole

    def plan_next(self) -> None:
        """Work out the plan that repeats the campaign with the shares in view."""
        from app.jobs.propose_batch import next_batch

        found = self.proposal
        if found is None:
            return
        self.desk.runner.start(
            next_batch,
            self.desk.store,
            self._ref,
            self.desk.today(),
            families=sum(one.families for one in found.variants),
            method=found.method,
            floor=found.floor,
            done=self.planned.emit,
            lane="short",
            owner=self,
        )

    def _asked_of(self, found: BatchProposal) -> str:
        return number(sum(one.asked for one in found.variants))

    def _table(self, found: BatchProposal) -> Card:
        card = Card(self.tr("Variants"))

        def rate(row: VariantResult) -> str:
            low, high = number(100 * row.rate.low, 1), number(100 * row.rate.high, 1)
            return f"{number(100 * row.rate.mean, 1)} ({between(low, high)})"

        def everyone(row: VariantResult) -> str:
            if row.everyone is None:
                return self.tr("cannot be told")
            low, high = number(100 * row.everyone.low, 1), number(100 * row.everyone.high, 1)
            return f"{number(100 * row.everyone.mean, 1)} ({between(low, high)})"

        columns = (
            Column("name", self.tr("Variant"), "strong"),
            Column("asked", self.tr("Asked"), "number", 80),
            Column("hits", self.tr("Reached the goal"), "number", 130),
            Column("rate", self.tr("In 100"), "text", 160, show=rate, sortable=False),
            Column("everyone", self.tr("Had all got it, in 100"), "text", 190, show=everyone, sortable=False),
            Column("best", self.tr("Chance of best"), "number", 120, show=lambda row: percent(row.best)),
            Column("families", self.tr("Next batch"), "number", 100),
        )
        return card.add(DataTable(PagedModel.of(columns, found.variants), card.title.text(), fit=True))
