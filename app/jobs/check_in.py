"""Check a coupon in at the desk of an event: judged without a network, written as an outcome, undone in one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.domain.coupons import USES, CheckIn, Verdict
from app.domain.messages import Message, mark

if TYPE_CHECKING:
    from app.domain.campaigns import CampaignRecord
    from app.store.coupons import Coupon, Used
    from app.store.database import Store


def check_in(store: Store, campaign: CampaignRecord, typed: str, use: str, today: date) -> CheckIn:
    """Judge what was typed or scanned; a valid code of `campaign` becomes an outcome of type `use` (one of USES).

    What a redeemed offer costs us is written with it, so that the live page and the settlement know.
    """
    from app.campaigns.coupons import read
    from app.store import coupons

    if use not in USES:
        raise ValueError(f"a coupon cannot be {use}")
    code = read(typed)
    found = coupons.find(store, code) if code else None
    if found is None:
        return _unknown(store, code)
    refusal = _refusal(store, found, campaign, use, today)
    if refusal is not None:
        verdict, detail = refusal
        return CheckIn(verdict, code, detail, found.person, found.offer)
    batch = _write(store, found, use, today)
    count = coupons.tally(store, campaign.id, use)
    detail = mark("campaigns", "{person} · {offer}").filled(person=found.person, offer=found.offer)
    return CheckIn("valid", code, detail, found.person, found.offer, batch, count)


def undo_check_in(store: Store, batch: int) -> None:
    """Take one check-in back."""
    from app.store.batches import undo

    undo(store, batch)


def checked_in(store: Store, campaign: CampaignRecord, use: str, today: date, most: int = 12) -> list[Used]:
    """Who used a coupon of `campaign` for `use` on `today`, the newest first; codes in two groups, as printed."""
    from app.campaigns.coupons import shown
    from app.store.coupons import used_on

    found = used_on(store, campaign.id, use, today.isoformat(), most)
    return [replace(one, code=shown(one.code)) for one in found]


def _unknown(store: Store, code: str) -> CheckIn:
    from app.campaigns.coupons import judged
    from app.store import campaigns, coupons

    verdict = judged(code, coupons.key(store), [one.ref for one in campaigns.campaigns(store)])
    if verdict == "mistyped":
        return CheckIn("mistyped", code, mark("campaigns", "No such code can exist: look at each sign again."))
    if verdict == "ours":
        text = mark("campaigns", "It was signed here, but stands on no list any more: ask the office.")
        return CheckIn("not_ours", code, text)
    return CheckIn("not_ours", code, mark("campaigns", "It is well formed, but was not signed here: do not accept it."))


def _refusal(
    store: Store, found: Coupon, campaign: CampaignRecord, use: str, today: date
) -> tuple[Verdict, Message] | None:
    from app.store.coupons import used_at

    if found.campaign_id != campaign.id:
        text = mark("campaigns", "It belongs to “{campaign}”: check it in there.")
        return "elsewhere", text.filled(campaign=found.campaign_name)
    before = used_at(store, found, use)
    if before is not None:
        return "used", mark("campaigns", "{person} used it on {day}.").filled(person=found.person, day=_moment(before))
    if found.until and found.until < today.isoformat():
        return "expired", mark("campaigns", "It was valid until {day}.").filled(day=found.until)
    return None


def _moment(at: str) -> str:
    return at[:16].replace("T", " ")


def _write(store: Store, found: Coupon, use: str, today: date) -> int:
    from app.store.batches import batch

    at = f"{today.isoformat()}T{datetime.now().strftime('%H:%M:%S')}"
    cost = found.cost if use == "redeemed" else None
    title = mark("campaigns", "Coupon checked in: {campaign}").filled(campaign=found.campaign_name)
    with batch(store, "edit", title, noun="outcomes") as edit:
        columns = ("campaign_id", "household_id", "person_kind", "person_id", "code", "type", "at", "arm", "cost")
        person = found.household_id, found.person_kind, found.person_id
        edit.insert("outcomes", columns, [(found.campaign_id, *person, found.code, use, at, found.arm, cost)])
        edit.count(added=1)
        return edit.id
