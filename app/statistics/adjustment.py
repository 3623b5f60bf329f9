"""Using what was known before the start to see the effect more sharply.

CUPED (Deng et al. 2013) in its regression form: Lin's (Annals of Applied Statistics 2013) fully interacted adjustment,
which never does harm in large samples even when the arms differ in size or spread. Each arm is solved once for all
outcomes, by the normal equations of its centred and scaled columns.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.statistics.difference import Difference, means, student

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float64]
    Codes = NDArray[np.int64]

SAME = 1e-10  # an eigenvalue this far below the largest is a column that others already say


@dataclass(frozen=True)
class Fit:
    """One arm: y (rows, outcomes), design (rows, 1 + covariates), its coefficients, inverse and residuals."""

    y: Array
    design: Array
    coefficients: Array
    inverse: Array
    left: Array
    units: Codes | None


def adjusted_difference(
    arm: Array,
    control: Array,
    arm_before: Array,
    control_before: Array,
    arm_units: Codes | None = None,
    control_units: Codes | None = None,
) -> Difference:
    """Effect on the average row of both arms; `*_before` has one column a covariate, no missing values.

    With units the rows of one unit are summed before the variance is taken (CR1). Falls back to Welch where an arm has
    no more rows than covariates.
    """
    if min(len(arm), len(control)) <= arm_before.shape[1] + 2:
        return means(arm, control)
    centre, scale = scaling(np.vstack([arm_before, control_before]))
    one = fitted(arm[:, None], (arm_before - centre) / scale, arm_units)
    other = fitted(control[:, None], (control_before - centre) / scale, control_units)
    return contrasts(one, other)[0]


def scaling(columns: Array) -> tuple[Array, Array]:
    """Mean and spread of each column (1 for a constant one): what keeps the normal equations exact."""
    spread = columns.std(axis=0)
    return columns.mean(axis=0), np.where(spread > 0, spread, 1.0)


def fitted(y: Array, x: Array, units: Codes | None = None) -> Fit:
    """Least squares with intercept of every column of y on x; columns that say nothing new get coefficient 0."""
    design = np.empty((len(x), x.shape[1] + 1))
    design[:, 0], design[:, 1:] = 1.0, x
    inverse = _inverse(design.T @ design)
    coefficients = inverse @ (design.T @ y)
    return Fit(y, design, coefficients, inverse, y - design @ coefficients, units)


def contrasts(arm: Fit, control: Fit) -> list[Difference]:
    """One difference an outcome, on the average row of the two arms."""
    rows_a, rows_c, k = len(arm.y), len(control.y), arm.design.shape[1] - 1
    rows = rows_a + rows_c
    middle = (rows_a * arm.design.mean(axis=0) + rows_c * control.design.mean(axis=0)) / rows
    effects = middle @ (arm.coefficients - control.coefficients)
    tilt = (arm.coefficients - control.coefficients) / rows
    pull_a, pull_c = _pull(arm, middle, tilt, 1.0), _pull(control, middle, tilt, -1.0)
    totals, freedom = _variances(pull_a, pull_c, arm.units, control.units, rows - 2 * k - 2)
    return [
        student(float(effect), math.sqrt(total), freedom, "adjusted")
        if total > 0
        else means(arm.y[:, at], control.y[:, at])
        for at, (effect, total) in enumerate(zip(effects, totals, strict=True))
    ]


def _inverse(gram: Array) -> Array:
    """Of a symmetric matrix whose columns may repeat one another."""
    values, vectors = np.linalg.eigh(gram)
    kept = values > SAME * values.max()
    return np.asarray((vectors[:, kept] / values[kept]) @ vectors[:, kept].T, dtype=np.float64)


def _pull(fit: Fit, middle: Array, tilt: Array, side: float) -> Array:
    """(rows, outcomes): how much each row moves the effect, by its residual and by where it moves the average row."""
    weights = fit.design @ (fit.inverse @ middle)
    pull = fit.left * (side * weights)[:, None]
    pull += fit.design @ tilt
    pull -= middle @ tilt
    return np.asarray(pull)


def _variances(
    arm: Array, control: Array, arm_units: Codes | None, control_units: Codes | None, freedom: int
) -> tuple[Array, float]:
    rows = len(arm) + len(control)
    factor = rows / max(freedom, 1)
    if arm_units is None or control_units is None:
        squares = np.einsum("nq,nq->q", arm, arm) + np.einsum("nq,nq->q", control, control)
        return factor * squares, float(freedom)
    _, unit = np.unique(np.concatenate([arm_units, control_units]), return_inverse=True)
    pull = np.concatenate([arm, control])
    sums = np.column_stack([np.bincount(unit, weights=column) for column in pull.T])
    units = len(sums)
    squares = factor * units / max(units - 1, 1) * np.einsum("nq,nq->q", sums, sums)
    return squares, float(max(units - 1, 1))
