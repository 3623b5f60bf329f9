"""A list's hash sees every change; a mistyped code is never another's."""

from __future__ import annotations

import itertools
import random

from app.campaigns.seal import SIGNS, is_code, list_hash, new_codes


def test_the_hash_sees_every_value_and_no_order() -> None:
    rows = [(1, "guardian", 5, "wealth-class", "sms", "treated"), (2, "student", 9, None, None, "control")]
    assert list_hash(rows) == list_hash(rows[::-1])
    assert list_hash(rows) != list_hash([rows[0], (2, "student", 9, None, None, "treated")])
    assert list_hash(rows) != list_hash(rows[:1])


def test_codes_differ_and_avoid_those_in_use() -> None:
    chosen = random.Random(3).randrange
    codes = new_codes(5000, chosen)
    assert len(set(codes)) == 5000 and all(map(is_code, codes))
    replay = new_codes(1, random.Random(3).randrange, frozenset(codes[:1]))
    assert replay[0] != codes[0]


def test_one_slip_never_passes() -> None:
    code = new_codes(1, random.Random(1).randrange)[0]
    for place, sign in itertools.product(range(len(code)), SIGNS):
        if sign != code[place]:
            assert not is_code(code[:place] + sign + code[place + 1 :])
    for place in range(len(code) - 2):
        swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
        assert swapped == code or not is_code(swapped)
    assert is_code(f" {code.lower()} ") and not is_code("") and not is_code("0" * 8)
