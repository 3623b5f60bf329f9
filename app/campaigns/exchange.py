"""Small plans made better by hand: single moves, and pairs in which one household takes the place of another."""

from __future__ import annotations

import numpy as np

from app.campaigns.dual import Problem

NONE = -1
EPS = 1e-9
MOST_EXCHANGES = 4000


def exchanged(problem: Problem, choice: np.ndarray, left: np.ndarray) -> bool:
    """Better single moves, then pairs in which an idle household takes the place of one that is worth less; in place.

    `left`: what remains of each limit. Whether anything gained.
    """
    moved = _move(problem, choice, left)
    idle = np.flatnonzero((choice == NONE) & np.isfinite(problem.value).any(axis=1))
    idle = idle[np.argsort(-problem.value[idle].max(axis=1, initial=-np.inf), kind="stable")][:MOST_EXCHANGES]
    weakest = _weakest(problem, choice)
    for household in idle:
        for option in np.flatnonzero(np.isfinite(problem.value[household])):
            if _swapped(problem, choice, left, int(household), int(option), weakest):
                weakest, moved = _weakest(problem, choice), True
                break
    return moved


def _swapped(
    problem: Problem,
    choice: np.ndarray,
    left: np.ndarray,
    household: int,
    option: int,
    weakest: list[tuple[float, int]],
) -> bool:
    """Whether the household took the place of the weakest of some option."""
    gains = problem.value[household, option] - np.array([worth for worth, _ in weakest])
    for other in np.argsort(-gains, kind="stable"):
        if gains[other] <= EPS:
            return False
        holder = weakest[other][1]
        change = problem.change(household, option) - problem.change(holder, int(other))
        if _fits(change, left):
            choice[holder], choice[household] = NONE, option
            left -= change
            return True
    return False


def _move(problem: Problem, choice: np.ndarray, left: np.ndarray) -> bool:
    moved = False
    busy = np.flatnonzero(choice != NONE)
    now = problem.value[busy, choice[busy]] if len(busy) else np.empty(0)
    for household, worth in zip(busy, now, strict=True):
        for option in np.flatnonzero(problem.value[household] > worth + EPS):
            change = problem.use[:, option] - problem.use[:, choice[household]]
            if _fits(change, left) and problem.value[household, option] > worth + EPS:
                left -= change
                choice[household], worth, moved = option, problem.value[household, option], True
    return moved


def _fits(change: np.ndarray, left: np.ndarray) -> bool:
    return bool(((change <= left + EPS) | (change <= 0)).all())


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
