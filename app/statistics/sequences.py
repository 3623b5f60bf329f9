"""Confidence sequences: intervals that stay right however often one looks.

The normal mixture of Robbins (1970) in the form of Howard et al. (Annals of Statistics 2021, eq. 14) and, for estimated
variances, the asymptotic confidence sequence of Waudby-Smith et al. (Annals of Statistics 2024, theorem 2.2).
"""

from __future__ import annotations

import math

import numpy as np

LEVEL = 0.95


def mixture_constant(level: float = LEVEL) -> float:
    """The information, in units of the moment the sequence is tuned for, that makes it tightest there.

    rho^2 t = -2 log a + log(1 - 2 log a), as in Howard et al. section 3.5 (approximation of the Lambert W form).
    """
    alpha = 1 - level
    return -2 * math.log(alpha) + math.log(1 - 2 * math.log(alpha))


def half_width(se: float, information: float, level: float = LEVEL) -> float:
    """Half the width of the sequence where the estimate has standard error `se`.

    information: how far we are, 1 = the planned end (fixed beforehand). Infinite while nothing has been seen.
    """
    if not (se > 0 and information > 0):
        return math.inf
    v = mixture_constant(level) * information
    return se * math.sqrt((1 + 1 / v) * 2 * math.log(math.sqrt(1 + v) / (1 - level)))


def half_widths(se: np.ndarray, planned_se: float, level: float = LEVEL) -> np.ndarray:
    """The same along time for a campaign whose families are all in from the first day and convert one by one.

    se[d]: standard error on day d of the difference so far; it grows as conversions come in, and with it the
    information (se/planned_se)^2. planned_se: the one expected at the end, from the plan's baseline, so not from the
    data. Days before the first conversion have width infinity.
    """
    v = mixture_constant(level) * (se / planned_se) ** 2
    with np.errstate(divide="ignore", invalid="ignore"):
        widths = se * np.sqrt((1 + 1 / v) * 2 * np.log(np.sqrt(1 + v) / (1 - level)))
    return np.asarray(np.where(se > 0, widths, np.inf), dtype=np.float64)
