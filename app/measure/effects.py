"""From a trial to its arms: effects, intervals, p values, verdicts."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from app.domain.measurement import ArmResult, OutcomeResult, Verdict
from app.measure.trial import Trial
from app.statistics.adjustment import contrasts, fitted
from app.statistics.difference import Difference, clustered, means, proportions
from app.statistics.multiplicity import benjamini_hochberg, holm
from app.statistics.sequences import half_width

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

Z = 1.959963984540054


def arm_results(trial: Trial, margin: float | None = None) -> tuple[ArmResult, ...]:
    """Every arm, the control first; effects are arm minus control (adjusted where the past is known)."""
    arms = several_results(trial, trial.y[None, :], margin)[0]
    adjusted = holm([math.nan if arm.p_value is None else arm.p_value for arm in arms])
    return tuple(replace(arm, p_adjusted=known(p)) for arm, p in zip(arms, adjusted, strict=True))


def results_of(trial: Trial, outcomes: Mapping[str, Array], margin: float | None = None) -> tuple[OutcomeResult, ...]:
    """Several outcomes of one trial; p values allow for all arms and all outcomes together (Holm, and BH beside).

    A row without one of the outcomes (NaN) drops from that one alone.
    """
    whole = [name for name, column in outcomes.items() if np.isfinite(column).all()]
    by_name = {
        name: several_results(trial.part(np.isfinite(column)), column[np.isfinite(column)][None, :], margin)[0]
        for name, column in outcomes.items()
        if name not in whole
    }
    if whole:
        together = several_results(trial, np.stack([outcomes[name] for name in whole]), margin)
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
    return _compared_values(values[arm], values[control])


def _compared_values(arm: Array, control: Array) -> Difference:
    if is_binary(arm) and is_binary(control):
        return proportions(int(arm.sum()), len(arm), int(control.sum()), len(control))
    return means(arm, control)


@dataclass(frozen=True)
class _Split:
    """A trial cut into its arms once, for all outcomes: rows of each arm, and their outcomes (outcomes, rows)."""

    trial: Trial
    rows: list[NDArray[np.int64]]
    values: list[Array]

    def raw(self, code: int, at: int) -> Difference:
        """The raw difference of one outcome."""
        units = self.trial.units
        if self.trial.repeated and units is not None:
            inside, control = self.rows[code], self.rows[0]
            return clustered(self.values[code][at], self.values[0][at], units[inside], units[control])
        return _compared_values(self.values[code][at], self.values[0][at])

    def sharper(self, by: Array) -> list[list[Difference]]:
        """[arm - 1][outcome]: with what was known before (`by`, one column a trait) taken into account."""
        if min(len(inside) for inside in self.rows) <= by.shape[1] + 2:
            outcomes = range(len(self.values[0]))
            return [[self.raw(code, at) for at in outcomes] for code in range(1, len(self.rows))]
        centre = by.mean(axis=0)
        units = self.trial.units if self.trial.repeated else None
        fits = []
        for inside, values in zip(self.rows, self.values, strict=True):
            x = np.take(by, inside, axis=0)
            x -= centre
            fits.append(fitted(values, x, None if units is None else units[inside]))
        return [contrasts(fit, fits[0]) for fit in fits[1:]]


def known(number: float) -> float | None:
    """None for what cannot be said: JSON knows no NaN."""
    return float(number) if math.isfinite(number) else None


def several_results(trial: Trial, outcomes: Array, margin: float | None = None) -> list[list[ArmResult]]:
    """[outcome][arm] of `outcomes` (outcomes, rows), p values not yet adjusted."""
    rows = [np.flatnonzero(trial.rows(code)) for code in range(len(trial.labels))]
    split = _Split(trial, rows, [np.take(outcomes, inside, axis=1) for inside in rows])
    main = None if trial.before is None else split.sharper(trial.before)
    beside = split.sharper(trial.traits) if trial.traits is not None and trial.traits.shape[1] else None
    found = []
    for at in range(len(outcomes)):
        binary = all(is_binary(values[at]) for values in split.values)
        arms = [_arm(trial, code, values[at], binary) for code, values in enumerate(split.values)]
        for code in range(1, len(arms)):
            effect = split.raw(code, at) if main is None else main[code - 1][at]
            arms[code] = _compared(trial, arms[code], effect, margin)
            arms[code] = _beside(arms[code], None if beside is None else beside[code - 1][at])
        found.append(arms)
    return found


def is_binary(values: Array) -> bool:
    """Whether all values are 0 or 1."""
    return bool(((values == 0) | (values == 1)).all())


def _arm(trial: Trial, code: int, inside: Array, binary: bool) -> ArmResult:
    result = ArmResult(
        arm=trial.labels[code],
        n=trial.size(code),
        mean=float(inside.mean()),
        converted=int(inside.sum()) if binary else None,
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
