"""Settings and blend weights chosen on validation items alone: the tested item is never looked at here."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from app.recommend.blend import chosen_weights, standard
from app.recommend.interactions import Floats, Ints, Scores, Split, rolling
from app.recommend.ladder import fitting
from app.recommend.model import Model, OnMetric, Settings, Tick, View
from app.recommend.network import TwoTower
from app.recommend.ranking import gains, masked, places

POOL_CELLS = 4_000_000


@dataclass(frozen=True)
class Tuned:
    """The chosen settings of every rung; `parts` are the blend's weights."""

    settings: dict[str, Settings]
    parts: dict[str, float]


@dataclass(frozen=True)
class Bench:
    """Validation rows of several places from the end, each with the history before it."""

    fit: View
    cases: tuple[tuple[View, Ints, Ints], ...]

    def scored(self, model: Model) -> list[Scores]:
        """The model's scores on each case."""
        return [model.scores(view, rows) for view, rows, _ in self.cases]

    def each(self, scores: list[Scores]) -> Floats:
        """NDCG@10 of every validation row, in the order of the cases."""
        found = [
            gains(places(masked(one, view.history, rows), targets))
            for one, (view, rows, targets) in zip(scores, self.cases, strict=True)
        ]
        return np.concatenate(found) if found else np.zeros(0)

    def together(self, scores: Scores) -> float:
        """The same for scores of all cases stacked."""
        edges = np.cumsum([len(rows) for _, rows, _ in self.cases])[:-1]
        return float(self.each(np.split(scores, edges)).mean())


def bench(view: View, rows: Ints, seed: int = 2) -> Bench:
    """A bench on the history in `view`; large ones are thinned to POOL_CELLS scores, the same share of every place."""
    fit, splits = rolling(view.history, rows)
    most = POOL_CELLS // max(len(view.catalogue) * len(splits), 1)
    draw = np.random.default_rng(seed)

    def thinned(split: Split) -> tuple[View, Ints, Ints]:
        some = np.sort(draw.permutation(len(split.rows))[: max(most, 50)])
        return view.before(split), split.rows[some], split.targets[some]

    return Bench(replace(view, history=fit), tuple(thinned(split) for split in splits))


def tune(view: View, rows: Ints, device: str, tick: Tick, on_metric: OnMetric | None = None) -> Tuned:
    """Try every rung's grid on a bench made of `view`, then weigh the blend."""
    trial = bench(view, rows)
    settings: dict[str, Settings] = {}
    pool: list[Scores] = []
    for kind in fitting(len(view.catalogue)):
        if kind.name != "blend":
            settings[kind.name], scores = _best(kind, trial, device, tick, on_metric)
            pool.append(standard(scores))
    names = list(settings)
    parts = chosen_weights(pool, names, trial.together, tick) if len(pool[0]) else {}
    return Tuned(settings, parts or {"popular": 1.0})


def _best(
    kind: type[Model], trial: Bench, device: str, tick: Tick, on_metric: OnMetric | None
) -> tuple[Settings, Scores]:
    """The grid's best settings and their scores on the bench, stacked."""
    chosen: tuple[Settings, Scores, Floats] | None = None
    model: Model | None = None
    for choice in kind.grid:
        tick()
        if model and _without_decay(model.settings) == _without_decay(choice):
            model = kind(choice, model.arrays)
        else:
            model = _fitted(kind, trial.fit, choice, device, tick, on_metric)
        scores = trial.scored(model)
        found = trial.each(scores)
        if chosen is None or _clearly_better(found, chosen[2], kind.steady):
            stacked = np.concatenate(scores) if scores else np.zeros((0, trial.fit.history.items), np.float32)
            chosen = {**choice, **_learned(model)}, stacked, found
    assert chosen is not None
    return chosen[0], chosen[1]


def _clearly_better(found: Floats, before: Floats, steady: float) -> bool:
    """By more than `steady` standard errors of the paired difference."""
    if not len(found):
        return False
    lead = found - before
    return float(lead.mean()) > steady * float(lead.std()) / np.sqrt(len(lead))


def _fitted(
    kind: type[Model], view: View, choice: Settings, device: str, tick: Tick, on_metric: OnMetric | None
) -> Model:
    if issubclass(kind, TwoTower):
        return kind.fit(view, {**choice, "device": device}, tick, on_metric)
    return kind.fit(view, choice, tick)


def _without_decay(settings: Settings) -> Settings:
    """What fitting depends on: the decay of the closed forms weighs the history only when scoring."""
    return {name: value for name, value in settings.items() if name != "decay"}


def _learned(model: Model) -> Settings:
    """What fitting itself has settled and later fits must repeat: the network's epochs and device."""
    return {name: model.settings[name] for name in ("epochs", "device") if name in model.settings}
