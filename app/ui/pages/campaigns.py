"""Campaigns: the list of all, the planner, and a campaign that is out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from app.domain.campaigns import CampaignRecord, LaunchReport
from app.domain.errors import Cancelled
from app.jobs.compare_plans import Compared
from app.ui.amounts import days
from app.ui.desk import Desk
from app.ui.pages import campaigns_draft as drafts
from app.ui.pages.campaigns_compare import CompareView
from app.ui.pages.campaigns_draft import LAUNCH, PREVIEW, Draft
from app.ui.pages.campaigns_law import LawCard
from app.ui.pages.campaigns_list import CampaignsList, Known, Line, phase, read_known
from app.ui.pages.campaigns_open import OpenedCampaign
from app.ui.pages.campaigns_planner import CHANGED, Planner
from app.ui.pages.results_export import ask_folder
from app.ui.widgets import (
    Card,
    Chip,
    ChoiceField,
    EmptyState,
    FormDialog,
    Page,
    plain_button,
    primary_button,
    secondary_button,
)


class CampaignsPage(Page):
    """The list, or the planner, or one campaign that is out."""

    nouns = frozenset({"campaigns", "measurements", "outcomes", "partners", "offers", "agreements", "segments"})

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.desk = desk
        self.known: Known | None = None
        self.planner: Planner | None = None
        self._wanted: object = None
        self._out = False  # a campaign that is out, or a comparison, is in view
        self._view = "table"
        self.set_title(self.tr("Campaigns"), self.tr("Planned by rules, proved by lot."))

    def refresh(self) -> None:
        """Read the campaigns again; a planner that is open stays as it is."""
        if self.known is None:
            self.state("busy", self.tr("Reading the campaigns …"))
        self.desk.runner.start(read_known, self.desk.store, done=self._arrived, failed=self._failed, lane="short")

    def _failed(self, error: Exception) -> None:
        again = secondary_button(self.tr("Try again"), self.refresh)
        self.state("error", self.tr("The campaigns could not be read."), again)
        self.desk.show_error(error)

    def _arrived(self, known: Known) -> None:
        self.known = known
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._open(wanted)
        elif self.planner is None and not self._out:
            self.show_list()

    def come_home(self) -> None:
        """The list, unless a plan is being made."""
        if self.planner is None and self._out and self.known is not None:
            self.show_list()

    def open_item(self, item: object) -> None:
        """ "new", or a campaign by id, ref or Hit."""
        self._wanted = getattr(item, "id", item)
        if self.known is not None:
            wanted, self._wanted = self._wanted, None
            self._open(wanted)

    def _open(self, wanted: object) -> None:
        assert self.known is not None
        if wanted == "new":
            return self.new() if self.known.draft is None else self.plan(self.known.draft)
        match = next((one for one in self.known.lines if wanted in (one.record.id, one.record.ref)), None)
        return self.show_line(match) if match else self.show_list()

    # --- the list ---------------------------------------------------------------------------------------------------

    def show_list(self) -> None:
        """All campaigns, the draft above them."""
        assert self.known is not None
        self._leave_planner()
        self.set_title(self.tr("Campaigns"), self.tr("Planned by rules, proved by lot."))
        self.set_chips()
        self.set_actions(*self._list_actions())
        self.clear()
        if not self.known.lines and self.known.draft is None:
            self.set_actions()
            start = primary_button(self.tr("Plan a campaign"), self.new, "plus")
            words = self.tr("No campaign yet. A plan takes about ten minutes.")
            note = self.tr("The rules say who may be asked, the model who would welcome it, and a lot who waits.")
            return self.state("empty", EmptyState("megaphone", words, start, note=note))
        self.state("loaded")
        if self.known.draft is not None:
            self.add(self._draft_card(self.known.draft))
        if lines := self._without_draft():
            shown = CampaignsList(self.desk, replace(self.known, lines=lines), self._view)
            shown.opened.connect(self.show_line)
            shown.turned.connect(self._turned)
            self.add(shown)
        self.add(LawCard(self.desk))
        self.body.addStretch(1)
        return None

    def _without_draft(self) -> tuple[Line, ...]:
        """All campaigns but the one that the draft above them has been worked out as."""
        assert self.known is not None
        name = self.known.draft.name if self.known.draft else None
        return tuple(one for one in self.known.lines if (one.record.state, one.record.name) != ("planned", name))

    def _list_actions(self) -> list[QPushButton]:
        assert self.known is not None
        found = [secondary_button(self.tr("Repeat one"), self.duplicate, "copy")] if self._planned() else []
        if len(self._planned()) > 1:
            found.append(secondary_button(self.tr("Compare two"), self.compare, "scale"))
        return [*found, primary_button(self.tr("Plan a campaign"), self.new, "plus")]

    def _planned(self) -> list[tuple[object, str]]:
        """Campaigns that came with a plan, as choices."""
        assert self.known is not None
        return [(line.record.ref, line.record.name) for line in self.known.lines if line.record.plan]

    def _turned(self, view: str) -> None:
        self._view = view

    def duplicate(self) -> None:
        """Take a campaign as the pattern of the next one."""
        form = FormDialog(
            self.window(),
            self.tr("Repeat a campaign"),
            self.tr("The same plan on later days, under a new name. Nothing is decided: every rule is asked anew."),
            save=self._duplicated,
            translate=self.desk.translate,
            accept=self.tr("Plan it"),
        )
        form.add("ref", self.tr("Campaign"), ChoiceField(self._planned()), wide=True)
        form.exec()

    def _duplicated(self, values: dict[str, object]) -> None:
        self.plan_again(str(values["ref"]))

    def plan_again(self, ref: str) -> None:
        """Open the planner on a copy of campaign `ref`; UserError where it has no plan."""
        from app.jobs.duplicate_campaign import duplicate_campaign

        self.plan(drafts.of_plan(duplicate_campaign(self.desk.store, ref, self.desk.today())))

    def compare(self) -> None:
        """Two campaigns' plans side by side."""
        form = FormDialog(
            self.window(),
            self.tr("Compare two campaigns"),
            self.tr("Both plans are worked out with today's families, consents and offers; nothing is kept."),
            save=self._compare,
            translate=self.desk.translate,
            accept=self.tr("Compare"),
        )
        form.add("one", self.tr("The one"), ChoiceField(self._planned()))
        form.add("two", self.tr("The other"), ChoiceField(self._planned(), self._planned()[1][0]))
        form.exec()

    def _compare(self, values: dict[str, object]) -> None:
        from app.jobs.compare_plans import compare_plans
        from app.jobs.duplicate_campaign import duplicate_campaign

        refs = [str(values[key]) for key in ("one", "two")]
        ground = self.known.ground if self.known else None
        plans = [duplicate_campaign(self.desk.store, ref, self.desk.today()) for ref in refs]
        if ground is not None:  # one plan may name what another calls by its number
            plans = [
                replace(one, partners=ground.partner_keys(one.partners), offers=ground.offer_keys(one.offers))
                for one in plans
            ]
        titles = [name for ref in refs for key, name in self._planned() if key == ref]
        self.desk.runner.start(
            compare_plans,
            self.desk.store,
            *plans,
            self.desk.today(),
            title=self.tr("Comparing two campaigns"),
            done=lambda found: self.show_compared(found, (titles[0], titles[1])),
            owner=self,
        )

    def show_compared(self, found: Compared, titles: tuple[str, str]) -> None:
        """Both, and the way back."""
        assert self.known is not None
        self._leave_planner()
        self._out = True
        self.set_title(self.tr("Two campaigns compared"))
        self.set_chips()
        self.set_actions(plain_button(self.tr("All campaigns"), self.show_list, "chevron-left"))
        self.clear()
        self.state("loaded")
        self.add(CompareView(self.desk, found, self.known.ground.currency, titles))

    def _draft_card(self, draft: Draft) -> Card:
        card = Card(draft.name or self.tr("A campaign without a name"))
        card.set_current(True)
        step = self.desk.translate(drafts.STEPS[min(draft.step, LAUNCH)])
        card.corner(
            Chip(self.tr("Draft · step {0}: {1}").format(draft.step + 1, step), "caution"),
            secondary_button(self.tr("Throw away"), self.throw_away),
            secondary_button(self.tr("Go on"), lambda: self.plan(draft), "arrow-right"),
        )
        return card

    def show_line(self, line: Line) -> None:
        """Where a campaign goes on: the planner, its lists, or its result."""
        if line.record.state in ("draft", "planned"):
            return self.plan(drafts.from_plan(line.record.plan))
        if line.record.state == "finished":
            self.desk.go("results", line.record.ref)
            return None
        return self.show_launched(line.record, line.counts, None)

    # --- the planner ------------------------------------------------------------------------------------------------

    def new(self) -> None:
        """A fresh plan; a draft in hand is only thrown away on request."""
        assert self.known is not None
        if self.known.draft is not None:
            question = self.tr("Start anew and throw the draft “{0}” away?").format(self.known.draft.name)
            if not self.desk.ask(question, yes=self.tr("Start anew"), no=self.tr("Keep the draft"), danger=True):
                return
        self.plan(drafts.fresh(self.known.ground.today))

    def throw_away(self) -> None:
        """Forget the draft."""
        if self.desk.ask(self.tr("Throw the draft away?"), yes=self.tr("Throw away"), danger=True):
            drafts.drop(self.desk.store)
            self.refresh()

    def plan(self, draft: Draft) -> None:
        """Open the planner on this draft."""
        assert self.known is not None
        self._leave_planner()
        self.clear()
        self.state("loaded")
        self.planner = Planner(self.desk, self.known.ground, draft)
        self.planner.moved.connect(lambda _: self._dress())
        self.planner.named.connect(lambda _: self._dress())
        self.planner.launched.connect(self._launched)
        self.add(self.planner, 1)
        self._dress()
        QTimer.singleShot(0, self.planner, self.planner.begin)  # once it is on screen

    def _dress(self) -> None:
        assert self.planner is not None and self.known is not None
        planner = self.planner
        self.set_title(planner.draft.name or self.tr("A new campaign"))
        names = {one.ref: one.name for one in self.known.ground.partners}
        chips = [Chip(self.tr("Draft · saved by itself"), "caution")]
        chips += [Chip(names[ref]) for ref in planner.draft.partners[:2] if ref in names]
        self.set_chips(*(chips if planner.at != PREVIEW else ()))  # the preview's own buttons need the room
        forward = self.tr("Next")
        if planner.at == PREVIEW:
            forward = self.tr("On to the launch")
        elif planner.at == LAUNCH:
            forward = self.tr("Launch")
        button = primary_button(forward, planner.forward)
        button.setEnabled(
            (planner.at != PREVIEW or planner.report is not None) and not planner.aside and not planner.launching
        )
        button.setToolTip("Ctrl+Enter")
        back = secondary_button(self.tr("Back"), planner.back)
        back.setEnabled(planner.at > 0 and not planner.launching)
        home = plain_button(self.tr("All campaigns"), self.leave, "chevron-left")
        self.set_actions(home, *self._preview_actions(planner), back, button)

    def _preview_actions(self, planner: Planner) -> list[QPushButton]:
        """At the preview: the same plan a thousand times, and against a variant of itself."""
        if planner.at != PREVIEW or planner.report is None or planner.aside:
            return []
        return [
            plain_button(self.tr("What if"), planner.what_if, "play"),
            plain_button(self.tr("Compare a variant"), planner.ask_variant, "scale"),
        ]

    def leave(self) -> None:
        """Back to the list; the draft is kept."""
        if self.planner is not None:
            self.planner.save()
        self._leave_planner()
        self.refresh()

    def _leave_planner(self) -> None:
        self.planner, self._out = None, False

    # --- a campaign that is out -------------------------------------------------------------------------------------

    def _launched(self, report: LaunchReport) -> None:
        from app.store import campaigns

        record = campaigns.find(self.desk.store, report.campaign)
        self.desk.notify(self.tr("“{0}” is out: send the lists.").format(record.name))
        self.show_launched(record, (0, 0), report)
        self.refresh_quietly()

    def refresh_quietly(self) -> None:
        """Read again without leaving what is in view."""

        def keep(known: Known) -> None:
            self.known = known

        self.desk.runner.start(read_known, self.desk.store, done=keep, owner=self, lane="short")

    def show_launched(self, record: CampaignRecord, counts: tuple[int, int], report: LaunchReport | None) -> None:
        """The lists, the seal, and what comes next."""
        self._leave_planner()
        self._out = True
        self.set_title(record.name)
        words, tone = phase(record, self.desk.today())
        self.set_chips(Chip(self.desk.translate(words), tone), Chip(days(record.starts, record.ends)))
        repeat = secondary_button(self.tr("Repeat it"), lambda: self.plan_again(record.ref), "copy")
        self.set_actions(plain_button(self.tr("All campaigns"), self.show_list, "chevron-left"), repeat)
        self.clear()
        self.state("loaded")
        again, finish = lambda: self.write_again(record), lambda: self.finish(record)
        self.opened = OpenedCampaign(self.desk, record, counts, report, again, finish)
        self.opened.planned.connect(lambda plan: self.plan(drafts.of_plan(plan)))
        self.add(self.opened, 1)

    def write_again(self, record: CampaignRecord) -> None:
        """The same lists once more, without those who have withdrawn since."""
        folder = ask_folder(self, self.tr("Where should the lists go?"))
        if folder is not None:
            self._write_to(record, folder)

    def _write_to(self, record: CampaignRecord, folder: Path, approver: str = "", reason: str = "") -> None:
        from app.jobs.launch_campaign import launch_campaign

        self.desk.runner.start(
            launch_campaign,
            self.desk.store,
            record.ref,
            folder,
            self.desk.today(),
            approver=approver,
            reason=reason,
            language=self.desk.language,
            title=self.tr("Writing the lists of “{0}”").format(record.name),
            changes=CHANGED,
            done=self._launched,
            failed=lambda error: self._not_written(record, folder, error),
            owner=self,
        )

    def _not_written(self, record: CampaignRecord, folder: Path, error: Exception) -> None:
        """What has come up since the launch, a second person can agree to now."""
        from app.jobs.launch_campaign import Waiting
        from app.ui.pages.campaigns_approval import ApprovalDialog, others

        if isinstance(error, Waiting) and others(self.desk):
            dialog = ApprovalDialog(self.desk, self.window(), self.desk.translate(error.message))
            if dialog.exec():
                self._write_to(record, folder, dialog.given.name, dialog.given.reason)
        elif not isinstance(error, Cancelled):
            self.desk.show_error(error)

    def finish(self, record: CampaignRecord) -> None:
        """Mark it as over."""
        from app.store import campaigns

        question = self.tr("Is “{0}” over?").format(record.name)
        if self.desk.ask(question, self.tr("Its outcomes can still be imported."), yes=self.tr("It is over")):
            campaigns.finish(self.desk.store, record.ref)
            self.desk.tell_changed("campaigns")
            self.desk.go("results", record.ref)
