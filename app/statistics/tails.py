"""Outcomes that a few large values rule, and outcomes that are a ratio of two sums."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from app.statistics.difference import NOTHING, Difference, normal

if TYPE_CHECKING:
    from numpy.typing import NDArray

SHARE_KEPT = 0.99


def cap_of(values: NDArray[np.float64], share: float = SHARE_KEPT) -> float:
    """The value above which the largest `1 - share` of the amounts that are not zero lie; inf where nothing is cut.

    One cap for all arms, worked out from all of them together: a cap an arm would be an effect of its own.
    """
    spent = values[values != 0]
    return float(np.quantile(spent, share)) if len(spent) else math.inf


def capped(values: NDArray[np.float64], cap: float) -> NDArray[np.float64]:
    """Winsorised from above (Tukey 1962): larger values count as the cap."""
    return np.minimum(values, cap)


def ratios(
    arm: tuple[NDArray[np.float64], NDArray[np.float64]], control: tuple[NDArray[np.float64], NDArray[np.float64]]
) -> Difference:
    """Difference of sum(top)/sum(bottom) between arms, by the delta method (Deng, Knoblich, Lu, KDD 2018).

    arm, control: (top, bottom), one row a unit drawn. "none" where a bottom sums to 0 or an arm has one unit.
    """
    if min(len(arm[0]), len(control[0])) < 2 or not (arm[1].sum() and control[1].sum()):
        return NOTHING
    (one, var_one), (other, var_other) = _ratio(*arm), _ratio(*control)
    se = math.sqrt(var_one + var_other)
    return normal(one - other, se, "ratio") if se > 0 else NOTHING


def _ratio(top: NDArray[np.float64], bottom: NDArray[np.float64]) -> tuple[float, float]:
    """The ratio of the sums and its variance."""
    ratio = float(top.sum() / bottom.sum())
    left = top - ratio * bottom
    return ratio, float(left.var(ddof=1)) / (len(top) * float(bottom.mean()) ** 2)
