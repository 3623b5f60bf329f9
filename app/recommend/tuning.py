"""Settings and blend weights chosen on validation items alone: the tested item is never looked at here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from app.recommend.blend import chosen_weights, standard
from app.recommend.interactions import Floats, Ints, Scores, Split, rolling
from app.recommend.ladder import KINDS, fitting
from app.recommend.model import Arrays, Model, OnMetric, Settings, Tick, View
from app.recommend.network import TwoTower
from app.recommend.ranking import gains, masked, places

POOL_CELLS = 4_000_000
# Roughly how the time of an evaluation is spent, for the time left; measured on the sample institution and ML-100k.
TUNING = {"popular": 1, "similar": 20, "neighbours": 4, "ease": 5, "als": 6, "transitions": 4, "two_tower": 35}
TESTING = 25


@dataclass(frozen=True)
class Tuned:
    """The chosen settings of every rung; `parts` are the blend's weights."""

    settings: dict[str, Settings]
    parts: dict[str, float]


@dataclass(frozen=True)
class Kept:
    """What is worth keeping of a tuned rung: its settings, and the arrays where they took long to learn."""

    settings: Settings
    arrays: Arrays = field(default_factory=dict)


OnRung = Callable[[str, Kept, float, float], None]


def nobody_asks(name: str, kept: Kept, score: float, part: float) -> None:
    """No checkpoint is wanted."""


@dataclass(frozen=True)
class Checkpoints:
    """`known`: rungs an earlier, broken-off run has tuned on the same data; they are not searched again.

    `on_rung(name, kept, NDCG@10 on validation, part of the whole evaluation done)` hears of every rung.
    """

    known: Mapping[str, Kept] = field(default_factory=dict)
    on_rung: OnRung = nobody_asks


FROM_SCRATCH = Checkpoints()


def packed(known: Mapping[str, Kept]) -> tuple[Settings, bytes]:
    """Checkpoints as plain data and safetensors bytes."""
    from safetensors.numpy import save

    settings: Settings = {name: kept.settings for name, kept in known.items()}
    return settings, save({f"{name}/{key}": one for name, kept in known.items() for key, one in kept.arrays.items()})


def opened(settings: Settings, weights: bytes) -> dict[str, Kept]:
    """What `packed` has packed; nothing at all where it is damaged or of another version: then one starts anew."""
    from safetensors import SafetensorError
    from safetensors.numpy import load

    try:
        arrays = load(weights)
    except SafetensorError:
        return {}
    if any(not np.isfinite(one).all() for one in arrays.values()) or not all(
        isinstance(one, dict) for one in settings.values()
    ):
        return {}
    found = {}
    for name, chosen in settings.items():
        own = {key.split("/", 1)[1]: one for key, one in arrays.items() if key.startswith(f"{name}/")}
        if name in KINDS and isinstance(chosen, dict) and ("epochs" not in chosen or own):
            found[name] = Kept(chosen, own)
    return found


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


def tune(
    view: View,
    rows: Ints,
    device: str,
    tick: Tick,
    on_metric: OnMetric | None = None,
    checkpoints: Checkpoints = FROM_SCRATCH,
) -> Tuned:
    """Try every rung's grid on a bench made of `view`, then weigh the blend."""
    trial = bench(view, rows)
    settings: dict[str, Settings] = {}
    pool: list[Scores] = []
    spent, whole = 0, sum(TUNING.values()) + TESTING
    for kind in fitting(len(view.catalogue)):
        if kind.name == "blend":
            continue
        known = checkpoints.known.get(kind.name)
        best = _again(kind, trial, known, tick) if known else _best(kind, trial, device, tick, on_metric)
        settings[kind.name] = best.kept.settings
        pool.append(standard(best.scores))
        spent += TUNING.get(kind.name, 0)
        checkpoints.on_rung(kind.name, best.kept, float(best.gain.mean()) if len(best.gain) else 0.0, spent / whole)
    names = list(settings)
    parts = chosen_weights(pool, names, trial.together, tick) if len(pool[0]) else {}
    return Tuned(settings, parts or {"popular": 1.0})


@dataclass(frozen=True)
class _Best:
    """The chosen settings of a rung, its stacked scores on the bench and the gain of each validation row."""

    kept: Kept
    scores: Scores
    gain: Floats


def _best(kind: type[Model], trial: Bench, device: str, tick: Tick, on_metric: OnMetric | None) -> _Best:
    """The grid's best settings."""
    chosen: _Best | None = None
    model: Model | None = None
    for choice in kind.grid:
        tick()
        if model and _without_decay(model.settings) == _without_decay(choice):
            model = kind(choice, model.arrays)
        else:
            model = _fitted(kind, trial.fit, choice, device, tick, on_metric)
        scores = trial.scored(model)
        found = trial.each(scores)
        if chosen is None or _clearly_better(found, chosen.gain, kind.steady):
            kept = Kept({**choice, **_learned(model)}, model.arrays if isinstance(model, TwoTower) else {})
            chosen = _Best(kept, _stacked(scores, trial), found)
    assert chosen is not None
    return chosen


def _again(kind: type[Model], trial: Bench, known: Kept, tick: Tick) -> _Best:
    """A rung whose settings are known: no search, and no learning where the arrays were kept."""
    tick()
    if known.arrays:
        traits = {trait: sorted(set(trial.fit.people.labels(trait)) - {""})[:200] for trait in trial.fit.people.traits}
        model: Model = kind({**known.settings, "traits": traits}, known.arrays)
    else:
        model = kind.fit(trial.fit, known.settings, tick)
    scores = trial.scored(model)
    return _Best(known, _stacked(scores, trial), trial.each(scores))


def _stacked(scores: list[Scores], trial: Bench) -> Scores:
    return np.concatenate(scores) if scores else np.zeros((0, trial.fit.history.items), np.float32)


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
