"""Partners, agreements and offers, in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.messages import mark
from app.domain.partners import Agreement, Offer, Partner
from app.store.rows import from_row
from app.store.saving import save

if TYPE_CHECKING:
    from app.store.database import Store


def partners(store: Store) -> list[Partner]:
    """Every partner, by name."""
    return [from_row(Partner, row) for row in store.read().query("SELECT * FROM partners ORDER BY name, id")]


def agreements(store: Store, partner_id: int | None = None) -> list[Agreement]:
    """The agreements with one partner, or all of them, newest first."""
    rows = store.read().query(
        "SELECT * FROM agreements WHERE ? IS NULL OR partner_id = ? ORDER BY starts DESC, id DESC",
        [partner_id, partner_id],
    )
    return [from_row(Agreement, row) for row in rows]


def offers(store: Store, partner_id: int | None = None) -> list[Offer]:
    """The offers of one partner, or all of them, by title."""
    rows = store.read().query(
        "SELECT * FROM offers WHERE ? IS NULL OR partner_id = ? ORDER BY title, id", [partner_id, partner_id]
    )
    return [from_row(Offer, row) for row in rows]


def save_partner(store: Store, partner: Partner) -> int:
    """Keep a partner; returns its id. Raises UserError without a name or an industry."""
    if not partner.name.strip() or not partner.industry.strip():
        raise UserError(mark("store", "A partner needs a name and an industry: fill in both."))
    return save(store, "partners", "P", partner)


def save_agreement(store: Store, agreement: Agreement) -> int:
    """Keep an agreement; returns its id. Raises UserError if it ends before it starts."""
    _in_order(agreement.starts, agreement.ends)
    return save(store, "agreements", "", agreement)


def save_offer(store: Store, offer: Offer) -> int:
    """Keep an offer; returns its id. Raises UserError without a title or kind, or if it ends before it starts."""
    if not offer.title.strip() or not offer.kind.strip():
        raise UserError(mark("store", "An offer needs a title and a kind: fill in both."))
    _in_order(offer.starts, offer.ends)
    return save(store, "offers", "O", offer)


def _in_order(starts: str | None, ends: str | None) -> None:
    if starts and ends and ends < starts:
        raise UserError(mark("store", "It ends before it starts: mend one of the two dates."))
