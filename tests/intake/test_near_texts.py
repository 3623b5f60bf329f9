"""Near texts are found one and all: the same pairs as comparing each with each."""

import random
from itertools import combinations

import numpy as np
import pytest
from rapidfuzz.distance import OSA

from app.domain.errors import UserError
from app.intake import near_texts
from app.intake.near_texts import near_pairs


def slow(texts: list[str], kinds: list[int], slips: list[int]) -> list[tuple[int, int]]:
    return [
        (a, b)
        for a, b in combinations(range(len(texts)), 2)
        if kinds[a] == kinds[b] and OSA.distance(texts[a], texts[b]) <= min(slips[a], slips[b])
    ]


def quick(texts: list[str], kinds: list[int], slips: list[int]) -> list[tuple[int, int]]:
    left, right = near_pairs(texts, np.array(kinds, dtype=np.int64), np.array(slips, dtype=np.int64))
    return list(zip(left.tolist(), right.tolist(), strict=True))


@pytest.mark.parametrize("seed", range(12))
def test_the_same_pairs_as_comparing_each_with_each(seed: int) -> None:
    """Short texts of few signs, so that every kind of slip, and two of them, comes up often."""
    draw = random.Random(seed)
    signs = "ab东𠀀"[: 2 + seed % 3]
    texts = ["".join(draw.choices(signs, k=draw.randint(0, 6 + seed))) for _ in range(90)]
    kinds, slips = ([draw.randint(low, low + 1) for _ in texts] for low in (0, 1))
    found = quick(texts, kinds, slips)
    assert found == slow(texts, kinds, slips) and len(found) > 5


def test_nothing_and_one_have_no_pair() -> None:
    assert quick([], [], []) == [] and quick(["a"], [0], [2]) == [] and quick(["", ""], [0, 0], [1, 1]) == [(0, 1)]


@pytest.mark.parametrize("limit", ["MOST_NUMBERS", "MOST_PAIRS"])
def test_too_many_are_refused(limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(near_texts, limit, 2)
    with pytest.raises(UserError, match="Too many different values"):
        quick(["abcd", "abce", "abcf"], [0, 0, 0], [1, 1, 1])
