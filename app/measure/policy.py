"""Whom to invite, as a tree of at most two questions that a person can read and check.

The tree with the largest summed effect score less the price of an invitation, over all trees of depth two whose
questions cut at quantiles (Athey and Wager, Econometrica 2021; Zhou, Athey, Wager 2023 for the search).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

BINS = 8
LEAF_LEAST = 0.05  # of all rows: smaller leaves are not worth a question
FOLDS = 5
Z = 1.959963984540054


@dataclass(frozen=True)
class Split:
    """Rows whose trait `trait` lies above `above` go to `yes`, the others to `no`; a leaf is whether to invite."""

    trait: int
    above: float
    yes: Split | bool
    no: Split | bool


@dataclass(frozen=True)
class Value:
    """What following a tree brings a row over the better of inviting all and inviting none, with its 95 % interval."""

    gain: float
    low: float
    high: float


def best_tree(traits: Array, net: Array) -> Split | bool:
    """net: each row's effect score less the price of an invitation. A leaf alone: invite all (True) or none."""
    cuts = [_cuts(column) for column in traits.T]
    places = np.column_stack(
        [np.searchsorted(cut, column, side="left") for cut, column in zip(cuts, traits.T, strict=True)]
    )
    everyone = bool(net.sum() > 0)
    best, found = max(net.sum(), 0.0), None
    for trait, cut in enumerate(cuts):
        for at in range(len(cut)):
            yes = places[:, trait] > at
            if min(yes.sum(), (~yes).sum()) < LEAF_LEAST * len(net):
                continue
            sides = [_best_leaf_or_split(places[side], net[side], cuts, len(net)) for side in (yes, ~yes)]
            total = sides[0][0] + sides[1][0]
            if total > best + 1e-9 * len(net):
                best, found = total, Split(trait, float(cut[at]), sides[0][1], sides[1][1])
    return everyone if found is None else _pruned(found)


def follow(tree: Split | bool, traits: Array) -> NDArray[np.bool_]:
    """Whom the tree invites."""
    if isinstance(tree, bool):
        return np.full(len(traits), tree)
    yes = traits[:, tree.trait] > tree.above
    return np.where(yes, follow(tree.yes, traits), follow(tree.no, traits))


def honest_value(traits: Array, net: Array, seed: int = 1) -> Value:
    """The value of trees learnt on other folds: what this way of choosing is worth, not the tree that fitted best."""
    fold = np.random.default_rng(seed).permutation(len(net)) % FOLDS
    invited = np.empty(len(net), dtype=bool)
    for held in range(FOLDS):
        invited[fold == held] = follow(best_tree(traits[fold != held], net[fold != held]), traits[fold == held])
    pull = (invited.astype(float) - float(net.mean() > 0)) * net
    gain, se = float(pull.mean()), float(pull.std(ddof=1) / np.sqrt(len(net)))
    return Value(gain, gain - Z * se, gain + Z * se)


def _cuts(column: Array) -> Array:
    """Quantiles at which a question may cut; none of a constant column."""
    inner = np.unique(np.quantile(column, np.arange(1, BINS) / BINS, method="lower"))
    return np.asarray(inner[inner < column.max()])


def _best_leaf_or_split(
    places: NDArray[np.int64], net: Array, cuts: list[Array], rows: int
) -> tuple[float, Split | bool]:
    """The best leaf, or the best single question, for the rows of one side: from sums in bins, all cuts at once."""
    total = float(net.sum())
    best: tuple[float, Split | bool] = (max(total, 0.0), total > 0)
    for trait, cut in enumerate(cuts):
        if not len(cut):
            continue
        sums = np.bincount(places[:, trait], weights=net, minlength=len(cut) + 1)
        sizes = np.bincount(places[:, trait], minlength=len(cut) + 1)
        low, few = sums.cumsum()[:-1], sizes.cumsum()[:-1]
        worth = np.maximum(low, 0) + np.maximum(total - low, 0)
        worth[np.minimum(few, len(net) - few) < LEAF_LEAST * rows] = -np.inf
        at = int(worth.argmax())
        if worth[at] > best[0] + 1e-9 * rows:
            best = float(worth[at]), Split(trait, float(cut[at]), bool(total - low[at] > 0), bool(low[at] > 0))
    return best


def _pruned(tree: Split) -> Split | bool:
    """A question whose answers lead to the same is no question."""
    yes, no = (_pruned(side) if isinstance(side, Split) else side for side in (tree.yes, tree.no))
    return yes if isinstance(yes, bool) and yes == no else Split(tree.trait, tree.above, yes, no)
