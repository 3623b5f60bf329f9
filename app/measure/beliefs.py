"""The Bayesian view, for those who ask for it: how likely the effect is to be good, given what was known before."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.evidence import BayesView
from app.domain.knowledge import Expectation
from app.domain.measurement import ArmResult
from app.domain.messages import Message, mark
from app.measure.effects import Z
from app.statistics.bayesian import belief


def bayes_views(
    arms: Sequence[ArmResult], margin: float | None, good: int = 1, before: Expectation | None = None
) -> tuple[BayesView, ...]:
    """One view an arm whose effect has a standard error. before: what earlier campaigns promised, else nothing."""
    prior = (0.0, None) if before is None else (before.effect, (before.high - before.low) / (2 * Z))
    return tuple(_view(arm, margin, good, *prior) for arm in arms if arm.effect is not None and _se(arm) > 0)


def _view(arm: ArmResult, margin: float | None, good: int, prior_mean: float, prior_sd: float | None) -> BayesView:
    found = belief(arm.effect or 0.0, _se(arm), prior_mean, prior_sd)
    helps = found.above(0.0) if good > 0 else 1 - found.above(0.0)
    matters = None
    if margin is not None:
        matters = found.above(margin) if good > 0 else 1 - found.above(-margin)
    sentence = _sentence(helps, matters, prior_sd is not None)
    return BayesView(arm.arm, found.mean, found.low, found.high, helps, matters, prior_mean, prior_sd, sentence)


def _se(arm: ArmResult) -> float:
    """The standard error behind the interval that is shown (of a score interval: the one as wide)."""
    if arm.low is None or arm.high is None:
        return 0.0
    return (arm.high - arm.low) / (2 * Z)


def _sentence(helps: float, matters: float | None, experienced: bool) -> Message:
    filled = {"chances": chances(helps)}
    if matters is None:
        text = mark("measure", "The chances that it helps at all are {chances} in 100.")
    else:
        text = mark("measure", "The chances that it helps at all are {chances} in 100, that it helps enough {enough}.")
        filled["enough"] = chances(matters)
    said = text.filled(number=None, **filled)
    basis = (
        mark("measure", "Earlier campaigns here were taken into account.")
        if experienced
        else mark("measure", "Nothing was assumed beforehand.")
    )
    return mark("measure", "{first} {second}").filled(first=said, second=basis)


def chances(probability: float) -> str:
    """Chances in 100 as people say them: never 0 or 100."""
    if probability < 0.01:
        return "<1"
    return ">99" if probability > 0.99 else f"{100 * probability:.0f}"
