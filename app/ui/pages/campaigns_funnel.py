"""The funnel of a plan: everyone, reachable, lawful, welcome, affordable; every loss with its rule in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.campaigns import Blocked, PlanReport, RuleText
from app.domain.laws import law_said
from app.ui.amounts import MINUS, number
from app.ui.charts_paint import Bar, FunnelBars
from app.ui.desk import Desk
from app.ui.widgets import Card, PlainLabel, link_button, rule

MOST = 5  # rules a stage before a press on its bar


def rule_words(text: object, desk: Desk) -> str:
    """A rule's sentence or a message in the window's language."""
    return text.said(desk.language) if isinstance(text, RuleText) else desk.translate(text)  # type: ignore[arg-type]


class FunnelCard(Card):
    """All families at the top, the chosen at the bottom, every loss in words beneath; a press on a bar adds the law."""

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
        self._told, self.details = self._place()
        self.show_all()

    def _bar(self, at: int) -> Bar:
        step = self.report.funnel_steps[at]
        lost = f"{MINUS}{number(step.dropped)}" if step.dropped else ""
        name = self.desk.translate(step.name)
        return Bar(name, (float(step.households),), (number(step.households),), self._why(at), lost)

    def _why(self, at: int) -> str:
        """The commonest reason of a loss, short enough to stand beside the bar."""
        stopped, told = self._blocked(at), self._other(at)
        if stopped:
            words = rule_words(stopped[0].text, self.desk).rstrip("。.")
            rules = self.tr("rules {0}").format(" ".join(self.report.funnel_steps[at].rules))
            return f"{words} · {rules}"
        return told[0].rstrip("。.") if told else ""

    def _other(self, at: int) -> list[str]:
        """What no rule of law says: who is not expected to welcome it, and which limit is full."""
        step = self.report.funnel_steps[at]
        if not step.dropped or step.stage not in ("wanted", "affordable"):
            return []
        if step.stage == "wanted":
            return [self.tr("What it is expected to bring is less than what it costs.")]
        prices = [self.desk.translate(one.what) for one in self.report.shadow_prices]
        full = [words[:1].upper() + words[1:] for words in prices]
        return [self.tr("Budget, places or channels are full."), *full]

    def _blocked(self, at: int) -> list[Blocked]:
        stage = self.report.funnel_steps[at].stage
        return sorted((one for one in self.report.blocked if one.stage == stage), key=lambda one: -one.people)

    def show_all(self) -> None:
        """Every loss with its commonest reasons."""
        self._empty()
        for at, step in enumerate(self.report.funnel_steps):
            if step.dropped:
                self._title(f"{self.desk.translate(step.name)} {MINUS}{number(step.dropped)}")
                for one in self._blocked(at)[:MOST]:
                    self._rule(one, law=False)
                for words in self._other(at)[:MOST]:
                    self.details.addWidget(PlainLabel(words, "second", wrap=True))

    def show_rules(self, at: int) -> None:
        """The rules of one bar: how many families each stopped, its words, the law."""
        self._empty()
        self._title(self.desk.translate(self.report.funnel_steps[at].name))
        stopped, other = self._blocked(at), self._other(at)
        for one in stopped:
            self._rule(one, law=True)
        for words in other:
            self.details.addWidget(PlainLabel(words, wrap=True))
        if not stopped and not other:
            self.details.addWidget(PlainLabel(self.tr("No rule stopped anyone here."), wrap=True))
        back = link_button(self.tr("All losses"), self.show_all)
        self.details.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)

    def _rule(self, one: Blocked, *, law: bool) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(" · ".join((one.rule, rule_words(one.text, self.desk))), wrap=True))
        if law and isinstance(one.text, RuleText) and one.text.law:
            said = law_said(one.text.law, self.desk.language)
            words.addWidget(PlainLabel(said, "third", wrap=True, select=True))
        line.addLayout(words, 1)
        families = self.tr("%Ln family(s)", "", one.people)
        line.addWidget(PlainLabel(families, "strong"), 0, Qt.AlignmentFlag.AlignTop)
        self.details.addLayout(line)

    def _title(self, words: str) -> None:
        self.details.addWidget(rule())
        self.details.addWidget(PlainLabel(words, "label"))

    def _empty(self) -> None:
        """Nothing told yet."""
        self._told.setParent(None)
        self._told.deleteLater()
        self._told, self.details = self._place()

    def _place(self) -> tuple[QWidget, QVBoxLayout]:
        held = QWidget()
        lines = QVBoxLayout(held)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        self.add(held, 1)
        lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        return held, lines
