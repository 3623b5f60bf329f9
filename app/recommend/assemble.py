"""From the store's tables to a View: courses for students, partner offers for recipients. Two uses, two sets of data.

Course advice is teaching: any learner's data serve. Offer advice knows guardians and adult students by their own data
alone; of a child it sees an age band, and that only where the guardian has consented.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import sparse

from app.recommend.catalogue import Catalogue
from app.recommend.constraints import Limits, seats_left
from app.recommend.interactions import Floats, first_touches
from app.recommend.model import View
from app.recommend.people import BAND_NAMES, band_codes, people

STUDENT_TRAITS = ("grade", "schooling", "campus", "district", "source")
RECIPIENT_TRAITS = ("kind", "licence_class", "residence", "child_band", "district", "interest")
LOOKING = ("viewed", "asked")
REACTED = ("opened", "redeemed", "enrolled", "attended", "bought")
ADULT = 18
RUNNING_DAYS = 180


@dataclass(frozen=True)
class Tables:
    """What is read from the store, with the columns of its tables; students and guardians carry `age` in years."""

    students: pd.DataFrame
    guardians: pd.DataFrame
    guardianships: pd.DataFrame
    enrolments: pd.DataFrame
    events: pd.DataFrame
    outcomes: pd.DataFrame
    assignments: pd.DataFrame
    consents: pd.DataFrame
    today: date


def days(at: pd.Series) -> Floats:
    """Days since 1970, time of day as a fraction; what is no date becomes 0."""
    when = pd.to_datetime(at.astype("string").str[:19], errors="coerce", format="ISO8601")
    return ((when - pd.Timestamp(0)) / pd.Timedelta(days=1)).fillna(0.0).to_numpy(np.float64)


def _today(tables: Tables) -> float:
    return float((tables.today - date(1970, 1, 1)).days)


def _unflagged(table: pd.DataFrame, *flags: str) -> pd.DataFrame:
    marked = table[list(flags)].fillna(0).astype(int).any(axis=1)
    return table[~marked]


def course_view(tables: Tables, items: Catalogue) -> View:
    """Students and everything they took or looked at, courses and offers alike."""
    students = _unflagged(tables.students, "erased", "restricted").reset_index(drop=True)
    extra = attribute_traits(students["attributes"])
    frame = pd.concat([students.drop(columns="attributes").assign(person_kind="student"), extra], axis=1)
    touches = pd.concat(
        [_keyed(tables.enrolments, "course"), _keyed(tables.events, "course"), _keyed(tables.events, "offer")]
    )
    return _view(frame, [*STUDENT_TRAITS, *extra.columns], touches, items, _today(tables))


def offer_view(tables: Tables, items: Catalogue) -> View:
    """Recipients and what they themselves did with offers; `items` are the offers alone."""
    frame = recipients(tables)
    own = _grown(tables.events, tables.students, frame.loc[frame["person_kind"] == "student", "id"])
    touches = pd.concat([_keyed(own, "offer"), _reactions(tables)])
    return _view(frame, RECIPIENT_TRAITS, touches, items, _today(tables))


def _grown(rows: pd.DataFrame, students: pd.DataFrame, adults: pd.Series) -> pd.DataFrame:
    """What these adult students did since they came of age; what they did before is a child's data."""
    born = students[students["id"].isin(adults)].set_index("id")["birth_date"].astype(str)
    came = (born.str[:4].astype(int) + ADULT).astype(str).str.zfill(4) + born.str[4:10]
    return rows[(rows["at"].str[:10] >= rows["student_id"].map(came)).fillna(False).astype(bool)]


def _keyed(table: pd.DataFrame, kind: str) -> pd.DataFrame:
    """Rows of a table that name a course or an offer: person, item (a catalogue key), at, type; file order is kept."""
    named = table[table[f"{kind}_id"].notna()] if f"{kind}_id" in table else table.iloc[:0]
    item = kind + ":" + named[f"{kind}_id"].astype("int64").astype(str) if len(named) else pd.Series(dtype=str)
    person = "student:" + named["student_id"].astype("int64").astype(str) if len(named) else pd.Series(dtype=str)
    sort = named.get("type", "enrolled")
    return pd.DataFrame({"person": person, "item": item, "at": named["at"], "type": sort})


def _reactions(tables: Tables) -> pd.DataFrame:
    """What recipients did with the offer a past campaign gave them."""
    by = ["campaign_id", "person_kind", "person_id"]
    given = tables.assignments[tables.assignments["offer_id"].notna()][[*by, "offer_id"]].drop_duplicates(by)
    did = tables.outcomes[tables.outcomes["type"].isin(REACTED)].merge(given, on=by)
    person = did["person_kind"].astype(str) + ":" + did["person_id"].astype("Int64").astype(str)
    item = "offer:" + did["offer_id"].astype("Int64").astype(str)
    return pd.DataFrame({"person": person, "item": item, "at": did["at"], "type": did["type"]})


def _view(
    frame: pd.DataFrame, traits: list[str] | tuple[str, ...], touches: pd.DataFrame, items: Catalogue, today: float
) -> View:
    """Positions for persons and items; touches of unknown persons or items are left out."""
    keys = pd.Index(frame["person_kind"] + ":" + frame["id"].astype(str))
    user, item = keys.get_indexer(touches["person"]), pd.Index(items.keys).get_indexer(touches["item"])
    known = (user >= 0) & (item >= 0)
    at = np.minimum(days(touches["at"]), today + 1)
    history = first_touches(user[known], item[known], at[known], len(frame), len(items))
    return View(history, people(frame, traits), items, today, np.full(len(frame), today))


