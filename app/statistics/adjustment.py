"""Using what was known before the start to see the effect more sharply.

CUPED (Deng et al. 2013) in its regression form: Lin's (Annals of Applied Statistics 2013) fully interacted adjustment,
which never does harm in large samples even when the arms differ in size or spread.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from app.statistics.difference import Difference, means, student

if TYPE_CHECKING:
    from numpy.typing import NDArray


def adjusted_difference(
    arm: NDArray[np.float64],
    control: NDArray[np.float64],
    arm_before: NDArray[np.float64],
    control_before: NDArray[np.float64],
    arm_units: NDArray[np.int64] | None = None,
    control_units: NDArray[np.int64] | None = None,
) -> Difference:
    """Effect on the average row of both arms; `*_before` has one column a covariate, no missing values.

    With units the rows of one unit are summed before the variance is taken (CR1). Falls back to Welch where an arm has
    no more rows than covariates.
    """
    rows_a, rows_c, k = len(arm), len(control), arm_before.shape[1]
    if min(rows_a, rows_c) <= k + 2:
        return means(arm, control)
    centre = np.vstack([arm_before, control_before]).mean(axis=0)
    x_a, x_c = arm_before - centre, control_before - centre
    slope_a, level_a, left_a = _fit(arm, x_a)
    slope_c, level_c, left_c = _fit(control, x_c)
    effect = level_a - level_c
    pull = np.concatenate([_pull(left_a, x_a), -_pull(left_c, x_c)])
    spread = np.vstack([x_a, x_c]) @ (slope_a - slope_c) / (rows_a + rows_c)
    total, freedom = _variance(pull + spread, arm_units, control_units, rows_a + rows_c - 2 * k - 2)
    return student(effect, math.sqrt(total), freedom, "adjusted") if total > 0 else means(arm, control)


def _fit(y: NDArray[np.float64], x: NDArray[np.float64]) -> tuple[NDArray[np.float64], float, NDArray[np.float64]]:
    """Least squares with intercept: slopes, value at x = 0, residuals (a constant column gets slope 0)."""
    middle = x.mean(axis=0)
    slope, *_ = np.linalg.lstsq(x - middle, y - y.mean(), rcond=None)
    level = float(y.mean() - middle @ slope)
    return slope, level, y - level - x @ slope


def _pull(left: NDArray[np.float64], x: NDArray[np.float64]) -> NDArray[np.float64]:
    """How much each row moves the fitted value at x = 0."""
    design = np.column_stack([np.ones(len(x)), x])
    weights = np.linalg.pinv(design.T @ design)[0] @ design.T
    return np.asarray(weights * left, dtype=np.float64)


def _variance(
    pull: NDArray[np.float64],
    arm_units: NDArray[np.int64] | None,
    control_units: NDArray[np.int64] | None,
    freedom: int,
) -> tuple[float, float]:
    rows = len(pull)
    factor = rows / max(freedom, 1)
    if arm_units is None or control_units is None:
        return factor * float(pull @ pull), float(freedom)
    _, unit = np.unique(np.concatenate([arm_units, control_units]), return_inverse=True)
    sums = np.bincount(unit, weights=pull)
    units = len(sums)
    return factor * units / max(units - 1, 1) * float(sums @ sums), float(max(units - 1, 1))
