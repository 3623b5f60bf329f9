"""What each partner is owed: the last settlement, and the button that works it out anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from app.domain.settlement import Settlement
from app.texts import Translate
from app.ui.amounts import day, money, money_range, percent
from app.ui.widgets import Card, PlainLabel, secondary_button

if TYPE_CHECKING:
    from app.store.database import Store


@dataclass(frozen=True)
class Owed:
    """One line of the last settlement. `share`: the partner's fraction of what the campaign added."""

    partner: str
    amount: float
    share: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True)
class LastSettlement:
    """The newest settlement kept of a campaign; no lines where there is none."""

    at: str = ""
    lines: tuple[Owed, ...] = ()


def last_settlement(store: Store, campaign_id: int) -> LastSettlement:
    """Read it from the store (in a worker)."""
    from app.store.frames import frame
    from app.store.partners import partners

    rows = frame(store, "settlements")
    mine = rows[rows["campaign_id"] == campaign_id]
    if mine.empty:
        return LastSettlement()
    newest = mine.groupby("partner_id").tail(1)
    names = {partner.id: partner.name for partner in partners(store)}
    lines = tuple(
        Owed(
            names.get(int(row.partner_id), "?"), float(row.amount), _known(row.share), _known(row.low), _known(row.high)
        )
        for row in newest.itertuples()
    )
    return LastSettlement(str(newest["at"].max()), lines)


def of_job(settlement: Settlement, at: str) -> LastSettlement:
    """What the job has just worked out, as the card shows it."""
    lines = tuple(Owed(one.partner, one.amount, one.share, one.low, one.high) for one in settlement.shares)
    return LastSettlement(at, lines)


def _known(value: float | None) -> float | None:
    return None if value is None or value != value else float(value)


class SettlementCard(Card):
    """A line a partner; `settle` starts the job."""

    def __init__(self, last: LastSettlement, currency: str, settle: Callable[[], object]) -> None:
        super().__init__()
        self.title.setText(self.tr("What each partner is owed"))
        self.title.show()
        self.setAccessibleName(self.title.text())
        self._currency = currency
        if last.at:
            self.corner(PlainLabel(self.tr("Settled {0}").format(day(last.at, year=True)), "third"))
        self.button = secondary_button(self.tr("Settle again") if last.lines else self.tr("Settle"), settle, "scale")
        self.corner(self.button)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self.add(self._grid)
        self._show(last.lines)

    def _show(self, lines: Sequence[Owed]) -> None:
        if not lines:
            sentence = self.tr(
                "Not settled yet. The agreed share is applied to what the campaign added, not to all sales."
            )
            self._grid.addWidget(PlainLabel(sentence, "second", wrap=True), 0, 0)
            return
        right = Qt.AlignmentFlag.AlignRight
        for row, one in enumerate(lines):
            self._grid.addWidget(PlainLabel(one.partner, "strong", wrap=True), row, 0)
            part = self.tr("{0} of what was added").format(percent(one.share, 1)) if one.share is not None else ""
            self._grid.addWidget(PlainLabel(part, "second"), row, 1, right)
            self._grid.addWidget(PlainLabel(money(one.amount, self._currency), "strong"), row, 2, right)
            span = money_range(one.low, one.high, self._currency)
            self._grid.addWidget(PlainLabel(span, "third"), row, 3, right)

    def explain(self, settlement: Settlement, translate: Translate) -> None:
        """The grounds of a settlement just made."""
        for line in settlement.basis:
            self.add(PlainLabel(translate(line), "second", wrap=True))
