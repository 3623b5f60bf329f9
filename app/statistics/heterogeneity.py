"""Would it pay to choose whom to invite? Asked once, before anybody looks for whom.

The gain of a targeting rule (Qini form of the RATE, Yadlowsky et al. 2025): mean effect of those ranked first,
averaged over all cut-offs, minus the mean effect of all. The ranking comes from a cross-fitted linear T-learner
(Kunzel et al. 2019); the effects from doubly robust scores (Kennedy 2023): nobody is judged by a model that saw him.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

FOLDS = 5
DRAWS = 200
ROWS_LEAST = 200  # an arm smaller than this is below the floor: no ranking is learnt


@dataclass(frozen=True)
class Targeting:
    """The gain of targeting over treating all alike (in the outcome's unit) with its 95 % bootstrap interval."""

    gain: float
    low: float
    high: float

    @property
    def pays(self) -> bool:
        """Whether the interval lies above zero."""
        return self.low > 0


def targeting_gain(
    y: NDArray[np.float64], treated: NDArray[np.bool_], traits: NDArray[np.float64], seed: int = 1
) -> Targeting | None:
    """The gain for one arm against the control; None below the data floor or where there are no traits."""
    if traits.shape[1] == 0 or min(treated.sum(), (~treated).sum()) < ROWS_LEAST:
        return None
    draw = np.random.default_rng(seed)
    rank_by, score = _cross_fitted(y, treated, traits, draw.permutation(len(y)) % FOLDS)
    ranked = score[np.argsort(-rank_by, kind="stable")]
    gain = _gain(ranked, np.ones(len(y)))
    again = (np.bincount(draw.integers(0, len(y), len(y)), minlength=len(y)) for _ in range(DRAWS))
    spread = float(np.std([_gain(ranked, times.astype(np.float64)) for times in again], ddof=1))
    return Targeting(gain, gain - 1.959964 * spread, gain + 1.959964 * spread)


def _cross_fitted(
    y: NDArray[np.float64], treated: NDArray[np.bool_], traits: NDArray[np.float64], fold: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """For every row: the effect predicted by models that never saw it, and its doubly robust effect score."""
    design = np.column_stack([np.ones(len(y)), traits])
    share = treated.mean()
    predicted, score = np.empty(len(y)), np.empty(len(y))
    for held in range(FOLDS):
        test, learn = fold == held, fold != held
        with_it = design[test] @ _fit(design[learn & treated], y[learn & treated])
        without = design[test] @ _fit(design[learn & ~treated], y[learn & ~treated])
        t = treated[test]
        left = np.where(t, (y[test] - with_it) / share, -(y[test] - without) / (1 - share))
        predicted[test], score[test] = with_it - without, with_it - without + left
    return predicted, score


def _fit(design: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(np.linalg.lstsq(design, y, rcond=None)[0])


def _gain(ranked: NDArray[np.float64], times: NDArray[np.float64]) -> float:
    """Area between the targeting curve and the straight line of treating at random; row i counts `times[i]` times."""
    n = times.sum()
    weights = 0.5 - (times.cumsum() - times / 2) / n
    return float((weights * times * ranked).sum() / n)
