"""Would it pay to choose whom to invite? Asked once, before anybody looks for whom.

Two gains of a ranking (Yadlowsky, Fleming, Shah, Brunskill, Wager, JASA 2025): how much larger the mean effect of those
ranked first is than that of all, averaged over the cut-offs with equal weight on families (Qini) or on cut-offs
(AUTOC). Effects are doubly robust scores (Kennedy 2023) of models that never saw the family; the alarm's own ranking
comes from a cross-fitted linear T-learner (Kunzel et al. 2019).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

FOLDS = 5
DRAWS = 200
BOOTSTRAP_MOST = 5_000  # rows; beyond, the influence function's standard error is the bootstrap's to three digits
ROWS_LEAST = 200  # an arm smaller than this is below the floor: no ranking is learnt
SPLITS = ((20_000, 7), (200_000, 3), (1 << 62, 1))  # rows at most, times cut into folds anew
Z = 1.959963984540054
Kind = Literal["qini", "autoc"]


@dataclass(frozen=True)
class Targeting:
    """The gain of targeting over treating all alike (in the outcome's unit) with its 95 % interval."""

    gain: float
    low: float
    high: float

    @property
    def pays(self) -> bool:
        """Whether the interval lies above zero."""
        return self.low > 0


def targeting_gain(y: Array, treated: NDArray[np.bool_], traits: Array, seed: int = 1) -> Targeting | None:
    """The gain for one arm against the control; None below the data floor or where there are no traits."""
    if traits.shape[1] == 0 or min(treated.sum(), (~treated).sum()) < ROWS_LEAST:
        return None
    found = []
    for again in range(next(times for most, times in SPLITS if len(y) <= most)):
        draw = np.random.default_rng(seed + again)
        rank_by, score = _cross_fitted(y, treated, traits, draw.permutation(len(y)) % FOLDS)
        found.append(ranking_gain(rank_by, score, "qini", seed + again))
    return median_of(found)


def median_of(found: Sequence[Targeting]) -> Targeting:
    """One answer from several ways to cut the same families into folds, so that none of them decides it by luck.

    The medians of the ends (Chernozhukov, Demirer, Duflo, Fernandez-Val, Econometrica 2025).
    """
    gain, low, high = np.median([(one.gain, one.low, one.high) for one in found], axis=0)
    return Targeting(float(gain), float(low), float(high))


def ranking_gain(rank_by: Array, effect: Array, kind: Kind, seed: int = 1) -> Targeting:
    """The gain of inviting by `rank_by` (largest first); effect: an unbiased score of each family's own effect.

    Up to BOOTSTRAP_MOST rows a bootstrap, else the influence function; equal ranks are broken by lot, which is seeded.
    """
    draw = np.random.default_rng(seed)
    order = np.lexsort((draw.random(len(rank_by)), -rank_by))
    ranked = effect[order]
    gain = weighted_gain(ranked, np.ones(len(ranked)), kind)
    if len(ranked) <= BOOTSTRAP_MOST:
        again = (np.bincount(draw.integers(0, len(ranked), len(ranked)), minlength=len(ranked)) for _ in range(DRAWS))
        spread = float(np.std([weighted_gain(ranked, times.astype(np.float64), kind) for times in again], ddof=1))
    else:
        pull = influence(ranked, kind)
        spread = float(np.sqrt(pull @ pull) / len(pull))
    return Targeting(gain, gain - Z * spread, gain + Z * spread)


def weighted_gain(ranked: Array, times: Array, kind: Kind) -> float:
    """The gain where row i, the i-th invited, counts `times[i]` times."""
    n = times.sum()
    place = (times.cumsum() - times / 2) / n
    weights = 0.5 - place if kind == "qini" else -np.log(np.maximum(place, 0.5 / n)) - 1
    return float((weights * times * ranked).sum() / n)


def influence(ranked: Array, kind: Kind) -> Array:
    """How far each row moves the gain times n: by its own effect, and by pushing those after it back."""
    n = len(ranked)
    place = (np.arange(n) + 0.5) / n
    if kind == "qini":
        weights, slope = 0.5 - place, np.ones(n)
    else:
        weights, slope = -np.log(place) - 1, 1 / place
    gain = float((weights * ranked).mean())
    pushed = slope * ranked / n
    after = pushed[::-1].cumsum()[::-1] - pushed / 2
    return np.asarray(weights * ranked - gain + float((slope * place * ranked).mean()) - after)


def _cross_fitted(y: Array, treated: NDArray[np.bool_], traits: Array, fold: NDArray[np.int64]) -> tuple[Array, Array]:
    """For every row: the effect predicted by models that never saw it, and its doubly robust effect score."""
    spread = traits.std(axis=0)
    design = np.column_stack([np.ones(len(y)), (traits - traits.mean(axis=0)) / np.where(spread > 0, spread, 1.0)])
    share = treated.mean()
    sides = [_left_out_slopes(y, design, fold, side) for side in (treated, ~treated)]
    with_it, without = (np.einsum("nk,nk->n", design, slopes[fold]) for slopes in sides)
    left = np.where(treated, (y - with_it) / share, -(y - without) / (1 - share))
    return with_it - without, with_it - without + left


def _left_out_slopes(y: Array, design: Array, fold: NDArray[np.int64], side: NDArray[np.bool_]) -> Array:
    """(folds, columns): least squares on the rows of one side outside each fold, from sums worked out once."""
    rows = [side & (fold == held) for held in range(FOLDS)]
    grams = np.array([design[inside].T @ design[inside] for inside in rows])
    sums = np.array([design[inside].T @ y[inside] for inside in rows])
    return np.array(
        [np.linalg.pinv(grams.sum(0) - grams[held], rcond=1e-10) @ (sums.sum(0) - sums[held]) for held in range(FOLDS)]
    )
