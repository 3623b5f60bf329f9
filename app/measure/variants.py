"""The effect of each content variant against the families that got nothing.

All variants share one control, so that luck there moves all of them alike. What is drawn together is therefore the
variants' own rates, whose errors are their own (`subgroups.py` says why); the control's error is added afterwards.
"""

from __future__ import annotations

import math

import numpy as np

from app.domain.evidence import Subgroup
from app.domain.messages import mark
from app.measure.effects import Z, effect_of
from app.measure.subgroups import DIFFER, DIFFER_OF_SPREAD, LEAST
from app.measure.trial import Trial
from app.statistics.pooling import pooled

VARIANT = mark("measure", "Content variant")


def variant_effects(trial: Trial, code: int, variant: np.ndarray) -> tuple[Subgroup, ...]:
    """`variant`: the name of each row's variant, missing where it got none. Nothing where fewer than two are large
    enough to be told apart.
    """
    rest = trial.y[trial.rows(0)]
    found = [(name, trial.rows(code) & (variant == name)) for name in sorted({str(each) for each in variant if each})]
    found = [(name, rows) for name, rows in found if rows.sum() >= LEAST]
    if len(found) < 2 or len(rest) < LEAST:
        return ()
    means = np.array([trial.y[rows].mean() for _, rows in found])
    errors = np.array([_error(trial.y[rows]) for _, rows in found])
    scale = DIFFER if trial.binary else DIFFER_OF_SPREAD * float(trial.y.std())
    if not (errors > 0).all() or scale <= 0:
        return ()
    return tuple(
        _told(trial, name, rows, float(rest.mean()), _error(rest), (one.mean, one.low, one.high))
        for (name, rows), one in zip(found, pooled(means, errors, scale).each, strict=True)
    )


def _error(values: np.ndarray) -> float:
    return float(values.std(ddof=1) / math.sqrt(len(values)))


def _told(
    trial: Trial, name: str, rows: np.ndarray, rest: float, error: float, own: tuple[float, float, float]
) -> Subgroup:
    kept = rows | trial.rows(0)
    raw = effect_of(
        Trial(("control", name), rows[kept].astype(np.int64), trial.y[kept], trial.outcome), 1, trial.y[kept]
    )
    mean, low, high = own
    down, up = (math.hypot(side, Z * error) for side in (mean - low, high - mean))
    middle = mean - rest
    return Subgroup(VARIANT, name, int(rows.sum()), raw.effect, raw.low, raw.high, middle, middle - down, middle + up)
