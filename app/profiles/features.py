"""What is known of each student as numbers and words: the raw material of tags, segments, risk and value.

Every figure is counted from students, enrolments and events; nothing is guessed where nothing is known.
Ability to pay is a band of past payments: it filters what is affordable and never sets a price.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

YEAR = 365.25
ACTIVE_DAYS = 60
COOLING_DAYS = 180
NEW_DAYS = 60
HALF_LIFE = 90.0
BANDS = ("low", "middle", "high")
STAGES = ("prospect", "new", "active", "cooling", "dormant")


@dataclass(frozen=True)
class Tables:
    """The store's tables by their own column names; `today` is the day everything is seen from."""

    students: pd.DataFrame
    enrolments: pd.DataFrame
    events: pd.DataFrame
    courses: pd.DataFrame
    today: date


def day_numbers(at: pd.Series) -> pd.Series:
    """Days since 1970; NaN for what is no date."""
    when = pd.to_datetime(at.astype("string").str[:19], errors="coerce", format="ISO8601")
    return ((when - pd.Timestamp(0)) / pd.Timedelta(days=1)).astype(float)


def ages(birth_date: pd.Series, today: date) -> pd.Series:
    """Age in years with a fraction; NaN where the date is missing, in the future or more than 120 years ago."""
    years = (_number(today) - day_numbers(birth_date)) / YEAR
    return years.where((years >= 0) & (years < 120))


def _number(day: date) -> float:
    return float((day - date(1970, 1, 1)).days)


def features(tables: Tables) -> pd.DataFrame:
    """One row a student, indexed by id, in the order of the table.

    household_id · age (years) · stage · recency_days (NaN: never did anything) · frequency (acts a month over the last
    year) · monetary (paid less refunded, all time) · spend_year · activity (0…1: acts halve in weight every 90 days,
    1 is the busiest tenth) · courses · tenure_days · refunds · affordability (low/middle/high/"") · weekend (share) ·
    interest (category or "") · interest_share · second_interest.
    """
    today = _number(tables.today)
    students = tables.students.set_index("id", drop=False)
    acts = activities(tables)
    table = pd.DataFrame({"household_id": students["household_id"], "age": ages(students["birth_date"], tables.today)})
    table["tenure_days"] = (today - day_numbers(students["registered_at"])).clip(lower=0)
    past = acts[acts["day"] <= today]
    table["recency_days"] = today - past.groupby("student_id")["day"].max()
    recent = past[past["day"] > today - YEAR]
    table["frequency"] = (recent.groupby("student_id").size() / 12).reindex(table.index).fillna(0.0)
    table["activity"] = _activity(past, today).reindex(table.index).fillna(0.0)
    table["weekend"] = (
        past.assign(weekend=(past["day"].astype(int) + 3) % 7 >= 5).groupby("student_id")["weekend"].mean()
    )
    table = table.join(_money(tables, today))
    table = table.join(_interests(past, tables.courses))
    for name in ("monetary", "spend_year", "courses", "refunds"):
        table[name] = table[name].fillna(0.0)
    for name in ("interest", "second_interest"):
        table[name] = table[name].astype(object).where(table[name].notna(), "")
    table["stage"] = _stages(table, tables.enrolments, today)
    table["affordability"] = _affordability(table)
    return table


def activities(tables: Tables) -> pd.DataFrame:
    """Enrolments and events as one list of acts: student_id, course_id, day, kind; refunds are no activity."""
    bought = tables.enrolments[["student_id", "course_id", "at"]].assign(kind="enrolled")
    did = tables.events.loc[tables.events["type"] != "refunded", ["student_id", "course_id", "at", "type"]]
    acts = pd.concat([bought, did.rename(columns={"type": "kind"})], ignore_index=True)
    acts["day"] = day_numbers(acts["at"])
    return acts[acts["day"].notna() & acts["student_id"].isin(tables.students["id"])].drop(columns="at")


