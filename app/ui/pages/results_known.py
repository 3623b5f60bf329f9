"""What we know: all ended campaigns drawn together, so that the next plan starts from what was learnt here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.campaigns import CHANNEL_NAMES, GOAL_NAMES
from app.domain.figures import Figure
from app.domain.knowledge import BudgetAdvice, Knowledge
from app.domain.offer_kinds import KINDS
from app.ui.charts import FigureView, warm
from app.ui.desk import Desk
from app.ui.pages.partners_words import INDUSTRIES
from app.ui.pages.results_view import side_by_side
from app.ui.widgets import Busy, Card, ChoiceField, EmptyState, PlainLabel, primary_button

if TYPE_CHECKING:
    from app.jobs.progress import Progress
    from app.store.database import Store


def read_known(store: Store, today: Any, goal: str, progress: Progress) -> Knowledge:
    """What campaigns taught about a goal ("": the commonest), in a worker."""
    from app.jobs.budget_advice import advise_budget
    from app.jobs.what_we_know import what_we_know

    warm()
    known = what_we_know(store, today, goal=goal, progress=progress)
    return (
        replace(known, budget=advise_budget(store, today, goal=known.goal, progress=progress)) if known.known else known
    )


def worded(figure: Figure) -> Figure:
    """The figure with stored words (bank, sms, voucher) as people say them."""
    known = {**INDUSTRIES, **CHANNEL_NAMES, **KINDS}
    series = tuple(
        replace(one, x=tuple(known.get(x, x) if isinstance(x, str) else x for x in one.x)) for one in figure.series
    )
    return replace(figure, series=series)


class KnownView(QWidget):
    """Reads by itself when it is made, and again for another goal."""

    def __init__(self, desk: Desk, goal: str = "") -> None:
        super().__init__()
        self.desk = desk
        self.found: Knowledge | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content = QWidget()
        self._column.addWidget(self._content)
        self.read(goal)

    def read(self, goal: str) -> None:
        """Work it out for one goal."""
        self._put(Busy(self.tr("Drawing all campaigns together …")))
        title = self.tr("What we know")
        self.desk.runner.start(
            read_known, self.desk.store, self.desk.today(), goal, title=title, done=self._show, owner=self
        )

    def _put(self, widget: QWidget) -> None:
        self._column.replaceWidget(self._content, widget)
        self._content.hide()
        self._content.deleteLater()
        self._content = widget

    def _show(self, found: Knowledge) -> None:
        self.found = found
        say = self.desk.translate
        if not found.known:
            plan = primary_button(self.tr("Plan a campaign"), lambda: self.desk.go("campaigns"))
            self._put(EmptyState("chart-column", say(found.sentence), plan, note=say(found.next_step)))
            return
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._answer(found))
        if found.budget is not None:
            column.addWidget(self._budget(found.budget))
        cards = [Card().add(FigureView(worded(figure), say), 1) for figure in found.figures]
        column.addLayout(side_by_side(cards))
        column.addWidget(self._small_print(found))
        column.addStretch(1)
        self._put(made)

    def _answer(self, found: Knowledge) -> Card:
        say, card = self.desk.translate, Card()
        if len(found.goals) > 1:
            names = [(goal, say(GOAL_NAMES[goal]) if goal in GOAL_NAMES else goal) for goal in found.goals]
            goals = ChoiceField(names, found.goal)
            goals.setAccessibleName(self.tr("Goal"))
            goals.changed.connect(lambda: self.read(str(goals.value())))
            card.corner(goals)
        card.add(PlainLabel(say(found.sentence), "title", wrap=True, select=True))
        card.add(PlainLabel(say(found.next_step), "strong", wrap=True, select=True))
        return card

    def _budget(self, advice: BudgetAdvice) -> Card:
        """How much to spend, or what to try so that it can be told."""
        say, card = self.desk.translate, Card(self.tr("How much to spend"))
        card.add(PlainLabel(say(advice.sentence), "strong", wrap=True, select=True))
        card.add(PlainLabel(say(advice.try_next), "second", wrap=True, select=True))
        if advice.figure is not None:
            card.add(FigureView(advice.figure, say), 1)
        return card

    def _small_print(self, found: Knowledge) -> Card:
        say, card = self.desk.translate, Card(self.tr("How it was worked out"))
        for line in found.method:
            card.add(PlainLabel(say(line), "second", wrap=True))
        for name, why in found.left_out:
            card.add(PlainLabel(self.tr("Left out: {0}. {1}").format(name, say(why)), "second", wrap=True))
        return card
