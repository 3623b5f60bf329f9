"""A plan replayed many times in worlds that earlier campaigns leave possible: what it brings, and what it will show."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from app.campaigns.scenario import Cells, Scenario, Turned, cells_of
from app.campaigns.uncertainty import World, names_of, stream, worlds
from app.statistics.difference import LEVEL, SMALL_CELL
from app.statistics.power import design_effect

DRAWS = 1000
VERDICTS = ("works", "does_not_work", "harms", "cannot_tell")


@dataclass(frozen=True)
class Replays:
    """One entry a draw: families that reach the goal, those who would not have otherwise, takers, money (`added`: the
    income that would not have come otherwise); `owed`: (draws, partners); `verdict`: place in VERDICTS.
    """

    enrolments: np.ndarray
    extra: np.ndarray
    takers: np.ndarray
    cost: np.ndarray
    income: np.ndarray
    added: np.ndarray
    profit: np.ndarray
    owed: np.ndarray
    verdict: np.ndarray
    treated: int
    held: int


def replay(scenario: Scenario, turned: Turned, draws: int = DRAWS, seed: int = 1) -> Replays:
    """The plan's outcome in each of `draws` worlds; the same seed gives the same worlds for every plan."""
    cells = cells_of(scenario, turned)
    world = worlds(scenario.known, names_of(scenario.offers), draws, seed)
    take = np.clip(world.take[:, cells.offer] * _steep(world, cells), 0.0, 1.0)
    lift = _lift(world, take, cells)
    goal = np.clip(world.base[:, None] + lift, 0.0, 1.0)
    takers = _binomial(seed, "takers", cells, cells.treated, take)
    reached = _binomial(seed, "goal", cells, cells.treated, goal)
    unasked = _binomial(seed, "unasked", cells, cells.held, np.broadcast_to(world.base[:, None], goal.shape))
    treated, held = int(cells.treated.sum()), int(cells.held.sum())
    more = goal - world.base[:, None]
    if scenario.known.goal_worth is None:
        money = _money(scenario, cells, takers, *_by_offer(scenario, cells, takers, take, more))
    else:
        worth = scenario.known.goal_worth
        money = _money(scenario, cells, takers, reached * worth, cells.treated * more * worth)
    spread = _spread(scenario, turned)
    margin = _margin(scenario, turned, money, takers.sum(axis=1), treated)
    return Replays(
        enrolments=reached.sum(axis=1),
        extra=(cells.treated * more).sum(axis=1),
        takers=takers.sum(axis=1),
        cost=money.cost,
        income=money.income,
        added=money.added,
        profit=money.profit,
        owed=money.owed,
        verdict=_verdicts(reached.sum(axis=1), treated, unasked.sum(axis=1), held, spread, margin),
        treated=treated,
        held=held,
    )


def _steep(world: World, cells: Cells) -> np.ndarray:
    """How much likelier each cell is in each world: the order by the model may be worth nothing or twice as much."""
    return np.maximum(1 + world.steep[:, None] * (cells.relative - 1)[None, :], 0.05)


def _lift(world: World, take: np.ndarray, cells: Cells) -> np.ndarray:
    """What asking adds to the goal in each cell, in proportion to its chance of taking."""
    weight = cells.treated / max(int(cells.treated.sum()), 1)
    mean = np.maximum((take * weight).sum(axis=1), 1e-12)
    lift = np.where(np.isnan(world.lift), world.share * mean, np.minimum(world.lift, mean))
    return np.asarray(lift[:, None] * take / mean[:, None])


def _binomial(seed: int, what: str, cells: Cells, sizes: np.ndarray, chance: np.ndarray) -> np.ndarray:
    """(draws, cells) counts; each cell has a stream of its own: another plan's same cell meets the same luck."""
    counts = np.zeros(chance.shape, dtype=np.int64)
    for place in np.flatnonzero(sizes):
        random = stream(seed, what, int(cells.offer[place]), int(place))
        counts[:, place] = random.binomial(int(sizes[place]), np.clip(chance[:, place], 0.0, 1.0))
    return counts


@dataclass(frozen=True)
class _Money:
    cost: np.ndarray
    income: np.ndarray
    added: np.ndarray
    profit: np.ndarray
    owed: np.ndarray


