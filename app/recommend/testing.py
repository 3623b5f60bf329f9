"""Every rung fitted with its chosen settings and asked for items it has not seen, the whole catalogue ranked."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from app.domain.learning_results import VarietyPoint
from app.recommend.blend import Blend
from app.recommend.interactions import Floats, Interactions, Ints, Scores, Split
from app.recommend.ladder import answers_newcomers, fitting
from app.recommend.lists import Lists, describe, kinds
from app.recommend.model import Model, Tick, View
from app.recommend.ranking import TOP, gains, hits, in_blocks, listed, masked, places
from app.recommend.tuning import Tuned
from app.recommend.variety import varied

WEIGHTS = (0.0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9)


@dataclass(frozen=True)
class Tested:
    """One rung on the tested items: a gain and a hit for each row, what its lists are like, seconds to fit."""

    name: str
    gain: Floats
    hit: Floats
    coverage: float
    lists: Lists
    seconds: float


@dataclass(frozen=True)
class Rung:
    """A fitted rung and how long that took."""

    model: Model
    seconds: float


def fitted(view: View, tuned: Tuned, tick: Tick, cold: bool = False) -> list[Rung]:
    """Every rung on `view`, the simplest first; `cold`: only what has something to say of people without a history."""
    made: dict[str, Rung] = {}
    for kind in fitting(len(view.catalogue)):
        if cold and not answers_newcomers(kind.name, tuned.parts):
            continue
        tick()
        start = time.perf_counter()
        if kind is Blend:
            parts = {name: weight for name, weight in tuned.parts.items() if name in made}
            model: Model = Blend.of([made[name].model for name in parts], list(parts.values()))
            seconds = sum(made[name].seconds for name in parts)
        else:
            model = kind.fit(view, tuned.settings[kind.name], tick)
            seconds = time.perf_counter() - start
        made[kind.name] = Rung(model, seconds)
    return list(made.values())


def examine(rung: Rung, view: View, split: Split) -> Tested:
    """Rank the tested items among everything the person has not taken yet."""
    rows = split.rows
    place = np.zeros((len(rows), 2), np.int64)
    best = np.zeros((len(rows), min(TOP, len(view.catalogue))), np.int64)

    def work(some: Ints, where: slice) -> None:
        scores = masked(rung.model.scores(view, some), view.history, some)
        place[where] = places(scores, split.targets[where])
        best[where] = listed(scores)

    in_blocks(rows, len(view.catalogue), work)
    coverage = len(np.unique(best)) / max(len(view.catalogue), 1)
    lists = describe(best, rows, view.history, view.catalogue)
    return Tested(rung.model.name, gains(place), hits(place), coverage, lists, rung.seconds)


def variety_curve(model: Model, view: View, split: Split, most: int = 1500) -> tuple[VarietyPoint, ...]:
    """What mixing the lists of `model` costs in hits and brings in diversity, at each of WEIGHTS."""
    content = kinds(view.catalogue)
    if not content.known:
        return ()
    some = np.arange(len(split.rows))[:most]
    rows, targets = split.rows[some], split.targets[some]
    lists = [np.zeros((len(rows), min(TOP, len(view.catalogue))), np.int64) for _ in WEIGHTS]

    def work(part: Ints, where: slice) -> None:
        scores: Scores = masked(model.scores(view, part), view.history, part)
        for weight, best in zip(WEIGHTS, lists, strict=True):
            best[where] = varied(scores, content, weight, TOP)[0]

    in_blocks(rows, len(view.catalogue), work)
    history: Interactions = view.history
    return tuple(
        _point(weight, best, rows, targets, history, view) for weight, best in zip(WEIGHTS, lists, strict=True)
    )


def _point(weight: float, best: Ints, rows: Ints, targets: Ints, history: Interactions, view: View) -> VarietyPoint:
    found = best == targets[:, None]
    worth = 1 / np.log2(np.arange(best.shape[1]) + 2.0)
    return VarietyPoint(
        weight,
        float((found * worth).sum(1).mean()),
        float(found.any(1).mean()),
        describe(best, rows, history, view.catalogue).diversity,
    )
