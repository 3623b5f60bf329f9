"""Before the campaign: what it will be able to see, and what would let it see more."""

from __future__ import annotations

import math

import numpy as np

from app.domain.campaign_power import Power
from app.domain.messages import Message, mark
from app.statistics.power import POWER, design_effect, detectable_lift, size_needed

CORRELATION = 0.05
UNREAL = 0.3  # no campaign moves thirty families in a hundred
MANY_TIMES = 12  # as often as a school can repeat a campaign


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
    small = treated + held > 0 and (lift is None or lift > matters)
    alternatives = _alternatives(baseline, treated, held, matters, spare, effect) if small else ()
    return Power(
        lift,
        baseline,
        treated,
        held,
        effect,
        POWER,
        hopeless,
        _sentence(lift, baseline, treated, held, effect),
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


def between_texts(baseline: float, families: list[float]) -> Message | None:
    """What will show between the two smallest of several contents; None where there are not two."""
    if len(families) < 2:
        return None
    one, two = sorted(int(each) for each in families)[:2]
    lift = detectable_lift(baseline, one, two)
    if lift is None or lift > UNREAL:
        return mark("campaigns", "So few families get each text that no difference between the texts will show.")
    text = mark(
        "campaigns",
        "Between two texts a difference of {lift} in every 100 families will show, smaller ones will not. The effect "
        "of the campaign is seen on all texts together.",
    )
    return text.filled(lift=points(lift))


def _sentence(lift: float | None, baseline: float, treated: int, held: int, effect: float) -> Message:
    base = points(baseline)
    if treated + held == 0:
        return mark("campaigns", "Nobody would get an offer, so there is nothing to see.")
    if held == 0:
        return mark("campaigns", "Nobody is held out, so no effect can be seen afterwards.")
    if lift is None:
        return mark(
            "campaigns", "With {treated} families written to and {held} held out, no effect can be seen."
        ).filled(treated=f"{treated:,}", held=f"{held:,}")
    text = mark(
        "campaigns",
        "With {treated} families written to and {held} held out, a rise of {lift} in every 100 families will show "
        "(from {baseline} in 100): {families} families more. Smaller ones will not.",
    )
    if effect > 1.05:
        text = mark(
            "campaigns",
            "With {treated} families written to and {held} held out, a rise of {lift} in every 100 families will show "
            "(from {baseline} in 100): {families} families more. Smaller ones will not. Families of a class are alike, "
            "so whole classes take {effect} times as many families as a draw by family.",
        ).filled(effect=f"{effect:.1f}")
    if lift > UNREAL:
        text = mark(
            "campaigns",
            "With {treated} families written to and {held} held out, no campaign can show its effect: it would take a "
            "rise of {lift} in every 100 families (from {baseline} in 100).",
        )
    return text.filled(
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
    by_family = detectable_lift(baseline, treated, held) if effect > 1.05 else None
    if by_family is not None:
        text = mark("campaigns", "Draw families instead of whole classes: a rise of {lift} in 100 will show.")
        found.append(text.filled(lift=points(by_family)))
    equal = min(treated, (everyone + spare) // 2) if held < treated else 0
    better = detectable_lift(baseline, equal, equal, design_effect=effect) if equal > held else None
    if better is not None and better <= UNREAL:
        text = mark(
            "campaigns",
            "Set the holdout to 0.5: with {treated} families written to and {held} held out, a rise of {lift} in 100 "
            "will show.",
        )
        found.append(text.filled(treated=f"{equal:,}", held=f"{equal:,}", lift=points(better)))
    share = held / everyone if held and everyone else 0.5
    needed = size_needed(matters, baseline, control_share=share, design_effect=effect)
    if needed is not None and needed > everyone:
        times = math.ceil(needed / everyone)
        text = mark(
            "campaigns",
            "To see {lift} in 100 it takes {needed} families, {times} campaigns like this one: repeat it and pool the "
            "results, or compare each family with its own past.",
        )
        if times > MANY_TIMES:
            text = mark(
                "campaigns",
                "To see {lift} in 100 it takes {needed} families, far more than this campaign reaches: compare each "
                "family with its own past, join with other schools, or run it without a promise to know.",
            )
        found.append(text.filled(lift=points(matters), needed=f"{needed:,}", times=times))
    return tuple(found)
