"""The last step: a second person looks, the list is sealed, and goes to a folder; then outcomes come back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.campaigns import CHANNEL_NAMES, ROW_REASONS, CampaignRecord, LaunchReport, PlanReport, RuleText, Warned
from app.domain.laws import law_said
from app.ui.amounts import day, days, number
from app.ui.desk import Desk
from app.ui.pages.campaigns_approval import Approval, others
from app.ui.pages.campaigns_preview import rule_words
from app.ui.pages.campaigns_steps import labelled, pairs
from app.ui.pages.results_export import opener
from app.ui.widgets import (
    Banner,
    Card,
    Chip,
    ChoiceField,
    PlainLabel,
    Stat,
    TextField,
    primary_button,
    row_of,
    rule,
    secondary_button,
)

if TYPE_CHECKING:
    from app.store.database import Store


class LaunchStep(QWidget):
    """What will happen, and the second person's name, PIN and reason."""

    def __init__(self, desk: Desk, report: PlanReport, starts: str, ends: str) -> None:
        super().__init__()
        self.desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        chosen = report.assigned + report.held_out
        column.addLayout(
            row_of(
                Stat(self.tr("Get an offer"), number(report.assigned), self.tr("of {0} chosen").format(number(chosen))),
                Stat(self.tr("Held out by lot"), number(report.held_out), self.tr("drawn and sealed at the launch")),
                Stat(self.tr("Days"), days(starts, ends), self.tr("outcomes count until the last day")),
            )
        )
        self.chosen, self.held_back = chosen, report.waiting + report.stopped
        self.points = [one for one in report.warnings if one.needs_approval or one.stops]
        self.waiting = sum(one.needs_approval for one in self.points)
        self.banner = Banner("", "harm")
        self.banner.hide()
        column.addWidget(self.banner)
        column.addWidget(self._approval())
        what = Card(self.tr("What happens at the launch"))
        for line in (
            self.tr("Every rule is asked once more; whoever has withdrawn since then is left off."),
            self.tr("The holdout is drawn by lot; list and draw are sealed in the log before a file appears."),
            self.tr(
                "One list for each channel, and one for each partner with what was agreed, go to the folder you choose."
            ),
            self.tr("Every family gets a signed code of its own; the coupons with QR codes lie there ready to print."),
        ):
            what.add(PlainLabel(line, wrap=True))
        column.addWidget(what)
        column.addStretch(1)

    def _approval(self) -> Card:
        from app.store.institution import get

        people = others(self.desk)
        card = Card(self.tr("A second person looks"))
        if self.waiting:
            card.corner(Chip(self.tr("%n point(s) wait for it", "", self.waiting), "caution"))
        for one in self.points:
            card.add(self._point(one))
        if self.points:
            card.add(rule())
        self.name = ChoiceField([("", self.tr("Nobody")), *((name, name) for name in people)])
        self.pin = TextField(secret=True)
        self.reason = TextField(placeholder=self.tr("e.g. impact assessment no. 12, text approved by the bank"))
        card.add(pairs(labelled(self.tr("Who"), self.name), labelled(self.tr("Their PIN"), self.pin)))
        card.add(labelled(self.tr("What they looked at"), self.reason))
        if self.points:
            card.add(PlainLabel(self._what_happens_without(), "second", wrap=True))
        if get(self.desk.store).sample:
            words = self.tr("This is the sample institution: 王老师 has the PIN 1357, 李主任 2468.")
            card.add(PlainLabel(words, "second", wrap=True))
        if not people:
            words = self.tr("There is no other staff member yet: add one in Settings.")
            card.add(PlainLabel(words, "second", wrap=True))
        return card

    def _point(self, one: Warned) -> QVBoxLayout:
        """A rule in its own words, and the law behind it: what the second person is asked about."""
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(rule_words(one.text, self.desk), wrap=True))
        if isinstance(one.text, RuleText):
            law = law_said(one.text.law, self.desk.language)
            stops = self.tr("stops the launch; mend the plan") if one.stops else ""
            told = " · ".join(filter(None, (one.text.id, law, stops)))
            words.addWidget(PlainLabel(told, "third", wrap=True, select=True))
        return words

    def _what_happens_without(self) -> str:
        if self.held_back >= self.chosen:
            return self.tr("All families of this plan wait for these points: nothing goes out before they are settled.")
        return self.tr(
            "Without a second person, %Ln family(s) that a point keeps waiting stay off the list.", "", self.held_back
        )

    def approval(self) -> Approval | None:
        """Who approves; None (and a sentence) where nobody does though all wait, the PIN is wrong or the reason is
        missing.
        """
        from app.store.staff import verify

        name = str(self.name.value() or "")
        self.banner.hide()
        if not name and self.waiting and self.held_back >= self.chosen:
            self._refuse(self.tr("All families wait for a second person: choose who has looked, with PIN and reason."))
            return None
        if not name:
            return Approval()
        if not verify(self.desk.store, name, self.pin.value()):
            self._refuse(self.tr("That is not {0}'s PIN.").format(name))
            return None
        if not self.reason.value():
            self._refuse(self.tr("Write what {0} looked at.").format(name))
            return None
        return Approval(name, self.reason.value())

    def _refuse(self, words: str) -> None:
        self.banner.say(words)
        self.banner.show()


