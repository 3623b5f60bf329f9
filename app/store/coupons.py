"""Coupons that were given out: the key they are signed with, whose a code is, and whether it was used."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.store.rows import from_row, one

if TYPE_CHECKING:
    from app.store.database import Store

KEY = "coupon_key"


@dataclass(frozen=True)
class Coupon:
    """One code on a launched list: to whom, for which offer of which campaign, valid until (ISO day, "" where open)."""

    code: str
    campaign_id: int
    campaign: str
    campaign_name: str
    arm: str
    household_id: int | None
    person_kind: str | None
    person_id: int | None
    person: str
    offer: str
    offer_kind: str
    cost: float | None
    until: str


def key(store: Store) -> bytes:
    """The key of this store's coupons; made on first use, it never leaves the encrypted file."""
    with store.write() as db:
        row = one(db, "SELECT value FROM settings WHERE key = ?", [KEY])
        if row is not None:
            return bytes.fromhex(str(row["value"]))
        made = secrets.token_bytes(32)
        db.execute("INSERT INTO settings (key, value) VALUES (?, ?)", [KEY, made.hex()])
        return made


FIND = """
SELECT a.code, a.campaign_id, c.ref AS campaign, c.name AS campaign_name, a.arm, a.household_id, a.person_kind,
    a.person_id, coalesce(g.name, s.name, '') AS person, coalesce(o.title, '') AS offer,
    coalesce(o.kind, '') AS offer_kind, o.cost, coalesce(substr(o.ends, 1, 10), substr(c.ends, 1, 10), '') AS until
FROM assignments a JOIN campaigns c ON c.id = a.campaign_id
LEFT JOIN guardians g ON a.person_kind = 'guardian' AND g.id = a.person_id
LEFT JOIN students s ON a.person_kind = 'student' AND s.id = a.person_id
LEFT JOIN offers o ON o.id = a.offer_id
WHERE a.code = ? ORDER BY a.id DESC
"""


def find(store: Store, code: str) -> Coupon | None:
    """Whose a code is, or None; the newest campaign's where lists from elsewhere used it twice."""
    row = one(store.read(), FIND, [code])
    return None if row is None else from_row(Coupon, row)


def used_at(store: Store, coupon: Coupon, type_: str) -> str | None:
    """When the coupon was first used for that type of outcome; None if it was not."""
    sql = "SELECT min(at) AS at FROM outcomes WHERE campaign_id = ? AND code = ? AND type = ?"
    row = one(store.read(), sql, [coupon.campaign_id, coupon.code, type_])
    return None if row is None or row["at"] is None else str(row["at"])


@dataclass(frozen=True)
class Used:
    """One coupon that was used: the moment (ISO), whose it is, its code and its offer's title."""

    at: str
    person: str
    code: str
    offer: str


USED = """
SELECT o.at, o.code, coalesce(g.name, s.name, '') AS person, coalesce(f.title, '') AS offer
FROM outcomes o
LEFT JOIN guardians g ON o.person_kind = 'guardian' AND g.id = o.person_id
LEFT JOIN students s ON o.person_kind = 'student' AND s.id = o.person_id
LEFT JOIN assignments a ON a.campaign_id = o.campaign_id AND a.code = o.code
LEFT JOIN offers f ON f.id = a.offer_id
WHERE o.campaign_id = ? AND o.type = ? AND o.code IS NOT NULL AND substr(o.at, 1, 10) = ?
ORDER BY o.at DESC, o.id DESC LIMIT ?
"""


def used_on(store: Store, campaign_id: int, type_: str, day: str, most: int = 20) -> list[Used]:
    """The last coupons of a campaign used for that type of outcome on `day` (ISO), newest first, at most `most`."""
    return [from_row(Used, row) for row in store.read().query(USED, [campaign_id, type_, day, most])]


def given(store: Store, campaign_id: int) -> int:
    """How many codes of a campaign are out."""
    sql = "SELECT count(*) FROM assignments WHERE campaign_id = ? AND code IS NOT NULL"
    return int(store.read().execute(sql, [campaign_id]).fetchone()[0])


def tally(store: Store, campaign_id: int, type_: str) -> int:
    """How many of a campaign's coupons were used for that type of outcome."""
    sql = "SELECT count(DISTINCT code) FROM outcomes WHERE campaign_id = ? AND type = ? AND code IS NOT NULL"
    return int(store.read().execute(sql, [campaign_id, type_]).fetchone()[0])
