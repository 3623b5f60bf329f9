"""Enrolments as contracts: periods that follow one another without a long break make one membership.

What starts well within a running period belongs to it; what starts near its end, or at most 120 days later, renews it;
what comes later begins a new membership. An enrolment without an end is a single purchase: it ends where it begins.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

GRACE = 120.0
EARLY = 30.0
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Memberships:
    """`table`: one row a membership: student_id, starts, ends (days since 1970), renewals, settled (those whose time to
    renew has passed: the last weeks know of renewals before they know of leaving), paid (all of it), periods, over (its
    time to renew has passed), latest (the student's newest). `gaps`: days from an end to its renewal;
    `gap_ends`: those ends; `between`: days from the start of a period to that of the next."""

    table: pd.DataFrame
    gaps: Floats
    gap_ends: Floats
    between: Floats


def memberships(bought: pd.DataFrame, today: float) -> Memberships:
    """`bought`: student_id, day, ends_day (NaN: none), paid, back (refunded); what lies after today is left out."""
    rows = bought[(bought["day"] <= today) & ~bought["back"]].sort_values(["student_id", "day"], kind="stable")
    who, day = rows["student_id"].to_numpy(np.int64), rows["day"].to_numpy(np.float64)
    ends = np.fmax(rows["ends_day"].to_numpy(np.float64), day)
    ends = np.minimum(ends, day + 4000)
    first = np.append(True, who[1:] != who[:-1]) if len(who) else np.zeros(0, bool)
    latest_end = pd.Series(ends).groupby(who).cummax().to_numpy()
    before = np.append(-np.inf, latest_end[:-1]) if len(who) else np.zeros(0)
    gap = np.where(first, np.inf, day - before)
    begins = first | (gap > GRACE)
    period = begins | (gap >= -EARLY)
    chain = np.cumsum(begins) - 1
    table = pd.DataFrame({"chain": chain, "student_id": who, "starts": day, "ends": latest_end, "period": period})
    table["settled"] = period & ~begins & (before + GRACE < today)
    table["paid"] = np.nan_to_num(rows["paid"].to_numpy(np.float64), posinf=0.0, neginf=0.0)
    by = table.groupby("chain")
    found = pd.DataFrame({"student_id": by["student_id"].first(), "starts": by["starts"].first()})
    found["ends"], found["paid"], found["periods"] = by["ends"].max(), by["paid"].sum(), by["period"].sum()
    found["renewals"], found["settled"] = found["periods"] - 1, by["settled"].sum()
    found["over"] = found["ends"] + GRACE < today
    found["latest"] = ~found["student_id"].duplicated(keep="last")
    renews = period & ~begins
    starts = day[period]
    between = np.diff(starts)[renews[period][1:]] if len(starts) else np.zeros(0)
    return Memberships(found.reset_index(drop=True), gap[renews], before[renews], between)
