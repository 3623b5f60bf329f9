"""The preview of a plan: who gets it, who does not and why, what will be seen, who gets what, and the masked list."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.campaigns import CHANNEL_NAMES, AllocationRow, Blocked, ListRow, PlanReport, RuleText, Warned
from app.domain.laws import law_said
from app.ui.amounts import MINUS, money, number
from app.ui.charts_paint import Bar, FunnelBars
from app.ui.desk import Desk
from app.ui.pages.campaigns_read import MessagesCard
from app.ui.widgets import Card, Chip, Column, DataTable, PagedModel, PlainLabel, link_button, row_of, rule

Text = Callable[[object], str]


def rule_words(text: object, desk: Desk) -> str:
    """A rule's sentence or a message in the window's language."""
    return text.said(desk.language) if isinstance(text, RuleText) else desk.translate(text)  # type: ignore[arg-type]


class FunnelCard(Card):
    """All families at the top, the chosen at the bottom; a press on a bar shows its rules in full."""

    def __init__(self, report: PlanReport, desk: Desk) -> None:
        super().__init__()
        self.title.setText(self.tr("Who gets it, who does not, and why"))
        self.title.show()
        self.report, self.desk = report, desk
        bars = FunnelBars([self._bar(at) for at in range(len(report.funnel_steps))], pressable=True)
        bars.setAccessibleName(self.title.text())
        bars.pressed.connect(self.show_rules)
        self.add(bars)
        held = self.tr("{0} of them are held out by lot and get nothing now. Press a bar to read its rules.")
        self.add(PlainLabel(held.format(number(report.held_out)), "second", wrap=True))
        self.details = QVBoxLayout()
        self.details.setSpacing(6)
        self.add(self.details)
        self.body.addStretch(1)

    def _bar(self, at: int) -> Bar:
        step = self.report.funnel_steps[at]
        lost = f"{MINUS}{number(step.dropped)}" if step.dropped else ""
        name = self.desk.translate(step.name)
        return Bar(name, (float(step.households),), (number(step.households),), self._why(at), lost)

    def _why(self, at: int) -> str:
        step = self.report.funnel_steps[at]
        stopped = self._blocked(at)
        if stopped:
            most = max(stopped, key=lambda one: one.people)
            rules = self.tr("rules {0}").format(" ".join(step.rules))
            return f"{rule_words(most.text, self.desk)} · {rules}"
        usual = {
            "wanted": self.tr("expected to be unwelcome"),
            "affordable": self.tr("budget, places and channels are full"),
        }
        return usual.get(step.stage, "") if step.dropped else ""

    def _blocked(self, at: int) -> list[Blocked]:
        step = self.report.funnel_steps[at]
        return [one for one in self.report.blocked if one.stage == step.stage]

    def show_rules(self, at: int) -> None:
        """The rules of one bar: how many families each stopped, its words, the law."""
        while self.details.count():
            item = self.details.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.details.addWidget(rule())
        name = self.desk.translate(self.report.funnel_steps[at].name)
        self.details.addWidget(PlainLabel(name, "label"))
        stopped = sorted(self._blocked(at), key=lambda one: -one.people)
        for one in stopped:
            families = self.tr("%Ln family(s)", "", one.people)
            line = " · ".join((families, one.rule, rule_words(one.text, self.desk)))
            self.details.addWidget(PlainLabel(line, wrap=True))
            if isinstance(one.text, RuleText) and one.text.law:
                law = law_said(one.text.law, self.desk.language)
                self.details.addWidget(PlainLabel(law, "third", wrap=True, select=True))
        if not stopped:
            self.details.addWidget(PlainLabel(self._why(at) or self.tr("No rule stopped anyone here."), wrap=True))


class PowerCard(Card):
    """The smallest effect this campaign will be able to show, before a single message is sent."""

    def __init__(self, report: PlanReport, desk: Desk, to_experiment: Callable[[], object]) -> None:
        super().__init__()
        self.title.setText(self.tr("How large an effect will be seen?"))
        self.title.show()
        power = report.power
        top = QHBoxLayout()
        if power.lift is None:
            figure = self.tr("None")
        else:
            figure = self.tr("+{0} families in 100").format(number(100 * power.lift, 1))
        top.addWidget(PlainLabel(figure, "figure"))
        top.addStretch(1)
        if power.hopeless or power.lift is None:
            chip = Chip(self.tr("Too small to tell"), "harm")
        else:
            chip = Chip(self.tr("Smaller ones stay unseen"), "caution")
        top.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.add(top)
        self.add(PlainLabel(desk.translate(power.sentence), "second", wrap=True))
        if report.expected is not None:
            self.add(PlainLabel(desk.translate(report.expected.sentence), wrap=True))
        for each in power.alternatives:
            self.add(PlainLabel(desk.translate(each), wrap=True))
        if power.alternatives:
            change = link_button(self.tr("Change the experiment"), to_experiment)
            self.add(change)
            self.body.setAlignment(change, Qt.AlignmentFlag.AlignLeft)


class AllocationCard(Card):
    """Which offer through which channel to how many families, and what one more place would be worth."""

    def __init__(self, report: PlanReport, desk: Desk, currency: str) -> None:
        super().__init__()
        self.title.setText(self.tr("Offers and channels"))
        self.title.show()

        for at, row in enumerate(report.allocation):
            if at:
                self.add(rule())
            self.add(self._line(row, desk))
        if not report.allocation:
            self.add(PlainLabel(self.tr("Nobody is left to offer anything to."), wrap=True))
        else:
            self.add(rule())
        words = self.tr("Expected value {0}, at most {1}% below the best possible.")
        self.add(PlainLabel(words.format(money(report.value, currency), number(100 * report.gap, 2)), wrap=True))
        cost = self.tr("If everyone accepts it costs {0}.").format(money(report.cost, currency))
        self.add(PlainLabel(cost, "second", wrap=True))
        self.body.addStretch(1)

    def _line(self, row: AllocationRow, desk: Desk) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(row.offer, "strong", wrap=True))
        note = desk.translate(row.note) if row.note else ""
        words.addWidget(PlainLabel(" · ".join(filter(None, (_channel(row.channel, desk), note))), "second", wrap=True))
        line.addLayout(words, 1)
        families = self.tr("%Ln family(s)", "", row.households)
        line.addWidget(PlainLabel(families, "strong"), 0, Qt.AlignmentFlag.AlignTop)
        return line


def _channel(key: str, desk: Desk) -> str:
    return desk.translate(CHANNEL_NAMES[key]) if key in CHANNEL_NAMES else key


class ListCard(Card):
    """The most promising families; names and phones are masked."""

    def __init__(self, report: PlanReport, desk: Desk, currency: str) -> None:
        super().__init__()
        self.title.setText(self.tr("The list"))
        self.title.show()
        shown = self.tr("Names and phones masked · {0} of {1} families")
        chosen = report.assigned + report.held_out
        self.corner(PlainLabel(shown.format(len(report.rows), number(chosen)), "second"))

        def reason(row: ListRow) -> str:
            return desk.translate(row.reason) if row.reason else ""

        columns = (
            Column("person", self.tr("To whom"), "strong", 110),
            Column("contact", self.tr("Contact"), "second", 130),
            Column("offer", self.tr("Offer")),
            Column("channel", self.tr("Channel"), "text", 124, show=lambda row: _channel(row.channel, desk)),
            Column("reason", self.tr("Why"), "second", show=reason, sortable=False),
            Column(
                "expected_value",
                self.tr("Expected"),
                "number",
                92,
                show=lambda row: money(row.expected_value, currency),
            ),
        )
        model = PagedModel.of(columns, report.rows[:12])
        self.add(DataTable(model, self.title.text(), fit=True, empty=self.tr("Nobody is left on the list.")))


class WarningsCard(Card):
    """What a person must look at first; a rule that a note can answer offers to take one."""

    def __init__(
        self, report: PlanReport, desk: Desk, confirmed: Mapping[str, str], answer: Callable[[RuleText], object]
    ) -> None:
        super().__init__()
        self.title.setText(self.tr("Before the launch"))
        self.title.show()
        waiting = sum(one.needs_approval for one in report.warnings)
        if waiting:
            self.corner(Chip(self.tr("%n point(s) need a second person", "", waiting), "caution"))
        stopped = [Warned(one.rule, one.text, False) for one in report.blocked if _can_answer(one.text)]
        lines = [*stopped, *sorted(report.warnings, key=lambda one: not one.needs_approval)]
        for at, one in enumerate(lines):
            if at:
                self.add(rule())
            self.add(self._line(one, desk, answer))
        for name, note in confirmed.items():
            self.add(PlainLabel(self.tr("{0} answered: {1}").format(name, note), "second", wrap=True))
        if not lines and not confirmed:
            self.add(PlainLabel(self.tr("Nothing stands in the way."), "second"))

    def _line(self, one: Warned, desk: Desk, answer: Callable[[RuleText], object]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        chip = Chip(self.tr("Approval"), "caution") if one.needs_approval else Chip(self.tr("Note"), "plain")
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(rule_words(one.text, desk), wrap=True))
        if isinstance(one.text, RuleText):
            law = law_said(one.text.law, desk.language)
            words.addWidget(PlainLabel(f"{one.text.id} · {law}", "third", wrap=True, select=True))
        row.addLayout(words, 1)
        text = one.text
        if isinstance(text, RuleText) and text.confirm:
            row.addWidget(link_button(self.tr("Answer"), lambda: answer(text)), 0, Qt.AlignmentFlag.AlignTop)
        return row


def _can_answer(text: object) -> bool:
    return isinstance(text, RuleText) and text.confirm


class Preview(QWidget):
    """The whole preview of one plan."""

    def __init__(
        self,
        report: PlanReport,
        desk: Desk,
        currency: str,
        confirmed: Mapping[str, str],
        *,
        answer: Callable[[RuleText], object],
        to_experiment: Callable[[], object],
    ) -> None:
        super().__init__()
        self.report = report
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.funnel = FunnelCard(report, desk)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(PowerCard(report, desk, to_experiment))
        right.addWidget(AllocationCard(report, desk, currency), 1)
        top = row_of(self.funnel, stretches=(6,))
        top.addLayout(right, 5)
        column.addLayout(top)
        column.addWidget(ListCard(report, desk, currency))
        column.addWidget(MessagesCard(desk, report.campaign))
        column.addWidget(WarningsCard(report, desk, confirmed, answer))
        column.addStretch(1)
