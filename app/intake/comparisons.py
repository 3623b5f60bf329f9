"""How two cells of one field are compared: levels from "differs" to "the same", for texts, dates, numbers and sets."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from app.intake.linkage import MISSING, Comparison

ALIKE, SIMILAR = 0.92, 0.8


def text(name: str, values: np.ndarray) -> Comparison:
    """0 differs, 1 similar, 2 alike (Jaro-Winkler .80, .92), 3 the same."""

    def levels(left: np.ndarray, right: np.ndarray) -> np.ndarray:
        from rapidfuzz.distance import JaroWinkler

        score = _similarity(values[left], values[right], JaroWinkler.normalized_similarity)
        result = (score >= SIMILAR).astype(np.int8) + (score >= ALIKE)
        result[values[left] == values[right]] = 3
        return _unless_missing(result, values, left, right)

    return Comparison(name, levels, 3, values)


def digits(name: str, values: np.ndarray) -> Comparison:
    """Numbers as text: 0 differs, 1 one digit wrong or two swapped, 2 the same."""

    def levels(left: np.ndarray, right: np.ndarray) -> np.ndarray:
        from rapidfuzz.distance import OSA

        close = _distance(values[left], values[right], OSA.distance) <= 1
        result = close.astype(np.int8)
        result[values[left] == values[right]] = 2
        return _unless_missing(result, values, left, right)

    return Comparison(name, levels, 2, values)


def dates(name: str, values: np.ndarray) -> Comparison:
    """Dates as digits (YYYYMMDD): 0 differs, 1 one digit wrong, neighbours or day and month swapped, 2 the same."""

    def levels(left: np.ndarray, right: np.ndarray) -> np.ndarray:
        from rapidfuzz.distance import OSA

        one, other = values[left], values[right]
        close = _distance(one, other, OSA.distance) <= 1
        swapped = np.fromiter(
            (
                len(a) == 8 and a[:4] == b[:4] and a[4:6] == b[6:] and a[6:] == b[4:6]
                for a, b in zip(one, other, strict=True)
            ),
            bool,
            len(one),
        )
        result = (close | swapped).astype(np.int8)
        result[one == other] = 2
        return _unless_missing(result, values, left, right)

    return Comparison(name, levels, 2, values)


def same(name: str, values: np.ndarray) -> Comparison:
    """Categories: 0 differs, 1 the same."""

    def levels(left: np.ndarray, right: np.ndarray) -> np.ndarray:
        return _unless_missing((values[left] == values[right]).astype(np.int8), values, left, right)

    return Comparison(name, levels, 1, values, rare=False)


def sets(name: str, values: np.ndarray) -> Comparison:
    """Sets of texts (frozensets): 0 nothing shared, 1 something shared; missing where a side is empty."""

    def levels(left: np.ndarray, right: np.ndarray) -> np.ndarray:
        pairs = zip(values[left], values[right], strict=True)
        return np.fromiter(
            (MISSING if not a or not b else int(not a.isdisjoint(b)) for a, b in pairs), np.int8, len(left)
        )

    return Comparison(name, levels, 1, values, rare=False)


def _similarity(left: np.ndarray, right: np.ndarray, scorer: Callable) -> np.ndarray:
    from rapidfuzz.process import cpdist

    return cpdist(left, right, scorer=scorer, dtype=np.float32) if len(left) else np.zeros(0, np.float32)


def _distance(left: np.ndarray, right: np.ndarray, scorer: Callable) -> np.ndarray:
    from rapidfuzz.process import cpdist

    return cpdist(left, right, scorer=scorer, dtype=np.int32) if len(left) else np.zeros(0, np.int32)


def _unless_missing(levels: np.ndarray, values: np.ndarray, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    levels = levels.astype(np.int8)
    levels[(values[left] == "") | (values[right] == "")] = MISSING
    return levels
