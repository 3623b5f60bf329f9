"""Who a message may be addressed to: guardians of minors, and adult students. A child is never a recipient.

An unknown age counts as 0, so a student without a birth date is a minor. A guardian without a birth date counts as 18:
being a guardian makes someone an adult, and nothing more is assumed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

ADULT = 18
FLAGS = ("do_not_contact", "objected", "adm_opt_out", "restricted", "erased")
K12 = frozenset({"kindergarten", "primary", "junior", "senior"})  # words of domain/people.SCHOOLING
UNIVERSITY = frozenset({"university"})
ADULTS = frozenset({"adult"})
REQUEST_HEADERS = frozenset({"request_open_since", "open request", "未办结请求", "未办结申请", "请求提出日期"})
UNREADABLE = 9999.0  # a request is open, but since when cannot be read: the longest
ADDRESS_HEADERS = frozenset({"address", "地址", "住址", "家庭住址", "通讯地址"})


@dataclass(frozen=True)
class People:
    """The frames that recipients are made of, with the store's columns."""

    students: pd.DataFrame
    guardians: pd.DataFrame
    guardianships: pd.DataFrame


def ages(births: pd.Series, day: date) -> np.ndarray:
    """Whole years on `day`; a 29 February birthday counts on 1 March; NaN where unknown or in the future."""
    parsed = pd.to_datetime(births.astype("object").where(births.notna(), None), format="%Y-%m-%d", errors="coerce")
    before = (parsed.dt.month > day.month) | ((parsed.dt.month == day.month) & (parsed.dt.day > day.day))
    years = (day.year - parsed.dt.year - before.astype(int)).to_numpy(dtype=float, na_value=np.nan)
    return np.where(years >= 0, years, np.nan)


def recipients(people: People, day: date) -> pd.DataFrame:
    """One row a recipient, ordered by household and id.

    Columns: person_kind, person_id, household_id, name, ref, phone, email, posted (truth), request_days (of the
    oldest open request, -1: none), residence, licence_class, age, known_age (NaN where unknown), youngest_age,
    behind_k12, behind_university, behind_minor and the flags.
    "Behind" are the students because of whom the person is on file: for a guardian every student of theirs and of the
    household, whose flags also silence the guardian.
    """
    students = _students(people.students, day)
    adults = students[students["age"] >= ADULT].assign(
        person_kind="student",
        youngest_age=lambda rows: rows["age"],
        behind_k12=lambda rows: rows["k12"],
        behind_university=lambda rows: rows["university"],
        behind_minor=False,
    )
    guardians = _guardians(people, students, day)
    together = [each for each in (guardians, adults) if len(each)]
    if not together:
        return pd.DataFrame(columns=COLUMNS)
    table = pd.concat([each[COLUMNS] for each in together], ignore_index=True)
    table = table[table["household_id"].notna()]
    table["household_id"] = table["household_id"].astype("int64")
    table = table.sort_values(["household_id", "person_kind", "person_id"], kind="stable")
    return table.reset_index(drop=True)


COLUMNS = [
    "person_kind",
    "person_id",
    "household_id",
    "name",
    "ref",
    "phone",
    "email",
    "posted",
    "request_days",
    "residence",
    "licence_class",
    "age",
    "known_age",
    "youngest_age",
    "behind_k12",
    "behind_university",
    "behind_minor",
    *FLAGS,
]


def _students(frame: pd.DataFrame, day: date) -> pd.DataFrame:
    known = ages(frame["birth_date"], day)
    age = np.nan_to_num(known, nan=0.0)
    schooling = frame["schooling"].fillna("unknown").to_numpy(dtype=object)
    # A word we do not know, or a vocational school, may be either: the age decides.
    open_ = ~np.isin(schooling, [*K12, *UNIVERSITY, *ADULTS])
    table = _person(frame, day).assign(age=age, known_age=known)
    table["k12"] = np.isin(schooling, list(K12)) | (open_ & (age < ADULT))
    # A pupil's label on someone of 18 to 25 is as a rule an old one: loans stay closed to them as well.
    young = (age >= ADULT) & (age <= 25) & ~np.isin(schooling, list(ADULTS))
    table["university"] = np.isin(schooling, list(UNIVERSITY)) | young
    return table


