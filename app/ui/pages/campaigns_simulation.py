"""A plan replayed: what it may bring and what it will show, three sliders to turn, and another plan beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from app.domain.simulation import Changes, Comparison, Range, SimulationReport
from app.ui.amounts import between, money, number
from app.ui.charts import FigureView
from app.ui.desk import Desk
from app.ui.theme import pixels
from app.ui.widgets import Busy, Card, ChoiceField, EmptyState, PlainLabel, Stat, link_button, row_of, secondary_button

if TYPE_CHECKING:
    from app.campaigns.scenario import Scenario

PAUSE = 120  # milliseconds after the last turn of a slider


def counted(one: Range) -> str:
    """The mean as a whole number."""
    return number(one.mean)


def spread(one: Range) -> str:
    """Both ends as whole numbers."""
    return between(number(one.low), number(one.high))


class Turner(QWidget):
    """A slider with its name and what it says now."""

    def __init__(self, name: str, low: int, high: int, value: int, say: Callable[[int], str]) -> None:
        super().__init__()
        self._say = say
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(low, high)
        self.slider.setValue(value)
        self.slider.setPageStep(max(1, (high - low) // 10))
        self.slider.setAccessibleName(name)
        self.words = PlainLabel(say(value), "strong")
        head = QHBoxLayout()
        head.addWidget(PlainLabel(name, "second"))
        head.addStretch(1)
        head.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.slider)
        self.slider.valueChanged.connect(self._moved)

    def _moved(self, value: int) -> None:
        self.words.setText(self._say(value))
        self.slider.setAccessibleDescription(self.words.text())


class SimulationView(QWidget):
    """Call `show_campaign(ref)`; the reading is a job, every turn of a slider a short one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.scenario: Scenario | None = None
        self.report: SimulationReport | None = None
        self.comparison: Comparison | None = None
        self._ref, self._asked = "", 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._answer: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.replay)

    def show_campaign(self, ref: str) -> None:
        """Read the campaign `ref` and replay it as it was planned."""
        from app.jobs.simulate_campaign import scenario_for

        self._ref, self.scenario, self.report, self.comparison = ref, None, None, None
        self._clear()
        self._column.addWidget(Busy(self.tr("Reading the plan …")))
        self.desk.runner.start(
            scenario_for,
            self.desk.store,
            ref,
            self.desk.today(),
            title=self.tr("Replaying the plan"),
            done=self._read,
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self._clear()
        again = secondary_button(self.tr("Try again"), lambda: self.show_campaign(self._ref))
        self._column.addWidget(EmptyState("circle-alert", self.tr("The plan could not be replayed."), again))
        self.desk.show_error(error)

    def _read(self, scenario: Scenario) -> None:
        if scenario.ref != self._ref:
            return
        self.scenario = scenario
        self._clear()
        self._column.addWidget(self._turners(scenario))
        self._column.addStretch(1)
        self.replay()

    def _turners(self, scenario: Scenario) -> Card:
        plan, currency = scenario.plan, scenario.currency
        card = Card(self.tr("What if …"))
        card.corner(link_button(self.tr("As planned"), self.reset))
        budget = int(plan.budget or 0)
        self.budget = Turner(self.tr("Budget"), 0, max(2 * budget, 1), budget, lambda value: money(value, currency))
        self.budget.setVisible(plan.budget is not None)
        words = self.tr("{0} in 100")
        self.holdout = Turner(
            self.tr("Held out by lot"), 0, 60, round(100 * plan.holdout), lambda value: words.format(value)
        )
        room = self.tr("{0}% of planned")
        self.capacity = Turner(self.tr("Seats and channel places"), 10, 200, 100, lambda value: room.format(value))
        turners = (self.budget, self.holdout, self.capacity)
        card.add(row_of(*turners, spacing=28))
        for one in turners:
            one.slider.valueChanged.connect(lambda _: self._timer.start())
        card.add(PlainLabel(self.tr("Turning changes nothing in the plan; it only shows what would happen."), "third"))
        return card

    def changes(self) -> Changes:
        """What the sliders say now."""
        assert self.scenario is not None
        plan = self.scenario.plan
        budget, holdout = self.budget.slider.value(), self.holdout.slider.value()
        return Changes(
            budget=None if plan.budget is None or budget == int(plan.budget) else float(budget),
            holdout=None if holdout == round(100 * plan.holdout) else holdout / 100,
            capacity=self.capacity.slider.value() / 100,
        )

    def reset(self) -> None:
        """Back to the plan."""
        if self.scenario is not None:
            plan = self.scenario.plan
            self.budget.slider.setValue(int(plan.budget or 0))
            self.holdout.slider.setValue(round(100 * plan.holdout))
            self.capacity.slider.setValue(100)

    def replay(self) -> None:
        """Replay with the sliders as they stand; an answer that a later turn has overtaken is not shown."""
        from app.jobs.simulate_campaign import simulate

        if self.scenario is None:
            return
        self._asked += 1
        asked = self._asked
        self.desk.runner.start(
            simulate,
            self.scenario,
            self.changes(),
            done=lambda report: self._replayed(report, asked),
            failed=self._failed,
            lane="short",
            owner=self,
        )

    def _replayed(self, report: SimulationReport, asked: int) -> None:
        if asked == self._asked:
            self.report, self.comparison = report, None
            self._show(report)

    def _show(self, report: SimulationReport) -> None:
        self._drop_answer()
        self._answer = Answer(report, self.desk, self._ref, self.compare)
        self._column.insertWidget(1, self._answer)

    def compare(self, other: str) -> None:
        """Replay another campaign in the same worlds, as planned."""
        from app.jobs.simulate_campaign import compare_campaigns

        if other:
            self.desk.runner.start(
                compare_campaigns,
                self.desk.store,
                self._ref,
                other,
                self.desk.today(),
                title=self.tr("Comparing two plans"),
                done=self._compared,
            )

    def _compared(self, comparison: Comparison) -> None:
        self.comparison = comparison
        if isinstance(self._answer, Answer):
            self._answer.show_comparison(comparison)

    def _drop_answer(self) -> None:
        if self._answer is not None:
            self._column.removeWidget(self._answer)
            self._answer.hide()
            self._answer.deleteLater()
            self._answer = None

    def _clear(self) -> None:
        self._drop_answer()
        while self._column.count():
            item = self._column.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class Answer(QWidget):
    """One report: its sentence, five figures, two pictures, what it rests on, and the other plan."""

    def __init__(self, report: SimulationReport, desk: Desk, ref: str, compare: Callable[[str], None]) -> None:
        super().__init__()
        self.desk, self.report = desk, report
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.sentence = PlainLabel(desk.translate(report.sentence), "sentence", wrap=True, select=True)
        column.addWidget(self.sentence)
        column.addLayout(self._stats(report))
        views = [
            FigureView(one, desk.translate, currency=report.currency, height=pixels(170)) for one in report.figures
        ]
        column.addLayout(row_of(*(Card().add(view, 1) for view in views)))
        self.versus = self._versus(ref, compare)
        notes = Card(self.tr("What this rests on"))
        rounds = self.tr("%Ln replay(s); each range holds 95 in 100 of them.", "", report.draws)
        for words in (rounds, *map(desk.translate, report.notes)):
            notes.add(PlainLabel(words, "second", wrap=True))
        notes.body.addStretch(1)
        column.addLayout(row_of(notes, self.versus))

    def _stats(self, report: SimulationReport) -> QHBoxLayout:
        currency = report.currency
        left = self.tr("{0}; it pays in {1} of 100").format(
            between(money(report.profit.low, currency), money(report.profit.high, currency)),
            number(100 * report.gains.chance),
        )
        extra = self.tr("{0}; {1} reach the goal in all").format(spread(report.extra), counted(report.enrolments))
        takers = self.tr("of {0} written to; {1} held out").format(number(report.treated), number(report.held_out))
        cost = between(money(report.cost.low, currency), money(report.cost.high, currency))
        return row_of(
            Stat(self.tr("Take the offer"), counted(report.takers), takers),
            Stat(self.tr("Extra families"), counted(report.extra), extra),
            Stat(self.tr("Cost"), money(report.cost.mean, currency), cost),
            Stat(self.tr("What is left"), money(report.profit.mean, currency), left),
        )

    def _versus(self, ref: str, compare: Callable[[str], None]) -> Card:
        from app.store.campaigns import campaigns

        card = Card(self.tr("Beside another plan"))
        others = [(one.ref, one.name) for one in campaigns(self.desk.store) if one.ref != ref and one.plan.strip()]
        self.other = ChoiceField([("", self.tr("Choose a campaign")), *others])
        self.other.setAccessibleName(card.title.text())
        self.other.changed.connect(lambda: compare(str(self.other.value() or "")))
        self.told = PlainLabel(
            self.tr("Both are replayed in the same worlds, so that luck does not decide."), wrap=True
        )
        self.lines = PlainLabel("", "second", wrap=True)
        self.lines.hide()
        card.add(self.other).add(self.told).add(self.lines)
        card.body.addStretch(1)
        return card

    def show_comparison(self, found: Comparison) -> None:
        """The sentence and the differences."""
        self.told.setText(self.desk.translate(found.sentence))
        text = self.tr("Extra families {0} ({1}) · cost {2}")
        cost = money(found.cost.mean, found.first.currency, signed=True)
        self.lines.setText(text.format(number(found.extra.mean, signed=True), spread(found.extra), cost))
        self.lines.show()
