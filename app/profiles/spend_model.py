"""What one purchase is worth: Gamma-Gamma (Fader, Hardie & Lee 2005): a few purchases lean on everybody's average."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.profiles.likelihood import Fit, fitted

Floats = NDArray[np.float64]
CENTRE = (4.0, 4.0, 3.0)
MOST = 20_000


def spend_fit(count: Floats, mean: Floats) -> tuple[Fit, float]:
    """((p, q, v), scale) from each family's number of purchases and their mean; v is in units of the scale.

    Families that paid nothing say nothing; fit on an empty list is the prior alone.
    """
    paid = (count > 0) & (mean > 0)
    x, m = count[paid], mean[paid]
    scale = float(np.average(m, weights=x)) if len(x) else 1.0
    some = slice(None, None, max(1, len(x) // MOST))
    x, m, share = x[some], m[some] / scale, len(x) / max(len(x[some]), 1)
    return fitted(lambda value: -share * float(_likelihood(value, x, m).sum()), CENTRE), scale


def _likelihood(value: Floats, x: Floats, m: Floats) -> Floats:
    from scipy.special import gammaln

    p, q, v = value
    start = gammaln(p * x + q) - gammaln(p * x) - gammaln(q) + q * np.log(v)
    end = (p * x - 1) * np.log(m) + p * x * np.log(x) - (p * x + q) * np.log(v + m * x)
    return np.asarray(start + end, dtype=float)


def expected_spend(value: Floats, scale: float, count: Floats, mean: Floats) -> Floats:
    """What the next purchase of each family is expected to be worth: its own mean shrunk towards everybody's."""
    p, q, v = value
    total = count * mean / scale
    return scale * p * (v + total) / np.maximum(p * count + q - 1, 0.05)


def drawn_spend(
    value: Floats, scale: float, count: Floats, mean: Floats, number: NDArray[np.int64], draw: np.random.Generator
) -> Floats:
    """One possible sum of `number` purchases of each family."""
    p, q, v = value
    rate = draw.gamma(q + p * count, 1.0) / (v + count * mean / scale)
    sums = draw.gamma(np.maximum(p * number, 1e-9)) / np.maximum(rate, 1e-12)
    return np.where(number > 0, scale * sums, 0.0)
