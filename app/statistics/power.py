"""What an experiment of given sizes can see: two proportions, unequal arms, clusters.

The normal approximation with the pooled variance under no effect and the unpooled one under the effect
(Fleiss, Levin, Paik: Statistical Methods for Rates and Proportions, 3rd ed., section 4.2); clusters widen it by the
design effect of Kish, with unequal cluster sizes as in Eldridge, Ashby, Kerry (2006).
"""

from __future__ import annotations

import math

import numpy as np
from scipy.special import ndtr, ndtri

LEVEL, POWER = 0.05, 0.8
STEPS = 80


def power_of(lift: float, baseline: float, treated: float, control: float, *, level: float = LEVEL) -> float:
    """Chance that a two-sided test at `level` finds a true difference of `lift` (a fraction) over `baseline`.

    Sizes are effective sizes: divide by the design effect first. Only the tail in the direction of the effect counts.
    """
    raised = baseline + lift
    if min(treated, control) <= 0 or not 0 <= raised <= 1:
        return 0.0
    pooled = (baseline * control + raised * treated) / (control + treated)
    under_none = math.sqrt(pooled * (1 - pooled) * (1 / treated + 1 / control))
    under_lift = math.sqrt(raised * (1 - raised) / treated + baseline * (1 - baseline) / control)
    if under_lift == 0:
        return 1.0 if abs(lift) > 0 else 0.0
    return float(ndtr((abs(lift) - float(ndtri(1 - level / 2)) * under_none) / under_lift))


def detectable_lift(
    baseline: float,
    treated: float,
    control: float,
    *,
    power: float = POWER,
    level: float = LEVEL,
    design_effect: float = 1.0,
) -> float | None:
    """The smallest rise (a fraction) over `baseline` that is found with probability `power`; None when no rise is.

    With a baseline of 8 %, 80 % power and two arms of 500 this is 0.055.
    """
    _check_fraction(baseline)
    one, other = treated / design_effect, control / design_effect
    low, high = 0.0, 1.0 - baseline
    if power_of(high, baseline, one, other, level=level) < power:
        return None
    for _ in range(STEPS):
        middle = (low + high) / 2
        if power_of(middle, baseline, one, other, level=level) < power:
            low = middle
        else:
            high = middle
    return high


def size_needed(
    lift: float,
    baseline: float,
    *,
    control_share: float = 0.5,
    power: float = POWER,
    level: float = LEVEL,
    design_effect: float = 1.0,
) -> int | None:
    """Units in both arms together that are needed to see `lift`; None where ten million are not enough."""
    _check_fraction(baseline)
    if not 0 < control_share < 1:
        raise ValueError(f"control_share must lie between 0 and 1, not {control_share}")

    def enough(total: int) -> bool:
        effective = total / design_effect
        reached = power_of(lift, baseline, effective * (1 - control_share), effective * control_share, level=level)
        return reached >= power

    high = 4
    while not enough(high):
        high *= 2
        if high > 10_000_000:
            return None
    low = high // 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if enough(middle) else (middle, high)
    return high


def design_effect(cluster_sizes: np.ndarray, correlation: float) -> float:
    """How much larger a sample must be because units come in clusters: 1 + ((cv² + 1) m - 1) ρ.

    `cluster_sizes`: units in each cluster; `correlation`: intra-cluster correlation, 0 for units that stand alone.
    """
    sizes = np.asarray(cluster_sizes, dtype=float)
    if sizes.size == 0:
        return 1.0
    mean = float(sizes.mean())
    spread = float(sizes.var()) / mean**2
    return max(1.0, 1 + ((spread + 1) * mean - 1) * correlation)


def _check_fraction(baseline: float) -> None:
    if not 0 <= baseline < 1:
        raise ValueError(f"baseline must be a fraction below 1, not {baseline}")
