"""Partners: ranked with their uncertainty and reasons; one card a partner; everything can be mended by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.campaigns import PartnerRank
from app.domain.measurement import Measurement
from app.domain.partners import Agreement, Offer, Partner
from app.ui.amounts import number, percent
from app.ui.charts import warm
from app.ui.desk import Desk
from app.ui.forms.agreement import agreement_form
from app.ui.forms.offer import offer_form
from app.ui.forms.partner import partner_form
from app.ui.pages.campaigns_ground import Ground, read_ground
from app.ui.pages.partners_card import Acts, Held, PartnerCard
from app.ui.pages.partners_words import Said, agreement, industry, licence
from app.ui.saving import ask_where
from app.ui.widgets import (
    Card,
    Chip,
    Column,
    DataTable,
    EmptyState,
    Page,
    PagedModel,
    PlainLabel,
    link_button,
    plain_button,
    primary_button,
    secondary_button,
)

if TYPE_CHECKING:
    from app.domain.errors import Cancelled
    from app.store.database import Store

RANKED_BY = frozenset(
    {"partners", "offers", "agreements", "measurements", "campaigns", "consents", "outcomes", "events", "assignments"}
    | {"students", "guardians", "households", "institution"}
)


@dataclass(frozen=True)
class Line:
    """One partner of the list; `place` 0 while it is not ranked."""

    partner: Partner
    agreements: tuple[Agreement, ...]
    rank: PartnerRank | None
    place: int


@dataclass(frozen=True)
class Read:
    """Partners with what is agreed and offered, and every measured campaign."""

    ground: Ground
    results: tuple[Measurement, ...]
    ranks: tuple[PartnerRank, ...] | None = None  # those kept, if nothing has changed since


def read_partners(store: Store) -> Read:
    """Short reads (in a worker)."""
    from app.jobs.measure_campaign import last_measurement
    from app.jobs.rank_partners import ranks_kept
    from app.store import campaigns, institution

    warm()
    today = institution.today(store)
    found = [
        last_measurement(store, each.ref) for each in campaigns.campaigns(store) if each.launched_at or each.starts
    ]
    results = tuple(one for one in found if one is not None)
    return Read(read_ground(store, today), results, ranks_kept(store, today))


class PartnersPage(Page):
    """The ranked list, or the card of one partner."""

    nouns = RANKED_BY

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.desk = desk
        self.read: Read | None = None
        self.ranks: tuple[PartnerRank, ...] | None = None
        self.table: DataTable | None = None
        self.open_id = 0
        self._ranking = False
        self._list_head()

    def _list_head(self) -> None:
        self.set_title(self.tr("Partners"), self.tr("With whom would a campaign be lawful, welcome and worth it?"))
        self.set_chips()
        self.set_actions(
            secondary_button(self.tr("Export"), self.export, "download"),
            primary_button(self.tr("Add a partner"), self.add_partner, "plus"),
        )

    def refresh(self) -> None:
        """Read the partners; rank them anew where anything has changed since they were."""
        if self.read is None:
            self.state("busy", self.tr("Reading the partners …"))
        self.desk.runner.start(read_partners, self.desk.store, done=self._arrived, failed=self._failed, lane="short")

    def _failed(self, error: Exception) -> None:
        again = secondary_button(self.tr("Try again"), self.refresh)
        self.state("error", self.tr("The partners could not be read."), again)
        self.desk.show_error(error)

    def _arrived(self, read: Read) -> None:
        self.read, self.ranks = read, read.ranks
        if read.ranks is None and read.ground.partners and not self._ranking:
            self.rank()
        self._show()

    def rank(self) -> None:
        """Start the ranking; the list is there meanwhile."""
        from app.jobs.rank_partners import rank_and_keep

        self._ranking = True
        self.desk.runner.start(
            rank_and_keep,
            self.desk.store,
            self.desk.today(),
            title=self.tr("Ranking partners"),
            done=self._ranked,
            failed=self._not_ranked,
            owner=self,
        )

    def _ranked(self, ranks: tuple[PartnerRank, ...]) -> None:
        self._ranking = False
        self.refresh()  # hands the ranks out only if nothing has changed meanwhile

    def _not_ranked(self, error: Exception | Cancelled) -> None:
        from app.domain.errors import Cancelled as Stopped

        self._ranking = False
        self._show()
        if not isinstance(error, Stopped):
            self.desk.show_error(error)

    def rank_again(self) -> None:
        """After a cancel or an error: once more, at a person's wish."""
        self.rank()
        self._show()

    def _show(self) -> None:
        if self.read is None:
            return
        known = {one.id for one in self.read.ground.partners}
        if self.open_id in known:
            self.show_partner(self.open_id)
        else:
            self.show_list()

    def open_item(self, item: object) -> None:
        """A partner by id, or a Hit of a partner."""
        wanted = getattr(item, "id", item)
        if getattr(item, "kind", "partner") == "offer":
            wanted = self._owner(int(str(wanted)))
        self.open_id = int(str(wanted))
        self._show()

    def _owner(self, offer_id: int) -> int:
        from app.store.partners import offers

        return next((one.partner_id or 0 for one in offers(self.desk.store) if one.id == offer_id), 0)

    # --- the list ---------------------------------------------------------------------------------------------------

    def lines(self) -> list[Line]:
        """Ranked first, the best at the top."""
        assert self.read is not None
        ground = self.read.ground
        places = {one.partner_id: (at, one) for at, one in enumerate(self.ranks or (), 1)}
        lines = []
        for partner in ground.partners:
            place, rank = places.get(partner.id, (0, None))
            lines.append(Line(partner, ground.agreements.get(partner.id, ()), rank, place))
        return sorted(lines, key=lambda line: (line.place or 10**6, line.partner.name))

    def show_list(self) -> None:
        """Everyone, by rank."""
        self.open_id = 0
        self._list_head()
        self.clear()
        lines = self.lines()
        if not lines:
            self.set_actions()
            add = primary_button(self.tr("Add a partner"), self.add_partner, "plus")
            bring = secondary_button(self.tr("Import a list"), lambda: self.desk.go("data", "choose"), "upload")
            note = self.tr("A bank, a museum, a bookshop: whoever has something your families would gladly take.")
            return self.state("empty", EmptyState("handshake", self.tr("No partner yet."), add, bring, note=note))
        self.state("loaded")
        card = Card(self.tr("Who fits best today"))
        if self.ranks is None and self._ranking:
            self.set_chips(Chip(self.tr("Ranking …"), "information"))
        elif self.ranks is None:
            self.set_chips(Chip(self.tr("Not ranked"), "caution"))
            card.corner(link_button(self.tr("Rank now"), self.rank_again))
        card.corner(PlainLabel(self.tr("Press a partner to see why"), "second"))
        self.table = self._table(lines)
        self.add(card.add(self.table))
        note = self.tr(
            "The bar is the range over many ways to weigh the criteria; “best choice”: how often a partner came first."
        )
        self.add(PlainLabel(note, "third", wrap=True))
        self.body.addStretch(1)
        return None

    def _table(self, lines: list[Line]) -> DataTable:
        columns = (
            Column("place", "", "second", 36, show=lambda line: line.place or "", sortable=False),
            Column("name", self.tr("Partner"), "strong", show=lambda line: line.partner.name, sortable=False),
            Column("industry", self.tr("Industry"), "second", 80, show=self._industry, sortable=False),
            Column("score", self.tr("Fit"), "range", 150, show=self._score, span=self._span, sortable=False),
            Column("best", self.tr("Best choice"), "number", 104, show=self._best, sortable=False),
            Column(
                "agreement", self.tr("Agreement"), "chip", 216, sortable=False,
                show=lambda line: self._agreement(line)[0], tone=lambda line: self._agreement(line)[1],
            ),
            Column(
                "licence", self.tr("Licence"), "chip", 200, sortable=False,
                show=lambda line: self._licence(line)[0], tone=lambda line: self._licence(line)[1],
            ),
        )  # fmt: skip
        table = DataTable(PagedModel.of(columns, lines), self.tr("Partners"), fit=True)
        table.opened.connect(lambda line: self.show_partner(line.partner.id))
        return table

    def _industry(self, line: Line) -> str:
        return industry(line.partner, self.desk.translate)

    def _score(self, line: Line) -> str:
        if line.rank is None:
            return "…" if self.ranks is None else ""
        return number(100 * line.rank.score) if line.rank.lawful else self.tr("Not possible today")

    def _span(self, line: Line) -> tuple[float, float, float] | None:
        rank = line.rank
        return (rank.low, rank.score, rank.high) if rank is not None and rank.lawful else None

    def _best(self, line: Line) -> str:
        chance = line.rank.rank_probabilities[0] if line.rank and line.rank.rank_probabilities else None
        if chance is None or (line.rank and not line.rank.lawful):
            return ""
        return percent(chance) if chance >= 0.01 or chance == 0 else "<1%"

    def _agreement(self, line: Line) -> Said:
        assert self.read is not None
        return agreement(line.agreements, self.read.ground.today, self.desk.translate)

    def _licence(self, line: Line) -> Said:
        assert self.read is not None
        return licence(line.partner, self.read.ground.today, self.desk.translate) or ("", "plain")

    # --- one partner ------------------------------------------------------------------------------------------------

    def held(self, partner_id: int) -> Held:
        """What is known of a partner."""
        assert self.read is not None
        ground = self.read.ground
        line = next(one for one in self.lines() if one.partner.id == partner_id)
        own = tuple(one for one in ground.offers if one.partner_id == partner_id)
        results = tuple(one for one in self.read.results if line.partner.name in one.partners)
        return Held(line.partner, line.agreements, own, results, line.rank, line.place, ground.currency, ground.today)

    def show_partner(self, partner_id: int) -> None:
        """The card of one partner."""
        assert self.read is not None
        self.open_id = partner_id
        held = self.held(partner_id)
        partner = held.partner
        self.set_title(partner.name, partner.contact or "")
        say, today = self.desk.translate, self.read.ground.today
        chips = [Chip(industry(partner, say))]
        paper = licence(partner, today, say)
        chips += [Chip(*paper)] if paper else []
        if held.place:
            chips.insert(
                0, Chip(self.tr("No. {0} of {1}").format(held.place, len(self.read.ground.partners)), "accent")
            )
        self.set_chips(*chips)
        self.set_actions(
            plain_button(self.tr("All partners"), self.show_list, "chevron-left"),
            secondary_button(self.tr("Edit"), lambda: partner_form(self.desk, self.window(), partner), "pencil"),
            primary_button(self.tr("Plan a campaign"), lambda: self.desk.go("campaigns", "new")),
        )
        self.clear()
        self.state("loaded")
        self.add(PartnerCard(self.desk, held, self._acts(partner)))

    def _acts(self, partner: Partner) -> Acts:
        desk, window = self.desk, self.window()

        def mend_offer(offer: Offer) -> None:
            offer_form(desk, window, partner, offer)

        def mend_agreement(one: Agreement) -> None:
            agreement_form(desk, window, partner.id, partner.name, one)

        return Acts(
            lambda: offer_form(desk, window, partner),
            mend_offer,
            lambda: agreement_form(desk, window, partner.id, partner.name),
            mend_agreement,
        )

    def add_partner(self) -> None:
        """A new partner by hand; the card opens when saved."""
        saved = partner_form(self.desk, self.window())
        if saved:
            self.open_id = saved

    def export(self) -> None:
        """Partners as XLSX or CSV."""
        from app.jobs.export_table import export_table

        name = self.tr("partners") + ".xlsx"
        path = ask_where(self, self.tr("Export"), name, "Excel (*.xlsx);;CSV (*.csv)")
        if path is None:
            return
        said = self.tr("Exported: {0}").format(path.name)
        self.desk.runner.start(
            export_table,
            self.desk.store,
            "partners",
            path,
            self.desk.language,
            title=self.tr("Exporting"),
            done=lambda _: self.desk.notify(said),
            owner=self,
        )
