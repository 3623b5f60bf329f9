"""The honest evaluation: items hidden by time, the whole catalogue ranked, a ladder that must be earned."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from app.domain.learning_results import Caution, Evaluation, ModelScore, finite
from app.domain.messages import Message, mark
from app.recommend.interactions import Split, leave_last_out, newcomers, time_split
from app.recommend.ladder import KINDS, MOST_SQUARE, NAMES, RUNGS, fitting
from app.recommend.model import OnMetric, Settings, Tick, View, no_tick
from app.recommend.network import device_for
from app.recommend.ranking import interval, resampled
from app.recommend.testing import Tested, examine, fitted, variety_curve
from app.recommend.tuning import FROM_SCRATCH, Checkpoints, Tuned, tune

LEAST_USERS = 20
FEW_USERS = 200
SPLITS = {"leave_last_out": leave_last_out, "time": time_split}


@dataclass(frozen=True)
class Verdict:
    """The evaluation, and what to fit for work: the promoted rung and the one for newcomers, with their settings."""

    evaluation: Evaluation
    served: Settings


@dataclass(frozen=True)
class _Climb:
    """Where a ladder ends: the place of the rung in office, every rung's lead over the one it had to beat."""

    office: int
    leads: tuple[tuple[float, float] | None, ...]
    intervals: tuple[tuple[float, float], ...]


def evaluate(
    view: View,
    device: str = "auto",
    tick: Tick = no_tick,
    on_metric: OnMetric | None = None,
    *,
    split: str = "leave_last_out",
    checkpoints: Checkpoints = FROM_SCRATCH,
) -> Verdict:
    """Tune on validation items, test on the newest, climb the ladder. With too few people the first rung stays.

    `split`: "leave_last_out" hides everybody's newest item, "time" everything after one day. People without a
    history are a test of their own: a drawn fifth is hidden altogether, and a ladder of its own says who answers them.
    """
    hidden = SPLITS[split](view.history)
    used = device_for(device)
    if len(hidden.rows) < LEAST_USERS or not len(view.catalogue):
        return _too_little(view, split, len(hidden.rows), used)
    train = view.before(hidden)
    tuned = tune(train, hidden.rows, used, tick, on_metric, checkpoints)
    rungs = fitted(train, tuned, tick)
    warm = [examine(rung, train, hidden) for rung in rungs]
    cold = _cold(view, hidden, split, tuned, tick)
    ladder = climb(warm)
    found = _evaluation(view, split, used, warm, cold, ladder)
    found = replace(found, variety=variety_curve(rungs[ladder.office].model, train, hidden))
    return Verdict(found, served(tuned, found.promoted, found.newcomers))


def _cold(view: View, hidden: Split, split: str, tuned: Tuned, tick: Tick) -> list[Tested]:
    """Every rung that answers newcomers, on people whose whole history is hidden; nothing where there are too few.

    With a time split the newcomers are drawn from what was known by that day.
    """
    base = view.before(hidden) if split == "time" else view
    alone = newcomers(base.history)
    if len(alone.rows) < LEAST_USERS:
        return []
    train = base.before(alone)
    return [examine(rung, train, alone) for rung in fitted(train, tuned, tick, cold=True)]


def climb(tested: list[Tested]) -> _Climb:
    """A rung is promoted only if its paired interval over the one in office lies above 0, corrected for the tries.

    The level of each interval is Bonferroni's for the number of challengers, so that chance alone promotes
    anything in at most one evaluation of twenty.
    """
    means = resampled(np.column_stack([one.gain for one in tested]))
    level = 1 - 0.05 / max(len(tested) - 1, 1)
    office = 0
    leads: list[tuple[float, float] | None] = [None]
    for place in range(1, len(tested)):
        lead = interval(means[:, place] - means[:, office], level)
        leads.append(lead)
        if lead[0] > 0:
            office = place
    return _Climb(office, tuple(leads), tuple(interval(means[:, place]) for place in range(len(tested))))


def _evaluation(
    view: View, split: str, device: str, warm: list[Tested], cold: list[Tested], ladder: _Climb
) -> Evaluation:
    scores = _scores(warm, ladder)
    found = Evaluation(
        split=split,
        users=len(warm[0].gain),
        device=device,
        models=tuple(scores),
        promoted=warm[ladder.office].name,
        reason=_reason(scores, ladder.office),
        warnings=_warnings(view, len(warm[0].gain)),
        catalogue=len(view.catalogue),
    )
    return _with_newcomers(found, cold) if cold else found


def _with_newcomers(found: Evaluation, cold: list[Tested]) -> Evaluation:
    """The same with the figures of people without a history, and who answers for them."""
    ladder = climb(cold)
    own = _scores(cold, ladder)
    by_name = {score.name: score for score in own}
    models = tuple(
        replace(
            score,
            cold_ndcg_at_10=by_name[score.name].ndcg_at_10,
            cold_low=by_name[score.name].low,
            cold_high=by_name[score.name].high,
            cold_hit_rate_at_10=by_name[score.name].hit_rate_at_10,
        )
        if score.name in by_name
        else score
        for score in found.models
    )
    name, why = cold[ladder.office].name, _reason(own, ladder.office)
    return replace(found, models=models, newcomers=name, newcomers_reason=why, cold_users=len(cold[0].gain))


def _scores(tested: list[Tested], ladder: _Climb) -> list[ModelScore]:
    pairs = zip(ladder.intervals, ladder.leads, strict=True)
    return [_score(one, span, lead) for one, (span, lead) in zip(tested, pairs, strict=True)]


def _score(tested: Tested, span: tuple[float, float], lead: tuple[float, float] | None) -> ModelScore:
    hit, lists = float(tested.hit.mean()), tested.lists
    return ModelScore(
        name=tested.name,
        ndcg_at_10=float(tested.gain.mean()),
        low=span[0],
        high=span[1],
        recall_at_10=hit,
        hit_rate_at_10=hit,
        coverage=tested.coverage,
        fit_seconds=tested.seconds,
        lead_low=lead[0] if lead else None,
        lead_high=lead[1] if lead else None,
        novelty=finite(lists.novelty),
        diversity=finite(lists.diversity),
        calibration=finite(lists.calibration),
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


def _too_little(view: View, split: str, users: int, device: str) -> Verdict:
    """An answer in words: what is missing before anything can be compared."""
    reason = mark(
        "recommend", "Too little data to compare models: people with three choices or more: {count}, needed: {least}."
    ).filled(count=users, least=LEAST_USERS)
    start = Evaluation(
        split, users, device, (), "popular", reason, (Caution("low_power", reason),), len(view.catalogue)
    )
    first: Settings = {"name": "popular", "settings": dict(KINDS["popular"].grid[-1])}
    return Verdict(start, {"main": first, "newcomers": first})
