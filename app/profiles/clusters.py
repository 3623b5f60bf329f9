"""k-means and its silhouette in plain numpy: small data, no thread pools that stall a busy machine.

Lloyd's iteration from k-means++ starts (Arthur & Vassilvitskii 2007); silhouette by Rousseeuw (1987).
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

Points = NDArray[np.float64]
Labels = NDArray[np.int64]
MOST_ROUNDS = 60


def distances(x: Points, centres: Points) -> Points:
    """Squared distances, (rows, centres)."""
    far = (x**2).sum(1)[:, None] - 2 * x @ centres.T + (centres**2).sum(1)[None, :]
    return np.maximum(far, 0)


def nearest(x: Points, centres: Points) -> Labels:
    """The closest centre of each row."""
    return distances(x, centres).argmin(1).astype(np.int64)


def kmeans(x: Points, count: int, draw: Generator, starts: int = 3) -> Points:
    """The best centres of several starts."""
    tries = [_lloyd(x, _spread(x, count, draw)) for _ in range(starts)]
    return min(tries, key=lambda centres: float(distances(x, centres).min(1).sum()))


def _spread(x: Points, count: int, draw: Generator) -> Points:
    """Starting centres far apart: each drawn with chance proportional to the squared distance from those before."""
    centres = x[[int(draw.integers(len(x)))]]
    while len(centres) < count:
        far = distances(x, centres).min(1)
        chance = far / far.sum() if far.sum() else np.full(len(x), 1 / len(x))
        centres = np.vstack([centres, x[[int(draw.choice(len(x), p=chance))]]])
    return centres


def _lloyd(x: Points, centres: Points) -> Points:
    labels = nearest(x, centres)
    for _ in range(MOST_ROUNDS):
        member = np.eye(len(centres))[labels]
        size = member.sum(0)[:, None]
        centres = np.where(size > 0, member.T @ x / np.maximum(size, 1), centres)
        again = nearest(x, centres)
        if (again == labels).all():
            break
        labels = again
    return centres


def silhouette(x: Points, labels: Labels) -> float:
    """Mean of (b - a) / max(a, b): a the mean distance within the own cluster, b to the closest other one."""
    far = np.sqrt(distances(x, x))
    member = np.eye(int(labels.max()) + 1)[labels]
    size = member.sum(0)
    total = far @ member
    rows = np.arange(len(x))
    own = total[rows, labels] / np.maximum(size[labels] - 1, 1)
    mean = total / np.maximum(size, 1)
    mean[rows, labels] = np.inf
    mean[:, size == 0] = np.inf
    other = mean.min(1)
    value = np.where(size[labels] > 1, (other - own) / np.maximum(np.maximum(own, other), 1e-12), 0)
    return float(value.mean())
