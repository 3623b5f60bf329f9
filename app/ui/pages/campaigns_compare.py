"""Two scenarios side by side: what differs in the plan, and what each would do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.campaigns import Plan, PlanReport
from app.domain.messages import Message, mark
from app.domain.simulation import Range, SimulationReport
from app.jobs.compare_plans import Compared
from app.ui.amounts import between, days, money, number, percent
from app.ui.desk import Desk
from app.ui.pages.campaigns_simulation import counted, spread
from app.ui.widgets import Card, Chip, PlainLabel

PLAN_WORDS: dict[str, Message] = {
    "goal": mark("ui", "Goal"),
    "partners": mark("ui", "Partners"),
    "offers": mark("ui", "Offers"),
    "channels": mark("ui", "Channels"),
    "segments": mark("ui", "Segments"),
    "budget": mark("ui", "Budget"),
    "starts": mark("ui", "First day"),
    "ends": mark("ui", "Last day"),
    "holdout": mark("ui", "Held out by lot"),
    "randomise_by": mark("ui", "What is drawn by lot"),
    "audience": mark("ui", "Who is asked first"),
    "shares": mark("ui", "What the partner learns"),
    "margin": mark("ui", "Smallest effect worth having"),
    "place": mark("ui", "Where it takes place"),
    "form": mark("ui", "Form of the content"),
    "interactions": mark("ui", "How they take part"),
    "messages": mark("ui", "Messages"),
    "variants": mark("ui", "Texts drawn by lot"),
    "variant_shares": mark("ui", "Shares of the texts"),
    "value": mark("ui", "Counted carefully"),
    "partner_most": mark("ui", "Most families of a partner"),
    "partner_least": mark("ui", "Least share of each partner"),
    "partner_least_each": mark("ui", "Least share of single partners"),
    "own_least": mark("ui", "Least share of our own courses"),
    "teacher_hours": mark("ui", "Hours of teachers"),
    "fair_by": mark("ui", "Fair between"),
    "fair_least": mark("ui", "Smallest share of the average"),
    "most_contacts": mark("ui", "Campaigns a family got in 30 days"),
}
OF_PARTNERS = ("partner_most", "partner_least_each")
LIMITS = (
    "value",
    *OF_PARTNERS,
    "partner_least",
    "own_least",
    "teacher_hours",
    "fair_by",
    "fair_least",
    "most_contacts",
)


class CompareView(QWidget):
    """A grid: one row a figure, one column a scenario; the better figure is marked where one can say which it is."""

    def __init__(self, desk: Desk, found: Compared, currency: str, titles: tuple[str, str]) -> None:
        super().__init__()
        self.desk, self.found, self.currency = desk, found, currency
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._replayed(titles))
        column.addWidget(self._would(titles))
        column.addWidget(self._differ(titles))
        column.addStretch(1)

    def _replayed(self, titles: tuple[str, str]) -> Card:
        """Luck does not decide: both plans in the same thousand worlds."""
        found, currency = self.found.replayed, self.currency
        gain = found.profit
        words = self.tr("In {0} of 100 replays “{1}” leaves more than “{2}”: {3} on average ({4}).").format(
            number(100 * found.better.chance),
            *titles,
            money(gain.mean, currency, signed=True),
            between(money(gain.low, currency, signed=True), money(gain.high, currency, signed=True)),
        )
        card = Card(self.tr("Both in the same thousand worlds"))
        card.add(PlainLabel(words, "sentence", wrap=True, select=True))
        grid = _grid(titles)
        lines: list[tuple[str, Callable[[SimulationReport], str]]] = [
            (self.tr("Extra families"), lambda one: f"{counted(one.extra)} ({spread(one.extra)})"),
            (self.tr("Cost"), lambda one: self._money(one.cost)),
            (self.tr("What is left"), lambda one: self._money(one.profit)),
            (self.tr("It pays"), lambda one: self.tr("in {0} of 100").format(number(100 * one.gains.chance))),
            (self.tr("It will be seen to work"), self._seen),
        ]
        for at, (name, say) in enumerate(lines, 1):
            grid.addWidget(PlainLabel(name, "second", wrap=True), at, 0)
            for place, report in enumerate((found.first, found.second), 1):
                grid.addWidget(PlainLabel(say(report), "strong", wrap=True), at, place)
        return card.add(grid)

    def _money(self, amount: Range) -> str:
        ends = between(money(amount.low, self.currency), money(amount.high, self.currency))
        return f"{money(amount.mean, self.currency)} ({ends})"

    def _seen(self, report: SimulationReport) -> str:
        works = next((one.chance for one in report.verdicts if one.name == "works"), 0.0)
        return self.tr("in {0} of 100").format(number(100 * works))

    def _would(self, titles: tuple[str, str]) -> Card:
        card = Card(self.tr("What each would do"))
        grid = _grid(titles)
        one, two = self.found.reports
        for at, (words, show, value, more) in enumerate(self._figures(), 1):
            grid.addWidget(PlainLabel(words, "second", wrap=True), at, 0)
            best = 0 if value is None else _best(value(one), value(two), more)
            for place, report in enumerate((one, two), 1):
                cell = QHBoxLayout()
                cell.setSpacing(10)
                cell.addWidget(PlainLabel(show(report), "strong"))
                if best == place:
                    cell.addWidget(Chip(self.tr("better"), "accent"))
                cell.addStretch(1)
                grid.addLayout(cell, at, place)
        return card.add(grid)

    def _figures(self) -> list[tuple[str, Callable[[PlanReport], str], Callable[[PlanReport], float] | None, bool]]:
        """(words, how it is shown, its value or None where neither is better, whether more is better)."""

        def seen(report: PlanReport) -> str:
            lift = report.power.lift
            return self.tr("none") if lift is None else self.tr("+{0} in 100").format(number(100 * lift, 1))

        return [
            (self.tr("May be written to"), lambda one: number(one.eligible), lambda one: float(one.eligible), True),
            (self.tr("Get an offer"), lambda one: number(one.assigned), lambda one: float(one.assigned), True),
            (self.tr("Held out by lot"), lambda one: number(one.held_out), None, True),
            (self.tr("Expected value"), lambda one: money(one.value, self.currency), lambda one: one.value, True),
            (
                self.tr("Cost if everyone accepts"),
                lambda one: money(one.cost, self.currency),
                lambda one: one.cost,
                False,
            ),
            (self.tr("Smallest effect it can show"), seen, lambda one: one.power.lift or 9.0, False),
            (self.tr("Below the best possible"), lambda one: percent(one.gap, 2), None, False),
            (
                self.tr("Points for a second person"),
                lambda one: number(sum(each.needs_approval for each in one.warnings)),
                lambda one: float(sum(each.needs_approval for each in one.warnings)),
                False,
            ),
        ]

    def _differ(self, titles: tuple[str, str]) -> Card:
        card = Card(self.tr("Where the plans differ"))
        names = [name for name in self.found.differ if name in PLAN_WORDS]
        if not names:
            return card.add(PlainLabel(self.tr("They are the same plan."), "second"))
        grid = _grid(titles)
        for at, name in enumerate(names, 1):
            grid.addWidget(PlainLabel(self.desk.translate(PLAN_WORDS[name]), "second"), at, 0)
            for place, plan in enumerate(self.found.plans, 1):
                label = PlainLabel(self._value(plan, name), wrap=True)
                grid.addWidget(label, at, place)
        return card.add(grid)

    def _value(self, plan: Plan, name: str) -> str:
        value = getattr(plan, name)
        if name == "channels":
            from app.domain.campaigns import CHANNEL_NAMES

            return " · ".join(
                f"{self.desk.translate(CHANNEL_NAMES[key])} {number(most)}" for key, most in value.items()
            )
        if name in LIMITS:
            return self._limit(name, value)
        if name in ("holdout", "margin"):
            return percent(value)
        if name == "budget":
            return self.tr("no limit") if value is None else money(value, self.currency)
        if name in ("starts", "ends"):
            return days(value, value).partition(" – ")[2] or str(value)
        if name == "messages":
            return self.tr("%n channel(s) with a text", "", len(value))
        if name in ("variants", "variant_shares"):
            return " · ".join(f"{key} {percent(share)}" for key, share in plan.lots.items()) or "–"
        return self._words(name, value)

    def _limit(self, name: str, value: Any) -> str:
        """One of the folded limits."""
        from app.store.partners import partners
        from app.ui.pages.campaigns_limits import FAIR_NAMES

        if name == "value":
            return self.tr("yes") if value == "lower" else self.tr("no")
        if value is None or value == {}:
            return self.tr("no limit")
        if name in OF_PARTNERS:
            names = {one.ref: one.name for one in partners(self.desk.store)}
            said = {key: number(one) if name == "partner_most" else percent(one) for key, one in value.items()}
            return " · ".join(f"{names.get(key, key)} {words}" for key, words in said.items())
        if name == "fair_by":
            return self.desk.translate(FAIR_NAMES[value])
        if name == "most_contacts":
            return self.tr("fewer than {0}").format(number(value))
        return number(value, 1) if name == "teacher_hours" else percent(value)

    def _names(self, name: str, keys: object) -> tuple[str, ...]:
        """Partners and offers by the names people know."""
        from app.store.partners import offers, partners

        known = {str(one.ref): one.name for one in partners(self.desk.store)}
        if name == "offers":
            known = {str(one.ref): one.title for one in offers(self.desk.store)}
        return tuple(known.get(str(key), str(key)) for key in keys) if isinstance(keys, tuple) else ()

    def _words(self, name: str, value: object) -> str:
        from app.domain.campaign_templates import FORMS, INTERACTIONS
        from app.domain.campaigns import GOAL_NAMES
        from app.ui.pages.campaigns_steps import PLACE_NAMES, SHARE_NAMES, UNIT_NAMES

        asked = {"model": self.tr("Those the model expects to welcome it"), "rule": self.tr("Everyone alike")}
        known = {"goal": GOAL_NAMES, "place": PLACE_NAMES, "shares": SHARE_NAMES, "randomise_by": UNIT_NAMES}
        known |= {"form": FORMS, "interactions": INTERACTIONS}
        if name == "audience":
            return asked.get(str(value), str(value))
        if name in ("partners", "offers"):
            value = self._names(name, value)
        values = value if isinstance(value, tuple) else (value,)
        said = [self.desk.translate(known[name][one]) if one in known.get(name, {}) else str(one) for one in values]
        return self.tr(", ").join(said) or "–"


def _grid(titles: tuple[str, str]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    for place, title in enumerate(titles, 1):
        grid.addWidget(PlainLabel(title, "strong", wrap=True), 0, place)
    for at, stretch in enumerate((3, 5, 5)):
        grid.setColumnStretch(at, stretch)
    return grid


def _best(one: float, two: float, more: bool) -> int:
    """1 or 2 for the better, 0 where they are alike."""
    if abs(one - two) <= 1e-9 * max(abs(one), abs(two), 1):
        return 0
    return 1 if (one > two) == more else 2
