"""Lists that are not ten times the same: maximal marginal relevance (Carbonell and Goldstein, SIGIR 1998).

One item after another is taken: the best of (1 - weight) · fit - weight · likeness to what the list already holds.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.recommend.interactions import Ints, Scores
from app.recommend.lists import Kinds

POOL = 40
ROWS = 4000
FORBIDDEN = np.float32(-1e6)  # before what was chosen already, after everything else


def varied(scores: Scores, content: Kinds, weight: float, top: int) -> tuple[Ints, NDArray[np.float32]]:
    """(rows, top) positions and scores, in the order of choice; minus infinity marks what may not be listed.

    `weight` 0 is the plain order, 1 looks at variety alone after the first. Only the POOL best of a row compete.
    """
    most = min(top, scores.shape[1])
    pool = np.argsort(-scores, axis=1, kind="stable")[:, : max(POOL, most) if weight > 0 else most]
    value = np.take_along_axis(scores, pool, axis=1)
    if weight <= 0 or not content.known:
        return pool[:, :most], value[:, :most]
    order = np.concatenate(
        [
            _chosen(value[start : start + ROWS], pool[start : start + ROWS], content, weight, most)
            for start in range(0, max(len(scores), 1), ROWS)
        ]
    )
    return np.take_along_axis(pool, order, axis=1), np.take_along_axis(value, order, axis=1)


def _chosen(value: Scores, pool: Ints, content: Kinds, weight: float, most: int) -> Ints:
    """(rows, most): places in the pool, one step a column."""
    rows = np.arange(len(pool))
    fit = np.where(np.isfinite(value), (1 - weight) * _scaled(value), FORBIDDEN)
    likest = np.zeros(pool.shape, np.float32)
    order = np.zeros((len(pool), most), np.int64)
    for step in range(most):
        order[:, step] = (fit - weight * likest).argmax(1)
        fit[rows, order[:, step]] = -np.inf
        last = pool[rows, order[:, step]]
        likest = np.maximum(likest, content.alike(pool, last[:, None]))
    return order


def _scaled(value: Scores) -> Scores:
    """Each row's finite scores to 0…1; anything else becomes 0."""
    known = np.isfinite(value)
    some = known.any(1, keepdims=True)
    low = np.where(some, np.where(known, value, np.inf).min(1, keepdims=True, initial=np.inf), 0)
    high = np.where(some, np.where(known, value, -np.inf).max(1, keepdims=True, initial=-np.inf), 0)
    scaled: Scores = (np.where(known, value, low) - low) / np.maximum(high - low, 1e-9)
    return scaled.astype(np.float32)
