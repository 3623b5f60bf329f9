"""Who is still there after so many months: Kaplan & Meier (1958), Greenwood's variance, log-log intervals."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from app.domain.value_results import Curve
from app.profiles.periods import GRACE

MONTH = 30.4375
LEAST_PEOPLE = 10
MOST_COHORTS = 4
WIDE = 1.959964
Floats = NDArray[np.float64]


def kaplan_meier(time: Floats, left: NDArray[np.bool_]) -> tuple[Floats, Floats, Floats, Floats, Floats]:
    """(times at which somebody left, share still there, its standard error, low, high) at 95 %.

    `time`: how long each was watched; `left`: whether it ended by leaving (else we only stopped watching).
    """
    at = np.unique(time[left])
    ordered = np.sort(time)
    here = (len(time) - np.searchsorted(ordered, at, "left")).astype(float)
    gone = np.searchsorted(np.sort(time[left]), at, "right") - np.searchsorted(np.sort(time[left]), at, "left")
    stay = np.cumprod(1 - gone / here)
    spread = np.cumsum(np.divide(gone, here * (here - gone), out=np.full(len(at), np.nan), where=here > gone))
    error = stay * np.sqrt(spread)
    with np.errstate(divide="ignore", invalid="ignore"):
        width = WIDE * np.sqrt(spread) / np.abs(np.log(stay))
        low, high = stay ** np.exp(width), stay ** np.exp(-width)
    unknown = ~np.isfinite(low) | (stay <= 0)
    return at, stay, error, np.where(unknown, 0.0, low), np.where(unknown, np.where(stay > 0, 1.0, 0.0), high)


def curve(name: str, time: Floats, left: NDArray[np.bool_]) -> Curve:
    """A curve from everybody at month 0, one point a month, as far as somebody was watched."""
    at, stay, _, low, high = kaplan_meier(time, left)
    months = np.arange(int(min(time.max(initial=0.0), 120)) + 1)
    place = np.searchsorted(at, months, "right") - 1

    def seen(values: Floats) -> tuple[float, ...]:
        return tuple(round(float(values[one]), 4) if one >= 0 else 1.0 for one in place)

    return Curve(name, len(time), int(left.sum()), tuple(map(float, months)), seen(stay), seen(low), seen(high))


def cohort_curves(table: pd.DataFrame, today: float) -> tuple[Curve, ...]:
    """Everybody ("") and the newest half-years of beginning (e.g. "2025-1") with ten students; first memberships.

    They are watched until GRACE days ago: of the days since it is known who renewed, but not yet who left.
    """
    known = today - GRACE
    first = table[~table["student_id"].duplicated() & (table["starts"] <= known)]
    if len(first) < LEAST_PEOPLE:
        return ()
    over = first["over"].to_numpy(bool)
    until = np.where(over, first["ends"], known)
    time = np.maximum(until - first["starts"].to_numpy(float), 0) / MONTH
    begun = pd.to_datetime(first["starts"], unit="D")
    half = (begun.dt.year.astype(str) + "-" + (begun.dt.month.gt(6) + 1).astype(str)).to_numpy()
    sizes = pd.Series(half).value_counts()
    kept = sorted(sizes.index[sizes >= LEAST_PEOPLE])[-MOST_COHORTS:]
    return (curve("", time, over), *(curve(name, time[half == name], over[half == name]) for name in kept))
