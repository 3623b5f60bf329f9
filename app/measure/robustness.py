"""Money with its largest amounts cut, beside the raw figure: does one customer make the effect?"""

from __future__ import annotations

import math

import numpy as np

from app.domain.evidence import RobustView
from app.domain.messages import Message, mark
from app.measure.effects import effect_of
from app.measure.trial import Trial
from app.measure.wording import plain
from app.statistics.difference import Difference
from app.statistics.tails import cap_of, capped


def robust_views(trial: Trial, values: np.ndarray) -> tuple[RobustView, ...]:
    """One view an arm; () where no amount lies above the cap or an arm is too small for a range."""
    cap = cap_of(values)
    above = int((values > cap).sum())
    if above == 0:
        return ()
    cut = capped(values, cap)
    found = [
        (code, effect_of(trial, code, values), effect_of(trial, code, cut)) for code in range(1, len(trial.labels))
    ]
    return tuple(
        RobustView(trial.labels[code], cap, above, less.effect, less.low, less.high, _sentence(raw, less, cap, above))
        for code, raw, less in found
        if math.isfinite(less.low)
    )


def _sentence(raw: Difference, less: Difference, cap: float, above: int) -> Message:
    filled = {"cap": plain(cap), "count": f"{above:,}", "effect": plain(less.effect), "raw": plain(raw.effect)}
    if _side(raw) == _side(less):
        text = mark(
            "measure",
            "With the {count} largest amounts counted as {cap}, the effect is {effect} (uncut {raw}): "
            "the answer stays.",
        )
    else:
        text = mark(
            "measure",
            "With the {count} largest amounts counted as {cap}, the effect is {effect} (uncut {raw}): "
            "a few large amounts decide the answer, so do not rely on it.",
        )
    return text.filled(number=None, **filled)


def _side(found: Difference) -> int:
    """Above zero, below, or neither."""
    return 1 if found.low > 0 else -1 if found.high < 0 else 0
