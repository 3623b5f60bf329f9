"""Coupon codes that a desk can judge without a network: ten signs, signed, and proof against a slip of the finger.

A code is five signs of chance, four of signature (HMAC-SHA256 over campaign and chance with the store's own key) and a
check sign. One forged code in 29^4 = 707,281 passes the signature; none passes the list of those given out.
"""

from __future__ import annotations

import hashlib
import hmac
import io
import unicodedata
from collections.abc import Callable, Collection
from typing import Any, Literal

from app.campaigns.seal import SIGNS, check_sign

CHANCE, SIGNATURE = 5, 4
LENGTH = CHANCE + SIGNATURE + 1
Judged = Literal["mistyped", "not_ours", "ours"]


def mint(
    count: int, key: bytes, campaign: str, chosen: Callable[[int], int], taken: Collection[str] = frozenset()
) -> list[str]:
    """`count` different codes of one campaign, none of `taken`; `chosen(n)`: a random number below n (randbelow)."""
    codes: list[str] = []
    seen = set(taken)
    while len(codes) < count:
        chance = "".join(SIGNS[chosen(len(SIGNS))] for _ in range(CHANCE))
        body = chance + signature(key, campaign, chance)
        code = body + check_sign(body)
        if code not in seen:
            seen.add(code)
            codes.append(code)
    return codes


def signature(key: bytes, campaign: str, chance: str) -> str:
    """The signs that only the holder of `key` can put behind the signs of chance."""
    number = int.from_bytes(hmac.new(key, f"{campaign}\x1f{chance}".encode(), hashlib.sha256).digest()[:8])
    signs = []
    for _ in range(SIGNATURE):
        number, place = divmod(number, len(SIGNS))
        signs.append(SIGNS[place])
    return "".join(signs)


def judged(code: str, key: bytes, campaigns: Collection[str]) -> Judged:
    """What can be said of a read code by itself: mistyped, signed for one of `campaigns`, or neither."""
    if len(code) != LENGTH or any(sign not in SIGNS for sign in code) or check_sign(code[:-1]) != code[-1]:
        return "mistyped"
    chance, given = code[:CHANCE], code[CHANCE:-1]
    mine = any(hmac.compare_digest(signature(key, campaign, chance), given) for campaign in campaigns)
    return "ours" if mine else "not_ours"


def read(text: str) -> str:
    """What a person typed or a scanner sent, as a code: capitals, no spaces, dashes or full-width signs."""
    plain = unicodedata.normalize("NFKC", text).upper()
    return "".join(sign for sign in plain if sign.isascii() and sign.isalnum())[:40]


def shown(code: str) -> str:
    """The code in two groups, easier to read aloud."""
    return f"{code[:5]}-{code[5:]}" if len(code) == LENGTH else code


def qr_svg(code: str) -> bytes:
    """The code as a QR picture to be printed; a quarter of it may be dirty."""
    return _drawn(code, kind="svg", xmldecl=False, svgns=True, border=2)


def qr_png(code: str, scale: int = 10) -> bytes:
    """The code as a QR picture to be sent."""
    return _drawn(code, kind="png", scale=scale, border=4)


def _drawn(code: str, **how: Any) -> bytes:
    import segno

    picture = io.BytesIO()
    # Every mask is as readable on a code this small; weighing all eight would take six times as long.
    segno.make(code, error="q", micro=False, boost_error=False, mask=4).save(picture, **how)
    return picture.getvalue()
