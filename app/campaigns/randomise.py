"""Who is held out: drawn by household or by class, in strata, from one sealed seed.

Every number comes from SHA-256 of the seed and a name, so that the draw replays the same on any computer and version
(as PlanOut does; Bakshy, Eckles, Bernstein 2014). In a stratum the households, in order of their expected value, are
sampled systematically with a random start: each has the same chance, and both arms get the same mix. Where the arms
still differ in what was known of the families, the draw is repeated (`balance.py`).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np

from app.campaigns.balance import TRIES, distance, near_enough


@dataclass(frozen=True)
class Draw:
    """`held`: (households,) truths; `propensity`: each household's chance of being treated, known before the draw."""

    held: np.ndarray
    propensity: np.ndarray


def uniform(seed: int, *names: object) -> float:
    """A number in [0, 1) that depends on the seed and the names alone."""
    text = "\x1f".join([str(seed), *map(str, names)])
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:7], "big") / 2**56


def quotas(sizes: np.ndarray, fraction: float, use: np.ndarray, limits: np.ndarray) -> np.ndarray:
    """How many of each stratum are held out: `fraction` of all by largest remainders, more where a limit needs it.

    `sizes`: (strata,); `use`: (limits, strata), what one treated household takes; `limits`: (limits,).
    """
    exact = sizes * fraction
    held = np.floor(exact).astype(int)
    missing = round(float(exact.sum())) - int(held.sum())
    for stratum in np.argsort(-(exact - held), kind="stable")[: max(missing, 0)]:
        held[stratum] += 1
    while True:
        over = np.flatnonzero(use @ (sizes - held) > limits + 1e-9)
        if not len(over):
            return np.asarray(held)
        open_ = np.flatnonzero((use[over[0]] > 0) & (held < sizes))
        if not len(open_):
            raise ValueError("a limit below zero cannot be kept")
        held[open_[np.argmax((exact - held)[open_])]] += 1


def draw_households(
    seed: int,
    strata: np.ndarray,
    worth: np.ndarray,
    households: np.ndarray,
    held: np.ndarray,
    traits: np.ndarray | None = None,
) -> Draw:
    """Hold out `held[s]` households of each stratum s; `strata`, `worth`, `households`: one entry a household.

    With `traits` (households, traits) the draw is repeated until the arms are alike in them (`balance.py`), at most
    sixty times; the nearest draw is kept.
    """
    best = _draw_once(seed, 0 if traits is None else 1, strata, worth, households, held)
    if traits is None or not best.held.any():
        return best
    near, nearest = near_enough(traits), distance(traits, best.held)
    for attempt in range(2, TRIES):
        if nearest <= near:
            break
        drawn = _draw_once(seed, attempt, strata, worth, households, held)
        if (apart := distance(traits, drawn.held)) < nearest:
            best, nearest = drawn, apart
    return best


def _draw_once(
    seed: int, attempt: int, strata: np.ndarray, worth: np.ndarray, households: np.ndarray, held: np.ndarray
) -> Draw:
    """In each stratum families stand by worth in groups as large as one family in each is held out; a lot takes one of
    each group (attempt 0: the same place in every group).
    """
    out = np.zeros(len(strata), dtype=bool)
    propensity = np.ones(len(strata))
    for stratum, quota in enumerate(held):
        members = np.flatnonzero(strata == stratum)
        if not len(members):
            continue
        propensity[members] = 1 - quota / len(members)
        members = members[np.lexsort((households[members], -worth[members]))]
        start = uniform(seed, "stratum", stratum, *([attempt] if attempt else []))
        steps = np.arange(quota) * len(members) / max(quota, 1)
        picks = np.floor(start * len(members) / max(quota, 1) + steps).astype(int)
        if attempt:
            # Families of like worth change places by lot, or there would be few different draws to choose from.
            members = members[_shuffled(seed, attempt, stratum, len(members), int(quota))]
        out[members[picks]] = True
    return Draw(out, propensity)


def _shuffled(seed: int, attempt: int, stratum: int, count: int, quota: int) -> np.ndarray:
    """Places in a new order: by lot inside groups of about as many as one held-out family stands for."""
    lots = np.array([uniform(seed, "place", stratum, attempt, place) for place in range(count)])
    group = np.arange(count) * max(quota, 1) // max(count, 1)
    return np.lexsort((lots, group))


def draw_classes(seed: int, classes: np.ndarray, fraction: float) -> Draw:
    """Hold out whole classes: the whole number nearest to `fraction`, but one at least, and one at least not."""
    names = np.unique(classes)
    quota = round(fraction * len(names))
    if fraction > 0 and len(names) > 1:
        quota = min(max(quota, 1), len(names) - 1)
    order = sorted(names.tolist(), key=lambda name: uniform(seed, "class", name))
    held = np.isin(classes, order[:quota])
    chance = 1 - quota / len(names) if len(names) else 1.0
    return Draw(held, np.full(len(classes), chance))
