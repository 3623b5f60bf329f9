"""Which rows of a table are the same thing: Fellegi-Sunter weights learnt by EM, with term frequencies.

Fellegi & Sunter 1969; EM for the m-probabilities as in Winkler 1988; the u-probabilities come from random pairs (freed,
they collapse); an agreement on a rare value weighs more than on a common one. The prior is over all pairs, so that
what blocking leaves out counts as different. Values are compared as integer codes; only what differs is looked at as
text, so a million people take seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from app.intake.numbering import distinct_numbers, repeated

RANDOM_PAIRS = 300_000
BLOCK_LIMIT = 60
PAIRS_A_ROW = 4  # a key that would make more pairs than this for each row says too little: its largest groups go
STRANGERS = 20  # pairs that differ in every field, added to those taken at random
ROUNDS = 40
Levels = Callable[[np.ndarray, np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Comparison:
    """How one field of two rows is compared. `levels(left, right)` gives -1 where a side is missing, else 0 (differs)
    up to `top` (the same); `codes` number each row's value (-1 where there is none) and give the term frequencies at
    the top level where `rare` is True."""

    name: str
    levels: Levels
    top: int
    codes: np.ndarray
    rare: bool = True


@dataclass(frozen=True)
class Linked:
    """Pairs (positions, left < right) of at least the probability asked for, with it; their levels (pairs x fields)
    and their weights in bits."""

    left: np.ndarray
    right: np.ndarray
    probability: np.ndarray
    levels: np.ndarray
    weights: np.ndarray
    names: tuple[str, ...]


@dataclass(frozen=True)
class Keys:
    """Keys by which rows may meet: a row (its position) may have several, or none; the key -1 says nothing."""

    rows: np.ndarray
    keys: np.ndarray


def of_every_row(keys: np.ndarray) -> Keys:
    """One key a row."""
    return Keys(np.arange(len(keys)), keys)


def both(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """A key of two keys; -1 where either says nothing."""
    joined = one.astype(np.int64) * (int(other.max(initial=0)) + 1) + other
    return np.where((one < 0) | (other < 0), -1, joined)


def candidates(blocks: Sequence[Keys], size: int, limit: int = BLOCK_LIMIT) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of different rows (of `size`) that share a key in some block, the earlier row left; groups above `limit`
    are passed over."""
    found = [np.zeros(0, np.int64)]
    for block in blocks:
        left, right = pairs_of_one_key(block.keys, limit, PAIRS_A_ROW * size)
        one, other = block.rows[left], block.rows[right]
        found.append((np.minimum(one, other) * size + np.maximum(one, other))[one != other])
    codes = distinct_numbers(np.concatenate(found))
    return codes // max(size, 1), codes % max(size, 1)