class LaunchedView(QWidget):
    """A campaign that is out: its seal, its files if it just went out, and what comes next."""

    def __init__(
        self,
        desk: Desk,
        campaign: CampaignRecord,
        counts: tuple[int, int],
        report: LaunchReport | None,
        write_again: Callable[[], object],
        finish: Callable[[], object],
    ) -> None:
        super().__init__()
        self.desk, self.campaign = desk, campaign
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        got, held = (report.assigned, report.held_out) if report else counts
        column.addLayout(
            row_of(
                Stat(self.tr("Got an offer"), number(got)),
                Stat(self.tr("Held out by lot"), number(held)),
                Stat(self.tr("Days"), days(campaign.starts, campaign.ends)),
            )
        )
        column.addWidget(self._next(write_again, finish))
        if report is not None:
            column.addWidget(self._files(report))
        column.addWidget(self._seal(campaign))
        column.addStretch(1)

    def _next(self, write_again: Callable[[], object], finish: Callable[[], object]) -> Card:
        card = Card(self.tr("What comes next"))
        words = self.tr(
            "Send the lists. When outcomes arrive (who redeemed, came or enrolled), import the file: "
            "the codes on the lists bring every outcome to its family."
        )
        card.add(PlainLabel(words, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(12)
        ref = self.campaign.ref
        row.addWidget(primary_button(self.tr("Import outcomes"), lambda: self.desk.go("data"), "upload"))
        row.addWidget(secondary_button(self.tr("See the result"), lambda: self.desk.go("results", ref), "chart-column"))
        if self.campaign.state == "launched":
            row.addWidget(secondary_button(self.tr("Write the lists again"), write_again, "download"))
            row.addWidget(secondary_button(self.tr("Finish"), finish, "check"))
        row.addStretch(1)
        return card.add(row)

    def _files(self, report: LaunchReport) -> Card:
        card = Card(self.tr("%n file(s) written", "", len(report.files)))
        folder = Path(report.files[0]).parent if report.files else Path()
        card.corner(secondary_button(self.tr("Open the folder"), opener(folder), "folder-open"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for at, name in enumerate(report.files):
            grid.addWidget(PlainLabel(self._what(Path(name)), wrap=True), at, 0)
            grid.addWidget(PlainLabel(Path(name).name, "second", select=True), at, 1)
        grid.setColumnStretch(1, 1)
        card.add(grid)
        if report.sms_parts:
            words = self.tr("The text messages are charged as %Ln.", "", report.sms_parts)
            card.add(PlainLabel(words, wrap=True))
        if report.suppressed:
            words = self.tr("%Ln family(s) were left off at the last check: {0}.", "", report.suppressed)
            rules = self.tr(", ").join(f"{self._why(name)} {count}" for name, count in report.suppressed_rules.items())
            card.add(PlainLabel(words.format(rules), wrap=True))
        return card

    def _what(self, file: Path) -> str:
        """What a file of the launch is for."""
        from app.store.partners import partners

        part = file.stem.removeprefix(f"{self.campaign.ref}-")
        if part in CHANNEL_NAMES:
            return self.tr("List: {0}").format(self.desk.translate(CHANNEL_NAMES[part]))
        if part.startswith("partner-"):
            ref = part.removeprefix("partner-")
            names = [one.name for one in partners(self.desk.store) if one.ref == ref]
            return self.tr("For {0}: only what was agreed").format(names[0] if names else ref)
        if part.startswith("coupons"):
            return self.tr("Coupons with QR codes, ready to print")
        return self.tr("The QR codes as pictures") if part == "qr" else ""

    def _why(self, name: str) -> str:
        """A rule by its number, another reason in words."""
        return self.desk.translate(ROW_REASONS[name]) if name in ROW_REASONS else name

    def _seal(self, campaign: CampaignRecord) -> Card:
        card = Card(self.tr("The seal"))
        if not campaign.list_hash:
            return card.add(PlainLabel(self.tr("This campaign was recorded afterwards: there is no seal."), "second"))
        words = self.tr("Sealed on {0}. Whoever holds this number can check that nobody was moved afterwards:")
        card.add(PlainLabel(words.format(day(campaign.sealed_at, year=True)), "second", wrap=True))
        code = PlainLabel(campaign.list_hash, "third", select=True)
        code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.add(code)
        if campaign.approved_by:
            card.add(PlainLabel(self.tr("Approved by {0}").format(campaign.approved_by), "second"))
        return card


def arm_counts(store: Store, campaign_id: int) -> tuple[int, int]:
    """(families with an offer, families held out) of a launched campaign (in a worker)."""
    from app.store.frames import frame

    rows = frame(store, "assignments", ("campaign_id", "household_id", "arm"))
    arms = rows[rows["campaign_id"] == campaign_id].drop_duplicates("household_id")["arm"]
    held = int((arms == "control").sum())
    return len(arms) - held, held
