"""What families did in our own courses before and during a campaign: sharpens the effect, guards the core business."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pandas as pd

from app.measure.families import Window

LOOK_BACK = timedelta(days=365)
TRAITS = ("enrolments before", "paid before", "students before")


def enrolments_by_family(enrolments: pd.DataFrame, students: pd.DataFrame) -> pd.DataFrame:
    """Enrolments with `family` and the day `on`; those of students without a household are dropped."""
    homes = students.set_index("id")["household_id"]
    rows = enrolments.assign(
        family=pd.to_numeric(enrolments["student_id"].map(homes), errors="coerce").astype("float64"),
        on=pd.to_datetime(enrolments["at"].astype("string").str[:10], errors="coerce", format="%Y-%m-%d"),
        paid=pd.to_numeric(enrolments["paid"], errors="coerce").fillna(0.0).astype(float),
    )
    return rows[rows["family"].notna() & rows["on"].notna()]


def before_traits(table: pd.DataFrame, rows: pd.DataFrame, window: Window) -> np.ndarray:
    """For each family of `table`: enrolments and money in the year before the launch, students enrolled ever before."""
    launched = pd.Timestamp(window.launched)
    earlier = rows[rows["on"] < launched]
    year = earlier[earlier["on"] >= launched - LOOK_BACK].groupby("family")
    columns = (year.size(), year["paid"].sum(), earlier.groupby("family")["student_id"].nunique())
    return np.column_stack([column.reindex(table["family"]).fillna(0.0).to_numpy(dtype=float) for column in columns])


def enrolled_during(table: pd.DataFrame, rows: pd.DataFrame, window: Window) -> np.ndarray:
    """For each family: 1 where it enrolled in any of our courses in the days that count and did not take it back."""
    inside = rows["on"].between(pd.Timestamp(window.launched), pd.Timestamp(window.last))
    kept = rows[inside & rows["refunded_at"].isna()]
    return np.asarray(table["family"].isin(kept["family"]).to_numpy(dtype=float))


def renewed_during(table: pd.DataFrame, rows: pd.DataFrame, window: Window) -> np.ndarray:
    """For each family enrolled in the year before the launch: 1 where it enrolled again in the days that count.

    NaN for the others: they had nothing to renew. Who was enrolled before is known before the draw, so this is fair.
    """
    launched = pd.Timestamp(window.launched)
    earlier = rows[(rows["on"] < launched) & (rows["on"] >= launched - LOOK_BACK)]
    had = table["family"].isin(earlier["family"]).to_numpy()
    return np.where(had, enrolled_during(table, rows, window), np.nan)
