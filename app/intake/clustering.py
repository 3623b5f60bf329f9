"""Pairs -> groups of rows that are one thing. A chain of pairs (A like B, B like C) is a group only where its members
are alike on average: average linkage (Sokal & Michener 1958) within each connected component."""

from __future__ import annotations

import numpy as np

from app.intake.linkage import clusters

LARGEST = 4_000  # rows of a component whose distances are held at once; a larger one is cut by surer pairs first
SURER = (0.9, 0.99, 0.999, 0.9999)


def agreed(left: np.ndarray, right: np.ndarray, probability: np.ndarray, size: int, least: float = 0.5) -> np.ndarray:
    """A label a row (`size` of them). Rows share one if they are connected by the pairs given and the mean probability
    between the parts that were joined last is at least `least`; a pair that is not given counts as 0."""
    labels = clusters(left, right, size)
    labels = _without_giants(left, right, probability, labels)
    inside = labels[left] == labels[right]
    left, right, probability = left[inside], right[inside], probability[inside]
    order = np.argsort(labels[left], kind="stable")
    left, right, probability = left[order], right[order], probability[order]
    fresh = int(labels.max(initial=-1)) + 1
    for pairs in np.split(np.arange(len(left)), np.flatnonzero(np.diff(labels[left])) + 1):
        if len(pairs) < 2:  # a pair is a group already
            continue
        rows, ends = np.unique(np.concatenate([left[pairs], right[pairs]]), return_inverse=True)
        parts = _parts(ends[: len(pairs)], ends[len(pairs) :], probability[pairs], len(rows), least)
        labels[rows] = fresh + parts
        fresh += int(parts.max()) + 1
    return labels


def _without_giants(left: np.ndarray, right: np.ndarray, probability: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """The labels with each component above `LARGEST` cut along its less sure pairs."""
    for surer in SURER:
        giant = np.bincount(labels)[labels] > LARGEST
        if not giant.any():
            return labels
        keep = (probability >= surer) | ~giant[left]
        labels = clusters(left[keep], right[keep], len(labels))
    alone = np.bincount(labels)[labels] > LARGEST
    return np.where(alone, labels.max() + 1 + np.arange(len(labels)), labels)


def _parts(left: np.ndarray, right: np.ndarray, probability: np.ndarray, size: int, least: float) -> np.ndarray:
    from scipy.cluster.hierarchy import fcluster, linkage

    low, high = np.minimum(left, right), np.maximum(left, right)
    distance = np.ones(size * (size - 1) // 2)
    distance[size * low - low * (low + 1) // 2 + high - low - 1] = 1 - probability
    return np.asarray(fcluster(linkage(distance, "average"), 1 - least, "distance"))
