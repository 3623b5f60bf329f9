"""What a partner may see of a measurement: no small cells, counts rounded to 5, nothing of the institution's own money.

Rates are worked out again from the rounded counts, because exact ones would give the exact counts away. The day-by-day
figure is left out: from one day to the next it would show single families.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.domain.figures import Figure, Series
from app.domain.measurement import ArmResult, Count, Measurement, Question
from app.domain.messages import Message, mark
from app.domain.settlement import Settlement
from app.statistics.suppression import LEAST, published, rounded

NOTE = mark("reports", "Counts below {least} are not shown, others are rounded to {step}.")
SHOWN = ("icons", "interval", "funnel")


Cells = Sequence[Sequence[int | None]]


def counts_of(measured: Measurement) -> list[list[int]]:
    """The table behind the report: for each arm, who reached the goal and who did not."""
    return [[arm.converted or 0, arm.n - (arm.converted or 0)] for arm in measured.arms]


def redacted(measured: Measurement, partner: str, cells: Cells | None = None) -> Measurement:
    """The measurement as `partner` may read it; cells: `counts_of` as released beside what it has seen before."""
    arms = _arms(measured, cells)
    note = NOTE.filled(least=LEAST, step=5)
    return replace(
        measured,
        arms=arms,
        baseline=arms[0].mean,
        sample_ratio_p=None,
        warnings=tuple(one for one in measured.warnings if one.code in ("sample_ratio", "low_power", "small_cells")),
        range_sentence=_range(measured, arms),
        what_would_change=mark("reports", "More families, drawn by lot again, would make the answer surer."),
        figures=tuple(_figure(one, measured, arms) for one in measured.figures if one.kind in SHOWN),
        money=(),
        questions=tuple(_question(one) for one in measured.questions if not one.guardrail),
        limits=(note, *measured.limits),
        counts=tuple(Count(one.rule, rounded(one.number)) for one in measured.counts if one.number >= LEAST),
        partners=tuple(name for name in measured.partners if name == partner),
        outcomes=(),
        bayes=(),
        complier=None,
        robust=(),
        subgroups=(),
        uplift=(),
        trend=None,
    )


def own_part(settlement: Settlement | None, partner: str) -> Settlement | None:
    """The settlement with this partner's line alone."""
    if settlement is None:
        return None
    mine = tuple(share for share in settlement.shares if share.partner == partner)
    if not mine:
        return None
    total = sum(share.amount for share in mine)
    return replace(settlement, shares=mine, total=total, attributable=0.0, attributable_low=0.0, attributable_high=0.0)


def _arms(measured: Measurement, released: Cells | None) -> tuple[ArmResult, ...]:
    """Sizes and cases as published; means and effects from those; a hidden cell hides its mean and every effect."""
    table = counts_of(measured)
    hidden: Cells = [[None, None] for _ in table]
    cells = (released or published(table)) if measured.binary else hidden
    shown = [_arm(arm, row[0]) for arm, row in zip(measured.arms, cells, strict=True)]
    base = shown[0].mean
    return tuple(
        replace(arm, effect=None if before.effect is None else _number(arm.mean - base))
        for arm, before in zip(shown, measured.arms, strict=True)
    )


def _arm(arm: ArmResult, cases: int | None) -> ArmResult:
    size = rounded(arm.n) if arm.n >= LEAST else 0
    hidden = cases is None or size == 0
    mean = math.nan if hidden else min(1.0, (cases or 0) / size)
    return ArmResult(
        arm=arm.arm,
        n=size,
        mean=mean,
        effect=None,
        low=_per_hundred(arm.low),
        high=_per_hundred(arm.high),
        verdict=arm.verdict,
        converted=None if hidden else cases,
    )


def _question(one: Question) -> Question:
    low, high = _per_hundred(one.low), _per_hundred(one.high)
    return replace(one, effect=_per_hundred(one.effect) or 0.0, low=low or 0.0, high=high or 0.0)


def _range(measured: Measurement, arms: Sequence[ArmResult]) -> Message:
    total = sum(arm.n for arm in arms)
    lead = next(arm for arm in arms if arm.arm == measured.lead_arm)
    text = mark("reports", "Between {low} and {high} in every 100, about {total} families compared, drawn by lot.")
    return text.filled(low=_whole(lead.low), high=_whole(lead.high), total=f"{total:,}")


def _whole(rate: float | None) -> str:
    return "–" if rate is None else f"{100 * rate:+.0f}".replace("-", "−")


def _figure(figure: Figure, measured: Measurement, arms: Sequence[ArmResult]) -> Figure:
    """The same figure on rounded ground: whole families in a hundred, hidden points left out."""
    if figure.kind == "icons" and math.isnan(arms[0].mean):
        return replace(figure, series=tuple(replace(one, y=(0.0,)) for one in figure.series))
    if figure.kind == "funnel":
        return replace(figure, series=_funnel(figure, arms), notes=(NOTE.filled(least=LEAST, step=5),))
    if figure.kind == "interval" and any(one.guardrail for one in measured.questions):
        return _without_guardrails(figure, measured)
    return replace(figure, series=tuple(_coarse(one) for one in figure.series))


def _without_guardrails(figure: Figure, measured: Measurement) -> Figure:
    """How our own courses fared is not the partner's business."""
    own = [one.name for one in measured.questions if one.guardrail]
    kept = [place for place, name in enumerate(figure.series[0].x) if name not in own]
    series = tuple(_coarse(_only(one, kept)) for one in figure.series)
    return replace(figure, title=mark("reports", "The effect and how sure we are"), series=series)


def _only(one: Series, kept: Sequence[int]) -> Series:
    def some(values: tuple[Any, ...] | None) -> Any:
        return None if values is None else tuple(values[place] for place in kept if place < len(values))

    return replace(one, x=some(one.x), y=some(one.y), low=some(one.low), high=some(one.high), notes=some(one.notes))


def _coarse(one: Series) -> Series:
    def whole(values: tuple[float | None, ...] | None) -> tuple[float | None, ...] | None:
        return None if values is None else tuple(None if v is None else float(round(v)) for v in values)

    return replace(one, y=tuple(float(round(value)) for value in one.y), low=whole(one.low), high=whole(one.high))


def _funnel(figure: Figure, arms: Sequence[ArmResult]) -> tuple[Series, ...]:
    """Each step in rounded families per hundred, hidden where small; no totals are shown, so that is enough."""
    return tuple(
        replace(one, y=tuple(_coarse_rate(y / 100, size) for y in one.y))
        for one, size in zip(figure.series, _sizes(figure, arms), strict=True)
    )


def _coarse_rate(rate: float, size: int) -> float:
    cases = round(rate * size)
    return math.nan if cases < LEAST else min(100.0, 100 * rounded(cases) / size)


def _sizes(figure: Figure, arms: Sequence[ArmResult]) -> list[int]:
    """The funnel lists the invited arms by name and the control last."""
    ordered = [*sorted(arms[1:], key=lambda arm: arm.arm), arms[0]]
    return [arm.n for arm in ordered][: len(figure.series)]


def _per_hundred(rate: float | None) -> float | None:
    return None if rate is None or not math.isfinite(rate) else round(rate, 2)


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None
