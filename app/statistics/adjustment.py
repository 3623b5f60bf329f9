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
    """One arm solved: y and residuals (outcomes, rows), x (rows, covariates), coefficients (1 + covariates, outcomes)
    and inverse of the normal equations, the intercept first.
    """

    y: Array
    x: Array
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
    centre = np.vstack([arm_before, control_before]).mean(axis=0)
    one = fitted(arm[None, :], arm_before - centre, arm_units)
    other = fitted(control[None, :], control_before - centre, control_units)
    return contrasts(one, other)[0]


def fitted(y: Array, x: Array, units: Codes | None = None) -> Fit:
    """Least squares with intercept of every row of y (outcomes, rows) on x; what says nothing new gets coefficient 0.

    x should be centred near its mean: the normal equations lose digits otherwise.
    """
    total = x.sum(axis=0)
    gram = np.block([[np.array([[float(len(x))]]), total[None, :]], [total[:, None], x.T @ x]])
    inverse = _inverse(gram)
    coefficients = inverse @ np.vstack([y.sum(axis=1)[None, :], (y @ x).T])
    left = y - coefficients[1:].T @ x.T
    left -= coefficients[0][:, None]
    return Fit(y, x, coefficients, inverse, left, units)


def contrasts(arm: Fit, control: Fit) -> list[Difference]:
    """One difference an outcome, on the average row of the two arms."""
    rows_a, rows_c, k = len(arm.x), len(control.x), arm.x.shape[1]
    rows = rows_a + rows_c
    middle = np.concatenate([[1.0], (arm.x.sum(axis=0) + control.x.sum(axis=0)) / rows])
    apart = arm.coefficients - control.coefficients
    effects = middle @ apart
    pulls = _pull(arm, middle, apart / rows, 1.0), _pull(control, middle, apart / rows, -1.0)
    totals, freedom = _variances(*pulls, arm.units, control.units, rows - 2 * k - 2)
    return [
        student(float(effect), math.sqrt(total), freedom, "adjusted") if total > 0 else means(arm.y[at], control.y[at])
        for at, (effect, total) in enumerate(zip(effects, totals, strict=True))
    ]


def _inverse(gram: Array) -> Array:
    """Of the normal equations, columns scaled alike first; those that repeat others are left out."""
    scale = 1 / np.sqrt(np.maximum(np.diag(gram), 1e-300))
    values, vectors = np.linalg.eigh(gram * scale * scale[:, None])
    kept = values > SAME * values.max()
    inverse = (vectors[:, kept] / values[kept]) @ vectors[:, kept].T
    return np.asarray(inverse * scale * scale[:, None], dtype=np.float64)


def _pull(fit: Fit, middle: Array, tilt: Array, side: float) -> Array:
    """(outcomes, rows): how much each row moves the effect, by its residual and by where it moves the average row."""
    lever = fit.inverse @ middle
    pull = fit.left * (side * (lever[0] + fit.x @ lever[1:]))
    pull += tilt[1:].T @ fit.x.T
    pull -= (middle[1:] @ tilt[1:])[:, None]
    return np.asarray(pull)


def _variances(
    arm: Array, control: Array, arm_units: Codes | None, control_units: Codes | None, freedom: int
) -> tuple[Array, float]:
    factor = (arm.shape[1] + control.shape[1]) / max(freedom, 1)
    if arm_units is None or control_units is None:
        squares = np.einsum("qn,qn->q", arm, arm) + np.einsum("qn,qn->q", control, control)
        return factor * squares, float(freedom)
    _, unit = np.unique(np.concatenate([arm_units, control_units]), return_inverse=True)
    sums = np.array([np.bincount(unit, weights=row) for row in np.hstack([arm, control])])
    units = sums.shape[1]
    return factor * units / max(units - 1, 1) * np.einsum("qu,qu->q", sums, sums), float(max(units - 1, 1))
