"""Before the campaign: what it will be able to see, and what would let it see more."""

from __future__ import annotations

import math

import numpy as np

from app.domain.campaign_power import Power
from app.domain.messages import Message, mark
from app.statistics.power import POWER, design_effect, detectable_lift, size_needed

CORRELATION = 0.05


def foresee(
    baseline: float,
    treated: int,
    held: int,
    *,
    margin: float | None = None,
    spare: int = 0,
    clusters: np.ndarray | None = None,
    days: int | None = None,
    days_needed: int | None = None,
    certainty_cost: float | None = None,
) -> Power:
    """The smallest rise that will show with 80 % power.

    `spare`: families that would welcome it but are beyond budget or seats; `clusters`: sizes of the classes
    that are drawn together, None when households are drawn (within-class correlation is taken to be .05); `days`: from
    the first day to the last, `days_needed`: how long nine of ten answers took before.
    Hopeless: only rises of twice what matters (the margin, else half the baseline) would show.
    """
    effect = 1.0 if clusters is None else design_effect(clusters, CORRELATION)
    lift = detectable_lift(baseline, treated, held, design_effect=effect)
    matters = margin if margin else max(baseline / 2, 0.02)
    hopeless = lift is None or lift > 2 * matters
    alternatives = (
        _alternatives(baseline, treated, held, matters, spare, effect) if lift is None or lift > matters else ()
    )
    return Power(
        lift,
        baseline,
        treated,
        held,
        effect,
        POWER,
        hopeless,
        _sentence(lift, baseline, treated, held),
        (*alternatives, *_longer(days, days_needed)),
        None if lift is None else math.ceil(lift * treated - 1e-9),
        days_needed,
        certainty_cost,
    )


def _longer(days: int | None, needed: int | None) -> tuple[Message, ...]:
    """What to do where the campaign ends before most of its answers can be in."""
    if days is None or needed is None or days >= needed:
        return ()
    text = mark("campaigns", "Let it run {needed} days, not {days}: nine of ten answers took that long before.")
    return (text.filled(needed=needed, days=days),)


def points(fraction: float) -> str:
    """A fraction as families in every hundred, one decimal."""
    return f"{100 * fraction:.1f}"


def _sentence(lift: float | None, baseline: float, treated: int, held: int) -> Message:
    base = points(baseline)
    if held == 0:
        return mark("campaigns", "Nobody is held out, so no effect can be seen afterwards.")
    if lift is None:
        return mark(
            "campaigns", "With {treated} families written to and {held} held out, no effect can be seen."
        ).filled(treated=f"{treated:,}", held=f"{held:,}")
    return mark(
        "campaigns",
        "With {treated} families written to and {held} held out, a rise of {lift} in every 100 families will show "
        "(from {baseline} in 100): {families} families more. Smaller ones will not.",
    ).filled(
        treated=f"{treated:,}",
        held=f"{held:,}",
        baseline=base,
        lift=points(lift),
        families=f"{math.ceil(lift * treated - 1e-9):,}",
    )


def _alternatives(
    baseline: float, treated: int, held: int, matters: float, spare: int, effect: float
) -> tuple[Message, ...]:
    found = []
    everyone = treated + held
    equal = min(treated, (everyone + spare) // 2) if held < treated else 0
    better = detectable_lift(baseline, equal, equal, design_effect=effect) if equal > held else None
    if better is not None:
        text = mark(
            "campaigns",
            "Set the holdout to 0.5: with {treated} families written to and {held} held out, a rise of {lift} in 100 "
            "will show.",
        )
        found.append(text.filled(treated=f"{equal:,}", held=f"{equal:,}", lift=points(better)))
    share = held / everyone if held and everyone else 0.5
    needed = size_needed(matters, baseline, control_share=share, design_effect=effect)
    if needed is not None and needed > everyone:
        text = mark(
            "campaigns",
            "To see {lift} in 100 it takes {needed} families: repeat the campaign and pool the results, or compare "
            "each family with its own past.",
        )
        found.append(text.filled(lift=points(matters), needed=f"{needed:,}"))
    return tuple(found)
