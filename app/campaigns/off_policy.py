"""What another way of choosing would have brought, from a log of what was chosen with which probability.

Doubly robust estimation (Dudik, Langford, Li 2011) with rates fitted on the other folds (cross-fitting): right if
either the logged probabilities or the fitted rates are. What the log never tried cannot be told: the share of the other
way's choices that lies there widens the interval by all it could bring, and too small an effective sample is said.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

Z = 1.959963984540054
FOLDS = 5
PRIOR = 20.0  # a cell's rate is pulled towards its action's, an action's towards all, as if by so many rows
MOST_OUTSIDE, LEAST_EFFECTIVE = 0.05, 100.0


@dataclass(frozen=True)
class Log:
    """One row a decision: `context` and `action` are codes from 0, `reward` lies in 0..1, `propensity` > 0 is the
    chance with which that action was chosen there.
    """

    context: np.ndarray
    action: np.ndarray
    reward: np.ndarray
    propensity: np.ndarray


@dataclass(frozen=True)
class OffPolicy:
    """The other way's mean reward with its 95 % interval.

    `effective`: rows of its own that the log is worth; `outside`: the share of its choices that the log never tried;
    `supported`: whether the log carries the answer at all.
    """

    value: float
    low: float
    high: float
    effective: float
    outside: float
    supported: bool


def off_policy(log: Log, target: np.ndarray, seed: int = 1) -> OffPolicy:
    """The value of `target`, (contexts, actions): each row the probabilities with which the other way would choose."""
    _check(log, target)
    rows = len(log.reward)
    if not rows:
        return OffPolicy(math.nan, 0.0, 1.0, 0.0, 1.0, False)
    rates = _cross_fitted(log, target.shape, seed)
    fold = _folds(rows, seed)
    chances = target[log.context]
    expected = (chances * rates[fold][np.arange(rows), log.context]).sum(axis=1)
    weight = chances[np.arange(rows), log.action] / log.propensity
    score = expected + weight * (log.reward - rates[fold, log.context, log.action])
    value, error = float(score.mean()), float(score.std(ddof=1) / math.sqrt(rows)) if rows > 1 else math.inf
    outside = _outside(log, target)
    effective = float(weight.sum() ** 2 / max((weight**2).sum(), 1e-300))
    low, high = max(0.0, value - Z * error), min(1.0, value + Z * error + outside)
    supported = outside <= MOST_OUTSIDE and effective >= LEAST_EFFECTIVE
    return OffPolicy(value, low, high, effective, outside, supported)


def _check(log: Log, target: np.ndarray) -> None:
    if len(log.propensity) and not (log.propensity > 0).all():
        raise ValueError("every logged choice needs a chance above 0")
    if not np.allclose(target.sum(axis=1), 1.0, atol=1e-6) or (target < 0).any():
        raise ValueError("the other way's chances must add up to 1 in every context")


def _folds(rows: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).permutation(rows) % FOLDS


def _cross_fitted(log: Log, shape: tuple[int, ...], seed: int) -> np.ndarray:
    """(folds, contexts, actions): the rates that the rows of the other folds show, pulled together where few."""
    fold = _folds(len(log.reward), seed)
    found = np.empty((FOLDS, *shape))
    for number in range(FOLDS):
        found[number] = _rates(log, fold != number, shape)
    return found


def _rates(log: Log, rows: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    cell = np.ravel_multi_index((log.context[rows], log.action[rows]), shape)
    seen = np.bincount(cell, minlength=math.prod(shape)).reshape(shape)
    hits = np.bincount(cell, weights=log.reward[rows], minlength=math.prod(shape)).reshape(shape)
    overall = hits.sum() / max(seen.sum(), 1)
    by_action = (hits.sum(axis=0) + PRIOR * overall) / (seen.sum(axis=0) + PRIOR)
    return np.asarray((hits + PRIOR * by_action) / (seen + PRIOR))


def _outside(log: Log, target: np.ndarray) -> float:
    """The share of the other way's choices where the log has no row at all."""
    tried = np.zeros(target.shape, dtype=bool)
    tried[log.context, log.action] = True
    often = np.bincount(log.context, minlength=len(target)) / len(log.context)
    return float((often[:, None] * target * ~tried).sum())
