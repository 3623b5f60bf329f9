"""Inside one campaign: which channels, offers, segments and partners did better, and is it chance.

Only who is invited at all was drawn by lot, so these pictures compare levels, not effects, and say so.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from app.domain.figures import Figure, Label, Series
from app.domain.messages import Message, mark
from app.domain.settlement import Settlement
from app.measure.pictures import NO_LABEL, PER_HUNDRED
from app.measure.wording import did
from app.statistics.difference import wilson

if TYPE_CHECKING:
    import pandas as pd

LEAST = 10  # families: fewer say nothing of a group
ROWS_MOST = 12
COLUMNS_MOST = 8
CHANCE = 0.05
NOT_DRAWN = mark("measure", "Not drawn by lot: those families may differ in more than this.")
DASHED = mark("measure", "Dashed: families that were not invited.")
AS_TODAY = mark("measure", "Segments are those of today: taking part may itself have moved a family into another.")
SHRUNK = mark("measure", "Small groups are drawn towards the average; below {least} families nothing is shown.")


@dataclass(frozen=True)
class Words:
    """How one comparison speaks: what is compared, and its sentences for a clear and an unclear answer."""

    name: Message
    clear: Message
    unclear: Message


CHANNELS = Words(
    mark("measure", "By channel"),
    mark("measure", "Families reached by “{best}” {did} most often"),
    mark("measure", "No channel stands out: the differences may be chance"),
)
OFFERS = Words(
    mark("measure", "By offer"),
    mark("measure", "Families that were offered “{best}” {did} most often"),
    mark("measure", "No offer stands out: the differences may be chance"),
)
MAP = Words(
    mark("measure", "Segments and offers"),
    mark("measure", "Segments and offers differ: “{segment}” with “{best}” stands highest"),
    mark("measure", "No pair of segment and offer stands out: the differences may be chance"),
)


def levels(
    groups: pd.Series, names: Mapping[Any, Label], goal: pd.Series, control: float, outcome: str, words: Words
) -> Figure | None:
    """How many in a hundred reached the goal in each group, with its range; None where fewer than two can be compared.

    groups: each invited family's group, a key of `names`; goal: 0/1 in the same order; control: the level of the
    uninvited.
    """
    table = goal.groupby(groups).agg(["sum", "size"])
    table = table[table["size"] >= LEAST]
    if len(table) < 2:
        return None
    hits, sizes = table["sum"].to_numpy(dtype=float), table["size"].to_numpy(dtype=float)
    order = np.argsort(-hits / sizes, kind="stable")[:ROWS_MOST]
    shown = tuple(names.get(table.index[at], str(table.index[at])) for at in order)
    ends = [wilson(int(hits[at]), int(sizes[at])) for at in order]
    clear = differ(hits, sizes) < CHANCE
    title = words.clear.filled(best=shown[0], did=did(outcome)) if clear else words.unclear
    series = Series(
        words.name,
        shown,
        tuple(float(100 * hits[at] / sizes[at]) for at in order),
        tuple(100 * low for low, _ in ends),
        tuple(100 * high for _, high in ends),
        tuple(mark("measure", "{count} families").filled(count=f"{int(sizes[at]):,}") for at in order),
    )
    left = (LEFT.filled(count=len(table) - ROWS_MOST),) if len(table) > ROWS_MOST else ()
    notes = (DASHED, NOT_DRAWN, *left)
    return Figure("interval", title, (series,), PER_HUNDRED, NO_LABEL, "per_hundred", notes, reference=100 * control)


LEFT = mark("measure", "{count} more with lower levels are left out.")


@dataclass(frozen=True)
class Crossed:
    """Invited families by segment and offer: two keys and the goal (0/1) a family, and what the keys are called.

    The segments' names are in the order in which the rows shall stand.
    """

    segments: pd.Series
    offers: pd.Series
    goal: pd.Series
    segment_names: Mapping[Any, Label]
    offer_names: Mapping[Any, Label]


def segment_map(crossed: Crossed, outcome: str) -> Figure | None:
    """Segments in rows, offers in columns: families in a hundred that reached the goal, shrunk towards the average.

    None where there are not two of each, or hardly a pair has enough families.
    """
    columns = list(crossed.offers.value_counts().index[:COLUMNS_MOST])
    kept = crossed.offers.isin(columns) & crossed.segments.isin(list(crossed.segment_names))
    there = set(crossed.segments[kept])
    rows = [key for key in crossed.segment_names if key in there]
    if min(len(rows), len(columns)) < 2:
        return None
    found = crossed.goal[kept].groupby([crossed.segments[kept], crossed.offers[kept]]).agg(["sum", "size"])
    whole = found.reindex(_pairs(rows, columns)).fillna(0.0)
    hits = whole["sum"].to_numpy(dtype=float).reshape(len(rows), len(columns))
    sizes = whole["size"].to_numpy(dtype=float).reshape(len(rows), len(columns))
    shown = sizes >= LEAST
    if shown.sum() < 2:
        return None
    level = np.where(shown, 100 * shrunk(hits, sizes), np.nan)
    row, column = np.unravel_index(int(np.nanargmax(level)), level.shape)
    tops = tuple(crossed.offer_names.get(key, str(key)) for key in columns)
    sides = [crossed.segment_names[key] for key in rows]
    clear = MAP.clear.filled(segment=sides[int(row)], best=tops[int(column)])
    title = clear if differ(hits[shown], sizes[shown]) < CHANCE else MAP.unclear
    series = tuple(
        Series(side, tops, tuple(float(value) for value in line)) for side, line in zip(sides, level, strict=True)
    )
    unit = mark("measure", "families in every 100 that {did}").filled(did=did(outcome))
    notes = (SHRUNK.filled(least=LEAST), AS_TODAY)
    return Figure("heat", title, series, NO_LABEL, unit, "per_hundred", notes)


def partner_comparison(settlement: Settlement | None) -> Figure | None:
    """What each partner added, as the fair split divides it, with its range; None with fewer than two partners."""
    if settlement is None or len(settlement.shares) < 2:
        return None
    ranked = sorted(settlement.shares, key=lambda one: -one.contribution)
    sure = ranked[0].contribution_low > ranked[1].contribution_high
    clear = mark("measure", "“{best}” added most")
    unclear = mark("measure", "“{best}” seems to have added most, but the ranges overlap")
    series = Series(
        mark("measure", "Added value"),
        tuple(one.partner for one in ranked),
        tuple(one.contribution for one in ranked),
        tuple(one.contribution_low for one in ranked),
        tuple(one.contribution_high for one in ranked),
        tuple(mark("measure", "{part} % of all").filled(part=f"{100 * one.share:.0f}") for one in ranked),
    )
    return Figure(
        "interval",
        (clear if sure else unclear).filled(best=ranked[0].partner),
        (series,),
        mark("measure", "value added, in money"),
        NO_LABEL,
        "money",
        (mark("measure", "Shared fairly: what each adds, over all orders in which they could have joined."),),
        reference=0.0,
    )


def differ(hits: np.ndarray, sizes: np.ndarray) -> float:
    """p of Pearson's chi-square test that all groups have the same level; 1 where nothing or everything happened."""
    from scipy.special import chdtrc

    whole = hits.sum() / sizes.sum()
    if not 0 < whole < 1:
        return 1.0
    expected = sizes * whole
    statistic = ((hits - expected) ** 2 / (expected * (1 - whole))).sum()
    return float(chdtrc(len(hits) - 1, statistic))


def shrunk(hits: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """Each level drawn towards the whole's: beta-binomial, its strength by moments (Kleinman 1973)."""
    whole, rates = hits.sum() / max(sizes.sum(), 1), hits / np.maximum(sizes, 1)
    weight = sizes.sum() - (sizes**2).sum() / max(sizes.sum(), 1)
    spread = whole * (1 - whole)
    between = ((sizes * (rates - whole) ** 2).sum() - (len(sizes.ravel()) - 1) * spread) / max(weight, 1e-9)
    strength = spread / between - 1 if between > 0 else math.inf
    if math.isinf(strength):
        return np.full(hits.shape, whole)
    strength = max(strength, 1.0)
    return np.asarray((hits + strength * whole) / (sizes + strength))


def _pairs(rows: Sequence[object], columns: Sequence[object]) -> pd.MultiIndex:
    """Every pair of row and column, row by row."""
    import pandas as pd

    return pd.MultiIndex.from_product([rows, columns])
