"""One partner: why it stands where it stands, its offers, agreements and past results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.campaigns import PartnerRank
from app.domain.figures import Figure, Series
from app.domain.further import further_words
from app.domain.measurement import VERDICTS, Measurement
from app.domain.messages import Message, mark
from app.domain.offer_kinds import KINDS
from app.domain.partners import Agreement, Offer, Partner
from app.ui.amounts import days, money, number, percent
from app.ui.charts import FigureView
from app.ui.desk import Desk
from app.ui.pages.further import further_card
from app.ui.pages.partners_words import FIELDS, PURPOSES, offer_state, worded
from app.ui.pages.results_view import VERDICT_TONES
from app.ui.theme import pixels
from app.ui.widgets import (
    Card,
    Chip,
    Column,
    DataTable,
    PagedModel,
    PlainLabel,
    icon_button,
    icon_label,
    link_button,
    rule,
)

CRITERIA: dict[str, Message] = {
    "relevance": mark("ui", "Interest of families"),
    "reach": mark("ui", "Families in reach"),
    "complement": mark("ui", "Adds what you do not teach"),
    "effect": mark("ui", "Effect so far"),
    "standing": mark("ui", "Licence, agreement and name"),
    "cost": mark("ui", "Cost"),
}
PLACES = mark("ui", "In {share} of 100 ways to weigh the criteria it comes out first")


@dataclass(frozen=True)
class Held:
    """What is known of one partner."""

    partner: Partner
    agreements: tuple[Agreement, ...] = ()
    offers: tuple[Offer, ...] = ()
    results: tuple[Measurement, ...] = ()
    rank: PartnerRank | None = None
    place: int = 0
    currency: str = "CNY"
    today: date = field(default_factory=date.today)


@dataclass(frozen=True)
class Acts:
    """What the card's buttons do."""

    add_offer: Callable[[], object]
    mend_offer: Callable[[Offer], object]
    add_agreement: Callable[[], object]
    mend_agreement: Callable[[Agreement], object]