def pairs_of_one_key(keys: np.ndarray, limit: int, budget: float = np.inf) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of places (earlier, later) with one key: the small groups first, no more than `budget`; groups above
    `limit` are passed over, and the key -1 says nothing."""
    places = np.flatnonzero(keys >= 0)
    places = places[repeated(keys[places])]
    order = places[np.argsort(keys[places], kind="stable")]
    grouped = keys[order]
    starts = np.flatnonzero(np.r_[True, grouped[1:] != grouped[:-1]]) if len(grouped) else np.zeros(0, np.int64)
    sizes = np.diff(np.r_[starts, len(grouped)])
    largest = _largest_group(sizes, limit, budget)
    of_row = np.repeat(np.where((sizes > 1) & (sizes <= largest), sizes, 0), sizes)
    ahead = np.flatnonzero(of_row)
    place = ahead - np.repeat(starts, sizes)[ahead]
    lefts, rights = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for distance in range(1, largest):
        more = place + distance < of_row[ahead]
        ahead, place = ahead[more], place[more]
        if not len(ahead):
            break
        lefts.append(order[ahead])
        rights.append(order[ahead + distance])
    # A stable sort keeps places of one key in their order: the left one is the earlier one.
    return np.concatenate(lefts), np.concatenate(rights)


def _largest_group(sizes: np.ndarray, limit: int, budget: float) -> int:
    """The largest group to take so that no more than `budget` pairs come of this key: the small, telling ones first."""
    counts = np.bincount(sizes[sizes <= limit], minlength=2)
    pairs = np.cumsum(counts * np.arange(len(counts)) * (np.arange(len(counts)) - 1) / 2)
    return max(2, int(np.searchsorted(pairs, budget, side="right")) - 1) if len(pairs) else 2


def link(
    comparisons: Sequence[Comparison],
    blocks: Sequence[Keys],
    *,
    least: float = 0.0,
    possible: Callable[[dict[str, np.ndarray]], np.ndarray] | None = None,
    seed: int = 1,
) -> Linked:
    """Compare every candidate pair and say how probable it is that both rows are the same; pairs below `least` are
    left out, and those that are not `possible` by their levels (name -> levels): nothing is learnt from them either."""
    size, names = len(comparisons[0].codes), tuple(one.name for one in comparisons)
    left, right = candidates(blocks, size)
    levels = [one.levels(left, right) for one in comparisons]
    if possible is not None:
        kept = np.flatnonzero(possible(dict(zip(names, levels, strict=True))))
        left, right, levels = left[kept], right[kept], [level[kept] for level in levels]
    m, u, prior = _learn(comparisons, levels, size, seed)
    logit = np.full(len(left), np.log2(prior / (1 - prior)))
    for at, one in enumerate(comparisons):
        logit += _weight(one, levels[at], left, m[at], u[at])
    kept = np.flatnonzero(logit >= (np.log2(least / (1 - least)) if least > 0 else -np.inf))
    found, left = [level[kept] for level in levels], left[kept]
    weights = [_weight(one, found[at], left, m[at], u[at]) for at, one in enumerate(comparisons)]
    probability = 1 / (1 + np.exp2(-np.clip(logit[kept], -60, 60)))
    return Linked(left, right[kept], probability, np.column_stack(found), np.column_stack(weights), names)


def _learn(
    comparisons: Sequence[Comparison], levels: Sequence[np.ndarray], size: int, seed: int
) -> tuple[list[np.ndarray], list[np.ndarray], float]:
    """m and u of every level, and the share of all pairs that match. EM runs on the counted patterns."""
    every = size * (size - 1) / 2 or 1.0
    u = _random_agreement(comparisons, size, seed)
    m = [_first_guess(one.top) for one in comparisons]
    prior = min(0.5, max(0.02 * size, 1.0) / every)
    if not len(levels[0]):
        return m, u, prior
    patterns, counts = _patterns(levels, [one.top for one in comparisons])
    for _ in range(ROUNDS):
        logit = np.log(prior / (1 - prior)) + sum(
            np.where(patterns[:, place] < 0, 0.0, np.log(m[place] / u[place])[patterns[:, place]])
            for place in range(len(m))
        )
        share = counts / (1 + np.exp(-np.clip(logit, -50, 50)))
        prior = float(np.clip(share.sum() / every, 1e-12, 0.5))
        m = [_updated(patterns[:, place], share, one.top) for place, one in enumerate(comparisons)]
    return m, u, prior


def _patterns(levels: Sequence[np.ndarray], tops: Sequence[int]) -> tuple[np.ndarray, np.ndarray]:
    """The distinct rows of levels, and how often each comes: each row read as one number of mixed radix."""
    code = np.zeros(len(levels[0]), dtype=np.int64)
    for level, top in zip(levels, tops, strict=True):
        code = code * (top + 2) + level + 1
    distinct, counts = np.unique(code, return_counts=True)
    columns = []
    for top in reversed(tops):
        columns.append(distinct % (top + 2) - 1)
        distinct = distinct // (top + 2)
    return np.column_stack(columns[::-1]), counts


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
    """How often two rows taken at random agree at each level; in a table of a few rows these may all be of one thing,
    so that some strangers are added."""
    generator = np.random.default_rng(seed)
    left, right = generator.integers(0, max(size, 1), (2, min(RANDOM_PAIRS, 50 * size + 1000, size * (size - 1) // 2)))
    differ = left != right
    left, right = left[differ], right[differ]
    result = []
    for one in comparisons:
        found = one.levels(left, right)
        counts = np.bincount(found[found >= 0], minlength=one.top + 1).astype(float)
        counts[0] += STRANGERS
        result.append((counts + 0.5) / (counts.sum() + 0.5 * (one.top + 1)))
    return result


def _weight(one: Comparison, level: np.ndarray, left: np.ndarray, m: np.ndarray, u: np.ndarray) -> np.ndarray:
    """Bits for and against; full agreement is weighed by how rare the value is."""
    bits = np.r_[np.log2(m / u), 0.0][level]  # level -1 is the last: a missing value says nothing
    if one.rare and len(left):
        # The pair itself says nothing about how common its value is among others.
        others = np.maximum(np.bincount(one.codes[one.codes >= 0], minlength=1) - 2, 0.5) / len(one.codes)
        same = level == one.top
        rarity = np.maximum(others[one.codes[left[same]]], u[one.top] / 50)
        bits[same] = np.log2(m[one.top] / np.minimum(rarity, 1.0))
    return bits


def clusters(left: np.ndarray, right: np.ndarray, size: int) -> np.ndarray:
    """A label a row: rows connected by the given pairs share one."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    graph = coo_matrix((np.ones(len(left), dtype=np.int8), (left, right)), shape=(size, size))
    return connected_components(graph, directed=False)[1]


def all_pairs(labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Every pair of rows with the same label."""
    return pairs_of_one_key(labels.astype(np.int64), limit=len(labels) + 1)