def attribute_traits(attributes: pd.Series, most: int = 6) -> pd.DataFrame:
    """Columns an institution added itself, as traits: 2 to 50 values, known for a fifth of the people."""
    parsed = [json.loads(text) if isinstance(text, str) and len(text) > 2 else {} for text in attributes]
    count: dict[str, int] = {}
    for one in parsed:
        for key in one:
            count[key] = count.get(key, 0) + 1
    found: dict[str, list[str]] = {}
    for key in sorted(count, key=lambda name: (-count[name], name)):
        values = ["" if one.get(key) is None else str(one[key]) for one in parsed]
        if count[key] >= len(parsed) / 5 and 2 <= len(set(values) - {""}) <= 50 and len(found) < most:
            found[f"attribute {key}"] = values
    return pd.DataFrame(found, index=attributes.index)


def recipients(tables: Tables) -> pd.DataFrame:
    """Guardians and adult students who may be profiled for offers, each with their own traits and nobody else's.

    An unknown age is no proof of being of age. Who is erased, restricted, objects or refuses such decisions is out.
    """
    flags = ("erased", "restricted", "objected", "adm_opt_out")
    guardians = _unflagged(tables.guardians, *flags)
    guardians = guardians[~(guardians["age"] < ADULT)].assign(person_kind="guardian", kind="guardian")
    guardians["child_band"] = guardians["id"].map(_child_bands(tables)).astype(object).fillna("")
    adults = _unflagged(tables.students, *flags)
    adults = adults[adults["age"] >= ADULT].assign(person_kind="student", kind="student")
    grown = _grown(tables.enrolments, tables.students, adults["id"])
    adults["interest"] = adults["id"].map(_interests(grown)).astype(object).fillna("")
    frame = pd.concat([guardians, adults], ignore_index=True)
    for trait in RECIPIENT_TRAITS:
        frame[trait] = frame[trait].astype(object).where(frame[trait].notna(), "") if trait in frame else ""
    return frame[["person_kind", "id", "ref", "household_id", "name", "age", *RECIPIENT_TRAITS]]


def _child_bands(tables: Tables) -> pd.Series:
    """Guardian id -> the age bands of their children, for guardians whose marketing consent names the age band.

    A consent to one partner's offers does not count: the model ranks everybody's.
    """
    consents = tables.consents
    general = consents["partner_id"].isna() & (consents["recipient"].fillna("") == "")
    given = consents[(consents["person_kind"] == "guardian") & (consents["purpose"] == "marketing") & general]
    told = set(given.loc[given["data_kinds"].fillna("").str.contains("age_band", regex=False), "person_id"])
    ties = tables.guardianships[tables.guardianships["guardian_id"].isin(told)]
    ties = ties.merge(tables.students[["id", "age"]], left_on="student_id", right_on="id")
    codes = band_codes(ties["age"].to_numpy(np.float64))
    minors = (codes < len(BAND_NAMES)) & (ties["age"] < ADULT).to_numpy()
    ties, names = ties[minors], [BAND_NAMES[code] for code in codes[minors]]
    youngest = ties.assign(band=names).sort_values("age", kind="stable").drop_duplicates("guardian_id")
    return youngest.set_index("guardian_id")["band"]


def _interests(enrolments: pd.DataFrame) -> pd.Series:
    """Adult student id -> the course they took most often (their own enrolments)."""
    count = enrolments.groupby(["student_id", "course_id"]).size().reset_index(name="times")
    most = count.sort_values(["times", "course_id"], ascending=[False, True], kind="stable").drop_duplicates(
        "student_id"
    )
    return most.set_index("student_id")["course_id"].astype(str)


def course_limits(tables: Tables, view: View) -> Limits:
    """Taken: enrolled and not refunded, attended, completed or rated. Seats: capacity less running enrolments."""
    refunded = tables.enrolments["refunded_at"].notna() | (tables.enrolments["status"] == "refunded")
    bought = tables.enrolments[~refunded]
    joined = tables.events[~tables.events["type"].isin([*LOOKING, "refunded"])]
    taken = pd.concat([_keyed(bought, "course"), _keyed(joined, "course"), _keyed(joined, "offer")])
    today = tables.today.isoformat()
    recent = (pd.Timestamp(tables.today) - pd.Timedelta(days=RUNNING_DAYS)).date().isoformat()
    runs = (bought["ends"].fillna("") >= today) | (bought["ends"].isna() & (bought["at"] >= recent))
    running = _keyed(bought[runs], "course")["item"].value_counts()
    return Limits("course", _matrix(taken, view), seats_left(view.catalogue, running), tables.today)


def offer_limits(tables: Tables, view: View) -> Limits:
    """Taken: whatever was more than looking. Seats: capacity less those who redeemed."""
    joined = tables.events[~tables.events["type"].isin(LOOKING)]
    reactions = _reactions(tables)
    taken = pd.concat([_keyed(joined, "offer"), reactions[reactions["type"] != "opened"]])
    used = taken.drop_duplicates(["person", "item"])["item"].value_counts()
    return Limits("offer", _matrix(taken, view), seats_left(view.catalogue, used), tables.today)


def _matrix(touches: pd.DataFrame, view: View) -> sparse.csr_matrix:
    frame = view.people.frame
    user = pd.Index(frame["person_kind"] + ":" + frame["id"].astype(str)).get_indexer(touches["person"])
    item = pd.Index(view.catalogue.keys).get_indexer(touches["item"])
    known: NDArray[np.bool_] = (user >= 0) & (item >= 0)
    ones = np.ones(int(known.sum()), np.float32)
    return sparse.csr_matrix((ones, (user[known], item[known])), shape=(len(frame), len(view.catalogue)))
