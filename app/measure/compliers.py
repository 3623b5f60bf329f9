"""What coming did to those who came because they were invited.

Who comes chooses to come, so comparing those who came with those who did not says nothing. The draw did not choose:
it serves as an instrument, if the invitation acts through coming alone.
"""

from __future__ import annotations

import math

import numpy as np

from app.domain.evidence import Complier
from app.domain.messages import Message, mark
from app.measure.trial import Trial
from app.measure.wording import base_of_range, between, in_base, plain
from app.statistics.instrument import Instrumented, complier_effect

Label = Message | str


def complier_view(trial: Trial, code: int, came: np.ndarray, *, redeemed: bool = False) -> Complier | None:
    """For one arm against the control; None where nobody of the arm came. came: 0/1, one entry a row of the trial.

    redeemed: they took up the offer, which is not coming to an event: the sentences say so.
    """
    both = trial.rows(code) | trial.rows(0)
    invited = trial.rows(code)[both]
    took = came[both]
    if not took[invited].any():
        return None
    units = trial.units[both] if trial.repeated and trial.units is not None else None
    found = complier_effect(trial.y[both], took, invited, units)
    return Complier(
        arm=trial.labels[code],
        came=float(took[invited].mean()),
        came_control=float(took[~invited].mean()),
        effect=_finite(found.effect),
        low=_finite(found.low),
        high=_finite(found.high),
        disjoint=found.disjoint,
        f=found.f if math.isfinite(found.f) else 1e12,
        weak=found.weak,
        sentence=_sentence(found, trial.binary, redeemed),
        redeemed=redeemed,
    )


def _sentence(found: Instrumented, binary: bool, redeemed: bool) -> Message:
    if found.weak or found.disjoint or not (math.isfinite(found.low) and math.isfinite(found.high)):
        return TOO_FEW_TOOK if redeemed else TOO_FEW_CAME
    if binary:
        low, high = max(found.low, -1.0), min(found.high, 1.0)
        base = base_of_range(found.effect, low, high)
        more = mark("measure", "{count} more") if found.effect >= 0 else mark("measure", "{count} fewer")
        first = (OF_THOSE_WHO_TOOK if redeemed else OF_THOSE_WHO_CAME).filled(
            base=f"{base:,}", more=more.filled(count=in_base(found.effect, base))
        )
        span = between(low, high, base)
    else:
        first = mark("measure", "For those who came because they were invited the effect was {effect}.").filled(
            effect=plain(found.effect)
        )
        span = mark("measure", "The effect lies between {low} and {high}.").filled(
            low=plain(found.low), high=plain(found.high)
        )
    return mark("measure", "{first} {second} {third}").filled(
        first=first, second=span, third=ASSUMED_TOOK if redeemed else ASSUMED
    )


OF_THOSE_WHO_CAME = mark(
    "measure", "Of every {base} that came because they were invited, {more} reached the goal than otherwise."
)
OF_THOSE_WHO_TOOK = mark(
    "measure",
    "Of every {base} that took up the offer because they were invited, {more} reached the goal than otherwise.",
)
TOO_FEW_CAME = mark(
    "measure", "Too few came because they were invited (weak instrument): what coming did to them cannot be told."
)
TOO_FEW_TOOK = mark("measure", "Too few took up the offer (weak instrument): what it did to them cannot be told.")
ASSUMED_TOOK = mark("measure", "This holds if the invitation alone, without taking up the offer, changed nothing.")
ASSUMED = mark("measure", "This holds if the invitation alone, without coming, changed nothing.")


def _finite(number: float) -> float | None:
    return float(number) if math.isfinite(number) else None
