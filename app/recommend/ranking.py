"""Full-catalogue ranking figures of one held-out item a user, and honest intervals around them.

NDCG@10 of a single relevant item at place r (0 = first) is 1/log2(r + 2); recall@10 and hit rate@10 then coincide.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from app.recommend.interactions import Floats, Interactions, Ints, Scores

Places = NDArray[np.int64]
TOP = 10
CELLS = 4_000_000
RESAMPLES = 2000


def masked(scores: Scores, history: Interactions, rows: Ints) -> Scores:
    """Scores with everything already taken, and everything that is not a number, at minus infinity."""
    clean = np.where(np.isfinite(scores), scores, -np.inf).astype(np.float32)
    taken = history.matrix()[rows].tocoo()
    clean[taken.row, taken.col] = -np.inf
    return clean


def places(scores: Scores, targets: Ints) -> Places:
    """(rows, 2): the best and the worst place of each row's target, 0 = first; they differ where scores are equal."""
    own = scores[np.arange(len(targets)), targets][:, None]
    return np.column_stack([(scores > own).sum(1), (scores >= own).sum(1) - 1]).astype(np.int64)


def gains(place: Places) -> Floats:
    """NDCG@10 of each row, averaged over equal scores: a model gains nothing by being undecided, and loses nothing."""
    return _averaged(place, 1 / np.log2(np.arange(TOP) + 2.0))


def hits(place: Places) -> Floats:
    """Whether each row's target is among the first ten; a fraction where equal scores straddle the tenth place."""
    return _averaged(place, np.ones(TOP))


def _averaged(place: Places, worth: Floats) -> Floats:
    total = np.concatenate([[0.0], np.cumsum(worth)])
    first, after = np.minimum(place[:, 0], TOP), np.minimum(place[:, 1] + 1, TOP)
    return (total[after] - total[first]) / (place[:, 1] - place[:, 0] + 1)


def in_blocks(rows: Ints, items: int, work: Callable[[Ints, slice], None]) -> None:
    """Call `work(rows of the block, where they lie)` so that no block of scores exceeds CELLS numbers."""
    step = max(1, CELLS // max(items, 1))
    for start in range(0, len(rows), step):
        work(rows[start : start + step], slice(start, start + step))


def listed(scores: Scores) -> NDArray[np.int64]:
    """The TOP best items of each row, in no order: for coverage."""
    most = min(TOP, scores.shape[1])
    return (
        np.argpartition(scores, -most, axis=1)[:, -most:] if scores.shape[1] else np.zeros((len(scores), 0), np.int64)
    )


def resampled(values: Floats, seed: int = 11, resamples: int = RESAMPLES) -> Floats:
    """Bootstrap means over users, the same users for every column: (users, columns) -> (resamples, columns)."""
    users = len(values)
    rng = np.random.default_rng(seed)
    means = np.empty((resamples, values.shape[1]))
    step = max(1, CELLS // max(users, 1))
    for start in range(0, resamples, step):
        size = min(step, resamples - start)
        drawn = rng.multinomial(users, np.full(users, 1 / users), size=size)
        means[start : start + size] = drawn @ values / users
    return means


def interval(means: Floats, level: float = 0.95) -> tuple[float, float]:
    """The middle `level` of bootstrap means."""
    low, high = np.quantile(means, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
