"""What the law asks of the institution today: minors, the yearly audit, a leak; and every rule to read."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.campaigns import RuleText
from app.domain.laws import law_said
from app.domain.messages import Message, mark
from app.jobs.law_overview import LawOverview
from app.ui.amounts import day, number
from app.ui.desk import Desk
from app.ui.theme import Tone, pixels
from app.ui.widgets import (
    Card,
    Chip,
    Column,
    DataTable,
    DateField,
    FormDialog,
    PagedModel,
    PlainLabel,
    link_button,
    primary_button,
    rule,
)

VERDICT_NAMES: dict[str, tuple[Message, Tone]] = {
    "BLOCK": (mark("ui", "Forbids"), "harm"),
    "REQUIRE": (mark("ui", "Requires"), "caution"),
    "SUPPRESS": (mark("ui", "Holds back"), "information"),
    "WARN": (mark("ui", "Asks a second person"), "caution"),
    "ALLOW": (mark("ui", "Allows"), "accent"),
}


class LawCard(Card):
    """Reads by itself when it is made; a leak noted or closed is read again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.title.setText(self.tr("What the law asks today"))
        self.title.show()
        self.desk = desk
        self.found: LawOverview | None = None
        self.corner(link_button(self.tr("Read every rule"), self.read_rules, "book-open"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.add(self._lines)
        self.read()

    def read(self) -> None:
        """As it stands now."""
        from app.jobs.law_overview import law_overview

        self.desk.runner.start(
            law_overview, self.desk.store, self.desk.today(), done=self._show, owner=self, lane="short"
        )

    def _show(self, found: LawOverview) -> None:
        self.found = found
        while self._lines.count():
            item = self._lines.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, (words, tone, sentence, link) in enumerate(self._told(found)):
            if at:
                self._lines.addWidget(rule())
            self._lines.addWidget(_line(words, tone, sentence, link))

    def _told(self, found: LawOverview) -> list[tuple[str, Tone, str, QWidget]]:
        """(chip, tone, sentence, what can be done) line by line, the most urgent first."""
        return [self._leak(found), self._minors(found), self._rules(found)]

    def _leak(self, found: LawOverview) -> tuple[str, Tone, str, QWidget]:
        if found.incident is None:
            words = self.tr("No leak of personal data is on record.")
            return self.tr("No leak"), "accent", words, link_button(self.tr("Note a leak …"), self.note_leak)
        words = self.tr("A leak came to light on {0}: until it is closed a second person must agree to every campaign.")
        said = words.format(day(found.incident, year=True))
        return self.tr("Leak"), "harm", said, link_button(self.tr("It is closed"), self.close_leak)

    def _minors(self, found: LawOverview) -> tuple[str, Tone, str, QWidget]:
        words = self.tr(
            "{0} students are under 18, {1} of them under 14 ({2} of unknown age count as under 14). "
            "Nothing is ever sent to them; their guardians are asked."
        ).format(number(found.under_18), number(found.under_14), number(found.unknown_age))
        if found.audit_due is not None:
            due = self.tr("Report the yearly audit of their data by {0}.").format(day(found.audit_due, year=True))
            words = f"{words} {due}" if not self.desk.language.startswith("zh") else f"{words}{due}"
        audit = link_button(self.tr("Write the audit"), lambda: self.desk.go("results", "together"))
        return self.tr("Minors"), "information", words, audit

    def _rules(self, found: LawOverview) -> tuple[str, Tone, str, QWidget]:
        words = self.tr("{0} rules are asked about every family, offer and channel.").format(number(found.rules))
        if not found.overdue:
            return self.tr("Rules"), "accent", words, QWidget()
        past = self.tr("{0} are past their review date ({1}): check whether the law has changed.")
        said = past.format(number(len(found.overdue)), self.tr(", ").join(found.overdue))
        return self.tr("Rules"), "caution", f"{words} {said}", QWidget()

    def note_leak(self) -> None:
        """When it came to light."""
        form = FormDialog(
            self.window(),
            self.tr("Note a leak"),
            self.tr("Personal data has come into wrong hands. Tell the authority and those concerned, too."),
            save=self._noted,
            translate=self.desk.translate,
        )
        form.add("day", self.tr("It came to light on"), DateField(self.desk.today()), required=True)
        if form.exec():
            self.read()

    def _noted(self, values: dict[str, Any]) -> None:
        self._keep(min(date.fromisoformat(str(values["day"])), self.desk.today()))

    def close_leak(self) -> None:
        """Nothing is open any more."""
        detail = self.tr("Campaigns no longer wait for a second person because of it.")
        if self.desk.ask(self.tr("Is the leak dealt with?"), detail, yes=self.tr("It is closed")):
            self._keep(None)
            self.read()

    def _keep(self, when: date | None) -> None:
        from app.store.compliance import note_incident

        note_incident(self.desk.store, when)

    def read_rules(self) -> None:
        """All of them, with what each does and the law it rests on."""
        RulesDialog(self.desk, self.window()).exec()


def _line(words: str, tone: Tone, sentence: str, link: QWidget) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(Chip(words, tone))
    row.addWidget(PlainLabel(sentence, wrap=True), 1)
    row.addWidget(link)
    return held


class RulesDialog(QDialog):
    """A table of the rules; what does not fit in its cell is told when the row is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        from app.jobs.law_overview import rules_in_force

        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(self.tr("Every rule"))
        self.resize(pixels(980), pixels(600))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.windowTitle(), "title"))
        say = desk.translate
        columns = (
            Column("id", self.tr("Rule"), "strong", 96),
            Column(
                "verdict", self.tr("What it does"), "chip", 190,
                show=lambda one: say(VERDICT_NAMES[one.verdict][0]), tone=lambda one: VERDICT_NAMES[one.verdict][1],
            ),
            Column("text", self.tr("In words"), show=self._words, sortable=False),
        )  # fmt: skip
        self.rules = rules_in_force()
        self.table = DataTable(PagedModel.of(columns, self.rules), self.windowTitle())
        self.table.selectionModel().currentRowChanged.connect(lambda now, _: self._tell(now.row()))
        column.addWidget(self.table, 1)
        self.told = PlainLabel("", wrap=True, select=True)
        self.law = PlainLabel("", "second", wrap=True, select=True)
        column.addWidget(self.told)
        column.addWidget(self.law)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(primary_button(self.tr("Close"), self.accept))
        column.addLayout(row)
        self._tell(0)

    def _words(self, one: RuleText) -> str:
        return one.said(self.desk.language)

    def _tell(self, row: int) -> None:
        """The whole rule, its law, and when it must be looked at again."""
        one = self.rules[max(row, 0)]
        self.told.setText(self._words(one))
        review = self.tr("look at it again by {0}").format(day(one.review_by, year=True)) if one.review_by else ""
        law = "" if one.law == "-" else law_said(one.law, self.desk.language)
        self.law.setText(" · ".join(filter(None, (one.id, law, review))))
