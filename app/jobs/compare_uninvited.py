"""A campaign without a control: nobody was drawn by lot, so changes of invited families and of others are compared."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from app.domain.measurement import Measurement

if TYPE_CHECKING:
    from app.measure.campaign_result import Facts
    from app.measure.families import Window
    from app.store.database import Store

PERIODS = 6  # before the start, each as long as the campaign has run
SHORTEST, LONGEST = 14, 92  # days of a period
LEAST = 20  # families a side


def without_control(store: Store, ref: str, today: date) -> Measurement | None:
    """Difference-in-differences on our own enrolments; None where the campaign has a control, or too few to compare."""
    from app.jobs.gather_campaign import campaign_row, rows_of, window_of
    from app.measure.changes_result import changes_of_campaign
    from app.store.frames import frame

    row = campaign_row(store, ref)
    assigned = rows_of(frame(store, "assignments", ("campaign_id", "household_id", "arm", "at")), int(row["id"]))
    if assigned.empty or _has_control(assigned):
        return None
    window = window_of(row, assigned, today)
    values, treated, names = panel(store, set(assigned["household_id"].dropna().astype(int)), window)
    if min(int(treated.sum()), int((~treated).sum())) < LEAST:
        return None
    return changes_of_campaign(_facts(store, row, window), values, treated, PERIODS, names)


def panel(store: Store, invited: set[int], window: Window) -> tuple[np.ndarray, np.ndarray, tuple[str, ...]]:
    """(families, periods): 1 where a family enrolled in the period and kept it; who was invited; first days."""
    from app.measure.past import enrolments_by_family
    from app.store.frames import frame

    students = frame(store, "students", ("id", "household_id"))
    rows = enrolments_by_family(frame(store, "enrolments", ("student_id", "at", "paid", "refunded_at")), students)
    rows = rows[rows["refunded_at"].isna()]
    length = min(max((window.last - window.launched).days + 1, SHORTEST), LONGEST)
    first = [window.launched + timedelta(days=length * at) for at in range(-PERIODS, 1)]
    homes = np.sort(students["household_id"].dropna().astype(int).unique())
    period = (rows["on"] - pd.Timestamp(first[0])).dt.days // length
    inside = period.between(0, PERIODS) & (rows["on"] <= pd.Timestamp(window.last))
    values = np.zeros((len(homes), PERIODS + 1))
    places = np.searchsorted(homes, rows["family"][inside].to_numpy(dtype=int))
    values[places, period[inside].to_numpy(dtype=int)] = 1.0
    return values, np.isin(homes, list(invited)), tuple(day.isoformat() for day in first)


def _has_control(assigned: pd.DataFrame) -> bool:
    from app.measure.families import CONTROL_NAMES

    return any(str(arm).strip().lower() in CONTROL_NAMES for arm in assigned["arm"].unique())


def _facts(store: Store, row: pd.Series, window: Window) -> Facts:
    from app.jobs.gather_campaign import plan_of
    from app.measure.campaign_result import Facts
    from app.store import institution

    plan = plan_of(str(row["plan"] or ""))
    margin = row["margin"]
    return Facts(
        ref=str(row["ref"]),
        name=str(row["name"]),
        goal="enrolled",
        window=window,
        margin=float(margin) if pd.notna(margin) else None,
        currency=str(plan.get("currency") or institution.get(store).currency or ""),
        starts=window.launched,
    )
