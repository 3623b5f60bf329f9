"""The effect on those who came because they were invited: the draw as an instrument.

Wald's ratio (Angrist, Imbens, Rubin, JASA 1996) with the set of Anderson and Rubin (1949), which keeps its 95 % however
few came (Andrews, Stock, Sun, Annual Review of Economics 2019); then the set may be open or the whole line.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Z = 1.959963984540054
WEAK = 10.0  # Staiger and Stock's rule (1997) for the first-stage F


@dataclass(frozen=True)
class Instrumented:
    """effect: NaN where invitation moved nobody. low/high may be infinite; disjoint: all but the open (high, low)."""

    effect: float
    se: float
    low: float
    high: float
    disjoint: bool
    first_stage: float
    f: float

    @property
    def weak(self) -> bool:
        """Whether too few came because of the invitation to trust the ratio's usual standard error."""
        return not self.f >= WEAK


def complier_effect(
    y: NDArray[np.float64],
    came: NDArray[np.float64],
    invited: NDArray[np.bool_],
    units: NDArray[np.int64] | None = None,
) -> Instrumented:
    """y, came (0/1 or a dose), invited: one row each; with units, rows of one unit are alike (units in both arms too).

    The covariance is that of two-stage least squares with HC0 weights (CR0 over units), as regression programs print.
    """
    dy, pull_y = _difference(y, invited)
    dd, pull_d = _difference(came, invited)
    if units is not None:
        _, code = np.unique(units, return_inverse=True)
        pull_y, pull_d = (np.bincount(code, weights=pull).astype(np.float64) for pull in (pull_y, pull_d))
    vyy, vdd, vyd = float(pull_y @ pull_y), float(pull_d @ pull_d), float(pull_y @ pull_d)
    f = dd**2 / vdd if vdd > 0 else (math.inf if dd else 0.0)
    if dd == 0:
        return Instrumented(math.nan, math.nan, -math.inf, math.inf, False, 0.0, 0.0)
    ratio = dy / dd
    se = math.sqrt(max(vyy - 2 * ratio * vyd + ratio**2 * vdd, 0.0)) / abs(dd)
    low, high, disjoint = _anderson_rubin(dy, dd, vyy, vyd, vdd)
    return Instrumented(ratio, se, low, high, disjoint, dd, f)


def _difference(values: NDArray[np.float64], invited: NDArray[np.bool_]) -> tuple[float, NDArray[np.float64]]:
    """The difference of means and how much each row pulls at it."""
    n, m = int(invited.sum()), int((~invited).sum())
    mean, other = float(values[invited].mean()), float(values[~invited].mean())
    return mean - other, np.where(invited, (values - mean) / n, -(values - other) / m)


def _anderson_rubin(dy: float, dd: float, vyy: float, vyd: float, vdd: float) -> tuple[float, float, bool]:
    """All b with (dy - b dd)^2 <= z^2 var(dy - b dd): a quadratic in b."""
    a = dd**2 - Z**2 * vdd
    b = -2 * (dy * dd - Z**2 * vyd)
    c = dy**2 - Z**2 * vyy
    inside = b * b - 4 * a * c
    if a == 0 or (a < 0 and inside <= 0):
        return -math.inf, math.inf, False
    root = math.sqrt(max(inside, 0.0))
    ends = sorted(((-b - root) / (2 * a), (-b + root) / (2 * a)))
    return (ends[0], ends[1], False) if a > 0 else (ends[1], ends[0], True)
