"""Campaigns: the list of all, the planner, and a campaign that is out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.campaigns import STATE_NAMES, CampaignRecord, LaunchReport
from app.domain.measurement import VERDICTS, Measurement
from app.ui.amounts import days, number
from app.ui.desk import Desk
from app.ui.pages import campaigns_draft as drafts
from app.ui.pages.campaigns_draft import LAUNCH, PREVIEW, Draft
from app.ui.pages.campaigns_ground import Ground, read_ground
from app.ui.pages.campaigns_launch import LaunchedView, arm_counts
from app.ui.pages.campaigns_planner import CHANGED, Planner
from app.ui.pages.results_export import ask_folder
from app.ui.pages.results_view import VERDICT_TONES
from app.ui.theme import Tone
from app.ui.widgets import (
    Card,
    Chip,
    Column,
    DataTable,
    EmptyState,
    Page,
    PagedModel,
    plain_button,
    primary_button,
    secondary_button,
)

if TYPE_CHECKING:
    from app.store.database import Store

STATE_TONES: dict[str, Tone] = {
    "draft": "caution",
    "planned": "caution",
    "launched": "information",
    "finished": "plain",
}


@dataclass(frozen=True)
class Line:
    """One campaign of the list."""

    record: CampaignRecord
    partners: tuple[str, ...]
    result: Measurement | None
    counts: tuple[int, int]


@dataclass(frozen=True)
class Known:
    """All the page needs: the campaigns, the draft in hand, and what a plan can choose from."""

    lines: tuple[Line, ...]
    draft: Draft | None
    ground: Ground


def read_known(store: Store) -> Known:
    """Short reads (in a worker)."""
    from app.store import campaigns, institution

    ground = read_ground(store, institution.today(store))
    return Known(tuple(_line(store, each, ground) for each in campaigns.campaigns(store)), drafts.load(store), ground)


def _line(store: Store, record: CampaignRecord, ground: Ground) -> Line:
    from app.jobs.measure_campaign import last_measurement

    names = drafts.from_plan(record.plan).partners if record.plan else ()
    known = {one.ref: one.name for one in ground.partners}
    out = record.state in ("launched", "finished")
    return Line(
        record,
        tuple(known.get(name, name) for name in names),
        last_measurement(store, record.ref) if out else None,
        arm_counts(store, record.id) if out else (0, 0),
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
        self._out = False  # a campaign that is out is in view
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
        self.set_actions(primary_button(self.tr("Plan a campaign"), self.new, "plus"))
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
        if self.known.lines:
            self.add(Card(self.tr("All campaigns")).add(self._table(self.known.lines)))
        self.body.addStretch(1)
        return None

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

    def _table(self, lines: tuple[Line, ...]) -> DataTable:
        say = self.desk.translate
        columns = (
            Column("name", self.tr("Campaign"), "strong", show=lambda line: line.record.name),
            Column("partners", self.tr("Partners"), "second", show=lambda line: self.tr(", ").join(line.partners)),
            Column(
                "state", self.tr("State"), "chip", 108,
                show=lambda line: say(STATE_NAMES[line.record.state]), tone=lambda line: STATE_TONES[line.record.state],
            ),
            Column(
                "when", self.tr("When"), "second", 180, show=lambda line: days(line.record.starts, line.record.ends)
            ),
            Column("families", self.tr("Families"), "number", 90, show=lambda line: sum(line.counts) or None),
            Column("effect", self.tr("Effect"), "chip", 190, show=self._effect, tone=self._tone),
        )  # fmt: skip
        plain = tuple(_unsortable(column) for column in columns)
        table = DataTable(PagedModel.of(plain, lines), self.tr("All campaigns"), fit=True)
        table.opened.connect(self.show_line)
        return table

    def _effect(self, line: Line) -> str:
        if line.result is None:
            return self.tr("Waiting for results") if line.record.state in ("launched", "finished") else ""
        verdict, effect = self.desk.translate(VERDICTS[line.result.verdict]), line.result.lead.effect
        if effect is None:
            return verdict
        return self.tr("{0} · {1} in 100").format(verdict, number(100 * effect, signed=True))

    def _tone(self, line: Line) -> Tone:
        return "plain" if line.result is None else VERDICT_TONES[line.result.verdict]

    def show_line(self, line: Line) -> None:
        """Where a campaign goes on: the planner, its lists, or its result."""
        if line.record.state in ("draft", "planned"):
            return self.plan(drafts.from_plan(line.record.plan))
        if line.record.state == "finished" or line.result is not None:
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

    def _dress(self) -> None:
        assert self.planner is not None and self.known is not None
        planner = self.planner
        self.set_title(planner.draft.name or self.tr("A new campaign"))
        names = {one.ref: one.name for one in self.known.ground.partners}
        chips = [Chip(self.tr("Draft · saved by itself"), "caution")]
        chips += [Chip(names[ref]) for ref in planner.draft.partners[:2] if ref in names]
        self.set_chips(*chips)
        forward = self.tr("Next")
        if planner.at == PREVIEW:
            forward = self.tr("On to the launch")
        elif planner.at == LAUNCH:
            forward = self.tr("Launch")
        button = primary_button(forward, planner.forward)
        button.setEnabled(planner.at != PREVIEW or planner.report is not None)
        back = secondary_button(self.tr("Back"), planner.back)
        back.setEnabled(planner.at > 0)
        self.set_actions(plain_button(self.tr("All campaigns"), self.leave, "chevron-left"), back, button)

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
        state = Chip(self.desk.translate(STATE_NAMES[record.state]), STATE_TONES[record.state])
        self.set_chips(state, Chip(days(record.starts, record.ends)))
        self.set_actions(plain_button(self.tr("All campaigns"), self.show_list, "chevron-left"))
        self.clear()
        self.state("loaded")
        again, finish = lambda: self.write_again(record), lambda: self.finish(record)
        self.add(LaunchedView(self.desk, record, counts, report, again, finish))

    def write_again(self, record: CampaignRecord) -> None:
        """The same lists once more, without those who have withdrawn since."""
        folder = ask_folder(self, self.tr("Where should the lists go?"))
        if folder is not None:
            self._write_to(record, folder)

    def _write_to(self, record: CampaignRecord, folder: Path) -> None:
        from app.jobs.launch_campaign import launch_campaign

        self.desk.runner.start(
            launch_campaign,
            self.desk.store,
            record.ref,
            folder,
            self.desk.today(),
            approver=record.approved_by or "",
            language=self.desk.language,
            title=self.tr("Writing the lists of “{0}”").format(record.name),
            changes=CHANGED,
            done=self._launched,
            owner=self,
        )

    def finish(self, record: CampaignRecord) -> None:
        """Mark it as over."""
        from app.store import campaigns

        question = self.tr("Is “{0}” over?").format(record.name)
        if self.desk.ask(question, self.tr("Its outcomes can still be imported."), yes=self.tr("It is over")):
            campaigns.finish(self.desk.store, record.ref)
            self.desk.tell_changed("campaigns")
            self.desk.go("results", record.ref)


def _unsortable(column: Column) -> Column:
    from dataclasses import replace

    return replace(column, sortable=False)
