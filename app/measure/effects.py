"""From a trial to its arms: effects, intervals, p values, verdicts."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from app.domain.measurement import ArmResult, Verdict
from app.measure.trial import Trial
from app.statistics.adjustment import adjusted_difference
from app.statistics.difference import Difference, clustered, means, proportions
from app.statistics.multiplicity import holm
from app.statistics.sequences import half_width

if TYPE_CHECKING:
    from numpy.typing import NDArray

Z = 1.959963984540054


def arm_results(trial: Trial, margin: float | None = None) -> tuple[ArmResult, ...]:
    """Every arm, the control first; effects are arm minus control (adjusted where the past is known)."""
    arms = [_arm(trial, code, margin) for code in range(len(trial.labels))]
    adjusted = holm([math.nan if arm.p_value is None else arm.p_value for arm in arms])
    return tuple(replace(arm, p_adjusted=known(p)) for arm, p in zip(arms, adjusted, strict=True))


def verdict(low: float | None, high: float | None, margin: float | None, good: int = 1) -> Verdict:
    """The four words: is the whole interval on one side, within the margin, or neither."""
    if low is None or high is None:
        return "cannot_tell"
    if good < 0:
        low, high = -high, -low
    if low > 0:
        return "works"
    if high < 0:
        return "harms"
    if margin is not None and low > -margin and high < margin:
        return "does_not_work"
    return "cannot_tell"


def effect_of(trial: Trial, code: int, values: NDArray[np.float64]) -> Difference:
    """The raw difference of `values` between an arm and the control, by the method its kind asks for."""
    arm, control = trial.rows(code), trial.rows(0)
    if trial.repeated and trial.units is not None:
        return clustered(values[arm], values[control], trial.units[arm], trial.units[control])
    if np.isin(values, (0.0, 1.0)).all():
        hits = int(values[arm].sum()), int(values[control].sum())
        return proportions(hits[0], int(arm.sum()), hits[1], int(control.sum()))
    return means(values[arm], values[control])


def sharper(trial: Trial, code: int, by: NDArray[np.float64]) -> Difference:
    """The difference of the outcome with what was known before (`by`, one column a trait) taken into account."""
    arm, control = trial.rows(code), trial.rows(0)
    units = trial.units if trial.repeated else None
    return adjusted_difference(
        trial.y[arm],
        trial.y[control],
        by[arm],
        by[control],
        None if units is None else units[arm],
        None if units is None else units[control],
    )


def known(number: float) -> float | None:
    """None for what cannot be said: JSON knows no NaN."""
    return float(number) if math.isfinite(number) else None


def _arm(trial: Trial, code: int, margin: float | None) -> ArmResult:
    inside = trial.rows(code)
    result = ArmResult(
        arm=trial.labels[code],
        n=trial.size(code),
        mean=float(trial.y[inside].mean()),
        converted=int(trial.y[inside].sum()) if trial.binary else None,
        value_mean=None if trial.value is None else float(trial.value[inside].mean()),
    )
    return result if code == 0 else _compared(trial, code, result, margin)


def _compared(trial: Trial, code: int, result: ArmResult, margin: float | None) -> ArmResult:
    found = effect_of(trial, code, trial.y) if trial.before is None else sharper(trial, code, trial.before)
    se = (found.high - found.low) / (2 * Z) if found.method == "score" else found.se
    half = half_width(se, 1.0)
    low, high = known(found.low), known(found.high)
    result = replace(
        result,
        effect=known(found.effect),
        low=low,
        high=high,
        p_value=known(found.p_value),
        se=known(found.se),
        sequence_low=known(found.effect - half),
        sequence_high=known(found.effect + half),
        verdict=verdict(low, high, margin, trial.good),
    )
    if trial.value is not None:
        worth = effect_of(trial, code, trial.value)
        result = replace(
            result, value_effect=known(worth.effect), value_low=known(worth.low), value_high=known(worth.high)
        )
    if trial.traits is not None and trial.traits.shape[1]:
        beside = sharper(trial, code, trial.traits)
        result = replace(
            result,
            adjusted_effect=known(beside.effect),
            adjusted_low=known(beside.low),
            adjusted_high=known(beside.high),
        )
    return result