class PartnerCard(QWidget):
    """All cards of one partner."""

    def __init__(self, desk: Desk, held: Held, acts: Acts) -> None:
        super().__init__()
        self.desk, self.held = desk, held
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        sides, left, right = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        sides.setSpacing(16)
        if held.rank is not None:
            left.addWidget(self._why(held.rank))
            right.addWidget(self._places(held.rank))
        left.addWidget(self._offers(acts))
        left.addStretch(1)
        right.addWidget(self._agreements(acts))
        right.addStretch(1)
        for side, share in ((left, 7), (right, 5)):
            side.setSpacing(16)
            sides.addLayout(side, share)
        column.addLayout(sides)
        for card in further_card([("", held.partner.attributes)], self.tr("Further columns of the list")):
            column.addWidget(card)
        column.addWidget(self._results())
        column.addStretch(1)

    def _why(self, rank: PartnerRank) -> Card:
        """Score, reasons, and the criteria behind it."""
        card = Card(self.tr("Why this place?"))
        score = self.tr("{0} of 100, between {1} and {2}")
        numbers = (number(100 * end) for end in (rank.score, rank.low, rank.high))
        card.add(PlainLabel(score.format(*numbers), "sentence", wrap=True))
        for reason in rank.reasons:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(icon_label("chevron-right", "", 14), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(PlainLabel(self.desk.translate(reason), wrap=True), 1)
            card.add(row)
        if not rank.lawful:
            card.corner(Chip(self.tr("Not possible today"), "harm"))
        card.body.addStretch(1)
        return card

    def _places(self, rank: PartnerRank) -> Card:
        """The criteria as bars, and how often it would be the best choice."""
        names = tuple(CRITERIA.get(key, Message("", key)) for key in rank.criteria)
        values = tuple(rank.criteria.values())
        title = PLACES.filled(share=number(100 * (rank.rank_probabilities or (0.0,))[0]))
        series = Series(mark("ui", "Criterion"), names, values)
        figure = Figure(
            "bar", title, (series,), Message("", ""), mark("ui", "from 0 (poor) to 100% (best)"), "fraction"
        )
        return Card().add(FigureView(figure, self.desk.translate), 1)

    def _offers(self, acts: Acts) -> Card:
        card = Card(self.tr("Offers"))
        card.corner(link_button(self.tr("Add an offer"), acts.add_offer, "plus"))
        say, currency = self.desk.translate, self.held.currency

        def state(offer: Offer) -> str:
            found = offer_state(offer, self.held.today, say)
            return found[0] if found else ""

        columns = (
            Column("title", self.tr("Offer"), "strong"),
            Column("kind", self.tr("Kind"), "second", 124, show=lambda one: worded(KINDS, one.kind, say)),
            Column("value", self.tr("Worth"), "number", 78, show=lambda one: money(one.value, currency)),
            Column("capacity", self.tr("Places"), "number", 74),
            Column("ends", "", "chip", 128, show=state, tone=lambda _: "harm", sortable=False),
        )
        empty = self.tr("No offer yet. Add what this partner would give your families.")
        table = DataTable(PagedModel.of(columns, self.held.offers), self.tr("Offers"), fit=True, empty=empty)
        table.opened.connect(acts.mend_offer)
        card.add(table)
        card.body.addStretch(1)
        return card

    def _agreements(self, acts: Acts) -> Card:
        card = Card(self.tr("Agreements"))
        card.corner(link_button(self.tr("Add"), acts.add_agreement, "plus"))
        if not self.held.agreements:
            words = self.tr("No agreement yet: without one nothing may be sent together.")
            card.add(PlainLabel(words, "second", wrap=True))
        for at, one in enumerate(self.held.agreements):
            if at:
                card.add(rule())
            card.add(self._agreement(one, acts))
        card.body.addStretch(1)
        return card

    def _agreement(self, one: Agreement, acts: Acts) -> QGridLayout:
        say, today = self.desk.translate, self.held.today.isoformat()
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        if one.ends[:10] < today:
            chip = Chip(self.tr("Ended"), "harm")
        elif one.starts[:10] > today:
            chip = Chip(self.tr("To come"), "information")
        else:
            chip = Chip(self.tr("In force"), "accent")
        grid.addWidget(PlainLabel(days(one.starts, one.ends), "strong"), 0, 0)
        grid.addWidget(chip, 0, 1)
        grid.addWidget(icon_button("pencil", self.tr("Edit"), lambda: acts.mend_agreement(one)), 0, 2)
        grid.setColumnStretch(0, 1)
        split = self.tr("Partner gets {0} of what is added").format(percent(one.split)) if one.split is not None else ""
        purposes = self._listed(PURPOSES, one.purposes)
        shared = self.tr("shared: {0}").format(self._listed(FIELDS, one.fields) or say(mark("ui", "nothing")))
        for row, words in enumerate(filter(None, (split, purposes, shared, further_words(one.attributes))), 1):
            grid.addWidget(PlainLabel(words, "second", wrap=True), row, 0, 1, 3)
        return grid

    def _listed(self, known: dict[str, Message], keys: Sequence[str]) -> str:
        return self.tr(", ").join(worded(known, key, self.desk.translate) for key in keys)

    def _results(self) -> Card:
        card = Card(self.tr("Campaigns together"))
        if not self.held.results:
            words = self.tr("None measured yet. Effect so far is taken as unknown, not as nothing.")
            card.add(PlainLabel(words, "second", wrap=True))
        for at, result in enumerate(self.held.results):
            if at:
                card.add(rule())
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(Chip(self.desk.translate(VERDICTS[result.verdict]), VERDICT_TONES[result.verdict]))
            row.addWidget(PlainLabel(result.name, "strong"))
            row.addWidget(PlainLabel(self.desk.translate(result.sentence), wrap=True), 1)
            row.addWidget(PlainLabel(days(result.starts, result.ends), "second"))
            row.addWidget(link_button(self.tr("Open"), self._opener(result.campaign)))
            card.add(row)
        card.setMinimumHeight(pixels(60))
        return card

    def _opener(self, ref: str) -> Callable[[], object]:
        return lambda: self.desk.go("results", ref)
