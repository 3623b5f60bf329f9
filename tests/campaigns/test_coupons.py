"""A code of ours is known as ours; a slip, a guess and another campaign's code are not."""

from __future__ import annotations

import itertools
import random

import pytest

from app.campaigns.coupons import LENGTH, judged, mint, qr_png, qr_svg, read, shown
from app.campaigns.seal import SIGNS, check_sign

KEY = bytes(range(32))


def minted(count: int, seed: int = 1, campaign: str = "evening", taken: frozenset[str] = frozenset()) -> list[str]:
    return mint(count, KEY, campaign, random.Random(seed).randrange, taken)


def test_codes_differ_and_avoid_those_in_use() -> None:
    codes = minted(5000)
    assert len(set(codes)) == 5000 and {len(code) for code in codes} == {LENGTH}
    assert {judged(code, KEY, ["evening"]) for code in codes} == {"ours"}
    assert minted(1, taken=frozenset(codes[:1]))[0] != codes[0]


def test_one_slip_is_a_slip() -> None:
    code = minted(1)[0]
    for place, sign in itertools.product(range(LENGTH), SIGNS):
        if sign != code[place]:
            assert judged(code[:place] + sign + code[place + 1 :], KEY, ["evening"]) == "mistyped"
    assert judged(code[:-1], KEY, ["evening"]) == judged("", KEY, ["evening"]) == "mistyped"


def test_another_key_or_campaign_is_not_ours() -> None:
    codes = minted(300)
    assert {judged(code, bytes(32), ["evening"]) for code in codes} == {"not_ours"}
    assert {judged(code, KEY, ["other"]) for code in codes} == {"not_ours"}
    assert judged(codes[0], KEY, ["other", "evening"]) == "ours"


def test_a_guess_with_a_right_check_sign_passes_once_in_29_to_the_fourth() -> None:
    draws = random.Random(5)
    passed = 0
    for _ in range(4000):
        body = "".join(draws.choice(SIGNS) for _ in range(LENGTH - 1))
        passed += judged(body + check_sign(body), KEY, ["evening"]) == "ours"
    assert passed == 0


@pytest.mark.parametrize("typed", ["{0}", " {0} ", "{1}", "\uff21{0}"[1:], "{2}"])
def test_what_is_typed_or_scanned_is_read(typed: str) -> None:
    code = minted(1)[0]
    wide = "".join(chr(ord(sign) + 0xFEE0) for sign in code)
    assert read(typed.format(code.lower(), shown(code), wide)) == code


def test_the_qr_holds_the_code() -> None:
    import segno

    code = minted(1)[0]
    assert qr_png(code)[:4] == b"\x89PNG" and b"<svg" in qr_svg(code)
    assert segno.make(code, error="q", micro=False).mode == "alphanumeric"
