"""Gower's similarity (Biometrics 1971) with learned weights: closeness feature by feature, what is unknown left out.

s = sum w d s / sum w d: s in 0…1 for each feature, d = 1 where both sides are known, w >= 0; the exact match is first.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.recommend.interactions import Ints

Cells = NDArray[np.float32]


def near(have: NDArray, want: NDArray, span: float) -> Cells:
    """1 for equal numbers, falling to 0 at a distance of `span`; NaN where either is unknown."""
    return np.clip(1 - np.abs(have - want) / max(span, 1e-9), 0, 1).astype(np.float32)


def at_least(have: NDArray, want: NDArray, span: float) -> Cells:
    """One-sided: more than wanted is no fault; less falls to 0 at `span` below."""
    return np.clip(1 - np.maximum(want - have, 0) / max(span, 1e-9), 0, 1).astype(np.float32)


def within(value: NDArray, low: NDArray, high: NDArray, span: float) -> Cells:
    """1 between low and high (an open end is no bound), 0 from `span` outside; NaN where both ends are open."""
    below = np.where(np.isfinite(low), low - value, 0)
    above = np.where(np.isfinite(high), value - high, 0)
    close = np.clip(1 - np.maximum(np.maximum(below, above), 0) / span, 0, 1)
    return np.where(np.isfinite(low) | np.isfinite(high), close, np.nan).astype(np.float32)


def gower(close: Cells, weights: NDArray) -> Cells:
    """(…, features) closeness with NaN for unknown -> (…); 0 where nothing is known."""
    known = np.isfinite(close)
    total = known @ weights.astype(np.float32)
    return (np.where(known, close, 0) @ weights.astype(np.float32) / np.maximum(total, 1e-9)).astype(np.float32)


def learned_weights(close: Cells, target: Ints, ridge: float = 0.02) -> NDArray[np.float32]:
    """Weights (summing to 1) under which each row's target ranks high among all items.

    `close`: (rows, items, features). A conditional logit on the similarity, with its scale learned beside the weights
    and a pull towards equal weights; McFadden 1974. Returns equal weights when there is nothing to learn from.
    """
    from scipy.optimize import minimize

    features = close.shape[-1]
    equal = np.full(features, 1 / features)
    if not len(close):
        return equal.astype(np.float32)
    known = np.isfinite(close).astype(np.float32)
    filled = np.nan_to_num(close).astype(np.float32)

    def loss(point: NDArray) -> tuple[float, NDArray]:
        return _logit(point, filled, known, target, ridge, equal)

    bounds = [(1e-4, 1.0)] * features + [(0.1, 60.0)]
    found = minimize(loss, np.append(equal, 10.0), jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 40})
    weights = found.x[:-1]
    return (weights / weights.sum()).astype(np.float32)


def _logit(
    point: NDArray, close: Cells, known: Cells, target: Ints, ridge: float, equal: NDArray
) -> tuple[float, NDArray]:
    """Mean negative log-likelihood with its gradient at (weights, scale)."""
    weights, scale = point[:-1].astype(np.float32), np.float32(point[-1])
    total = np.maximum(known @ weights, 1e-9)
    similar = (close @ weights) / total
    logits = scale * similar
    logits -= logits.max(1, keepdims=True)
    share = np.exp(logits)
    share /= share.sum(1, keepdims=True)
    rows = np.arange(len(target))
    value = -np.log(np.maximum(share[rows, target], 1e-12)).mean()
    share[rows, target] -= 1
    pull = share * scale / total
    flat = (-1, close.shape[-1])
    slope = pull.ravel() @ close.reshape(flat) - (pull * similar).ravel() @ known.reshape(flat)
    step = (share * similar).sum() / len(rows)
    away = point[:-1] - equal
    return float(value + ridge * (away @ away)), np.append(slope / len(rows) + 2 * ridge * away, step)
