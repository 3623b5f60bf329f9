"""From prices to a plan that keeps every limit: the surest households first, then fill what is left, then exchange."""

from __future__ import annotations

import numpy as np

from app.campaigns.allocation import NONE, Problem

ROUNDS = 4
MOST_EXCHANGES = 4000


def round_prices(problem: Problem, prices: np.ndarray) -> np.ndarray:
    """Each household's best option at these prices while limits last; those with the most to lose choose first."""
    reduced = problem.value - prices @ problem.use
    ranked = np.sort(np.column_stack([reduced, np.zeros(len(reduced))]), axis=1)
    margin = ranked[:, -1] - ranked[:, -2]
    order = np.lexsort((-problem.value.max(axis=1, initial=-np.inf), -margin))
    choice = np.full(len(reduced), NONE)
    left = problem.limits.astype(float).copy()
    # Prices tie many households to within rounding, so what is just below nothing still counts.
    slack = 1e-9 * max(1.0, float(np.max(problem.value, initial=1.0, where=np.isfinite(problem.value))))
    _take(problem, order[reduced.max(axis=1, initial=-np.inf)[order] > -slack], reduced, -slack, choice, left)
    # Prices are never exact: what they just missed comes next, the least below nothing first.
    idle = np.flatnonzero((choice == NONE) & np.isfinite(problem.value).any(axis=1))
    idle = idle[np.argsort(-reduced[idle].max(axis=1, initial=-np.inf), kind="stable")]
    _take(problem, idle, reduced, -np.inf, choice, left)
    return choice


def improve(problem: Problem, choice: np.ndarray) -> np.ndarray:
    """Fill limits that are left, then exchange: a household moves or gives way where the total gains by it."""
    choice = choice.copy()
    counts = np.bincount(choice[choice >= 0], minlength=problem.use.shape[1])
    left = problem.limits - problem.use @ counts
    for _ in range(ROUNDS):
        idle = np.flatnonzero(choice == NONE)
        best = problem.value[idle].max(axis=1, initial=-np.inf) if len(idle) else np.empty(0)
        order = idle[np.argsort(-best, kind="stable")]
        _take(problem, order, problem.value, 0.0, choice, left)
        if not _exchange(problem, choice, left):
            break
    return choice


def _take(
    problem: Problem, order: np.ndarray, worth: np.ndarray, least: float, choice: np.ndarray, left: np.ndarray
) -> None:
    """Give each household of `order` its most worthy option that still fits."""
    for household in order:
        row = worth[household]
        for option in np.argsort(-row, kind="stable"):
            if not row[option] > least:
                break
            if (problem.use[:, option] <= left + 1e-9).all():
                choice[household] = option
                left -= problem.use[:, option]
                break
        if not (left > 1e-9).any():
            return


def _exchange(problem: Problem, choice: np.ndarray, left: np.ndarray) -> bool:
    """Better single moves, then pairs in which an idle household takes the place of one that is worth less."""
    moved = _move(problem, choice, left)
    idle = np.flatnonzero((choice == NONE) & np.isfinite(problem.value).any(axis=1))
    idle = idle[np.argsort(-problem.value[idle].max(axis=1, initial=-np.inf), kind="stable")][:MOST_EXCHANGES]
    weakest = _weakest(problem, choice)
    for household in idle:
        for option in np.flatnonzero(np.isfinite(problem.value[household])):
            gains = problem.value[household, option] - np.array([worth for worth, _ in weakest])
            for other in np.argsort(-gains, kind="stable"):
                if gains[other] <= 1e-9:
                    break
                if (problem.use[:, option] <= left + problem.use[:, other] + 1e-9).all():
                    choice[weakest[other][1]], choice[household] = NONE, option
                    left += problem.use[:, other] - problem.use[:, option]
                    weakest, moved = _weakest(problem, choice), True
                    break
            if choice[household] != NONE:
                break
    return moved


def _move(problem: Problem, choice: np.ndarray, left: np.ndarray) -> bool:
    moved = False
    busy = np.flatnonzero(choice != NONE)
    now = problem.value[busy, choice[busy]] if len(busy) else np.empty(0)
    for household, worth in zip(busy, now, strict=True):
        for option in np.flatnonzero(problem.value[household] > worth + 1e-9):
            change = problem.use[:, option] - problem.use[:, choice[household]]
            if (change <= left + 1e-9).all() and problem.value[household, option] > worth + 1e-9:
                left -= change
                choice[household], worth, moved = option, problem.value[household, option], True
    return moved


def _weakest(problem: Problem, choice: np.ndarray) -> list[tuple[float, int]]:
    """For each option the least worth among the households that have it, and which household that is."""
    found: list[tuple[float, int]] = []
    for option in range(problem.use.shape[1]):
        holders = np.flatnonzero(choice == option)
        if not len(holders):
            found.append((np.inf, NONE))
            continue
        worth = problem.value[holders, option]
        place = int(np.argmin(worth))
        found.append((float(worth[place]), int(holders[place])))
    return found
