"""From a trial to its arms: effects, intervals, p values, verdicts."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from app.domain.measurement import ArmResult, OutcomeResult, Verdict
from app.measure.trial import Trial
from app.statistics.adjustment import contrasts, fitted, scaling
from app.statistics.difference import Difference, clustered, means, proportions
from app.statistics.multiplicity import benjamini_hochberg, holm
from app.statistics.sequences import half_width

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

Z = 1.959963984540054


def arm_results(trial: Trial, margin: float | None = None) -> tuple[ArmResult, ...]:
    """Every arm, the control first; effects are arm minus control (adjusted where the past is known)."""
    arms = several_results(trial, trial.y[:, None], margin)[0]
    adjusted = holm([math.nan if arm.p_value is None else arm.p_value for arm in arms])
    return tuple(replace(arm, p_adjusted=known(p)) for arm, p in zip(arms, adjusted, strict=True))


def results_of(trial: Trial, outcomes: Mapping[str, Array], margin: float | None = None) -> tuple[OutcomeResult, ...]:
    """Several outcomes of one trial; p values allow for all arms and all outcomes together (Holm, and BH beside).

    A row without one of the outcomes (NaN) drops from that one alone.
    """
    whole = [name for name, column in outcomes.items() if np.isfinite(column).all()]
    by_name = {
        name: several_results(trial.part(np.isfinite(column)), column[np.isfinite(column)][:, None], margin)[0]
        for name, column in outcomes.items()
        if name not in whole
    }
    if whole:
        together = several_results(trial, np.column_stack([outcomes[name] for name in whole]), margin)
        by_name |= dict(zip(whole, together, strict=True))
    found = [by_name[name] for name in outcomes]
    asked = [math.nan if arm.p_value is None else arm.p_value for arms in found for arm in arms]
    adjusted = iter(zip(holm(asked), benjamini_hochberg(asked), strict=True))
    results = []
    for name, arms in zip(outcomes, found, strict=True):
        both = [(arm, *next(adjusted)) for arm in arms]
        told = tuple(replace(arm, p_adjusted=known(p), q_value=known(q)) for arm, p, q in both)
        results.append(OutcomeResult(name, told))
    return tuple(results)


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


def effect_of(trial: Trial, code: int, values: Array) -> Difference:
    """The raw difference of `values` between an arm and the control, by the method its kind asks for."""
    arm, control = trial.rows(code), trial.rows(0)
    if trial.repeated and trial.units is not None:
        return clustered(values[arm], values[control], trial.units[arm], trial.units[control])
    if is_binary(values):
        hits = int(values[arm].sum()), int(values[control].sum())
        return proportions(hits[0], int(arm.sum()), hits[1], int(control.sum()))
    return means(values[arm], values[control])


def sharper(trial: Trial, by: Array, outcomes: Array) -> list[list[Difference]]:
    """[arm - 1][outcome]: differences with what was known before (`by`, one column a trait) taken into account.

    outcomes: (rows, outcomes). Every arm is solved once, however many are compared with the control.
    """
    centre, scale = scaling(by)
    units = trial.units if trial.repeated else None
    codes = range(len(trial.labels))
    if min(int(trial.rows(code).sum()) for code in codes) <= by.shape[1] + 2:
        return [[effect_of(trial, code, column) for column in outcomes.T] for code in codes[1:]]
    sides = []
    for code in codes:
        inside = np.flatnonzero(trial.rows(code))
        mine = None if units is None else units[inside]
        sides.append(fitted(outcomes[inside], (by[inside] - centre) / scale, mine))
    return [contrasts(side, sides[0]) for side in sides[1:]]


def known(number: float) -> float | None:
    """None for what cannot be said: JSON knows no NaN."""
    return float(number) if math.isfinite(number) else None


def several_results(trial: Trial, outcomes: Array, margin: float | None = None) -> list[list[ArmResult]]:
    """[outcome][arm] of the columns of `outcomes` (rows, outcomes), p values not yet adjusted."""
    main = None if trial.before is None else sharper(trial, trial.before, outcomes)
    beside = None
    if trial.traits is not None and trial.traits.shape[1]:
        beside = sharper(trial, trial.traits, outcomes)
    found = []
    for at, column in enumerate(outcomes.T):
        arms = [_arm(trial, code, column) for code in range(len(trial.labels))]
        for code in range(1, len(arms)):
            effect = effect_of(trial, code, column) if main is None else main[code - 1][at]
            arms[code] = _compared(trial, arms[code], effect, margin)
            arms[code] = _beside(arms[code], None if beside is None else beside[code - 1][at])
        found.append(arms)
    return found


def is_binary(values: Array) -> bool:
    """Whether all values are 0 or 1."""
    return bool(((values == 0) | (values == 1)).all())


def _arm(trial: Trial, code: int, values: Array) -> ArmResult:
    inside = values[trial.rows(code)]
    result = ArmResult(
        arm=trial.labels[code],
        n=trial.size(code),
        mean=float(inside.mean()),
        converted=int(inside.sum()) if is_binary(values) else None,
        value_mean=None if trial.value is None else float(trial.value[trial.rows(code)].mean()),
    )
    if code == 0 or trial.value is None:
        return result
    worth = effect_of(trial, code, trial.value)
    low, high = known(worth.low), known(worth.high)
    return replace(result, value_effect=known(worth.effect), value_low=low, value_high=high)


def _compared(trial: Trial, result: ArmResult, found: Difference, margin: float | None) -> ArmResult:
    se = (found.high - found.low) / (2 * Z) if found.method == "score" else found.se
    half = half_width(se, 1.0)
    low, high = known(found.low), known(found.high)
    return replace(
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


def _beside(result: ArmResult, found: Difference | None) -> ArmResult:
    """The effect adjusted by covariates, beside the raw one."""
    if found is None:
        return result
    low, high = known(found.low), known(found.high)
    return replace(result, adjusted_effect=known(found.effect), adjusted_low=low, adjusted_high=high)
