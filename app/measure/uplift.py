"""For whom: three ways to learn each family's own effect from an experiment, judged on families they never saw.

T-learner: the difference of two models (Kunzel et al., PNAS 2019). X-learner: effects imputed across arms, then learnt
(ibid.). DR-learner: doubly robust scores learnt by a last model (Kennedy, EJS 2023). All with gradient-boosted trees of
scikit-learn and five folds: the model that ranks a family, and the one that scores its effect, never saw it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from app.statistics.heterogeneity import ROWS_LEAST, Targeting, ranking_gain

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float64]
    Truths = NDArray[np.bool_]

FOLDS = 5
Learner = Literal["T", "X", "DR"]
LEARNERS: tuple[Learner, ...] = ("DR", "X", "T")  # the first is the one that decides: fixed before any data is seen
GROUPS = 5


@dataclass(frozen=True)
class Learnt:
    """One experiment learnt: `effect` an unbiased score of each row's own effect; ranks[learner]: 0 (least) to 1.

    predicted: the deciding learner's own guess, each from models that did not see the row.
    """

    effect: Array
    ranks: dict[Learner, Array]
    predicted: Array


@dataclass(frozen=True)
class Judged:
    """A learner's ranking: Qini and AUTOC with their intervals, and the same of a random ranking."""

    learner: Learner
    qini: Targeting
    autoc: Targeting
    random: Targeting


def learn(y: Array, treated: Truths, traits: Array, seed: int = 1) -> Learnt | None:
    """Cross-fitted scores and ranks; None below the data floor (ROWS_LEAST an arm) or without traits."""
    if traits.shape[1] == 0 or min(treated.sum(), (~treated).sum()) < ROWS_LEAST:
        return None
    with one_thread():
        return _learnt(y, treated, traits, seed)


def _learnt(y: Array, treated: Truths, traits: Array, seed: int) -> Learnt:
    fold = np.random.default_rng(seed).permutation(len(y)) % FOLDS
    share = float(treated.mean())
    effect = np.empty(len(y))
    guesses = {learner: np.empty(len(y)) for learner in LEARNERS}
    ranks = {learner: np.empty(len(y)) for learner in LEARNERS}
    for held in range(FOLDS):
        test, seen = np.flatnonzero(fold == held), np.flatnonzero(fold != held)
        one = _Side(y[seen], treated[seen], traits[seen], share)
        with_it, without = one.levels(traits[test])
        effect[test] = doubly_robust(y[test], treated[test], with_it, without, share)
        for learner, guess in one.guesses(traits[test], fold[seen]):
            guesses[learner][test] = guess
            ranks[learner][test] = _ranks(guess, seed + held)
    return Learnt(effect, ranks, guesses[LEARNERS[0]])


def judged(found: Learnt, seed: int = 1) -> tuple[Judged, ...]:
    """Each learner's gains, the deciding one first."""
    lot = np.random.default_rng(seed).random(len(found.effect))
    random = ranking_gain(lot, found.effect, "qini", seed)
    return tuple(
        Judged(
            learner,
            ranking_gain(found.ranks[learner], found.effect, "qini", seed),
            ranking_gain(found.ranks[learner], found.effect, "autoc", seed),
            random,
        )
        for learner in LEARNERS
    )


def fit_for_others(y: Array, treated: Truths, traits: Array, others: Array, seed: int = 1) -> Array:
    """The deciding learner, taught by the whole experiment, asked about families outside of it."""
    fold = np.random.default_rng(seed).permutation(len(y)) % FOLDS
    with one_thread():
        return next(_Side(y, treated, traits, float(treated.mean())).guesses(others, fold))[1]


