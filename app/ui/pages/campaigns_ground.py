"""What the planner chooses from: partners, offers and segments, read once when it opens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from app.domain.campaign_calendar import Calendar
from app.domain.campaigns import CHANNELS
from app.domain.messages import Message
from app.domain.partners import Agreement, Offer, Partner
from app.texts import Translate
from app.ui.amounts import number
from app.ui.pages.campaigns_picks import Pick
from app.ui.pages.partners_words import agreement, industry, licence, offer_line, offer_state

if TYPE_CHECKING:
    from app.domain.profiles import SegmentRow
    from app.store.database import Store

Number = TypeVar("Number", int, float)


@dataclass(frozen=True)
class Segment:
    """A segment in the window's language; `size` in words."""

    id: int
    name: str
    size: str


@dataclass(frozen=True)
class Ground:
    """Partners by name, their agreements and offers, the segments, the currency and the day."""

    partners: tuple[Partner, ...]
    agreements: dict[int, tuple[Agreement, ...]]
    offers: tuple[Offer, ...]
    segment_rows: tuple[SegmentRow, ...]
    currency: str
    today: date
    school: str = ""
    calendar: Calendar = field(default_factory=lambda: Calendar((), (), False))
    reach: Mapping[str, int] = field(default_factory=dict)  # channel -> families with a permission for it today

    def partners_in(self, industries: Sequence[str]) -> tuple[str, ...]:
        """Refs of partners of these industries, those with an agreement in force first."""
        day = self.today.isoformat()

        def bound(partner: Partner) -> bool:
            return any(one.starts[:10] <= day <= one.ends[:10] for one in self.agreements.get(partner.id, ()))

        mine = [one for one in self.partners if one.industry in industries]
        return tuple(one.ref for one in sorted(mine, key=lambda one: not bound(one)))

    def offers_of(self, partners: Sequence[str], kinds: Sequence[str]) -> tuple[str, ...]:
        """Refs of the current offers of these partners and kinds, at most two: a campaign is about something."""
        wanted = {one.id for one in self.partners if one.ref in partners}
        day = self.today.isoformat()
        current = [one for one in self.offers if one.partner_id in wanted and (not one.ends or one.ends[:10] >= day)]
        found = [one.ref for kind in kinds for one in current if one.kind == kind]
        return tuple(found[:2])

    def partner_picks(self, translate: Translate) -> list[Pick]:
        """Every partner; those with an agreement in force first."""
        picks = []
        for partner in self.partners:
            state = agreement(self.agreements.get(partner.id, ()), self.today, translate)
            paper = licence(partner, self.today, translate)
            chips = [state, *([paper] if paper and paper[1] in ("harm", "caution") else [])]
            picks.append(
                (state[1] != "accent", Pick(partner.ref, partner.name, industry(partner, translate), tuple(chips[:2])))
            )
        return [pick for _, pick in sorted(picks, key=lambda pair: pair[0])]

    def offer_picks(self, partners: Sequence[str], translate: Translate) -> list[Pick]:
        """The offers of these partners (refs or names) and our own, the current ones first."""
        wanted = {one.id for one in self.partners if one.ref in partners or one.name in partners}
        found = []
        for offer in self.offers:
            if offer.partner_id is not None and offer.partner_id not in wanted:
                continue
            over = offer_state(offer, self.today, translate)
            line = offer_line(offer, self.currency, translate)
            found.append((over is not None, Pick(offer.ref, offer.title, line, (over,) if over else ())))
        return [pick for _, pick in sorted(found, key=lambda pair: pair[0])]

    def partner_keys(self, named: Sequence[str]) -> tuple[str, ...]:
        """Refs of partners that a plan names by ref or name."""
        return tuple(one.ref for one in self.partners if one.ref in named or one.name in named)

    def by_partner(self, named: Mapping[str, Number]) -> dict[str, Number]:
        """What a plan says of partners by ref or name, by ref; who is not known is left out."""
        return {ref: one for key, one in named.items() for ref in self.partner_keys([key])}

    def offer_keys(self, named: Sequence[str]) -> tuple[str, ...]:
        """Refs of offers that a plan names by ref or title, in its order."""
        known = {one.ref: one.ref for one in self.offers} | {one.title: one.ref for one in self.offers}
        known |= {one.ref: one.ref for one in self.offers}
        return tuple(known[name] for name in named if name in known)

    def segments(self, translate: Translate) -> list[Segment]:
        """Every segment with its size."""
        return [
            Segment(row.id, translate(row.name) if isinstance(row.name, Message) else str(row.name), number(row.size))
            for row in self.segment_rows
        ]

    def segment_keys(self, named: Sequence[str], translate: Translate) -> tuple[str, ...]:
        """Ids (as text) of segments that a plan names by id or name."""
        return tuple(str(one.id) for one in self.segments(translate) if str(one.id) in named or one.name in named)


def read_ground(store: Store, today: date) -> Ground:
    """Short reads (in a worker)."""
    from app.jobs.campaign_library import campaign_calendar
    from app.store import glance, institution
    from app.store.partners import agreements, offers, partners
    from app.store.profiles import segments

    held: dict[int, list[Agreement]] = {}
    for each in agreements(store):
        held.setdefault(each.partner_id, []).append(each)
    return Ground(
        tuple(partners(store)),
        {key: tuple(value) for key, value in held.items()},
        tuple(offers(store)),
        tuple(segments(store)),
        institution.get(store).currency or "CNY",
        today,
        institution.get(store).name,
        campaign_calendar(store),
        {channel: glance.reachable(store, today, channel) for channel in CHANNELS},
    )
