"""A list's hash sees every change; a check sign sees every slip."""

from __future__ import annotations

import itertools

from app.campaigns.seal import SIGNS, check_sign, list_hash


def test_the_hash_sees_every_value_and_no_order() -> None:
    rows = [(1, "guardian", 5, "wealth-class", "sms", "treated"), (2, "student", 9, None, None, "control")]
    assert list_hash(rows) == list_hash(rows[::-1])
    assert list_hash(rows) != list_hash([rows[0], (2, "student", 9, None, None, "treated")])
    assert list_hash(rows) != list_hash(rows[:1])


def test_one_slip_never_passes() -> None:
    body = "7KXW2MPZ4"
    for place, sign in itertools.product(range(len(body)), SIGNS):
        if sign != body[place]:
            assert check_sign(body[:place] + sign + body[place + 1 :]) != check_sign(body)
    for place in range(len(body) - 1):
        swapped = body[:place] + body[place + 1] + body[place] + body[place + 2 :]
        assert swapped == body or check_sign(swapped) != check_sign(body)
