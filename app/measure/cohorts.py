"""Who stays: students by the half-year they began in, and how many of a hundred begin again in each later half-year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from app.domain.figures import Figure, Label, Series
from app.domain.messages import mark

if TYPE_CHECKING:
    import pandas as pd

LEAST = 10
SHOWN = 8
TITLE = mark("measure", "Of 100 who begin, {again} begin another course in the half-year after")
UNSURE = mark("measure", "Too few students so far to say how many stay")


def staying(enrolments: pd.DataFrame, today: date) -> Figure | None:
    """A triangle of cohorts. enrolments: student_id, at (ISO text). None with fewer than two cohorts of ten students.

    A half-year that is not over, or not yet begun, stays empty: what has not happened is not a loss.
    """
    half = _halves(enrolments["at"])
    known = enrolments[half.notna()].assign(half=half[half.notna()].astype(int))
    if known.empty:
        return None
    first = known.groupby("student_id")["half"].transform("min")
    known = known.assign(first=first, later=known["half"] - first)
    sizes = known.drop_duplicates("student_id")["first"].value_counts()
    cohorts = sorted(int(one) for one in sizes[sizes >= LEAST].index)[-SHOWN:]
    if len(cohorts) < 2:
        return None
    last = today.year * 2 + (today.month > 6) - 1  # the newest half-year that is over
    width = max(last - cohorts[0], 1)
    back = known[known["later"] > 0].drop_duplicates(["student_id", "later"]).groupby(["first", "later"]).size()
    series = tuple(_row(one, int(sizes[one]), back, last, min(width, SHOWN)) for one in cohorts)
    seen = [
        (one.y[0], int(sizes[cohort])) for one, cohort in zip(series, cohorts, strict=True) if np.isfinite(one.y[0])
    ]
    again = sum(rate * size for rate, size in seen) / max(sum(size for _, size in seen), 1)
    return Figure(
        "heat",
        TITLE.filled(again=f"{again:.0f}") if seen else UNSURE,
        series,
        mark("measure", "half-years after the first"),
        mark("measure", "students in every 100 who began another course"),
        "per_hundred",
        (mark("measure", "Half-years that are not over stay empty."),),
    )


def _halves(at: pd.Series) -> pd.Series:
    """Half-years since the year nought, missing where the day cannot be read."""
    import pandas as pd

    days = pd.to_datetime(at.astype("string").str[:10], errors="coerce", format="%Y-%m-%d")
    return days.dt.year * 2 + (days.dt.month > 6)


def _row(cohort: int, size: int, back: pd.Series, last: int, width: int) -> Series:
    columns: tuple[Label, ...] = tuple(
        mark("measure", "+{halves}").filled(halves=later) for later in range(1, width + 1)
    )
    values = tuple(
        100 * float(back.get((cohort, later), 0)) / size if cohort + later <= last else float("nan")
        for later in range(1, width + 1)
    )
    text = (
        mark("measure", "{year}, second half ({size})")
        if cohort % 2
        else mark("measure", "{year}, first half ({size})")
    )
    return Series(text.filled(year=cohort // 2, size=f"{size:,}"), columns, values)
