"""Ids and names in a file -> rows of the store, and the table's own columns. Pure: frames in, frames out.

What a file names but the store does not have is refused, but for three things that can stand for themselves: a course,
a partner and a past campaign are made under the name the file gives, and that is said.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from app.domain.imports import KINDS
from app.domain.messages import Message, mark, plural
from app.intake.columns import as_objects
from app.intake.former import places_by_ref
from app.intake.headers import plain
from app.intake.matching import first_place, look_up, texts

Tables = Callable[[str], pd.DataFrame]
UNKNOWN: dict[str, Message] = {
    "students": mark("intake", "There is no student with this id: import the students first."),
    "guardians": mark("intake", "There is no guardian with this id: import the guardians first."),
    "people": mark("intake", "There is no guardian or student with this id: import the people first."),
    "households": mark("intake", "There is no household with this id."),
    "offers": mark("intake", "There is no such offer: import the offers first."),
    "partners": mark("intake", "There is no such partner: import the partners first."),
    "campaigns": mark("intake", "There is no such campaign: plan it, or import its assignments first."),
    "codes": mark("intake", "No campaign gave out this code."),
}
MADE_NOTES: dict[str, Message] = {
    "courses": plural("intake", "%n course(s) were not in the store and are made with their id as title.", "", 0),
    "partners": plural("intake", "%n partner(s) were not in the store and are made; add their industry.", "", 0),
    "campaigns": plural("intake", "%n finished campaign(s) are made from the names in this file.", "", 0),
}
NAMES = {
    "courses": "title",
    "offers": "title",
    "partners": "name",
    "campaigns": "name",
    "guardians": "",
    "students": "",
}
# field of the file -> (table it points into, the table's column, may the thing be made)
POINTS: dict[str, dict[str, tuple[str, str, bool]]] = {
    "enrolments": {"student_id": ("students", "student_id", False), "course_id": ("courses", "course_id", True)},
    "events": {
        "student_id": ("students", "student_id", False),
        "course_id": ("courses", "course_id", True),
        "offer_id": ("offers", "offer_id", False),
    },
    "offers": {"partner_id": ("partners", "partner_id", False)},
    "contacts": {"partner": ("partners", "partner_id", True)},
    "agreements": {"partner": ("partners", "partner_id", False)},
    "costs": {"campaign": ("campaigns", "campaign_id", False)},
    "outcomes": {"campaign": ("campaigns", "campaign_id", False)},
    "assignments": {"campaign": ("campaigns", "campaign_id", True), "offer_id": ("offers", "offer_id", False)},
}


@dataclass
class Resolved:
    """The rows with the table's columns. `unknown`: field -> (mask of rows whose reference is not known, the reason);
    `made`: table -> names to make; such a reference is -1, -2, ... in the order of the names until it has an id."""

    rows: pd.DataFrame
    unknown: dict[str, tuple[np.ndarray, Message]] = field(default_factory=dict)
    made: dict[str, list[str]] = field(default_factory=dict)

    def notes(self) -> list[Message]:
        """What is going to be made, in words."""
        return [MADE_NOTES[table].filled(len(names)) for table, names in self.made.items() if names]


def resolve(kind: str, frame: pd.DataFrame, tables: Tables) -> Resolved:
    """The rows of a file with every reference turned into an id of the store."""
    result = Resolved(frame)
    for name, (table, column, may_make) in POINTS.get(kind, {}).items():
        if name in frame:
            ids = _ids(result, name, table, tables, may_make)
            result.rows = result.rows.drop(columns=name).assign(**{column: ids})
    if kind == "consents":
        _consent_people(result, tables)
    if kind in ("outcomes", "assignments"):
        _people(result, tables, kind)
    if kind == "guardians" and "student_ids" in frame:
        _children(result, tables)
    if KINDS[kind].id_field in result.rows:
        result.rows = result.rows.rename(columns={KINDS[kind].id_field: "ref"})
    return result


def _ids(result: Resolved, name: str, table: str, tables: Tables, may_make: bool) -> np.ndarray:
    """Ids for the cells of one field, as objects: None where the cell is empty."""
    said = texts(result.rows[name])
    known = tables(table)
    places = _places(said, table, tables, NAMES[table])
    ids = np.where(places >= 0, known["id"].to_numpy(dtype=np.int64)[places] if len(known) else 0, 0)
    lost = (places < 0) & (said != "")
    if lost.any() and may_make:
        names = list(dict.fromkeys(said[lost].tolist()))
        result.made[table] = names
        ids[lost] = -1 - look_up(said[lost], first_place(as_objects(names)))
    elif lost.any():
        result.unknown[name] = (lost, UNKNOWN[table])
    return _or_none(ids, said == "")


def _or_none(ids: np.ndarray, empty: np.ndarray) -> np.ndarray:
    values = as_objects(ids.tolist())
    values[empty] = None
    return values


def _places(said: np.ndarray, table: str, tables: Tables, name: str) -> np.ndarray:
    """Positions by ref, else by name where a thing may be named (case, blanks and signs do not matter)."""
    known = tables(table)
    if not len(known):
        return np.full(len(said), -1, dtype=np.int64)
    places = look_up(said, places_by_ref(table, tables))
    if name and (places < 0).any():
        named = first_place(as_objects([plain(one) for one in known[name]]))
        distinct = {one: named.get(plain(one), -1) for one in set(said[places < 0].tolist()) if one}
        places[places < 0] = look_up(said[places < 0], distinct)
    return places


def _consent_people(result: Resolved, tables: Tables) -> None:
    """person_kind and person_id from student_id or guardian_id (the latter if both stand); partner from recipient."""
    rows = result.rows
    kinds, ids = as_objects([None] * len(rows)), as_objects([None] * len(rows))
    for name, table in (("student_id", "students"), ("guardian_id", "guardians")):
        if name in rows:
            found = _ids(result, name, table, tables, may_make=False)
            filled = pd.notna(found)
            kinds[filled], ids[filled] = table.removesuffix("s"), found[filled]
    rows = rows.drop(columns=["student_id", "guardian_id"], errors="ignore").assign(person_kind=kinds, person_id=ids)
    if "recipient" in rows:
        partners = tables("partners")
        said = texts(rows["recipient"])
        places = _places(said, "partners", tables, "name")
        known = (
            partners["id"].to_numpy(dtype=np.int64)[places] if len(partners) else np.zeros(len(rows), dtype=np.int64)
        )
        rows = rows.assign(partner_id=_or_none(known, places < 0), recipient=as_objects(said))
    else:
        rows = rows.assign(recipient="")
    result.rows = rows


def _people(result: Resolved, tables: Tables, kind: str) -> None:
    """person and household of an outcome or assignment, from whichever of person, household or code the row gives."""
    rows = result.rows
    size = len(rows)
    kinds, ids, homes = (as_objects([None] * size) for _ in range(3))
    if "person_id" in rows:
        lost = texts(rows["person_id"]) != ""
        for table in ("guardians", "students"):
            people = tables(table)
            places = np.where(lost, _places(texts(rows["person_id"]), table, tables, ""), -1)
            hit = places >= 0
            kinds[hit] = table.removesuffix("s")
            ids[hit] = people["id"].to_numpy(dtype=object)[places[hit]]
            homes[hit] = _plain(people["household_id"])[places[hit]]
            lost &= ~hit
        if lost.any():
            result.unknown["person_id"] = (lost, UNKNOWN["people"])
    if "household_id" in rows:
        said, known = texts(rows["household_id"]), tables("households")
        places = _places(said, "households", tables, "")
        homes[places >= 0] = known["id"].to_numpy(dtype=object)[places[places >= 0]]
        if ((places < 0) & (said != "")).any():
            result.unknown["household_id"] = ((places < 0) & (said != ""), UNKNOWN["households"])
    if kind == "outcomes" and "code" in rows:
        _by_code(result, tables, kinds, ids, homes)
    columns = {"person_kind": kinds, "person_id": ids, "household_id": homes}
    result.rows = result.rows.assign(
        **{name: pd.Series(values, rows.index, object) for name, values in columns.items()}
    )


def _by_code(result: Resolved, tables: Tables, kinds: np.ndarray, ids: np.ndarray, homes: np.ndarray) -> None:
    """Fill the person behind a code that a campaign gave out."""
    said, known = texts(result.rows["code"]), tables("assignments")
    places = look_up(said, {code: place for code, place in first_place(texts(known["code"])).items() if code})
    open_ = (places >= 0) & pd.isna(homes)
    for name, into in (("person_kind", kinds), ("person_id", ids), ("household_id", homes)):
        into[open_] = _plain(known[name])[places[open_]]
    lost = (said != "") & (places < 0) & pd.isna(homes)
    if lost.any():
        result.unknown["code"] = (lost, UNKNOWN["codes"])


def _plain(column: pd.Series) -> np.ndarray:
    """A column as objects with None for what is missing."""
    values = column.astype(object)
    return values.where(values.notna(), None).to_numpy(dtype=object)


def _children(result: Resolved, tables: Tables) -> None:
    """`student_ids` (JSON list of refs) -> tuples of students' ids, in the column `children`."""
    ids = tables("students")["id"].tolist()
    known = {ref: ids[place] for ref, place in places_by_ref("students", tables).items()}
    lists = [json.loads(text) if isinstance(text, str) else [] for text in result.rows["student_ids"]]
    lost = np.fromiter((any(ref not in known for ref in refs) for refs in lists), bool, len(lists))
    children = as_objects(tuple(int(known[ref]) for ref in refs if ref in known) for refs in lists)
    if lost.any():
        result.unknown["student_ids"] = (lost, UNKNOWN["students"])
    result.rows = result.rows.drop(columns="student_ids").assign(children=children)


def real_ids(values: np.ndarray, made: Mapping[int, int]) -> np.ndarray:
    """References to things that were made meanwhile (-1, -2, ...) -> their ids."""
    return as_objects(made.get(value, value) if isinstance(value, int) and value < 0 else value for value in values)
