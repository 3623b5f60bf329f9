"""Prices for what is scarce, and the bound that they prove, in blocks of rows so that a million households fit.

The soft-max smoothed dual (Nesterov 2005) is minimised by L-BFGS-B, made sharper step by step: on a sample of the rows
first, then a few steps on all of them. The bound is always the exact dual, with what rounding may hide added.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

BLOCK = 1 << 18  # cells that fit near the processor
# Below this a share is nothing, and denormal numbers would cost a third of the time.
FLOOR = -80.0

Stages = tuple[tuple[int, float, int], ...]  # (rows at most, sharpness, steps at most)
STAGES: Stages = (
    (3_000, 0.1, 60),
    (3_000, 0.03, 60),
    (3_000, 0.01, 60),
    (3_000, 0.003, 60),
    (50_000, 0.001, 20),
    (50_000, 0.0003, 30),
    (200_000, 0.0003, 15),
    (200_000, 0.0001, 25),
    (10**9, 0.0001, 8),
)
SETTLED = ((10**9, 0.0001, 60), (10**9, 0.00002, 60))  # besides, where that costs nothing
FEW = 3_000
SEED = 1


@dataclass(frozen=True)
class Problem:
    """`value`: (households, options), -inf where not allowed; `use`: (limits, options), what one household takes of
    each limit; `limits`: (limits,), finite. A negative use gives: a partner's least share is "use" below zero.

    `group`: each household's group, `group_use`: (limits, groups), what a household of the group takes besides whatever
    it gets; both None where no limit speaks of groups.
    """

    value: np.ndarray
    use: np.ndarray
    limits: np.ndarray
    group: np.ndarray | None = None
    group_use: np.ndarray | None = None

    def rows(self, which: np.ndarray, share: float = 1.0) -> Problem:
        """The same for some households, with that share of the limits."""
        group = None if self.group is None else self.group[which]
        return replace(self, value=self.value[which], group=group, limits=self.limits * share)

    def used(self, choice: np.ndarray) -> np.ndarray:
        """(limits,): what a choice takes."""
        chosen = choice >= 0
        used = np.asarray(self.use @ np.bincount(choice[chosen], minlength=self.use.shape[1]), dtype=float)
        if self.group is not None and self.group_use is not None:
            used = used + self.group_use @ np.bincount(self.group[chosen], minlength=self.group_use.shape[1])
        return used

    def change(self, household: int, option: int) -> np.ndarray:
        """(limits,): what one household takes by one option."""
        change = self.use[:, option]
        if self.group is not None and self.group_use is not None:
            change = change + self.group_use[:, self.group[household]]
        return change


def priced(problem: Problem, prices: np.ndarray, rows: np.ndarray | slice) -> np.ndarray:
    """(rows, options): what each option is worth once its uses are paid for."""
    kind = problem.value.dtype
    worth = problem.value[rows] - (prices @ problem.use).astype(kind)
    if problem.group is not None and problem.group_use is not None:
        worth -= (prices @ problem.group_use).astype(kind)[problem.group[rows]][:, None]
    return worth


def turned(problem: Problem, prices: np.ndarray, block: slice | np.ndarray) -> np.ndarray:
    """`priced` with the options as rows: what runs over households is many times faster than over few options."""
    kind = problem.value.dtype
    worth = np.array(problem.value[block].T, order="C")  # always a copy: it is worked on
    worth -= (prices @ problem.use).astype(kind)[:, None]
    if problem.group is not None and problem.group_use is not None:
        worth -= (prices @ problem.group_use).astype(kind)[problem.group[block]][None, :]
    return worth


def blocks(rows: int, columns: int) -> Iterator[slice]:
    """Slices that cover the rows of a table with so many columns."""
    size = max(BLOCK // max(columns, 1), 1024)
    return (slice(start, min(start + size, rows)) for start in range(0, rows, size))


def bound_at(problem: Problem, prices: np.ndarray) -> float:
    """What no plan can exceed, by weak duality at any prices that are not negative."""
    total, largest = 0.0, 0.0
    for block in blocks(*problem.value.shape):
        best = turned(problem, prices, block).max(axis=0, initial=0.0)
        total += float(best.sum(dtype=np.float64))
        largest = max(largest, float(best.max(initial=0.0)))
    # Single precision rounds each household's worth; what that may hide is added, so that the bound stays one.
    eps = float(np.finfo(np.float32).eps) if problem.value.dtype == np.float32 else 0.0
    hidden = len(problem.value) * eps * largest
    return total + float(prices @ problem.limits) + hidden


def price(problem: Problem, start: np.ndarray | None = None, stages: Stages = STAGES) -> tuple[np.ndarray, float]:
    """Prices of the limits (money a unit) and the bound they prove; `start`: prices that may be near."""
    from threadpoolctl import threadpool_limits

    # The steps are small: threads that wait for each other would cost four times what is computed.
    with threadpool_limits(limits=1):
        return _priced(problem, start, stages)


def _priced(problem: Problem, start: np.ndarray | None, stages: Stages) -> tuple[np.ndarray, float]:
    free = np.zeros(len(problem.limits))
    if not len(problem.value) or not len(problem.limits):
        return free, bound_at(problem, free)
    scaling = _Scaling.of(problem)
    at = free if start is None else scaling.units(start)
    best, bound = _better(problem, scaling.money(at), free, bound_at(problem, free))
    stages = (*stages, *SETTLED) if len(problem.value) <= FEW else stages
    part, taken = problem, 0
    for rows, sharp, steps in stages:
        if min(rows, len(problem.value)) != taken:
            part, taken = _sampled(problem, rows), min(rows, len(problem.value))
        at = _minimised(part, scaling, at, sharp, steps)
        if part is problem:
            best, bound = _better(problem, scaling.money(at), best, bound)
    return best, bound


@dataclass(frozen=True)
class _Scaling:
    """Prices in units of the largest value and of the largest use of each limit, so that all are of one size."""

    scale: float
    unit: np.ndarray

    @classmethod
    def of(cls, problem: Problem) -> _Scaling:
        most = np.abs(problem.use).max(axis=1, initial=0.0)
        if problem.group_use is not None:
            most = np.maximum(most, np.abs(problem.group_use).max(axis=1, initial=0.0))
        scale = max(
            (float(problem.value[block].max(initial=0.0)) for block in blocks(*problem.value.shape)), default=1.0
        )
        return cls(scale if scale > 0 else 1.0, np.where(most > 0, most, 1.0))

    def units(self, prices: np.ndarray) -> np.ndarray:
        return np.asarray(prices * self.unit / self.scale)

    def money(self, at: np.ndarray) -> np.ndarray:
        return np.asarray(at * self.scale / self.unit)


def _sampled(problem: Problem, most: int) -> Problem:
    """The problem itself, or an even sample of its rows with its share of the limits."""
    count = len(problem.value)
    if count <= most:
        return problem
    which = np.sort(np.random.default_rng(SEED).permutation(count)[:most])
    return problem.rows(which, most / count)


def _better(problem: Problem, prices: np.ndarray, best: np.ndarray, bound: float) -> tuple[np.ndarray, float]:
    proved = bound_at(problem, prices)
    return (prices, proved) if proved < bound else (best, bound)


def _minimised(problem: Problem, scaling: _Scaling, at: np.ndarray, sharp: float, steps: int) -> np.ndarray:
    from scipy.optimize import minimize

    found = minimize(
        lambda where: smoothed(problem, scaling.money(where), scaling.scale * sharp, scaling),
        at,
        jac=True,
        method="L-BFGS-B",
        bounds=[(0, None)] * len(at),
        options={"maxiter": steps},
    )
    return np.maximum(found.x, 0.0)


def smoothed(problem: Problem, prices: np.ndarray, softness: float, scaling: _Scaling) -> tuple[float, np.ndarray]:
    """The smoothed dual and its gradient, both in the scaling's units; `softness` is in money."""
    value, taken = 0.0, np.zeros(problem.use.shape[1])
    groups = None if problem.group_use is None else np.zeros(problem.group_use.shape[1])
    for block in blocks(*problem.value.shape):
        worth = turned(problem, prices, block)
        worth *= worth.dtype.type(1 / softness)
        top = worth.max(axis=0, initial=0)
        worth -= top
        np.maximum(worth, FLOOR, out=worth)
        np.exp(worth, out=worth)
        nothing = np.exp(np.maximum(-top, FLOOR))
        sums = worth.sum(axis=0) + nothing
        value += float((top + np.log(sums)).sum(dtype=np.float64))
        taken += worth @ (1 / sums)
        if groups is not None and problem.group is not None:
            groups += np.bincount(problem.group[block], weights=1 - nothing / sums, minlength=len(groups))
    used = problem.use @ taken
    if groups is not None and problem.group_use is not None:
        used = used + problem.group_use @ groups
    total = (value * softness + float(prices @ problem.limits)) / scaling.scale
    return total, (problem.limits - used) / scaling.unit
