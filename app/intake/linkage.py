"""Which rows of a table are the same thing: Fellegi-Sunter weights learnt by EM, with term frequencies.

Fellegi & Sunter 1969; EM for the m-probabilities as in Winkler 1988; the u-probabilities come from random pairs (freed,
they collapse); an agreement on a rare value weighs more than on a common one. The prior is over all pairs, so that
what blocking leaves out counts as different.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from app.intake.columns import as_objects

RANDOM_PAIRS = 300_000
BLOCK_LIMIT = 60
ROUNDS = 40
MISSING = -1
Levels = Callable[[np.ndarray, np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Comparison:
    """How one field of two rows is compared. `levels(left, right)` gives -1 where a side is missing, else 0 (differs)
    up to `top` (the same); `values` are used for term frequencies at the top level where `rare` is True."""

    name: str
    levels: Levels
    top: int
    values: np.ndarray
    rare: bool = True


@dataclass(frozen=True)
class Linked:
    """Candidate pairs (positions, left < right), their probability, the levels (pairs x fields) and weights in bits."""

    left: np.ndarray
    right: np.ndarray
    probability: np.ndarray
    levels: np.ndarray
    weights: np.ndarray
    names: tuple[str, ...]


def candidates(blocks: Sequence[np.ndarray], limit: int = BLOCK_LIMIT) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of rows that share a key in some block; the key "" says nothing, groups above `limit` are passed over."""
    size = len(blocks[0]) if blocks else 0
    found = [_block_pairs(keys, limit) for keys in blocks]
    codes = (
        np.unique(np.concatenate([left * size + right for left, right in found])) if found else np.zeros(0, np.int64)
    )
    return codes // max(size, 1), codes % max(size, 1)


def _block_pairs(keys: np.ndarray, limit: int) -> tuple[np.ndarray, np.ndarray]:
    codes, distinct = pd.factorize(keys)
    counts = np.bincount(codes, minlength=len(distinct))
    useful = (counts > 1) & (counts <= limit) & (as_objects(distinct) != "")
    rows = np.flatnonzero(useful[codes])
    order = rows[np.argsort(codes[rows], kind="stable")]
    grouped = codes[order]
    lefts, rights = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for distance in range(1, limit):
        same = (
            np.flatnonzero(grouped[distance:] == grouped[:-distance])
            if distance < len(grouped)
            else np.zeros(0, np.int64)
        )
        if not len(same):
            break
        lefts.append(order[same])
        rights.append(order[same + distance])
    left, right = np.concatenate(lefts), np.concatenate(rights)
    return np.minimum(left, right), np.maximum(left, right)


def link(comparisons: Sequence[Comparison], blocks: Sequence[np.ndarray], seed: int = 1) -> Linked:
    """Compare every candidate pair and say how probable it is that both rows are the same."""
    size = len(comparisons[0].values)
    left, right = candidates(blocks)
    levels = _levels(comparisons, left, right)
    m, u, prior = _learn(comparisons, levels, size, seed)
    weights = _weights(comparisons, levels, left, m, u)
    logit = np.log2(prior / (1 - prior)) + weights.sum(axis=1)
    probability = 1 / (1 + np.exp2(-np.clip(logit, -60, 60)))
    return Linked(left, right, probability, levels, weights, tuple(one.name for one in comparisons))


def _levels(comparisons: Sequence[Comparison], left: np.ndarray, right: np.ndarray) -> np.ndarray:
    if not len(left):
        return np.zeros((0, len(comparisons)), dtype=np.int8)
    return np.column_stack([one.levels(left, right) for one in comparisons]).astype(np.int8)


def _learn(
    comparisons: Sequence[Comparison], levels: np.ndarray, size: int, seed: int
) -> tuple[list[np.ndarray], list[np.ndarray], float]:
    """m and u of every level, and the share of all pairs that match. EM runs on the counted patterns."""
    every = size * (size - 1) / 2 or 1.0
    u = _random_agreement(comparisons, size, seed)
    m = [_first_guess(one.top) for one in comparisons]
    prior = min(0.5, max(0.02 * size, 1.0) / every)
    if not len(levels):
        return m, u, prior
    patterns, counts = np.unique(levels, axis=0, return_counts=True)
    for _ in range(ROUNDS):
        logit = np.log(prior / (1 - prior)) + sum(
            np.where(patterns[:, place] < 0, 0.0, np.log(m[place] / u[place])[patterns[:, place]])
            for place in range(len(m))
        )
        share = counts / (1 + np.exp(-np.clip(logit, -50, 50)))
        prior = float(np.clip(share.sum() / every, 1e-12, 0.5))
        m = [_updated(patterns[:, place], share, one.top) for place, one in enumerate(comparisons)]
    return m, u, prior


def _first_guess(top: int) -> np.ndarray:
    rest = np.full(top + 1, 0.12 / max(top, 1))
    rest[top] = 0.88
    return rest / rest.sum()


def _updated(column: np.ndarray, share: np.ndarray, top: int) -> np.ndarray:
    """The M step for one field, with a little of the first guess so that nothing becomes certain."""
    known = column >= 0
    counts = np.bincount(column[known], weights=share[known], minlength=top + 1) + 2 * _first_guess(top)
    return counts / counts.sum()


def _random_agreement(comparisons: Sequence[Comparison], size: int, seed: int) -> list[np.ndarray]:
    """How often two rows taken at random agree at each level."""
    generator = np.random.default_rng(seed)
    left, right = generator.integers(0, max(size, 1), (2, min(RANDOM_PAIRS, 50 * size + 1000)))
    differ = left != right
    left, right = left[differ], right[differ]
    result = []
    for one in comparisons:
        found = one.levels(left, right)
        counts = np.bincount(found[found >= 0], minlength=one.top + 1).astype(float)
        result.append((counts + 0.5) / (counts.sum() + 0.5 * (one.top + 1)))
    return result


def _weights(
    comparisons: Sequence[Comparison], levels: np.ndarray, left: np.ndarray, m: list[np.ndarray], u: list[np.ndarray]
) -> np.ndarray:
    """Bits for and against, one column a field; full agreement is weighed by how rare the value is."""
    weights = np.zeros(levels.shape)
    for place, one in enumerate(comparisons):
        level = levels[:, place]
        bits = np.where(level < 0, 0.0, np.log2(m[place] / u[place])[level])
        if one.rare and len(left):
            codes, distinct = pd.factorize(one.values)
            # The pair itself says nothing about how common its value is among others.
            others = np.maximum(np.bincount(codes, minlength=len(distinct)) - 2, 0.5) / len(codes)
            same = level == one.top
            rarity = np.maximum(others[codes[left[same]]], u[place][one.top] / 50)
            bits[same] = np.log2(m[place][one.top] / np.minimum(rarity, 1.0))
        weights[:, place] = bits
    return weights


def clusters(left: np.ndarray, right: np.ndarray, size: int) -> np.ndarray:
    """A label a row: rows connected by the given pairs share one."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    graph = coo_matrix((np.ones(len(left), dtype=np.int8), (left, right)), shape=(size, size))
    return connected_components(graph, directed=False)[1]


def all_pairs(labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Every pair of rows with the same label."""
    return _block_pairs(as_objects(f"c{label}" for label in labels), limit=len(labels) + 1)