def group_effects(found: Learnt) -> tuple[Array, Array, Array, Array]:
    """(edges of the deciding learner's guess, mean effect, its standard error, rows) of GROUPS equal groups, least
    first (Chernozhukov et al. 2025)."""
    rank = found.ranks[LEARNERS[0]]
    group = np.minimum((rank * GROUPS).astype(int), GROUPS - 1)
    sizes = np.bincount(group, minlength=GROUPS).astype(float)
    means = np.bincount(group, weights=found.effect, minlength=GROUPS) / sizes
    spread = np.array([found.effect[group == one].std(ddof=1) for one in range(GROUPS)]) / np.sqrt(sizes)
    edges = np.quantile(found.predicted, np.arange(1, GROUPS) / GROUPS)
    return edges, means, spread, sizes


def doubly_robust(y: Array, treated: Truths, with_it: Array, without: Array, share: float) -> Array:
    """Each row's effect score: the models' difference, mended by the residual of the arm that was seen."""
    left = np.where(treated, (y - with_it) / share, -(y - without) / (1 - share))
    return np.asarray(with_it - without + left)


def _ranks(guess: Array, seed: int) -> Array:
    """Places among the fold's own rows, 0 to 1, ties by lot: folds have models of their own and are not compared."""
    order = np.lexsort((np.random.default_rng(seed).random(len(guess)), guess))
    places = np.empty(len(guess))
    places[order] = (np.arange(len(guess)) + 0.5) / len(guess)
    return places


class _Side:
    """What is learnt from the rows outside one fold."""

    def __init__(self, y: Array, treated: Truths, traits: Array, share: float) -> None:
        self.y, self.treated, self.traits, self.share = y, treated, traits, share
        self.invited = _model().fit(traits[treated], y[treated])
        self.held = _model().fit(traits[~treated], y[~treated])

    def levels(self, traits: Array) -> tuple[Array, Array]:
        """The outcome expected with and without the invitation."""
        return self.invited.predict(traits), self.held.predict(traits)

    def guesses(self, traits: Array, fold: NDArray[np.int64]) -> Iterator[tuple[Learner, Array]]:
        """Each learner's effect for `traits`, in the order of LEARNERS; fold: of the rows learnt from."""
        yield "DR", _model().fit(self.traits, self._scores(fold)).predict(traits)
        with_it, without = self.levels(self.traits)
        mine = self.treated
        from_invited = _model().fit(self.traits[mine], self.y[mine] - without[mine])
        from_held = _model().fit(self.traits[~mine], with_it[~mine] - self.y[~mine])
        # each side's model is weighted by how little the other side knows (Kunzel et al., equation 9)
        yield "X", self.share * from_held.predict(traits) + (1 - self.share) * from_invited.predict(traits)
        expected, otherwise = self.levels(traits)
        yield "T", expected - otherwise

    def _scores(self, fold: NDArray[np.int64]) -> Array:
        """Doubly robust scores of the rows learnt from, in two halves, so that no model scores what it saw."""
        half = fold % 2 == 0
        scores = np.empty(len(self.y))
        for test, seen in ((half, ~half), (~half, half)):
            invited, held = seen & self.treated, seen & ~self.treated
            models = [_model().fit(self.traits[rows], self.y[rows]) for rows in (invited, held)]
            levels = [model.predict(self.traits[test]) for model in models]
            scores[test] = doubly_robust(self.y[test], self.treated[test], levels[0], levels[1], self.share)
        return scores


def one_thread() -> AbstractContextManager[object]:
    """Small trees on one thread: on a busy machine waiting threads cost twentyfold what a second one brings."""
    import sklearn.ensemble  # noqa: F401 - its library must be there before it can be limited
    from threadpoolctl import threadpool_limits

    return threadpool_limits(limits=1)


def _model() -> Any:
    """Small, slow-learning trees: an effect is a faint signal."""
    from sklearn.ensemble import HistGradientBoostingRegressor

    return HistGradientBoostingRegressor(
        max_iter=60, learning_rate=0.08, max_depth=3, min_samples_leaf=40, l2_regularization=5.0, max_bins=64,
        early_stopping=False, random_state=0,
    )  # fmt: skip
