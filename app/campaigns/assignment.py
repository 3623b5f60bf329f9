"""From prices to a plan that keeps every limit: the surest households first, what breaks a limit mended by the smallest
loss, then what is left is filled, and small plans are improved by exchange.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.campaigns.dual import Problem, blocks, priced, turned
from app.campaigns.exchange import exchanged

NONE = -1
ROUNDS = 4
SMALL = 3000
EPS = 1e-9
MOST_MENDED = 30
MOST_TIGHTENED, NEGLIGIBLE = 12, 2e-5


def round_prices(problem: Problem, prices: np.ndarray, *, in_turn: bool = False, fine: bool = True) -> np.ndarray:
    """Each household's best option at these prices; what breaks a limit is mended by the moves that lose least.

    `in_turn`: instead of mending, those with the most to lose choose first while limits last; `fine`: dear seats that
    are left over are given out too.
    """
    count = len(problem.value)
    choice, margin = np.full(count, NONE), np.empty(count)
    for block in blocks(*problem.value.shape):
        reduced = turned(problem, prices, block)
        best = reduced.max(axis=0, initial=0)
        if len(reduced):
            choice[block] = np.where(best > 0, reduced.argmax(axis=0), NONE)
        if in_turn:
            margin[block] = np.ptp(np.sort(np.vstack([reduced, np.zeros_like(best)]), axis=0)[-2:], axis=0)
    if in_turn:
        order = np.argsort(-margin, kind="stable")
        order = order[choice[order] != NONE]
        choice[:] = NONE
        take(problem, prices, order, 0.0, choice, problem.limits.astype(float), in_turn=True)
    mend(problem, prices, choice)
    # Prices are never exact: what they just missed comes next, the least below nothing first.
    take(problem, prices, np.flatnonzero(choice == NONE), -np.inf, choice, problem.limits - problem.used(choice))
    return tighten(problem, prices, choice) if fine else choice


def tighten(problem: Problem, prices: np.ndarray, choice: np.ndarray) -> np.ndarray:
    """Use what is dear and was left over: give it out though another limit breaks, and mend that by what loses least.

    Rounding whole households leaves a few dear seats empty because, say, the last money went elsewhere.
    """
    value, refused = worth_of(problem, choice), np.zeros(len(prices), dtype=bool)
    for _ in range(MOST_TIGHTENED):
        left = problem.limits - problem.used(choice)
        idle_worth = np.where((left >= problem.use.max(axis=1) - EPS) & ~refused, prices * left, 0.0)
        limit = int(np.argmax(idle_worth)) if len(prices) else 0
        if not len(prices) or idle_worth[limit] <= NEGLIGIBLE * value:
            return choice
        trial = _given_out(problem, prices, choice, limit, left)
        if (better := worth_of(problem, trial)) > value:
            choice, value = trial, better
        else:
            refused[limit] = True
    return choice


def _given_out(problem: Problem, prices: np.ndarray, choice: np.ndarray, limit: int, left: np.ndarray) -> np.ndarray:
    """Idle households take what is left of one limit, whatever else is dear; then all is mended and filled."""
    trial, using = choice.copy(), problem.use[limit] > 0
    room = np.where(prices > 0, np.inf, left)
    room[limit] = left[limit]
    closed = problem.value.dtype.type(-np.inf)
    idle = np.flatnonzero(choice == NONE)
    some = problem.rows(idle)
    some = replace(some, value=np.where(using, some.value, closed))
    part = np.full(len(idle), NONE)
    take(some, prices, np.arange(len(idle)), -float(prices[limit] * problem.use[limit].max()), part, room)
    trial[idle] = part
    # What was left over is worth nothing now, or whoever has just got it would be the first to lose it again.
    mend(problem, np.where(np.arange(len(prices)) == limit, 0.0, prices), trial)
    take(problem, prices, np.flatnonzero(trial == NONE), -np.inf, trial, problem.limits - problem.used(trial))
    return trial


def worth_of(problem: Problem, choice: np.ndarray) -> float:
    """The expected value of a choice."""
    chosen = np.flatnonzero(choice != NONE)
    return float(problem.value[chosen, choice[chosen]].sum(dtype=np.float64))


def improve(problem: Problem, choice: np.ndarray) -> np.ndarray:
    """Fill limits that are left by value; in small plans also exchange where the total gains by it."""
    choice, free = choice.copy(), np.zeros(len(problem.limits))
    left = problem.limits - problem.used(choice)
    for _ in range(ROUNDS):
        take(problem, free, np.flatnonzero(choice == NONE), 0.0, choice, left)
        if len(choice) > SMALL or not exchanged(problem, choice, left):
            break
    return choice


def take(
    problem: Problem,
    prices: np.ndarray,
    households: np.ndarray,
    least: float,
    choice: np.ndarray,
    left: np.ndarray,
    *,
    in_turn: bool = False,
) -> None:
    """Give each of `households` its best option at `prices` that still fits and is worth more than `least`.

    In rounds: all choose at once, whoever comes too late for a limit chooses again among what is left. Whose wish is
    worth most comes first, or (`in_turn`) who stands first.
    """
    waiting = households
    while len(waiting):
        wished, worth = _wishes(problem, prices, waiting, _open(problem, left))
        wishing = np.flatnonzero(worth > least)
        if not len(wishing):
            return
        if not in_turn:
            wishing = wishing[np.argsort(-worth[wishing], kind="stable")]
        wished, waiting = wished[wishing], waiting[wishing]
        fits = _in_time(problem, waiting, wished, left)
        if not fits.any():
            # Limits that speak of groups may stop whoever comes first, and nobody else.
            one = np.array([_fits_one(problem, int(waiting[0]), int(wished[0]), left)])
            if not one[0]:
                waiting = waiting[1:]
                continue
            fits[0] = True
        choice[waiting[fits]] = wished[fits]
        left -= _used(problem, waiting[fits], wished[fits])
        waiting = waiting[~fits]


def _open(problem: Problem, left: np.ndarray) -> np.ndarray:
    """(options,): whether one more household fits, whatever its group."""
    use = problem.use if problem.group_use is None else problem.use + problem.group_use.min(axis=1, keepdims=True)
    return np.asarray(((use <= left[:, None] + EPS) | (use <= 0)).all(axis=0))


def _fits_one(problem: Problem, household: int, option: int, left: np.ndarray) -> bool:
    change = problem.change(household, option)
    return bool(((change <= left + EPS) | (change <= 0)).all())


def _wishes(
    problem: Problem, prices: np.ndarray, waiting: np.ndarray, open_: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """The best open option of each waiting household, and what it is worth; -inf where none is open."""
    wished, worth = np.full(len(waiting), NONE), np.full(len(waiting), -np.inf)
    if not open_.any():
        return wished, worth
    for block in blocks(len(waiting), problem.value.shape[1]):
        reduced = turned(problem, prices, waiting[block])
        reduced[~open_] = -np.inf
        wished[block] = reduced.argmax(axis=0)
        worth[block] = reduced.max(axis=0)
    return wished, worth


def _in_time(problem: Problem, households: np.ndarray, options: np.ndarray, left: np.ndarray) -> np.ndarray:
    """Who is early enough for every limit, counting everyone before them."""
    fits = np.ones(len(households), dtype=bool)
    for limit, room in enumerate(left):
        use = problem.use[limit, options]
        if problem.group is not None and problem.group_use is not None:
            use = use + problem.group_use[limit, problem.group[households]]
        if (use > 0).any() and (use < 0).any():
            # Whoever gives makes room for others: only the running total counts.
            fits &= (np.cumsum(use) <= room + EPS) | (use <= 0)
        elif (use > 0).any():
            fits &= np.cumsum(use) <= room + EPS
    return fits


def _used(problem: Problem, households: np.ndarray, options: np.ndarray) -> np.ndarray:
    used = np.asarray(problem.use @ np.bincount(options, minlength=problem.use.shape[1]), dtype=float)
    if problem.group is not None and problem.group_use is not None:
        used = used + problem.group_use @ np.bincount(problem.group[households], minlength=problem.group_use.shape[1])
    return used


def mend(problem: Problem, prices: np.ndarray, choice: np.ndarray) -> None:
    """Make every limit hold again, the most broken first, by the moves that cost least for what they mend.

    A household moves to another option or goes without. In the end nobody having anything breaks no limit.
    """
    for _ in range(MOST_MENDED):
        over = problem.used(choice) - problem.limits
        broken = np.flatnonzero(over > EPS)
        if not len(broken):
            return
        _mend_one(problem, prices, choice, int(broken[np.argmax(over[broken])]))
    while (over := problem.used(choice) - problem.limits).max(initial=0.0) > EPS:
        _drop(problem, choice, int(np.argmax(over)))


def _mend_one(problem: Problem, prices: np.ndarray, choice: np.ndarray, limit: int) -> None:
    """Moves in the order of their loss for each unit of `limit` they give back."""
    households, options, gives, losses = _moves(problem, prices, choice, limit)
    left = problem.limits - problem.used(choice)
    for place in np.argsort(losses / gives, kind="stable"):
        if left[limit] >= -EPS:
            return
        household, option = int(households[place]), int(options[place])
        old, new = _change(problem, household, int(choice[household])), _change(problem, household, option)
        after = left - (new - old)
        if ((after >= -EPS) | (after >= left - EPS)).all():
            choice[household], left = option, after


def _change(problem: Problem, household: int, option: int) -> np.ndarray:
    return np.zeros(len(problem.limits)) if option == NONE else problem.change(household, option)


def _moves(
    problem: Problem, prices: np.ndarray, choice: np.ndarray, limit: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """For each household its cheapest moves that give back some of `limit`: to an option, and to nothing."""
    found: list[tuple[np.ndarray, ...]] = []
    # Where nothing can be given, only those who take can give back.
    gives = bool((problem.use[limit] < 0).any()) or problem.group_use is not None
    candidates = (
        np.arange(len(choice)) if gives else np.flatnonzero((choice != NONE) & (problem.use[limit, choice] > 0))
    )
    for block in blocks(len(candidates), problem.value.shape[1]):
        found += _moves_of(problem, prices, choice, limit, candidates[block])
    if not found:
        return np.empty(0, dtype=int), np.empty(0, dtype=int), np.empty(0), np.empty(0)
    households, options, back, losses = (np.concatenate(each) for each in zip(*found, strict=True))
    return households, options, back, losses


def _moves_of(
    problem: Problem, prices: np.ndarray, choice: np.ndarray, limit: int, households: np.ndarray
) -> list[tuple[np.ndarray, ...]]:
    reduced = np.column_stack([priced(problem, prices, households), np.zeros(len(households))])
    more = np.zeros(len(households))
    if problem.group is not None and problem.group_use is not None:
        more = problem.group_use[limit, problem.group[households]]
    use = np.column_stack([problem.use[limit][None, :] + more[:, None], np.zeros(len(households))])
    now, row, last = choice[households], np.arange(len(households)), reduced.shape[1] - 1  # -1 is the last: nothing
    back, loss = use[row, now][:, None] - use, reduced[row, now][:, None] - reduced
    ratio = np.where((back > EPS) & np.isfinite(loss), loss / np.maximum(back, EPS), np.inf)
    best = ratio.argmin(axis=1)
    can = np.isfinite(ratio[row, best])
    place = np.where(best == last, NONE, best)
    out = (now != NONE) & (best != last) & (back[:, -1] > EPS)
    return [
        (households[can], place[can], back[row, best][can], loss[row, best][can]),
        (households[out], np.full(int(out.sum()), NONE), back[out, -1], loss[out, -1]),
    ]


def _drop(problem: Problem, choice: np.ndarray, limit: int) -> None:
    """The last way: the household worth least among those that take of the limit goes without."""
    chosen = np.flatnonzero(choice != NONE)
    takes = np.array([problem.change(int(each), int(choice[each]))[limit] for each in chosen])
    takers = chosen[takes > EPS]
    choice[takers[np.argmin(problem.value[takers, choice[takers]])]] = NONE
