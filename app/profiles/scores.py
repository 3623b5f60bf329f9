"""How good a chance is: ranking (AUC), its interval, and calibration."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def sigmoid(value: Floats) -> Floats:
    """From log-odds to chances."""
    return 1 / (1 + np.exp(-np.clip(value, -30, 30)))


def logit(chance: Floats) -> Floats:
    """From chances to log-odds, kept finite."""
    safe = np.clip(chance, 1e-6, 1 - 1e-6)
    return np.log(safe / (1 - safe))


def auc(y: Floats, score: Floats) -> float:
    """The chance that a yes is ranked above a no; ties count half. NaN if either is missing."""
    _, inverse, count = np.unique(score, return_inverse=True, return_counts=True)
    rank = (np.cumsum(count) - (count - 1) / 2)[inverse]
    yes = float(y.sum())
    no = len(y) - yes
    if not yes or not no:
        return float("nan")
    return float((rank[y > 0].sum() - yes * (yes + 1) / 2) / (yes * no))


def auc_interval(y: Floats, score: Floats) -> tuple[float, float]:
    """95 % interval by DeLong (1988), computed from ranks (Sun & Xu 2014)."""
    yes, no = score[y > 0], score[y <= 0]
    if len(yes) < 2 or len(no) < 2:
        return float("nan"), float("nan")
    above = _share_below(yes, no)
    below = 1 - _share_below(no, yes)
    value = float(above.mean())
    wide = 1.959964 * float(np.sqrt(above.var(ddof=1) / len(yes) + below.var(ddof=1) / len(no)))
    return max(value - wide, 0.0), min(value + wide, 1.0)


def _share_below(values: Floats, others: Floats) -> Floats:
    """For each value the share of `others` below it, ties half."""
    ordered = np.sort(others)
    low, high = np.searchsorted(ordered, values, "left"), np.searchsorted(ordered, values, "right")
    return (low + high) / 2 / len(others)


def ridge_logistic(x: Floats, y: Floats, ridge: float, rounds: int = 40) -> Floats:
    """Weights, the intercept last and unpenalised, of a logistic regression penalised by ridge/2 |w|².

    Newton's steps, each halved until the likelihood grows, so that separated or nearly constant data stay finite.
    """
    wide = np.column_stack([x, np.ones(len(x))])
    penalty = np.append(np.full(x.shape[1], ridge), 1e-6)
    weights = np.zeros(wide.shape[1])
    best = _loss(wide, y, penalty, weights)
    for _ in range(rounds):
        found = sigmoid(wide @ weights)
        slope = wide.T @ (y - found) - penalty * weights
        curve = (wide * (found * (1 - found))[:, None]).T @ wide + np.diag(penalty + 1e-9)
        step = np.linalg.solve(curve, slope)
        value = _loss(wide, y, penalty, weights + step)
        while value > best and np.abs(step).max() > 1e-9:
            step = step / 2
            value = _loss(wide, y, penalty, weights + step)
        weights, gained, best = weights + step, best - value, value
        if gained < 1e-9 * (1 + abs(best)):
            break
    return weights


def _loss(wide: Floats, y: Floats, penalty: Floats, weights: Floats) -> float:
    score = wide @ weights
    return float((np.logaddexp(0, score) - y * score).sum() + (penalty * weights**2).sum() / 2)


def chances(x: Floats, weights: Floats) -> Floats:
    """The chances that weights of `ridge_logistic` give."""
    return sigmoid(x @ weights[:-1] + weights[-1])


def calibration(y: Floats, chance: Floats) -> tuple[float, float]:
    """Slope and intercept of the log-odds of y on the predicted log-odds (Cox 1958): (1, 0) is perfect."""
    score = logit(chance)
    centre, spread = float(score.mean()), max(float(score.std()), 1e-6)
    slope, intercept = ridge_logistic(((score - centre) / spread)[:, None], y, 1e-6)
    return float(slope / spread), float(intercept - slope * centre / spread)
