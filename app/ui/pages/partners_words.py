"""How partners, agreements and offers are put into words: industries, licences, dates, kinds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.messages import Message, mark
from app.domain.partners import Agreement, Offer, Partner
from app.texts import Translate
from app.ui.amounts import day, days, money, number
from app.ui.theme import Tone

SOON = 30  # days
INDUSTRIES: dict[str, Message] = {
    "bank": mark("ui", "Bank"),
    "car": mark("ui", "Car brand"),
    "insurance": mark("ui", "Insurer"),
    "museum": mark("ui", "Museum"),
    "clinic": mark("ui", "Clinic"),
    "bookshop": mark("ui", "Bookshop"),
    "gym": mark("ui", "Gym"),
    "theatre": mark("ui", "Theatre"),
    "shop": mark("ui", "Shop"),
    "other": mark("ui", "Other"),
}
LICENSED = ("bank", "insurance", "clinic")
FIELDS: dict[str, Message] = {
    "age_band": mark("ui", "Age band"),
    "district": mark("ui", "District"),
    "name": mark("ui", "Name"),
    "phone": mark("ui", "Phone"),
    "email": mark("ui", "E-mail"),
    "interests": mark("ui", "Interests"),
}
PURPOSES: dict[str, Message] = {
    "marketing": mark("ui", "Joint offers"),
    "measurement": mark("ui", "Measuring together"),
    "settlement": mark("ui", "Settlement"),
    "overlap": mark("ui", "Counting shared families"),
}
Said = tuple[str, Tone]


def industry(partner: Partner | str, translate: Translate) -> str:
    """The industry in the window's language; a word of the person's own stays as it is."""
    key = partner if isinstance(partner, str) else partner.industry
    return worded(INDUSTRIES, key, translate)


def worded(known: dict[str, Message], key: str, translate: Translate) -> str:
    """A stored word in the window's language; a word nobody planned for stays as it is."""
    return translate(known[key]) if key in known else key


def licence(partner: Partner, today: date, translate: Translate) -> Said | None:
    """Whether the partner's licence holds; None where the industry needs none and none is known."""
    if not partner.licence_no and not partner.licence_expires:
        return (translate(mark("ui", "No licence on file")), "caution") if partner.industry in LICENSED else None
    left = _days_left(partner.licence_expires, today)
    if left is None:
        return translate(mark("ui", "Licence on file")), "accent"
    when = day(partner.licence_expires, year=True)
    if left < 0:
        return translate(mark("ui", "Licence expired {day}").filled(day=when)), "harm"
    if left <= SOON:
        return translate(mark("ui", "Licence ends {day}").filled(day=when)), "caution"
    return translate(mark("ui", "Licence valid")), "accent"


def agreement(agreements: Sequence[Agreement], today: date, translate: Translate) -> Said:
    """Whether there is an agreement in force today."""
    if not agreements:
        return translate(mark("ui", "No agreement")), "caution"
    now = [one for one in agreements if one.starts[:10] <= today.isoformat() <= one.ends[:10]]
    if now:
        ends = max(one.ends for one in now)
        when = day(ends, year=True)
        if (_days_left(ends, today) or 0) <= SOON:
            return translate(mark("ui", "Agreement ends {day}").filled(day=day(ends))), "caution"
        return translate(mark("ui", "Agreed until {day}").filled(day=when)), "accent"
    coming = [one.starts for one in agreements if one.starts[:10] > today.isoformat()]
    if coming:
        return translate(mark("ui", "Agreed from {day}").filled(day=day(min(coming), year=True))), "information"
    last = max(one.ends for one in agreements)
    return translate(mark("ui", "Agreement ended {day}").filled(day=day(last, year=True))), "harm"


def offer_line(offer: Offer, currency: str, translate: Translate) -> str:
    """Value, cost, seats and days of an offer in one line."""
    parts = []
    if offer.value is not None:
        parts.append(translate(mark("ui", "worth {amount}").filled(amount=money(offer.value, currency))))
    if offer.cost is not None:
        parts.append(translate(mark("ui", "costs us {amount}").filled(amount=money(offer.cost, currency))))
    if offer.capacity is not None:
        parts.append(translate(mark("ui", "{count} places").filled(count=number(offer.capacity))))
    if offer.starts or offer.ends:
        parts.append(days(offer.starts, offer.ends))
    return " · ".join(parts)


def offer_state(offer: Offer, today: date, translate: Translate) -> Said | None:
    """Only what needs a look: an offer that is over."""
    left = _days_left(offer.ends, today)
    return (translate(mark("ui", "Over")), "harm") if left is not None and left < 0 else None


def _days_left(iso: str | None, today: date) -> int | None:
    try:
        return (date.fromisoformat(str(iso)[:10]) - today).days if iso else None
    except ValueError:
        return None
