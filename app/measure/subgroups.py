"""The effect in parts of the families that were named before the start, each drawn towards the others.

Raw subgroup effects mislead: the largest of several is large by luck. Shrinkage answers that (Jones et al., Clinical
Trials 2011), so that a part stands out only where its own data carry it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.domain.evidence import Subgroup
from app.domain.figures import Label
from app.measure.effects import Z, effect_of
from app.measure.trial import Trial
from app.statistics.pooling import pooled

LEAST = 20  # rows an arm in a part; smaller parts are left out
DIFFER = 0.05  # half-normal scale for yes/no outcomes; for others a tenth of the outcome's spread
DIFFER_OF_SPREAD = 0.1
Division = tuple[Label, np.ndarray, Sequence[Label]]


def subgroup_effects(trial: Trial, code: int, divisions: Sequence[Division]) -> tuple[Subgroup, ...]:
    """For one arm: each division is its name, the part of every row (codes), and the parts' names."""
    return tuple(part for division in divisions for part in _parts(trial, code, division))


def _parts(trial: Trial, code: int, division: Division) -> list[Subgroup]:
    name, part_of, names = division
    found = []
    for part, label in enumerate(names):
        inside = (part_of == part) & (trial.rows(code) | trial.rows(0))
        arms = trial.rows(code)[inside].astype(np.int64)
        if min(arms.sum(), (1 - arms).sum()) < LEAST:
            continue
        units = None if trial.units is None else trial.units[inside]
        own = Trial((trial.labels[0], trial.labels[code]), arms, trial.y[inside], trial.outcome, units=units)
        each = effect_of(own, 1, own.y)
        if each.high > each.low:
            found.append((label, int(inside.sum()), each))
    if len(found) < 2:
        return []
    effects = np.array([each.effect for _, _, each in found])
    errors = np.array([(each.high - each.low) / (2 * Z) for _, _, each in found])
    scale = DIFFER if trial.binary else DIFFER_OF_SPREAD * float(trial.y.std())
    shrunk = pooled(effects, errors, scale).each
    return [
        Subgroup(name, label, n, each.effect, each.low, each.high, one.mean, one.low, one.high)
        for (label, n, each), one in zip(found, shrunk, strict=True)
    ]
