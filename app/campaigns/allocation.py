"""Who gets what: the best use of budget, seats and channels, with a proof of how near the best it is.

Maximise the expected value of at most one option (offer through a channel) a household, under linear limits. The
limits are priced (Lagrangian relaxation; Geoffrion 1974, Fisher 1981): with prices every household chooses alone, and
the priced total is a bound on every possible plan. `dual.py` finds the prices, `assignment.py` turns them into a plan.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from app.campaigns.dual import Problem, Stages, blocks, price

__all__ = ["NONE", "Allocation", "Problem", "allocate", "fits"]

STARTS = (1.0, 0.8, 0.5, 0.0, 1.2)
MANY = 500
NONE = -1
# A turn of a slider: a small sample at the sharp end, from the prices of the turn before.
QUICK: Stages = ((3_000, 0.003, 10), (8_000, 0.0005, 14), (10**9, 0.0003, 3))


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


def allocate(problem: Problem, start: np.ndarray | None = None, *, quick: bool = False) -> Allocation:
    """A feasible choice with its certificate. Options worth nothing or less are never chosen.

    `start`: prices of a problem much like this one; `quick`: less search for them, the certificate as honest as ever.
    The choice of nothing must be feasible: limits >= 0.
    """
    if (problem.limits < 0).any():
        raise ValueError("limits below zero: the choice of nothing would break them")
    whole, open_ = _worthwhile(problem)
    found = _solved(whole, start, quick)
    if open_ is None:
        return found
    choice = np.full(len(problem.value), NONE)
    choice[open_] = found.choice
    return replace(found, choice=choice)


def _solved(problem: Problem, start: np.ndarray | None, quick: bool) -> Allocation:
    from app.campaigns.assignment import improve, round_prices, worth_of

    few = len(problem.value) <= MANY
    if quick and not few:
        prices, bound = price(problem, start, QUICK)
    else:
        prices, bound = price(problem, start)
    # Few and large pieces round badly at the right prices, so that lower and higher ones are tried too.
    factors = STARTS if few else STARTS[:1]
    fine = few or not quick
    tried = [improve(problem, round_prices(problem, prices * factor, fine=fine)) for factor in factors]
    if few:
        tried += [improve(problem, round_prices(problem, prices * factor, in_turn=True)) for factor in factors]
    worth = [worth_of(problem, choice) for choice in tried]
    place = int(np.argmax(worth))
    return Allocation(tried[place], worth[place], max(bound, worth[place]), prices)


def fits(problem: Problem, choice: np.ndarray) -> bool:
    """Whether a choice keeps every limit."""
    return bool((problem.used(choice) <= problem.limits * (1 + 1e-12) + 1e-9).all())


def _worthwhile(problem: Problem) -> tuple[Problem, np.ndarray | None]:
    """The households for which something is worth anything (their places; None: all), losing options closed."""
    count = len(problem.value)
    some, losing = np.zeros(count, dtype=bool), False
    for block in blocks(*problem.value.shape):
        some[block] = (problem.value[block] > 0).any(axis=1)
        losing = losing or bool((np.isfinite(problem.value[block]) & (problem.value[block] <= 0)).any())
    open_ = None if some.all() else np.flatnonzero(some)
    kept = problem if open_ is None else problem.rows(open_)
    if losing:
        kept = replace(kept, value=np.where(kept.value > 0, kept.value, kept.value.dtype.type(-np.inf)))
    return kept, open_
