"""Texts as integers: equal ones get the same number, so that a million values are compared as numbers."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd

from app.intake.columns import as_objects

MISSING = -1
MANY = 250_000  # values from which hashing all texts at once is worth loading polars


def numbered(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The number of each value (by first appearance, -1 for None) and the distinct values."""
    if len(values) >= MANY and (found := _by_hash(values)) is not None:
        return found
    return pd.factorize(values)


def _by_hash(values: np.ndarray) -> tuple[np.ndarray, np.ndarray] | None:
    """The same by 64-bit hashes, in a third of the time; None where two texts meet in one hash, or not all are text."""
    import polars as pl

    try:
        texts = pl.Series(values, dtype=pl.String)
    except (TypeError, pl.exceptions.PolarsError):
        return None
    numbers, hashes = pd.factorize(texts.hash().to_numpy())
    firsts = np.empty(len(hashes), dtype=np.int64)
    firsts[numbers[::-1]] = np.arange(len(numbers) - 1, -1, -1)
    distinct = texts.gather(firsts)
    if not distinct.gather(numbers).eq_missing(texts).all():
        return None
    if not texts.null_count():
        return numbers, values[firsts]
    nothing = distinct.is_null().to_numpy()
    renumbered = np.where(nothing, MISSING, np.cumsum(~nothing) - 1)
    return renumbered[numbers], values[firsts[~nothing]]


def coded(values: np.ndarray, said: Callable[[object], str] = str) -> tuple[np.ndarray, np.ndarray]:
    """What is `said` of each value, as integer codes (-1 for "" and for None) and the distinct texts they stand for."""
    rows, distinct = numbered(values)
    codes, texts = numbered(as_objects(map(said, distinct)))
    codes[texts[codes] == ""] = MISSING
    return np.r_[codes, MISSING][rows], texts


def distinct_numbers(numbers: np.ndarray) -> np.ndarray:
    """The numbers in ascending order, each once; sorting them is several times quicker than numpy's hashing."""
    ordered = np.sort(numbers)
    return ordered[np.r_[True, ordered[1:] != ordered[:-1]]] if len(ordered) else ordered


def repeated(numbers: np.ndarray) -> np.ndarray:
    """The places, ascending, of (at least) all numbers that come twice; of those that come once most are left out.

    Each number falls into one of a few million buckets, and whoever is alone there is alone.
    """
    bits = max(8, min(23, len(numbers).bit_length() + 2))
    buckets = (numbers.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(64 - bits)
    buckets = buckets.astype(np.int64)
    return np.flatnonzero(np.bincount(buckets, minlength=1 << bits)[buckets] > 1)
