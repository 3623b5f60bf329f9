"""The best few items for everybody, within the limits."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.recommend.best import best_items
from app.recommend.constraints import Limits, allowed, bans
from app.recommend.interactions import Floats, Ints, Scores
from app.recommend.lists import kinds
from app.recommend.model import Model, Tick, View, no_tick
from app.recommend.ranking import in_blocks
from app.recommend.variety import varied

MANY = 2000


@dataclass(frozen=True)
class Advice:
    """One line a recommendation, ordered by person and rank (1 = best): positions of person and item."""

    user: Ints
    item: Ints
    rank: Ints
    score: Floats


def advise(
    model: Model, view: View, rows: Ints, limits: Limits, top: int, tick: Tick = no_tick, variety: float = 0.0
) -> Advice:
    """Up to `top` items for each of `rows`; fewer where the limits leave fewer.

    `variety` 0…1: how much a list shuns what is like its earlier items; the score stays that of the fit.
    """
    most = min(top, len(view.catalogue))
    if not most or not len(rows):
        none = np.zeros(0, np.int64)
        return Advice(none, none, none, np.zeros(0))
    parts = model.factors(view, rows) if len(rows) >= MANY and not variety else None
    if parts is not None:
        place, best = best_items(*parts, bans(view, rows, limits), most, tick=tick)
        return _lines(rows, place.astype(np.int64), best)
    item = np.zeros((len(rows), most), np.int64)
    value = np.zeros((len(rows), most), np.float32)
    content = kinds(view.catalogue)

    def work(some: Ints, where: slice) -> None:
        tick()
        scores = np.where(allowed(view, some, limits), model.scores(view, some), -np.inf).astype(np.float32)
        item[where], value[where] = varied(scores, content, variety, most)

    in_blocks(rows, len(view.catalogue), work)
    return _lines(rows, item, value)


def _lines(rows: Ints, item: Ints, value: Scores) -> Advice:
    kept = np.isfinite(value)
    rank = np.repeat(np.arange(1, item.shape[1] + 1)[None, :], len(rows), axis=0)
    user = np.repeat(rows[:, None], item.shape[1], axis=1)
    return Advice(user[kept], item[kept], rank[kept], value[kept].astype(float))
