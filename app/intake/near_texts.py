"""Texts a slip or two of the keyboard apart, among a hundred thousand and more, none of them missed.

Deletion neighbourhoods (Bocek, Hunt & Stiller 2007): texts that are d slips apart become one text where at most d signs
of each are deleted. Every such shortened text is a 64-bit number, and only texts that share one are compared.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.domain.errors import UserError
from app.domain.messages import mark
from app.intake.linkage import pairs_of_one_key

MOST_NUMBERS = 40_000_000  # shortened texts held at once (8 bytes each)
MOST_PAIRS = 20_000_000
_BASE, _STIR = np.uint64(0xD1342543DE82EF95), np.uint64(0x9E3779B97F4A7C15)
_BACK = np.uint64(pow(int(_BASE), -1, 2**64))  # undoes one multiplication by the base


def near_pairs(texts: Sequence[str], kinds: np.ndarray, slips: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of texts (left < right) of the same kind that are no further apart than both allow.

    `kinds`: an integer a text; `slips`: 1 or 2 a text. A slip is a sign too many, missing, wrong, or two neighbours
    swapped (optimal string alignment). UserError where the texts are too many or too long.
    """
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    numbers, rows = _shared(_numbers(texts, kinds, slips, lengths), max(1, len(texts)).bit_length())
    counts = np.bincount(numbers)
    if (counts * (counts - 1) // 2).sum() > MOST_PAIRS:
        raise _too_many()
    left, right = (rows[side] for side in pairs_of_one_key(numbers, len(texts) + 1))
    codes = np.unique(np.minimum(left, right) * len(texts) + np.maximum(left, right))
    left, right = codes // max(len(texts), 1), codes % max(len(texts), 1)
    kept = kinds[left] == kinds[right]
    left, right = left[kept], right[kept]
    close = _apart(texts, left, right) <= np.minimum(slips[left], slips[right])
    return left[close], right[close]


def _too_many() -> UserError:
    return UserError(mark("recipe", "Too many different values to compare each with each. Choose another way."))


def _numbers(texts: Sequence[str], kinds: np.ndarray, slips: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    """The numbers of all shortened texts; the last bits of each say which text it comes from."""
    sizes = 1 + lengths + np.where(slips > 1, lengths * (lengths - 1) // 2, 0)
    if sizes.sum() > MOST_NUMBERS:
        raise _too_many()
    result, at = np.empty(int(sizes.sum()), np.uint64), 0
    bits = np.uint64(max(1, len(texts)).bit_length())
    for length, two in sorted(set(zip(lengths.tolist(), (slips > 1).tolist(), strict=True))):
        rows = np.flatnonzero((lengths == length) & ((slips > 1) == two))
        joined = "".join(texts[row] for row in rows.tolist()).encode("utf-32-le", "surrogatepass")
        signs = np.frombuffer(joined, np.uint32).reshape(len(rows), length)
        for found in _shortened(signs, kinds[rows], two):
            end = at + found.size
            told = (_stirred(found) >> bits << bits) | rows.astype(np.uint64)[:, None]
            result[at:end] = told.ravel()
            at = end
    return result


def _shortened(signs: np.ndarray, kinds: np.ndarray, two: bool) -> list[np.ndarray]:
    """Numbers of each text (rows) as it is, without one sign, and without two: polynomials of its signs, so that what
    stands behind a deleted sign moves by one division."""
    length = signs.shape[1]
    powers = np.cumprod(np.r_[np.uint64(1), np.full(max(length - 1, 0), _BASE)], dtype=np.uint64)[:length]
    start = _stirred(kinds.astype(np.uint64) + np.uint64(1))[:, None]
    sums = np.cumsum(np.hstack([start, _stirred(signs.astype(np.uint64)) * powers]), axis=1, dtype=np.uint64)
    whole = sums[:, -1:]
    result = [whole, sums[:, :-1] + (whole - sums[:, 1:]) * _BACK]
    if two:
        one, other = np.triu_indices(length, 1)
        between = (sums[:, other] - sums[:, one + 1]) * _BACK
        result.append(sums[:, one] + between + (whole - sums[:, other + 1]) * _BACK * _BACK)
    return result


def _stirred(numbers: np.ndarray) -> np.ndarray:
    """Numbers that differ in every bit where the given ones differ in few (the finisher of splitmix64)."""
    numbers = (numbers + np.uint64(1)) * _STIR
    numbers = (numbers ^ (numbers >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    return numbers ^ (numbers >> np.uint64(31))


def _shared(numbers: np.ndarray, bits: int) -> tuple[np.ndarray, np.ndarray]:
    """A key and a text for each number that several texts have; the keys count from 0."""
    numbers.sort()
    first = np.r_[True, numbers[1:] != numbers[:-1]] if len(numbers) else np.zeros(0, bool)
    numbers = numbers[first]
    rows = (numbers & np.uint64((1 << bits) - 1)).astype(np.int64)
    numbers >>= np.uint64(bits)
    again = numbers[1:] == numbers[:-1]
    kept = np.r_[again, False] | np.r_[False, again] if len(numbers) else np.zeros(0, bool)
    fresh = np.r_[True, ~again][kept] if len(numbers) else kept
    return np.cumsum(fresh) - 1, rows[kept]


def _apart(texts: Sequence[str], left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """How many slips apart the texts of each pair are; more than two are three."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import cpdist

    if not len(left):
        return np.zeros(0, np.int32)
    ones, others = ([texts[row] for row in side.tolist()] for side in (left, right))
    return cpdist(ones, others, scorer=OSA.distance, score_cutoff=2, dtype=np.int32, workers=-1)