def _guardians(people: People, students: pd.DataFrame, day: date) -> pd.DataFrame:
    """Guardians with at least one minor behind them."""
    links = _behind(people, students)
    facts = links.merge(
        students[["person_id", "household_id", "age", "k12", "university", "request_days", *FLAGS]],
        left_on="student_id",
        right_on="person_id",
    )
    grouped = facts.groupby("guardian_id")
    behind = grouped.agg(
        youngest_age=("age", "min"),
        behind_k12=("k12", "max"),
        behind_university=("university", "max"),
        home=("household_id", "min"),
        asked=("request_days", "max"),
        **{f"{flag}_behind": (flag, "max") for flag in FLAGS},
    ).reset_index()
    known = ages(people.guardians["birth_date"], day)
    table = _person(people.guardians, day).assign(person_kind="guardian", known_age=known)
    table["age"] = np.where(np.isnan(known), float(ADULT), known)
    table = table.merge(behind, left_on="person_id", right_on="guardian_id")
    table["household_id"] = table["household_id"].fillna(table["home"])
    table["behind_minor"] = table["youngest_age"] < ADULT
    table["request_days"] = table[["request_days", "asked"]].max(axis=1)
    for flag in FLAGS:
        table[flag] = table[[flag, f"{flag}_behind"]].max(axis=1)
    return table[table["behind_minor"]]


def _behind(people: People, students: pd.DataFrame) -> pd.DataFrame:
    """Pairs of guardian and student: those on record, and everyone of the same household."""
    recorded = people.guardianships[["guardian_id", "student_id"]]
    homes = people.guardians.loc[people.guardians["household_id"].notna(), ["id", "household_id"]]
    shared = homes.rename(columns={"id": "guardian_id"}).merge(
        students.loc[students["household_id"].notna(), ["person_id", "household_id"]], on="household_id"
    )
    shared = shared.rename(columns={"person_id": "student_id"})[["guardian_id", "student_id"]]
    both = [each.astype("int64") for each in (recorded, shared) if len(each)]
    if not both:
        return pd.DataFrame({"guardian_id": [], "student_id": []}, dtype="int64")
    return pd.concat(both, ignore_index=True).drop_duplicates()


def _person(frame: pd.DataFrame, day: date) -> pd.DataFrame:
    table = pd.DataFrame({"person_id": frame["id"].astype("int64"), "person_kind": "student"})
    for name in ("name", "ref", "phone", "email", "residence", "licence_class"):
        table[name] = frame[name].fillna("").astype(str).str.strip()
    table["household_id"] = frame["household_id"].astype("Int64")
    table["posted"] = [_has_address(text) for text in frame["attributes"]]
    table["request_days"] = [_request_days(text, day) for text in frame["attributes"]]
    for flag in FLAGS:
        table[flag] = frame[flag].fillna(1).astype("int64")
    return table


def _has_address(attributes: object) -> bool:
    if not isinstance(attributes, str) or len(attributes) < 3:
        return False
    return any(key.strip().casefold() in ADDRESS_HEADERS and value for key, value in json.loads(attributes).items())


def _request_days(attributes: object, day: date) -> float:
    """Days since the person asked to see, correct or delete data and was not answered; -1 where nothing is open."""
    if not isinstance(attributes, str) or not any(each in attributes.casefold() for each in REQUEST_HEADERS):
        return -1.0
    said = [str(value) for key, value in json.loads(attributes).items() if key.strip().casefold() in REQUEST_HEADERS]
    return max((_days_since(each.strip(), day) for each in said if each.strip() not in ("", "None")), default=-1.0)


def _days_since(text: str, day: date) -> float:
    try:
        return float((day - date.fromisoformat(text[:10].replace("/", "-"))).days)
    except ValueError:
        return UNREADABLE
