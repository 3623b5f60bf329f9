"""Who gets what: the best use of budget, seats and channels, with a proof of how near the best it is.

Maximise the expected value of at most one option (offer through a channel) a household, under linear limits. The
limits are priced (Lagrangian relaxation; Geoffrion 1974, Fisher 1981): with prices every household chooses alone, and
the priced total is a bound on every possible plan. Prices are found by L-BFGS-B on the soft-max smoothed dual, made
sharper step by step (Nesterov 2005); the bound is always evaluated exactly. `assignment.py` turns prices into a plan.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

SHARPNESS = (0.1, 0.03, 0.01, 0.003, 0.001, 0.0002)
STARTS = (1.0, 0.8, 0.5, 0.0, 1.2)
MANY = 500
NONE = -1


@dataclass(frozen=True)
class Problem:
    """`value`: (households, options), -inf where not allowed; `use`: (limits, options), what one household takes of
    each limit, >= 0; `limits`: (limits,), finite and >= 0.
    """

    value: np.ndarray
    use: np.ndarray
    limits: np.ndarray


@dataclass(frozen=True)
class Allocation:
    """`choice`: the option of each household or -1; `value` <= best possible <= `bound`; `prices`: (limits,)."""

    choice: np.ndarray
    value: float
    bound: float
    prices: np.ndarray

    @property
    def gap(self) -> float:
        """How far at most from the best, as a fraction of the bound."""
        return max(0.0, self.bound - self.value) / self.bound if self.bound > 0 else 0.0


def allocate(problem: Problem) -> Allocation:
    """A feasible choice with its certificate. Options worth nothing or less are never chosen."""
    from app.campaigns.assignment import improve, round_prices

    value = np.where(problem.value > 0, problem.value, -np.inf)
    problem = Problem(value, problem.use, problem.limits)
    prices, bound = price(problem)
    # Few and large pieces round badly at the right prices, so that lower and higher ones are tried too.
    factors = STARTS if len(value) <= MANY else STARTS[:1]
    tried = [improve(problem, round_prices(problem, prices * factor)) for factor in factors]
    worth = [total(problem, choice) for choice in tried]
    place = int(np.argmax(worth))
    return Allocation(tried[place], worth[place], max(bound, worth[place]), prices)


def price(problem: Problem) -> tuple[np.ndarray, float]:
    """Prices of the limits (money a unit) and the bound they prove."""
    from scipy.optimize import minimize

    rows = problem.value[np.isfinite(problem.value).any(axis=1)]
    best = np.zeros(len(problem.limits))
    if not len(rows) or not len(problem.limits):
        return best, _bound(rows, problem, best)
    scale = float(rows[np.isfinite(rows)].max())
    unit = np.where(problem.use.max(axis=1) > 0, problem.use.max(axis=1), 1.0)
    bound = _bound(rows, problem, best)
    start = np.zeros(len(problem.limits))
    for sharp in SHARPNESS:

        def smooth(at: np.ndarray, sharp: float = sharp) -> tuple[float, np.ndarray]:
            return _smoothed(rows / scale, at, problem, unit, scale, sharp)

        found = minimize(smooth, start, jac=True, method="L-BFGS-B", bounds=[(0, None)] * len(start))
        start = np.maximum(found.x, 0.0)
        prices = start * scale / unit
        proved = _bound(rows, problem, prices)
        if proved < bound:
            best, bound = prices, proved
    return best, bound


def total(problem: Problem, choice: np.ndarray) -> float:
    """The expected value of a choice."""
    chosen = np.flatnonzero(choice >= 0)
    return float(problem.value[chosen, choice[chosen]].sum())


def fits(problem: Problem, choice: np.ndarray) -> bool:
    """Whether a choice keeps every limit."""
    counts = np.bincount(choice[choice >= 0], minlength=problem.use.shape[1])
    return bool((problem.use @ counts <= problem.limits * (1 + 1e-12) + 1e-9).all())


def _bound(rows: np.ndarray, problem: Problem, prices: np.ndarray) -> float:
    reduced = rows - prices @ problem.use
    kept = np.maximum(reduced.max(axis=1, initial=0.0), 0.0).sum() if len(rows) else 0.0
    return float(kept + prices @ problem.limits)


def _smoothed(
    rows: np.ndarray, at: np.ndarray, problem: Problem, unit: np.ndarray, scale: float, sharp: float
) -> tuple[float, np.ndarray]:
    """The smoothed dual and its gradient, in units of `scale` and of the largest use of each limit."""
    use = problem.use / unit[:, None]
    reduced = (rows - at @ use) / sharp
    top = np.maximum(reduced.max(axis=1), 0.0)
    # Below -50 a share is nothing, and denormal numbers would cost a third of the time.
    shares = np.exp(np.maximum(reduced - top[:, None], -50.0)) * (reduced - top[:, None] > -50.0)
    nothing = np.exp(np.maximum(-top, -50.0))
    sums = shares.sum(axis=1) + nothing
    value = sharp * float((top + np.log(sums)).sum()) + float(at @ (problem.limits / unit))
    taken = (shares / sums[:, None]).sum(axis=0)
    return value, problem.limits / unit - use @ taken
