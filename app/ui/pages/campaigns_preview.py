"""The preview of a plan: what will be seen, who gets what, the masked list, and what a person must look at first."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.campaigns import CHANNEL_NAMES, AllocationRow, ListRow, PlanReport, RuleText, Warned
from app.domain.laws import law_said
from app.ui.amounts import money, number
from app.ui.desk import Desk
from app.ui.pages.campaigns_funnel import FunnelCard, rule_words
from app.ui.pages.campaigns_read import MessagesCard
from app.ui.widgets import Card, Chip, Column, DataTable, PagedModel, PlainLabel, link_button, row_of, rule

Text = Callable[[object], str]
# Cautions stand where the figure stands that they are about; the sentence of the power card says "low_power" itself.
AT_POWER = ("expected_effect", "certainty", "randomise_by")
AT_VALUE = ("prediction", "uplift", "lower_value", "no_scores", "offer_value", "offer_loses", "least_share")
ELSEWHERE = ("low_power", *AT_POWER, *AT_VALUE)
FIRST_ROWS = 12


def cautions(report: PlanReport, codes: tuple[str, ...], desk: Desk) -> list[PlainLabel]:
    """The cautions with these codes, as lines to put under a figure."""
    told = (one for one in report.warnings if one.code in codes)
    return [PlainLabel(rule_words(one.text, desk), "second", wrap=True, tone="caution") for one in told]


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
        for caution in cautions(report, AT_POWER, desk):
            self.add(caution)
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
        for caution in cautions(report, AT_VALUE, desk):
            self.add(caution)
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
        self.report = report
        self._count = PlainLabel("", "second")
        self.more = link_button(self.tr("Show more"), lambda: self.show_rows(len(report.rows)))
        self.corner(self._count, self.more)
        self.columns = self._columns(desk, currency)
        self.table: DataTable | None = None
        self.show_rows(FIRST_ROWS)

    def show_rows(self, count: int) -> None:
        """The first `count` families."""
        if self.table is not None:
            self.body.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        rows = self.report.rows[:count]
        self.table = DataTable(
            PagedModel.of(self.columns, rows), self.title.text(), fit=True, empty=self.tr("Nobody is left on the list.")
        )
        self.add(self.table)
        shown = self.tr("Names and phones masked · {0} of {1} families")
        self._count.setText(shown.format(len(rows), number(self.report.assigned + self.report.held_out)))
        self.more.setVisible(len(rows) < len(self.report.rows))

    def _columns(self, desk: Desk, currency: str) -> tuple[Column, ...]:
        def reason(row: ListRow) -> str:
            return desk.translate(row.reason) if row.reason else ""

        return (
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
        told = [one for one in report.warnings if one.code not in ELSEWHERE]
        lines = [*stopped, *sorted(told, key=lambda one: not one.needs_approval)]
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
        row.addWidget(self._chip(one), 0, Qt.AlignmentFlag.AlignTop)
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

    def _chip(self, one: Warned) -> Chip:
        if one.stops:
            return Chip(self.tr("Stops the launch"), "harm")
        return Chip(self.tr("Approval"), "caution") if one.needs_approval else Chip(self.tr("Note"), "plain")


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
