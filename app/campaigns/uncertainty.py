"""How little is known of people's answers: draws of every rate, from what earlier campaigns showed.

Take-up: a Beta posterior for all offers, and one for each offer drawn around it (a two-level model; the prior is worth
50 families, as in `history`). Effect: the lifts of earlier campaigns with a holdout, pooled with their spread from
campaign to campaign (DerSimonian, Laird 1986), a new campaign's lift drawn from that spread. Where no campaign had a
holdout, the share of takers who would not have come otherwise is not known: anything from none to all is drawn.
Each draw has a stream of its own by name, so that two plans meet the same world in the same draw (common random
numbers).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from app.campaigns.history import USUAL_RATE, WORTH, Rates

# Campaigns differ by about two points whatever was measured (a prior where there are too few to estimate it).
USUAL_SPREAD = 0.02
LEAST, MOST = 1e-6, 0.9


@dataclass(frozen=True)
class Known:
    """What there is to go by: `rates`, `trials` (`history.arm_counts`), the plan's own baseline if it has one, and what
    a family that reaches the goal brings (`history.goal_worth`; None: only offers' values are known).
    """

    rates: Rates
    trials: pd.DataFrame
    baseline: float | None = None
    goal_worth: float | None = None


@dataclass(frozen=True)
class World:
    """One row a draw: `take` (draws, offers) chance of taking if asked, `base` goal reached unasked, `lift` what
    asking adds to the goal (nan: not known from trials, then `share` of takers counts), `steep` how much the order by
    the model is worth (1: as estimated).
    """

    take: np.ndarray
    base: np.ndarray
    lift: np.ndarray
    share: np.ndarray
    steep: np.ndarray


def stream(seed: int, *names: object) -> np.random.Generator:
    """Random numbers that depend on the seed and the names alone."""
    text = "\x1f".join([str(seed), *map(str, names)])
    return np.random.default_rng(int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big"))


def worlds(known: Known, offers: Sequence[tuple[int, str]], draws: int, seed: int) -> World:
    """`draws` possible worlds for these offers (id, ref)."""
    rates = known.rates
    overall = _beta(stream(seed, "overall"), rates.took, rates.asked, np.full(draws, USUAL_RATE))
    take = np.empty((draws, len(offers)))
    for place, (number, ref) in enumerate(offers):
        hits, families = rates.seen.get(number, (0, 0))
        take[:, place] = _beta(stream(seed, "offer", ref), hits, families, overall)
    told = USUAL_RATE if known.baseline is None else known.baseline
    acted, controls = (rates.acted, rates.controls) if known.baseline is None else (0, 0)
    base = _beta(stream(seed, "base"), acted, controls, np.full(draws, told))
    random = stream(seed, "effect")
    normal, share, steep = random.standard_normal(draws), random.random(draws), 2 * random.random(draws)
    mean, spread = pooled_lift(known.trials)
    return World(take, base, mean + spread * normal, share, steep)


def pooled_lift(trials: pd.DataFrame) -> tuple[float, float]:
    """Mean and standard deviation of the lift of a new campaign like the earlier ones; nan where there were none."""
    if trials.empty:
        return float("nan"), float("nan")
    asked, controls = trials["asked"].to_numpy(float), trials["controls"].to_numpy(float)
    # Half a case more in each cell: an arm with no case is not free of doubt.
    one = (trials["asked_hits"].to_numpy(float) + 0.5) / (asked + 1)
    other = (trials["control_hits"].to_numpy(float) + 0.5) / (controls + 1)
    effect, variance = one - other, one * (1 - one) / asked + other * (1 - other) / controls
    between = max(_between(effect, variance), USUAL_SPREAD**2 / len(effect))
    weight = 1 / (variance + between)
    return float((weight * effect).sum() / weight.sum()), float(np.sqrt(1 / weight.sum() + between))


def _between(effect: np.ndarray, variance: np.ndarray) -> float:
    """DerSimonian and Laird's variance between trials."""
    if len(effect) < 2:
        return 0.0
    weight = 1 / variance
    mean = (weight * effect).sum() / weight.sum()
    excess = (weight * (effect - mean) ** 2).sum() - (len(effect) - 1)
    return float(max(0.0, excess / (weight.sum() - (weight**2).sum() / weight.sum())))


def _beta(random: np.random.Generator, hits: float, families: float, towards: np.ndarray) -> np.ndarray:
    """Draws of a rate after `hits` of `families`, with a prior at `towards` worth 50 families."""
    yes = np.maximum(hits + WORTH * towards, LEAST)
    no = np.maximum(families - hits + WORTH * (1 - towards), LEAST)
    return np.clip(random.beta(yes, no), LEAST, MOST)


def names_of(offers: pd.DataFrame) -> list[tuple[int, str]]:
    """(id, ref) of each offer."""
    return [(int(number), str(ref)) for number, ref in zip(offers["id"], offers["ref"], strict=True)]


def splits(agreements: pd.DataFrame, partners: Mapping[int, str], day: str) -> dict[int, float | None]:
    """Each partner's split by the newest agreement in force on the day; None where none says."""
    inside = (agreements["starts"].str[:10] <= day) & (agreements["ends"].str[:10] >= day)
    valid = agreements[inside & agreements["split"].notna()] if "split" in agreements else agreements.iloc[:0]
    newest = valid.sort_values("starts").drop_duplicates("partner_id", keep="last")
    found = {int(row.partner_id): float(row.split) for row in newest.itertuples()}
    return {partner: found.get(partner) for partner in partners}
