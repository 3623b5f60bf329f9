"""When nothing was drawn by lot: how much more the invited changed than others, and whether they had run alike before.

The answer is an effect only if both sides would have moved alike without the campaign; the picture and its test can
speak against that, never prove it. So the warning always stands beside.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pandas as pd

from app.domain.errors import UserError
from app.domain.evidence import TrendView
from app.domain.figures import Figure, Label, Mark, Series
from app.domain.measurement import Warning_
from app.domain.messages import Message, mark
from app.measure.effects import known
from app.measure.pictures import NO_LABEL
from app.measure.trial import numbers, text_of
from app.measure.wording import in_base, plain
from app.statistics.panel import changes, collapsed, parallel_p, path

ALIKE = 0.05  # p below which trends before the start are said to part
PERIODS_MOST = 400
NOT_DRAWN = mark(
    "measure",
    "Nobody was drawn by lot: this compares changes, and holds only if both sides would have moved alike anyway.",
)
PARTED = mark(
    "measure", "The two sides moved apart already before the start (p {p}): do not take the figure for an effect."
)
ALONG = mark("measure", "Before the start no difference in trend was seen (p {p}); that does not prove there was none.")
TOO_SHORT = mark(
    "measure", "With fewer than three periods before the start, nobody can see whether both sides ran alike."
)


def trend_view(
    values: np.ndarray, treated: np.ndarray, start: int, names: Sequence[str], sides: tuple[Label, Label], binary: bool
) -> TrendView:
    """values: (units, periods), NaN where unseen; treated: (units,); start: the first period after the start (> 0).

    names: the periods; sides: the treated and the others, as people read them.
    """
    before, after = collapsed(values, start)
    whole = np.isfinite(before) & np.isfinite(after)
    found = changes(before[whole], after[whole], treated[whole])
    p = parallel_p(values, treated, start)
    return TrendView(
        effect=known(found.effect),
        low=known(found.low),
        high=known(found.high),
        p_value=known(found.p_value),
        trend_p=known(p),
        periods_before=start,
        periods_after=values.shape[1] - start,
        units=int(whole.sum()),
        sentence=_sentence(found.effect, found.low, found.high, binary),
        warning=_warning(p),
        figure=picture(values, treated, start, names, sides, binary),
    )


def not_randomised(view: TrendView) -> tuple[Warning_, ...]:
    """The warning that goes with every such comparison, and the one about trends."""
    return (Warning_("not_randomised", NOT_DRAWN), Warning_("parallel_trends", view.warning))


def picture(
    values: np.ndarray, treated: np.ndarray, start: int, names: Sequence[str], sides: tuple[Label, Label], binary: bool
) -> Figure:
    """Both sides period by period, counted from the start; a reader sees whether they ran alike."""
    found = path(values, treated, start)
    scale = 100.0 if binary else 1.0
    days = tuple(float(at - start) for at in range(values.shape[1]))
    lines = tuple(
        Series(name, days, tuple(float(scale * value) for value in side), notes=tuple(names))
        for name, side in zip(sides, (found.arm, found.control), strict=True)
    )
    p = parallel_p(values, treated, start)
    apart = mark("measure", "The two sides moved apart already before the start")
    alike = mark("measure", "Both sides before and after the start: did they run alike before?")
    top = float(np.nanmax([found.arm[start - 1], found.control[start - 1]])) * scale
    label = mark("measure", "families in every 100") if binary else mark("measure", "mean")
    return Figure(
        "line",
        apart if p < ALIKE else alike,
        lines,
        mark("measure", "periods from the start"),
        label if len(names) else NO_LABEL,
        "per_hundred" if binary else "value",
        (NOT_DRAWN,),
        marks=(Mark(0.0, top, mark("measure", "start")),),
    )


def panel_of(table: pd.DataFrame, unit: str, time: str, outcome: str, starts: str) -> tuple[pd.DataFrame, int]:
    """(units x periods with the outcome's mean, the position of the first period after the start).

    Periods are ordered as numbers or dates where they are such, else as text; UserError where none lies on one side.
    """
    periods = table[time].map(text_of)
    order = _ordered([one for one in periods.unique() if one])
    if text_of(starts) not in order or order.index(text_of(starts)) == 0 or len(order) > PERIODS_MOST:
        raise UserError(
            mark("measure", "“{starts}” must be one of the periods in “{time}”, with at least one before: {there}."),
            starts=starts,
            time=time,
            there=", ".join(order[:20]) or "–",
        )
    rows = pd.DataFrame({"unit": table[unit].map(text_of), "time": periods, "y": numbers(table[outcome], outcome)})
    wide = rows[rows["time"] != ""].pivot_table(index="unit", columns="time", values="y", aggfunc="mean")
    return wide.reindex(columns=order), order.index(text_of(starts))


def _ordered(periods: list[str]) -> list[str]:
    amounts = pd.to_numeric(pd.Series(periods), errors="coerce")
    if not amounts.isna().any():
        return [periods[at] for at in np.argsort(amounts.to_numpy())]
    days = pd.to_datetime(pd.Series(periods), errors="coerce", format="ISO8601")
    return [periods[at] for at in np.argsort(days.to_numpy())] if not days.isna().any() else sorted(periods)


def _sentence(effect: float, low: float, high: float, binary: bool) -> Message:
    if not (math.isfinite(effect) and math.isfinite(low)):
        return mark("measure", "Too little was seen to compare the changes.")
    if binary:
        text = mark("measure", "Of every 100, {count} more changed than on the other side (between {low} and {high}).")
        signed = [("−" if one < 0 else "") + in_base(one, 100) for one in (effect, low, high)]
    else:
        text = mark("measure", "The change was larger by {count} than on the other side (between {low} and {high}).")
        signed = [plain(one) for one in (effect, low, high)]
    return text.filled(count=signed[0], low=signed[1], high=signed[2])


def _warning(p: float) -> Message:
    if math.isnan(p):
        return TOO_SHORT
    return (PARTED if p < ALIKE else ALONG).filled(p=f"{p:.2g}")
