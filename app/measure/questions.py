"""What else is asked of a campaign's arms: further outcomes, and guardrails that our own courses must not break."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from app.domain.measurement import VERDICTS, Question, Verdict
from app.domain.messages import Message, mark
from app.measure.effects import effect_of, known, verdict
from app.measure.pictures import step_name
from app.measure.trial import Trial
from app.measure.wording import BAD_GOALS
from app.statistics.difference import Difference
from app.statistics.multiplicity import holm

LEVEL = 0.05
MAY_FALL = 0.1  # without a margin of the plan's own, a guardrail may fall by a tenth of the control's level
Guard = tuple[Message, np.ndarray]


def further_outcomes(
    trial: Trial, code: int, values: Sequence[tuple[str, np.ndarray]], margin: float | None, goal_p: float | None
) -> tuple[Question, ...]:
    """Each named outcome for one arm; Holm over the goal and all of them: nothing is told that the many looks explain.

    What the control cannot do (redeem an offer it never got) is no question.
    """
    asked = [(kind, effect_of(trial, code, column)) for kind, column in values if column[trial.rows(0)].any()]
    adjusted = holm([math.nan if goal_p is None else goal_p, *(each.p_value for _, each in asked)])[1:]
    return tuple(_question(kind, each, margin, p) for (kind, each), p in zip(asked, adjusted, strict=True))


def guardrails(trial: Trial, code: int, guards: Sequence[Guard], margin: float | None) -> tuple[Question, ...]:
    """Non-inferiority (Piaggio et al. 2012) of each guard; a guard's NaN marks families it says nothing about."""
    return tuple(question for guard in guards if (question := _guarded(trial, code, guard, margin)) is not None)


def _question(kind: str, each: Difference, margin: float | None, p: float) -> Question:
    word: Verdict = verdict(known(each.low), known(each.high), margin, -1 if kind in BAD_GOALS else 1)
    if word in ("works", "harms") and not p < LEVEL:
        word = "cannot_tell"
    low, high = (end if math.isfinite(end) else side for end, side in ((each.low, -1.0), (each.high, 1.0)))
    return Question(
        step_name(kind), each.effect, low, high, VERDICTS[word], p_value=known(each.p_value), p_adjusted=known(p)
    )


def _guarded(trial: Trial, code: int, guard: Guard, margin: float | None) -> Question | None:
    name, values = guard
    asked = np.isfinite(values) & (trial.rows(code) | trial.rows(0))
    arms = (trial.rows(code)[asked]).astype(np.int64)
    if min(arms.sum(), (1 - arms).sum()) < 2 or not values[asked].any():
        return None
    units = None if trial.units is None else trial.units[asked]
    labels = (trial.labels[0], trial.labels[code])
    own = Trial(labels, arms, values[asked], trial.outcome, units=units)
    each = effect_of(own, 1, own.y)
    may_fall = margin or MAY_FALL * float(own.y[own.rows(0)].mean())
    low, high = (end if math.isfinite(end) else side for end, side in ((each.low, -1.0), (each.high, 1.0)))
    return Question(name, each.effect, low, high, held(low, high, may_fall), guardrail=True, margin=may_fall)


def held(low: float, high: float, may_fall: float) -> Message:
    """Held where the whole interval lies above minus the margin."""
    if high < 0:
        return mark("measure", "Fell")
    return mark("measure", "Held") if low > -may_fall else mark("measure", "Cannot tell yet")
