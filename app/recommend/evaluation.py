"""The honest evaluation: the newest item held out, the whole catalogue ranked, a ladder that must be earned."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from app.domain.learning_results import Caution, Evaluation, ModelScore
from app.domain.messages import Message, mark
from app.recommend.blend import Blend
from app.recommend.interactions import Floats, Ints, leave_last_out
from app.recommend.ladder import KINDS, MOST_SQUARE, NAMES, RUNGS, answers_newcomers, fitting
from app.recommend.model import Model, OnMetric, Settings, Tick, View, no_tick
from app.recommend.network import device_for
from app.recommend.ranking import gains, hits, in_blocks, interval, listed, masked, places, resampled
from app.recommend.tuning import Tuned, tune

LEAST_USERS = 20
FEW_USERS = 200


@dataclass(frozen=True)
class Verdict:
    """The evaluation, and what to fit for work: the promoted rung and the one for newcomers, with their settings."""

    evaluation: Evaluation
    served: Settings


@dataclass(frozen=True)
class _Tested:
    name: str
    gain: Floats
    hit: Floats
    coverage: float
    seconds: float


def evaluate(view: View, device: str = "auto", tick: Tick = no_tick, on_metric: OnMetric | None = None) -> Verdict:
    """Tune on validation items, test on the newest, climb the ladder. With too few people the first rung stays."""
    split = leave_last_out(view.history)
    used = device_for(device)
    if len(split.rows) < LEAST_USERS or not len(view.catalogue):
        return _too_little(view, len(split.rows), used)
    train = view.before(split)
    tuned = tune(train, split.rows, used, tick, on_metric)
    tested = _test(train, split.rows, split.targets, tuned, tick)
    return _climb(view, tested, tuned, used)


def _test(train: View, rows: Ints, targets: Ints, tuned: Tuned, tick: Tick) -> list[_Tested]:
    """Fit every rung with its chosen settings and rank the held-out items."""
    fitted: dict[str, Model] = {}
    tested: list[_Tested] = []
    for kind in fitting(len(train.catalogue)):
        tick()
        start = time.perf_counter()
        if kind is Blend:
            members = [fitted[name] for name in tuned.parts]
            model: Model = Blend.of(members, list(tuned.parts.values()))
            seconds = sum(one.seconds for one in tested if one.name in tuned.parts)
        else:
            model = kind.fit(train, tuned.settings[kind.name], tick)
            seconds = time.perf_counter() - start
        fitted[kind.name] = model
        tested.append(_tested(model, train, rows, targets, seconds))
    return tested


def _tested(model: Model, train: View, rows: Ints, targets: Ints, seconds: float) -> _Tested:
    place = np.zeros((len(rows), 2), np.int64)
    shown = np.zeros(len(train.catalogue), bool)

    def work(some: Ints, where: slice) -> None:
        scores = masked(model.scores(train, some), train.history, some)
        place[where] = places(scores, targets[where])
        shown[listed(scores)] = True

    in_blocks(rows, len(train.catalogue), work)
    return _Tested(model.name, gains(place), hits(place), float(shown.mean()), seconds)


def _climb(view: View, tested: list[_Tested], tuned: Tuned, device: str) -> Verdict:
    """A rung is promoted only if its paired interval over the one in office lies above 0, corrected for the tries.

    The level of each interval is Bonferroni's for the number of challengers, so that chance alone promotes
    anything in at most one evaluation of twenty.
    """
    means = resampled(np.column_stack([one.gain for one in tested]))
    level = 1 - 0.05 / max(len(tested) - 1, 1)
    office, newcomers = 0, 0
    scores = [_score(tested[0], means[:, 0], None)]
    for place in range(1, len(tested)):
        lead = interval(means[:, place] - means[:, office], level)
        scores.append(_score(tested[place], means[:, place], lead))
        if lead[0] > 0:
            office = place
            if answers_newcomers(tested[place].name, tuned.parts):
                newcomers = place
    evaluation = Evaluation(
        split="leave_last_out",
        users=len(tested[0].gain),
        device=device,
        models=tuple(scores),
        promoted=tested[office].name,
        reason=_reason(scores, office),
        warnings=_warnings(view, len(tested[0].gain)),
        catalogue=len(view.catalogue),
    )
    return Verdict(evaluation, served(tuned, tested[office].name, tested[newcomers].name))


def _score(tested: _Tested, means: Floats, lead: tuple[float, float] | None) -> ModelScore:
    low, high = interval(means)
    hit = float(tested.hit.mean())
    lead_low, lead_high = lead or (None, None)
    return ModelScore(
        tested.name,
        float(tested.gain.mean()),
        low,
        high,
        hit,
        hit,
        tested.coverage,
        tested.seconds,
        lead_low,
        lead_high,
    )


def served(tuned: Tuned, main: str, newcomers: str) -> Settings:
    """The settings of a Served model."""

    def part(name: str) -> Settings:
        blend: Settings = {"parts": dict(tuned.parts), "settings": tuned.settings}
        return {"name": name, "settings": blend if name == "blend" else tuned.settings[name]}

    return {"main": part(main), "newcomers": part(newcomers)}


def _reason(scores: list[ModelScore], office: int) -> Message:
    """Why this rung is in office, in words."""
    best = max(range(len(scores)), key=lambda place: scores[place].ndcg_at_10)
    name = NAMES[scores[office].name]
    if office == 0 and best == 0:
        return mark("recommend", "Nothing did better than “{model}”, so the simplest stays.").filled(model=name)
    if best != office:
        return mark(
            "recommend",
            "“{other}” did not beat “{model}” beyond chance ({low} to {high} in NDCG@10): the simpler one stays.",
        ).filled(
            other=NAMES[scores[best].name],
            model=name,
            low=_signed(scores[best].lead_low),
            high=_signed(scores[best].lead_high),
        )
    return mark(
        "recommend",
        "“{model}” leads the simpler one in office before it by {low} to {high} in NDCG@10: more than chance.",
    ).filled(model=name, low=_signed(scores[office].lead_low), high=_signed(scores[office].lead_high))


def _signed(value: float | None) -> str:
    return f"{value or 0:+.3f}"


def _warnings(view: View, users: int) -> tuple[Caution, ...]:
    found = []
    if users < FEW_USERS:
        text = mark("recommend", "People who could be tested: {count}. Small differences cannot be seen.")
        found.append(Caution("low_power", text.filled(count=users)))
    if len(view.catalogue) > MOST_SQUARE:
        text = mark("recommend", "The catalogue is too large for some models; they were left out: {models}.")
        names = ", ".join(kind.name for kind in RUNGS if kind not in fitting(len(view.catalogue)))
        found.append(Caution("small_cells", text.filled(models=names)))
    return tuple(found)


def _too_little(view: View, users: int, device: str) -> Verdict:
    """An answer in words: what is missing before anything can be compared."""
    reason = mark(
        "recommend", "Too little data to compare models: people with three choices or more: {count}, needed: {least}."
    ).filled(count=users, least=LEAST_USERS)
    start = Evaluation(
        "leave_last_out", users, device, (), "popular", reason, (Caution("low_power", reason),), len(view.catalogue)
    )
    first: Settings = {"name": "popular", "settings": dict(KINDS["popular"].grid[-1])}
    return Verdict(start, {"main": first, "newcomers": first})
