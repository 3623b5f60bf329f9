"""How two cells of one field are compared: levels from "differs" to "the same", for texts, dates, numbers and sets."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd

from app.intake.linkage import Comparison, Keys
from app.intake.numbering import MISSING, coded, distinct_numbers

ALIKE, SIMILAR = 0.92, 0.8
MOST_IN_A_SET = 6


def text(name: str, values: np.ndarray) -> Comparison:
    """0 differs, 1 similar, 2 alike (Jaro-Winkler .80, .92), 3 the same."""

    def judged(left: np.ndarray, right: np.ndarray) -> np.ndarray:
        from rapidfuzz.distance import JaroWinkler

        score = scored(left, right, JaroWinkler.normalized_similarity, np.float32)
        return (score >= SIMILAR).astype(np.int8) + (score >= ALIKE)

    return by_codes(name, values, judged, top=3)


def digits(name: str, values: np.ndarray) -> Comparison:
    """Numbers as text: 0 differs, 1 one digit wrong or two swapped, 2 the same."""
    return by_codes(name, values, one_slip, top=2)


def dates(name: str, values: np.ndarray, said: Callable[[object], str] = str) -> Comparison:
    """Dates, `said` as digits (YYYYMMDD): 0 differs, 1 one digit wrong, neighbours or day and month swapped, 2 the
    same."""
    codes, distinct = coded(values, said)
    numbers = pd.to_numeric(pd.Series(distinct, dtype=object), errors="coerce").fillna(0).to_numpy(dtype=np.int64)

    def levels(left: np.ndarray, right: np.ndarray) -> np.ndarray:
        one, other = codes[left], codes[right]
        result = code_levels(one, other, distinct, one_slip, top=2)
        apart = np.flatnonzero(result == 0)
        a, b = numbers[one[apart]], numbers[other[apart]]
        swapped = (a // 10000 == b // 10000) & (a % 100 == b // 100 % 100) & (b % 100 == a // 100 % 100)
        result[apart[swapped & (a > 10**7)]] = 1
        return result

    return Comparison(name, levels, 2, codes)


def same(name: str, values: np.ndarray) -> Comparison:
    """Categories: 0 differs, 1 the same."""
    return by_codes(name, values, lambda left, right: np.zeros(len(left), dtype=np.int8), top=1, rare=False)


def sets(name: str, size: int, members: Keys) -> Comparison:
    """Sets, one for each of `size` rows: 0 nothing shared, 1 something shared; missing where a side is empty."""
    table = _table(size, members)

    def levels(left: np.ndarray, right: np.ndarray) -> np.ndarray:
        mine, theirs = table[left], table[right]
        shared = [(one == theirs.T) & (one >= 0) for one in mine.T]
        result = np.logical_or.reduce(np.concatenate(shared)).astype(np.int8)
        result[(mine[:, 0] < 0) | (theirs[:, 0] < 0)] = MISSING
        return result

    return Comparison(name, levels, 1, table[:, 0], rare=False)


def _table(size: int, members: Keys) -> np.ndarray:
    """Rows x places: the code of each member, at most six; -1 where a row has no more."""
    counts = np.bincount(members.rows, minlength=size)
    place = np.arange(len(members.rows)) - (np.cumsum(counts) - counts)[members.rows]
    table = np.full((size, min(MOST_IN_A_SET, max(1, int(counts.max(initial=1))))), -1, dtype=np.int32)
    kept = place < MOST_IN_A_SET
    table[members.rows[kept], place[kept]] = members.keys[kept]
    return table


def members(rows: np.ndarray, values: np.ndarray) -> Keys:
    """The members of each row's set as codes, in the order of the rows, each once."""
    codes = coded(values)[0].astype(np.int64)
    base = int(codes.max(initial=0)) + 1
    joined = distinct_numbers((rows * base + codes)[codes >= 0])
    return Keys(joined // base, joined % base)


def by_codes(
    name: str,
    values: np.ndarray,
    judged: Callable[[np.ndarray, np.ndarray], np.ndarray],
    *,
    top: int,
    rare: bool = True,
) -> Comparison:
    """`top` where two values are the same; `judged(left texts, right texts)` says what two different ones are."""
    codes, distinct = coded(values)

    def levels(left: np.ndarray, right: np.ndarray) -> np.ndarray:
        return code_levels(codes[left], codes[right], distinct, judged, top)

    return Comparison(name, levels, top, codes, rare)


def code_levels(
    one: np.ndarray,
    other: np.ndarray,
    distinct: np.ndarray,
    judged: Callable[[np.ndarray, np.ndarray], np.ndarray],
    top: int,
) -> np.ndarray:
    """The levels of pairs of codes; only what differs is judged as text."""
    result = np.full(len(one), top, dtype=np.int8)
    differ = np.flatnonzero(one != other)
    result[differ] = judged(distinct[one[differ]], distinct[other[differ]])
    result[(one < 0) | (other < 0)] = MISSING
    return result


def one_slip(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Whether one letter is wrong, missing or too many, or two neighbours are swapped (optimal string alignment)."""
    from rapidfuzz.distance import OSA

    return scored(left, right, OSA.distance, np.int32, cutoff=1) <= 1


def scored(
    left: np.ndarray, right: np.ndarray, scorer: Callable, dtype: type, cutoff: float | None = None
) -> np.ndarray:
    """`scorer` of each pair of texts."""
    from rapidfuzz.process import cpdist

    if not len(left):
        return np.zeros(0, dtype)
    return cpdist(left, right, scorer=scorer, dtype=dtype, score_cutoff=cutoff, workers=-1)
