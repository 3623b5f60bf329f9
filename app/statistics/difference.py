"""The difference between two arms with its 95 % interval: means, proportions, small cells, alike rows.

Only scipy.special is imported (scipy.stats costs a second of start-up for the same quantiles).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import gammaln, ndtr, ndtri, stdtr, stdtrit

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEVEL = 0.95
SMALL_CELL = 10  # fewer successes or failures than this in an arm: the normal interval is not to be trusted


@dataclass(frozen=True)
class Difference:
    """arm minus control: `effect` with standard error, interval, two-sided p and how it was worked out.

    method: "welch" | "unpooled" | "score" | "cluster" | "none" (too little data: everything but the effect is NaN).
    """

    effect: float
    se: float
    low: float
    high: float
    p_value: float
    method: str


NOTHING = Difference(math.nan, math.nan, math.nan, math.nan, math.nan, "none")


def means(arm: NDArray[np.float64], control: NDArray[np.float64]) -> Difference:
    """Welch's unequal-variance t interval (Welch 1947); needs two values an arm and some variation."""
    if min(len(arm), len(control)) == 0:
        return NOTHING
    effect = float(arm.mean() - control.mean())
    if min(len(arm), len(control)) < 2:
        return _unknown(effect)
    parts = np.array([arm.var(ddof=1) / len(arm), control.var(ddof=1) / len(control)])
    se = math.sqrt(parts.sum())
    if se == 0:
        return _unknown(effect)
    freedom = parts.sum() ** 2 / (parts**2 / np.array([len(arm) - 1, len(control) - 1])).sum()
    return student(effect, se, float(freedom), "welch")


def proportions(arm_hits: int, arm_n: int, control_hits: int, control_n: int) -> Difference:
    """Unpooled normal interval; with a small cell Newcombe's score interval (1998, method 10) and Fisher's exact p."""
    if min(arm_n, control_n) == 0:
        return NOTHING
    p, q = arm_hits / arm_n, control_hits / control_n
    se = math.sqrt(p * (1 - p) / arm_n + q * (1 - q) / control_n)
    if smallest_cell(arm_hits, arm_n, control_hits, control_n) >= SMALL_CELL:
        return normal(p - q, se, "unpooled")
    (low_p, high_p), (low_q, high_q) = wilson(arm_hits, arm_n), wilson(control_hits, control_n)
    low = p - q - math.hypot(p - low_p, high_q - q)
    high = p - q + math.hypot(high_p - p, q - low_q)
    return Difference(p - q, se, low, high, fisher(arm_hits, arm_n, control_hits, control_n), "score")


def smallest_cell(arm_hits: int, arm_n: int, control_hits: int, control_n: int) -> int:
    """The smallest of the four cells of the two-by-two table."""
    return min(arm_hits, arm_n - arm_hits, control_hits, control_n - control_hits)


def clustered(
    arm: NDArray[np.float64],
    control: NDArray[np.float64],
    arm_units: NDArray[np.int64],
    control_units: NDArray[np.int64],
) -> Difference:
    """Difference of row means where rows of one unit are alike (and a unit may sit in both arms).

    The sandwich of Liang and Zeger (1986) for y ~ arm with the CR1 factor and t on units - 1: what regression
    programs print with clustered errors.
    """
    if min(len(arm), len(control)) == 0:
        return NOTHING
    effect = float(arm.mean() - control.mean())
    pull = np.concatenate([(arm - arm.mean()) / len(arm), -(control - control.mean()) / len(control)])
    _, unit = np.unique(np.concatenate([arm_units, control_units]), return_inverse=True)
    sums = np.bincount(unit, weights=pull)
    units, rows = len(sums), len(pull)
    if units < 3 or rows < 3:
        return _unknown(effect)
    se = math.sqrt(units / (units - 1) * (rows - 1) / (rows - 2) * float(sums @ sums))
    return student(effect, se, units - 1, "cluster") if se > 0 else _unknown(effect)


def wilson(hits: int, n: int, level: float = LEVEL) -> tuple[float, float]:
    """Wilson's score interval (1927) of one proportion."""
    if n == 0:
        return 0.0, 1.0
    z = float(ndtri(0.5 + level / 2))
    share = hits / n
    centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return max(0.0, centre - half), min(1.0, centre + half)


def fisher(arm_hits: int, arm_n: int, control_hits: int, control_n: int) -> float:
    """Two-sided p of Fisher's exact test: the tables no likelier than the one seen."""
    hits, total = arm_hits + control_hits, arm_n + control_n
    k = np.arange(max(0, hits - control_n), min(hits, arm_n) + 1)
    logs = _choose(arm_n, k) + _choose(control_n, hits - k) - _choose(total, np.array([hits]))
    chances = np.exp(logs)
    seen = chances[arm_hits - k[0]]
    return float(min(1.0, chances[chances <= seen * (1 + 1e-7)].sum()))


def normal(effect: float, se: float, method: str) -> Difference:
    """Interval and p from the normal distribution."""
    z = float(ndtri(0.5 + LEVEL / 2))
    return Difference(effect, se, effect - z * se, effect + z * se, float(2 * ndtr(-abs(effect) / se)), method)


def student(effect: float, se: float, freedom: float, method: str) -> Difference:
    """Interval and p from Student's t with `freedom` degrees of freedom."""
    t = float(stdtrit(freedom, 0.5 + LEVEL / 2))
    p = float(2 * stdtr(freedom, -abs(effect) / se))
    return Difference(effect, se, effect - t * se, effect + t * se, p, method)


def _unknown(effect: float) -> Difference:
    return Difference(effect, math.nan, math.nan, math.nan, math.nan, "none")


def _choose(n: int, k: NDArray[np.int64]) -> NDArray[np.float64]:
    """log C(n, k)."""
    return np.asarray(gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1), dtype=np.float64)