def _activity(past: pd.DataFrame, today: float) -> pd.Series:
    weight = np.power(0.5, (today - past["day"]) / HALF_LIFE)
    total = weight.groupby(past["student_id"]).sum()
    busy = float(total.quantile(0.9)) if len(total) else 1.0
    return (total / max(busy, 1e-9)).clip(upper=1.0)


def _money(tables: Tables, today: float) -> pd.DataFrame:
    """Payments net of refunds; what lies in the future does not count yet."""
    bought = tables.enrolments.assign(day=day_numbers(tables.enrolments["at"]))
    bought = bought[bought["day"] <= today]
    back = bought["refunded_at"].notna() | (bought["status"] == "refunded")
    net = bought["paid"].fillna(0.0).where(~back, 0.0)
    by = bought["student_id"]
    return pd.DataFrame(
        {
            "monetary": net.groupby(by).sum(),
            "spend_year": net.where(bought["day"] > today - YEAR, 0.0).groupby(by).sum(),
            "courses": bought.loc[~back].groupby("student_id")["course_id"].nunique(),
            "refunds": back.groupby(by).sum().astype(float),
        }
    )


def _interests(past: pd.DataFrame, courses: pd.DataFrame) -> pd.DataFrame:
    """The categories a student does most with, newer acts counting more."""
    names = courses.set_index("id")["category"]
    known = past[past["course_id"].notna()]
    category = known["course_id"].astype("int64").map(names)
    newest = known["day"].max() if len(known) else 0.0
    weight = np.power(0.5, (newest - known["day"]) / (2 * HALF_LIFE))
    table = pd.DataFrame({"student_id": known["student_id"], "category": category, "weight": weight}).dropna()
    shares = table.groupby(["student_id", "category"], as_index=False)["weight"].sum()
    shares["share"] = shares["weight"] / shares.groupby("student_id")["weight"].transform("sum")
    shares = shares.sort_values(["student_id", "share", "category"], ascending=[True, False, True], kind="stable")
    shares["place"] = shares.groupby("student_id").cumcount()
    first = shares[shares["place"] == 0].set_index("student_id")
    second = shares[(shares["place"] == 1) & (shares["share"] >= 0.2)].set_index("student_id")
    return pd.DataFrame(
        {"interest": first["category"], "interest_share": first["share"], "second_interest": second["category"]}
    )


def _stages(table: pd.DataFrame, enrolments: pd.DataFrame, today: float) -> pd.Series:
    """prospect: never enrolled · new: first 60 days · active: something within 60 days or a course that runs ·
    cooling: within 180 days · dormant: longer."""
    running = set(
        enrolments.loc[(day_numbers(enrolments["ends"]) >= today) & enrolments["refunded_at"].isna(), "student_id"]
    )
    first = today - day_numbers(enrolments["at"]).groupby(enrolments["student_id"]).min().reindex(table.index)
    quiet = table["recency_days"].fillna(np.inf)
    stage = np.select(
        [
            first.isna(),
            first <= NEW_DAYS,
            (quiet <= ACTIVE_DAYS) | table.index.isin(running),
            quiet <= COOLING_DAYS,
        ],
        STAGES[:4],
        default=STAGES[4],
    )
    return pd.Series(stage, index=table.index)


def _affordability(table: pd.DataFrame) -> pd.Series:
    """Thirds of what households paid in the last year; "" where a household paid nothing (which says nothing)."""
    home = table["household_id"].astype("Float64").fillna(-table.index.to_series().astype(float)).astype(float)
    spent = table["spend_year"].groupby(home).transform("sum")
    paid = spent[(spent > 0) & ~home.duplicated()]
    if len(paid) < 3:
        return pd.Series("", index=table.index)
    low, high = paid.quantile([1 / 3, 2 / 3])
    return pd.Series(
        np.select([spent <= 0, spent <= low, spent <= high], ["", "low", "middle"], "high"), index=table.index
    )
