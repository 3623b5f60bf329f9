"""Before and after, with and without: difference-in-differences when nothing was drawn by lot.

Periods are collapsed to one before and one after a unit (Bertrand, Duflo, Mullainathan, QJE 2004), so that the
correlation of a unit with its own past cannot make the interval too short; units are compared by Welch.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.statistics.difference import Difference, means

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float64]


@dataclass(frozen=True)
class Path:
    """By period: mean of each side, and their gap less the gap in the last period before, with 95 % interval."""

    arm: Array
    control: Array
    gap: Array
    low: Array
    high: Array


def changes(before: Array, after: Array, treated: NDArray[np.bool_]) -> Difference:
    """The effect: how much more the treated changed. before, after: (units,)."""
    moved = after - before
    return means(moved[treated], moved[~treated])


def collapsed(values: Array, start: int) -> tuple[Array, Array]:
    """(units, periods) to the mean of the periods before `start` and of those from it on; gaps (NaN) are skipped."""
    return _mean(values[:, :start]), _mean(values[:, start:])


def parallel_p(values: Array, treated: NDArray[np.bool_], start: int) -> float:
    """p of equal trends before the start: units' own slopes compared by Welch; NaN below 3 periods."""
    early = values[:, :start]
    if early.shape[1] < 3:
        return math.nan
    time = np.arange(early.shape[1]) - (early.shape[1] - 1) / 2
    slopes = early @ time / (time @ time)
    known = np.isfinite(slopes)
    return means(slopes[known & treated], slopes[known & ~treated]).p_value


def path(values: Array, treated: NDArray[np.bool_], start: int) -> Path:
    """The two sides period by period; the gap is counted from the last period before the start."""
    moved = values - values[:, [start - 1]]
    found = [_gap(moved[:, at], treated) for at in range(values.shape[1])]
    gap, low, high = (np.array(column) for column in zip(*found, strict=True))
    return Path(_mean(values[treated].T), _mean(values[~treated].T), gap, low, high)


def _gap(moved: Array, treated: NDArray[np.bool_]) -> tuple[float, float, float]:
    known = np.isfinite(moved)
    each = means(moved[known & treated], moved[known & ~treated])
    low, high = (each.effect if math.isnan(end) else end for end in (each.low, each.high))
    return each.effect, low, high


def _mean(values: Array) -> Array:
    """Row means without gaps; NaN for a row of gaps alone."""
    there = np.isfinite(values)
    counted = there.sum(axis=1)
    total = np.where(there, values, 0.0).sum(axis=1)
    return np.where(counted > 0, total / np.maximum(counted, 1), np.nan)
