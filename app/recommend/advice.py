"""The best few items for everybody, within the limits."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.recommend.constraints import Limits, allowed
from app.recommend.interactions import Floats, Ints
from app.recommend.model import Model, Tick, View, no_tick
from app.recommend.ranking import in_blocks


@dataclass(frozen=True)
class Advice:
    """One line a recommendation, ordered by person and rank (1 = best): positions of person and item."""

    user: Ints
    item: Ints
    rank: Ints
    score: Floats


def advise(model: Model, view: View, rows: Ints, limits: Limits, top: int, tick: Tick = no_tick) -> Advice:
    """Up to `top` items for each of `rows`; fewer where the limits leave fewer."""
    most = min(top, len(view.catalogue))
    parts: list[tuple[Ints, Ints, Ints, Floats]] = []

    def work(some: Ints, where: slice) -> None:
        tick()
        scores = np.where(allowed(view, some, limits), model.scores(view, some), -np.inf)
        best = np.argsort(-scores, axis=1, kind="stable")[:, :most]
        value = np.take_along_axis(scores, best, axis=1)
        kept = np.isfinite(value)
        rank = np.repeat(np.arange(1, most + 1)[None, :], len(some), axis=0)
        users = np.repeat(some[:, None], most, axis=1)
        parts.append((users[kept], best[kept], rank[kept], value[kept].astype(float)))

    if most:
        in_blocks(rows, len(view.catalogue), work)
    columns = [np.concatenate(column) for column in zip(*parts, strict=True)] if parts else [np.zeros(0)] * 4
    return Advice(columns[0].astype(int), columns[1].astype(int), columns[2].astype(int), columns[3].astype(float))
