"""Several questions at once: p values that allow for it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def holm(p_values: Sequence[float]) -> list[float]:
    """Holm's step-down adjustment (1979), in the order given; NaN stays NaN and does not count as a question."""
    p = np.asarray(p_values, dtype=float)
    adjusted = np.full(len(p), np.nan)
    asked = np.flatnonzero(~np.isnan(p))
    order = asked[np.argsort(p[asked], kind="stable")]
    factors = np.arange(len(order), 0, -1)
    adjusted[order] = np.minimum(1.0, np.maximum.accumulate(p[order] * factors)) if len(order) else []
    return [float(value) for value in adjusted]


def benjamini_hochberg(p_values: Sequence[float]) -> list[float]:
    """The false-discovery-rate adjustment of Benjamini and Hochberg (1995), in the order given; NaN as in `holm`."""
    p = np.asarray(p_values, dtype=float)
    adjusted = np.full(len(p), np.nan)
    asked = np.flatnonzero(~np.isnan(p))
    order = asked[np.argsort(-p[asked], kind="stable")]
    factors = len(order) / np.arange(len(order), 0, -1)
    adjusted[order] = np.minimum(1.0, np.minimum.accumulate(p[order] * factors)) if len(order) else []
    return [float(value) for value in adjusted]
