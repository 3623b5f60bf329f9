"""How much, and when: the budget, the days, the year around them, and what they clash with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtWidgets import QVBoxLayout

from app.domain.campaign_calendar import Span
from app.ui.pages.campaigns_draft import Draft
from app.ui.pages.campaigns_limits import LimitsCard
from app.ui.pages.campaigns_steps import Step, labelled, pairs
from app.ui.pages.campaigns_year import YearBars, YearRow, day_rows
from app.ui.widgets import Card, Chip, DateField, NumberField, PlainLabel, row_of

AROUND = timedelta(days=28)


class DatesStep(Step):
    """How much, and when?"""

    def build(self, draft: Draft) -> None:
        """Budget and days above, more limits folded, the calendar below."""
        self.draft = draft
        self.budget = NumberField(draft.budget)
        self.starts, self.ends = DateField(draft.starts), DateField(draft.ends)
        for field in (self.budget, self.starts, self.ends):
            field.changed.connect(self.changed.emit)
        for field in (self.starts, self.ends):
            field.changed.connect(self.draw)
        card = Card(self.tr("How much, and when?"))
        budget = self.tr("Budget ({0})").format(self.ground.currency)
        hint = self.tr("What offers cost us, all together. Empty: no limit.")
        until = self.tr("Outcomes count until this day.")
        card.add(
            pairs(
                labelled(budget, self.budget, hint),
                self._split(draft),
                labelled(self.tr("First day"), self.starts),
                labelled(self.tr("Last day"), self.ends, until),
            )
        )
        self.column.addWidget(card)
        self.limits = LimitsCard(self.desk, self.ground, draft, self.changed.emit)
        self.column.addWidget(self.limits)
        self.year = Card(self.tr("What else happens at the time?"))
        self.clashes = Card(self.tr("Falls together"))
        self.column.addLayout(row_of(self.year, self.clashes, stretches=(8, 5)))
        self.column.addStretch(1)
        self.draw()

    def _split(self, draft: Draft) -> QVBoxLayout:
        """How the template's money was spent, as a hint."""
        from app.jobs.campaign_library import campaign_templates

        cell = QVBoxLayout()
        found = next((one for one in campaign_templates() if one.id == draft.template), None)
        if found is not None:
            cell.addWidget(PlainLabel(self.tr("How the template splits it"), "label"))
            parts = [f"{found.said(text, self.desk.language)} {100 * share:.0f}%" for text, share in found.budget]
            cell.addWidget(PlainLabel(" · ".join(parts), "second", wrap=True))
        cell.addStretch(1)
        return cell

    def draw(self) -> None:
        """The calendar around the days, and what they clash with."""
        for card in (self.year, self.clashes):
            while card.body.count():
                item = card.body.takeAt(0)
                if item is not None and (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
        mine = self._mine()
        if mine is None:
            self.year.add(PlainLabel(self.tr("Write both days first."), "second"))
            return
        self._draw_year(mine)
        self._draw_clashes(mine)

    def _mine(self) -> Span | None:
        try:
            starts, ends = date.fromisoformat(self.starts.value()), date.fromisoformat(self.ends.value())
        except ValueError:
            return None
        if ends < starts:
            return None
        draft = self.draft
        own = next((one for one in self.ground.calendar.spans if one.name == draft.name), None)
        return Span(
            0,
            own.ref if own else "",
            draft.name or self.tr("This campaign"),
            "draft",
            starts,
            ends,
            frozenset(draft.partners),
            frozenset(draft.offers),
            frozenset(draft.channels),
        )

    def _draw_year(self, mine: Span) -> None:
        first, last = mine.starts - AROUND, mine.ends + AROUND
        calendar = self.ground.calendar
        rows = [YearRow(mine.name, mine.starts, mine.ends, "accent")]
        others = [one for one in calendar.spans if one.ref != mine.ref and one.state != "finished"]
        rows += [YearRow(one.name, one.starts, one.ends, "information") for one in others]
        rows += day_rows(calendar.days, self.desk.language)
        inside = [row for row in rows if row.ends >= first and row.starts <= last]
        self.year.add(YearBars(inside, first, last, self.ground.today, self.year.title.text()))
        if not calendar.known:
            words = self.tr("No holidays are on file for your country: look them up yourself.")
            self.year.add(PlainLabel(words, "second", wrap=True))

    def _draw_clashes(self, mine: Span) -> None:
        from app.jobs.campaign_library import plan_clashes

        found = plan_clashes(mine, self.ground.calendar, self.desk.language)
        for clash in found:
            chip = Chip(self.tr("Look"), "caution") if clash.grave else Chip(self.tr("Note"))
            self.clashes.add(_line(chip, self.desk.translate(clash.text)))
        if not found:
            self.clashes.add(PlainLabel(self.tr("Nothing: no holiday, no other campaign."), "second", wrap=True))
        self.clashes.body.addStretch(1)

    def taken(self, draft: Draft) -> Draft:
        """Budget, limits and days as typed."""
        draft = self.limits.taken(draft)
        return replace(draft, budget=self.budget.value(), starts=self.starts.value(), ends=self.ends.value())


def _line(chip: Chip, words: str) -> Card:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QHBoxLayout

    line = Card(pad=2)
    line.setProperty("surface", "")
    row = QHBoxLayout()
    row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(words, wrap=True), 1)
    line.add(row)
    return line
