"""What is known of each student as numbers and words: the raw material of tags, segments, risk and value.

Every figure is counted from students, enrolments and events; nothing is guessed where nothing is known.
Ability to pay is a band of past payments: it filters what is affordable and never sets a price.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd
from numpy.typing import NDArray

YEAR = 365.25
ACTIVE_DAYS = 60
COOLING_DAYS = 180
NEW_DAYS = 60
HALF_LIFE = 90.0
MOST_CATEGORIES = 100
FARTHEST = 80_000.0
MOST_PAID = 1e9
BANDS = ("low", "middle", "high")
Floats = NDArray[np.float64]
Positions = NDArray[np.int64]
STAGES = ("prospect", "new", "active", "cooling", "dormant")


@dataclass(frozen=True)
class Tables:
    """The store's tables by their own column names; `today` is the day everything is seen from.

    `events` may come with a `day` (days since 1970) in place of `at`, refunds left out.
    """

    students: pd.DataFrame
    enrolments: pd.DataFrame
    events: pd.DataFrame
    courses: pd.DataFrame
    today: date


def day_numbers(at: pd.Series) -> pd.Series:
    """Days since 1970; NaN for what is no date; what lies beyond two centuries either way counts as its edge."""
    place, texts = pd.factorize(at)  # a school of a million rows knows a few thousand moments
    when = pd.to_datetime(pd.Series(texts).astype("string").str[:19], errors="coerce", format="ISO8601")
    days = (when.to_numpy("datetime64[s]") - np.datetime64(0, "s")) / np.timedelta64(1, "D")
    return pd.Series(np.append(np.clip(days, -FARTHEST, FARTHEST), np.nan)[place], index=at.index)


def payments(paid: pd.Series) -> pd.Series:
    """Amounts as they can be: none, without bounds or beyond a billion counts as nothing."""
    return paid.where(paid.abs() <= MOST_PAID, 0.0).fillna(0.0).astype(float)


def ages(birth_date: pd.Series, today: date) -> pd.Series:
    """Age in years with a fraction; NaN where the date is missing, in the future or more than 120 years ago."""
    years = (_number(today) - day_numbers(birth_date)) / YEAR
    return years.where((years >= 0) & (years < 120))


def _number(day: date) -> float:
    return float((day - date(1970, 1, 1)).days)


def features(tables: Tables, acts: pd.DataFrame | None = None) -> pd.DataFrame:
    """One row a student, indexed by id, in the order of the table. `acts`: those of `activities`, if at hand.

    household_id · age (years) · stage · recency_days (NaN: never did anything) · frequency (acts a month over the last
    year) · monetary (paid less refunded, all time) · spend_year · activity (0…1: acts halve in weight every 90 days,
    1 is the busiest tenth) · courses · tenure_days · refunds · affordability (low/middle/high/"") · weekend (share) ·
    interest (category or "") · interest_share · second_interest.
    """
    today = _number(tables.today)
    students = tables.students.set_index("id", drop=False)
    acts = activities(tables) if acts is None else acts
    table = pd.DataFrame({"household_id": students["household_id"], "age": ages(students["birth_date"], tables.today)})
    table["tenure_days"] = (today - day_numbers(students["registered_at"])).clip(lower=0)
    past = acts[acts["day"].to_numpy() <= today]
    who, day = students.index.get_indexer(past["student_id"]), past["day"].to_numpy(np.float64)
    table = table.assign(**_rhythm(who, day, today, len(table)))
    table = table.join(_money(tables, today))
    table = table.assign(**_interests(who, day, past["course_id"].to_numpy(np.int64), tables.courses, len(table)))
    for name in ("monetary", "spend_year", "courses", "refunds"):
        table[name] = table[name].fillna(0.0)
    table["stage"] = _stages(table, tables.enrolments, today)
    table["affordability"] = _affordability(table)
    return table


def activities(tables: Tables) -> pd.DataFrame:
    """Enrolments and events as one list of acts: student_id, course_id (0: none), day; refunds are no activity."""
    parts = [_dated(tables.enrolments)]
    events = tables.events
    parts.append(events if "day" in events else _dated(events[events["type"] != "refunded"]))
    columns = ["student_id", "course_id", "day"]
    acts = pd.concat([part[columns] for part in parts if len(part)] or [_dated(tables.enrolments)], ignore_index=True)
    return acts[np.isfinite(acts["day"].to_numpy(float)) & acts["student_id"].isin(tables.students["id"])]


def _dated(rows: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "student_id": rows["student_id"].astype("int64"),
            "course_id": rows["course_id"].fillna(0).astype("int64"),
            "day": day_numbers(rows["at"]),
        }
    )


def _rhythm(who: Positions, day: Floats, today: float, people: int) -> dict[str, Floats]:
    """How long ago, how often, how much, and when in the week; `who`: positions of the students."""
    last = np.full(people, -np.inf)
    order = np.argsort(day, kind="stable")
    last[who[order]] = day[order]  # of several values for one place the last one stays
    count = np.bincount(who, minlength=people)
    total = np.bincount(who, np.power(0.5, (today - day) / HALF_LIFE), people)
    busy = float(np.quantile(total[count > 0], 0.9)) if count.any() else 1.0
    weekend = np.bincount(who, (np.floor(day).astype(np.int64) + 3) % 7 >= 5, people)
    return {
        "recency_days": np.where(count > 0, today - last, np.nan),
        "frequency": np.bincount(who, day > today - YEAR, people) / 12,
        "activity": np.minimum(total / max(busy, 1e-9), 1.0),
        "weekend": np.where(count > 0, weekend / np.maximum(count, 1), np.nan),
    }


def _money(tables: Tables, today: float) -> pd.DataFrame:
    """Payments net of refunds; what lies in the future does not count yet."""
    bought = tables.enrolments.assign(day=day_numbers(tables.enrolments["at"]))
    bought = bought[bought["day"] <= today]
    back = bought["refunded_at"].notna() | (bought["status"] == "refunded")
    net = payments(bought["paid"]).where(~back, 0.0)
    by = bought["student_id"]
    return pd.DataFrame(
        {
            "monetary": net.groupby(by).sum(),
            "spend_year": net.where(bought["day"] > today - YEAR, 0.0).groupby(by).sum(),
            "courses": bought.loc[~back].groupby("student_id")["course_id"].nunique(),
            "refunds": back.groupby(by).sum().astype(float),
        }
    )


def _interests(
    who: Positions, day: Floats, course: Positions, courses: pd.DataFrame, people: int
) -> dict[str, NDArray[np.object_] | Floats]:
    """The categories a student does most with, newer acts counting more; ties by name."""
    known = _common(courses.dropna(subset=["category"]), course)
    names = np.array(sorted(known["category"].unique(), key=str), dtype=object)
    none = np.full(people, "", dtype=object)
    if not len(names) or not len(who):
        return {"interest": none, "interest_share": np.full(people, np.nan), "second_interest": none.copy()}
    place = pd.Series({name: at for at, name in enumerate(names)})
    of_course = np.full(int(max(known["id"].max(), course.max())) + 1, -1, dtype=np.int64)
    of_course[known["id"].to_numpy(np.int64)] = place.loc[known["category"]].to_numpy()
    category = of_course[course]
    told = category >= 0
    weight = np.power(0.5, (day.max() - day) / (2 * HALF_LIFE))[told]
    total = np.bincount(who[told] * len(names) + category[told], weight, people * len(names)).reshape(people, -1)
    whole, rows = total.sum(1), np.arange(people)
    share = total / np.where(whole > 0, whole, 1)[:, None]
    first = share.argmax(1)
    top = np.where(whole > 0, share[rows, first], np.nan)
    share[rows, first] = -1.0
    second = share.argmax(1)
    return {
        "interest": np.where(whole > 0, names[first], ""),
        "interest_share": top,
        "second_interest": np.where((whole > 0) & (share[rows, second] >= 0.2), names[second], ""),
    }


def _common(courses: pd.DataFrame, course: Positions) -> pd.DataFrame:
    """The courses of the MOST_CATEGORIES categories that most was done in."""
    if courses["category"].nunique() <= MOST_CATEGORIES:
        return courses
    times = pd.Series(course).map(courses.set_index("id")["category"]).value_counts()
    return courses[courses["category"].isin(times.index[:MOST_CATEGORIES])]


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