def _by_offer(
    scenario: Scenario, cells: Cells, takers: np.ndarray, take: np.ndarray, more: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """(draws, cells) what takers bring by their offer's value, and the part of it that is extra.

    Only takers who would not have come otherwise are extra: their share among takers is what asking adds over take-up.
    An offer without a value brings nothing that could be counted in money.
    """
    brought = takers * scenario.offers["value"].fillna(0.0).to_numpy(dtype=float)[cells.offer]
    return brought, brought * np.clip(more / np.maximum(take, 1e-12), -1.0, 1.0)


def _money(scenario: Scenario, cells: Cells, takers: np.ndarray, brought: np.ndarray, extra: np.ndarray) -> _Money:
    """Cost, income and profit of each draw, and what each partner is owed of what its offers add."""
    offers = scenario.offers
    cost = (takers * offers["cost"].fillna(0.0).to_numpy(dtype=float)[cells.offer]).sum(axis=1)
    owner = offers["partner_id"].astype("Float64").to_numpy(dtype=float, na_value=-1)[cells.offer]
    owed = np.zeros((len(takers), len(scenario.partners)))
    for place, partner in enumerate(scenario.partners):
        split = scenario.splits.get(partner) or 0.0
        owed[:, place] = split * np.maximum(extra[:, owner == partner].sum(axis=1), 0.0)
    added = extra.sum(axis=1)
    return _Money(cost, brought.sum(axis=1), added, added - cost - owed.sum(axis=1), owed)


def _margin(scenario: Scenario, turned: Turned, money: _Money, takers: np.ndarray, treated: int) -> np.ndarray:
    """The plan's margin in each draw, else where it breaks even; nan where neither is known.

    Break-even, as the measurement has it: cost of one invited family over what a taker leaves after the split.
    """
    if turned.plan.margin is not None:
        return np.full(len(takers), turned.plan.margin)
    split = max((each or 0.0 for each in scenario.splits.values()), default=0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        worth = scenario.known.goal_worth or money.income / takers
        needed = money.cost / max(treated, 1) / (worth * (1 - split))
    return np.where((money.cost > 0) & (money.income > 0) & (needed < 1), needed, np.nan)


def _spread(scenario: Scenario, turned: Turned) -> float:
    """How much wider than by household the comparison is where whole classes are drawn."""
    if turned.plan.randomise_by != "class":
        return 1.0
    from app.campaigns.foresight import CORRELATION

    chosen = scenario.classes[turned.allocation.choice >= 0]
    return math.sqrt(design_effect(np.unique(chosen, return_counts=True)[1], CORRELATION))


def _verdicts(
    hits: np.ndarray, treated: int, unasked: np.ndarray, held: int, spread: float, margin: np.ndarray
) -> np.ndarray:
    """The word that a measurement would say in each draw."""
    if not treated or not held:
        return np.full(len(hits), VERDICTS.index("cannot_tell"))
    low, high = intervals(hits, treated, unasked, held)
    middle = hits / treated - unasked / held
    low, high = middle - (middle - low) * spread, middle + (high - middle) * spread
    within = (low > -margin) & (high < margin)
    return np.select([low > 0, high < 0, within], [0, 2, 1], default=3)


def intervals(hits: np.ndarray, n: int, others: np.ndarray, m: int) -> tuple[np.ndarray, np.ndarray]:
    """`statistics.difference.proportions`, all draws at once: unpooled, Newcombe's where a cell is small."""
    from scipy.special import ndtri

    z = float(ndtri(0.5 + LEVEL / 2))
    p, q = hits / n, others / m
    half = z * np.sqrt(p * (1 - p) / n + q * (1 - q) / m)
    (low_p, high_p), (low_q, high_q) = _wilson(p, n, z), _wilson(q, m, z)
    low = p - q - np.hypot(p - low_p, high_q - q)
    high = p - q + np.hypot(high_p - p, q - low_q)
    small = np.minimum.reduce([hits, n - hits, others, m - others]) < SMALL_CELL
    return np.where(small, low, p - q - half), np.where(small, high, p - q + half)


def _wilson(share: np.ndarray, n: int, z: float) -> tuple[np.ndarray, np.ndarray]:
    centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * np.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return np.maximum(0.0, centre - half), np.minimum(1.0, centre + half)
