"""A campaign while it runs: six figures, the effect so far with its band, and costs by hand."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.campaigns import CHANNEL_NAMES, CHANNELS, GOAL_NAMES
from app.domain.coupons import Live
from app.domain.figures import Figure
from app.ui.amounts import NOTHING, money, number
from app.ui.charts import FigureView, warm
from app.ui.desk import Desk
from app.ui.widgets import (
    Busy,
    Card,
    ChoiceField,
    DateField,
    FormDialog,
    NumberField,
    PlainLabel,
    Stat,
    link_button,
    secondary_button,
)

COSTS = frozenset({"costs"})


class LiveView(QWidget):
    """Call `show_campaign(ref)`; it reads again whenever outcomes or costs have changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self.live = desk, None  # type: tuple[Desk, Live | None]
        self._ref = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        desk.news.changed.connect(self._heard)

    def show_campaign(self, ref: str) -> None:
        """Work out where the campaign stands now."""
        self._ref = ref
        if self.live is None:
            self._put(Busy(self.tr("Counting what has come in …")))
        self.desk.runner.start(_read, self.desk.store, ref, self.desk.today(), done=self._arrived, lane="short")

    def _heard(self, nouns: frozenset[str]) -> None:
        if self._ref and nouns & {"outcomes", "costs", "assignments"}:
            self.show_campaign(self._ref)

    def _put(self, *parts: QWidget) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for part in parts:
            self._column.addWidget(part)
        self._column.addStretch(1)

    def _arrived(self, live: Live) -> None:
        self.live = live
        self._put(self._figures(live), self._effect(live))

    def _figures(self, live: Live) -> QWidget:
        came = {"attended": live.attended, "redeemed": live.redeemed, "enrolled": live.enrolled}
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        spent = self.tr("of {0}").format(money(live.budget, live.currency)) if live.budget else self.tr("no limit set")
        cards = [
            Stat(
                self.tr("Got an offer"),
                number(live.assigned),
                self.tr("{0} held out by lot").format(number(live.held_out)),
            ),
            Stat(self.tr("Sent"), number(live.sent), self.tr("{0} opened").format(number(live.opened))),
            Stat(self.tr("Redeemed"), number(came["redeemed"]), self._of(came["redeemed"], live)),
            Stat(self.tr("Came"), number(came["attended"]), self._of(came["attended"], live)),
            Stat(self.tr("Enrolled"), number(came["enrolled"]), self.tr("in both groups")),
            Stat(self.tr("Cost so far"), money(live.spent, live.currency), spent),
            self._days(live),
        ]
        for at, card in enumerate(cards):
            grid.addWidget(card, at // 4, at % 4)
        grid.addWidget(self._money(), 1, 3)
        for at in range(4):
            grid.setColumnStretch(at, 1)
        return held

    def _days(self, live: Live) -> Stat:
        """How long it still runs; before the first day and after the last one it says that instead."""
        if live.days_left is None:
            return Stat(self.tr("Days left"), NOTHING, self.tr("no last day"))
        if live.days_left <= 0:
            words = self.tr("%Ln day(s) ago", "", 1 - live.days_left)
            return Stat(self.tr("Ended"), words, self.tr("late outcomes still come in; finish it under Lists"))
        if live.days_until:
            words = self.tr("in %Ln day(s)", "", live.days_until)
            return Stat(self.tr("Begins"), words, self.tr("outcomes count until the last day"))
        return Stat(self.tr("Days left"), number(live.days_left), self.tr("outcomes count until the last day"))

    def _of(self, count: int, live: Live) -> str:
        share = 100 * count / live.assigned if live.assigned else 0
        return self.tr("{0} in 100 of those with an offer").format(number(share))

    def _money(self) -> Card:
        card = Card(self.tr("Costs and outcomes"), spacing=6)
        card.add(secondary_button(self.tr("Note a cost …"), self.note_cost, "coins"))
        card.add(link_button(self.tr("Import outcomes or costs"), lambda: self.desk.go("data"), "upload"))
        card.body.addStretch(1)
        return card

    def _effect(self, live: Live) -> Card:
        card = Card(self.tr("The effect so far"))
        card.corner(link_button(self.tr("See the result"), lambda: self.desk.go("results", live.campaign)))
        card.add(PlainLabel(self.desk.translate(live.sentence), "sentence", wrap=True))
        reached = [
            self.tr("{0}: {1} of {2}").format(self._arm(arm), number(count), number(live.sizes[arm]))
            for arm, count in live.reached.items()
        ]
        goal = self.desk.translate(GOAL_NAMES[live.goal]) if live.goal in GOAL_NAMES else live.goal
        card.add(PlainLabel(f"{goal} · {self.tr('; ').join(reached)}", "second", wrap=True))
        if isinstance(live.figure, Figure):
            card.add(FigureView(live.figure, self.desk.translate, title=False, height=240))
        else:
            words = self.tr("Looking early is allowed: the band is made for it, whenever there is something to see.")
            card.add(PlainLabel(words, "second", wrap=True))
        return card

    def _arm(self, name: str) -> str:
        return {"offer": self.tr("with an offer"), "control": self.tr("held out")}.get(name, name)

    def note_cost(self) -> None:
        """One cost by hand."""
        form = FormDialog(
            self.window(),
            self.tr("Note a cost"),
            self.tr("A hall, a printer, messages. What offers cost us is counted when coupons are redeemed."),
            save=self._save_cost,
            translate=self.desk.translate,
        )
        channels = [("", self.tr("All")), *((key, self.desk.translate(CHANNEL_NAMES[key])) for key in CHANNELS)]
        form.add("amount", self.tr("Amount"), NumberField(), required=True)
        form.add("day", self.tr("Day"), DateField(self.desk.today()), required=True)
        form.add("channel", self.tr("Channel"), ChoiceField(channels))
        if form.exec():
            self.desk.tell_changed(*COSTS)

    def _save_cost(self, values: dict[str, object]) -> None:
        from app.jobs.add_cost import add_cost

        amount = values["amount"]
        known = float(amount) if isinstance(amount, int | float) else None
        add_cost(self.desk.store, self._ref, known, str(values["day"]), str(values["channel"] or ""))


def _read(store, ref, today):  # type: ignore[no-untyped-def]
    from app.jobs.live_campaign import live_campaign

    warm()
    return live_campaign(store, ref, today)
