"""Guardians named in students' rows, and the households that people make up. Pure: frames in, plans out.

A household is everyone connected by guardianship or by a shared phone number. A number that more than TOO_MANY people
share (a school's own, a placeholder) connects nobody.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from app.intake.columns import as_objects
from app.intake.matching import first_place, look_up, texts
from app.intake.pinyin import has_han

TOO_MANY = 12
FIELDS = ("guardian_id", "guardian_name", "guardian_phone", "guardian_relation")


@dataclass(frozen=True)
class Guardians:
    """Who answers for the students of a file. `new`: guardians to add (ref None where the file gives no id, name,
    phone, place = position of the first student's record). For each link: `student` = position of the record,
    `guardian` = existing id, or -1, -2, ... for the rows of `new`, `relation`; `unknown`: records that name a
    guardian's id nobody has and nothing else; `fresh`: records whose link or guardian is not in the store yet."""

    new: pd.DataFrame
    student: np.ndarray
    guardian: np.ndarray
    relation: np.ndarray
    unknown: np.ndarray
    fresh: np.ndarray


def named_guardians(
    records: pd.DataFrame,
    student_ids: np.ndarray,
    guardians: pd.DataFrame,
    links: pd.DataFrame,
    former: pd.DataFrame | None = None,
) -> Guardians:
    """The guardians of student records (FIELDS among their columns). `student_ids`: a record's existing id, or -1;
    `former`: merged-away guardians (intake/former.py). What a row calls one of these does not change the relation."""
    said = {name: texts(records[name]) if name in records else as_objects([""] * len(records)) for name in FIELDS}
    ref, name, phone = said["guardian_id"], said["guardian_name"], said["guardian_phone"]
    name, phone = _filled_by(ref, name), _filled_by(ref, phone)
    name = _filled_by(phone, name)
    found = _existing(ref, name, phone, student_ids, guardians, links)
    merged = _merged(ref, name, phone, found, former)
    unknown = (found < 0) & (ref != "") & (name == "") & (phone == "")
    wanted = (ref != "") | (name != "") | (phone != "")
    fresh_people = np.flatnonzero((found < 0) & wanted & ~unknown)
    own = [f"s{place}" for place in fresh_people]
    key = np.where(
        ref[fresh_people] != "",
        ref[fresh_people],
        np.where(phone[fresh_people] != "", _paired(phone, name)[fresh_people], as_objects(own)),
    )
    codes, _ = pd.factorize(as_objects(key))
    first = np.unique(codes, return_index=True)[1] if len(codes) else np.zeros(0, dtype=np.int64)
    places = fresh_people[first]
    new = _new_people(places, ref[places], name[places], phone[places], records["name"].to_numpy()[places])
    guardian = np.where(found >= 0, guardians["id"].to_numpy(dtype=np.int64)[found] if len(guardians) else 0, 0)
    guardian[fresh_people] = -1 - codes
    student = np.flatnonzero(wanted & ~unknown)
    relation = said["guardian_relation"]
    fresh = _is_fresh(student_ids, guardian, np.where(merged, "", relation), links) & wanted & ~unknown
    return Guardians(new, student, guardian[student], relation[student], unknown, fresh)


def _new_people(
    places: np.ndarray, ref: np.ndarray, name: np.ndarray, phone: np.ndarray, children: np.ndarray
) -> pd.DataFrame:
    """Guardians that are not in the store yet; one without a name is called after the child."""
    named = (given or _parent_of(child) for given, child in zip(name, children, strict=True))
    columns = {
        "ref": as_objects(one or None for one in ref),
        "name": as_objects(named),
        "phone": as_objects(one or None for one in phone),
        "place": as_objects(places.tolist()),
    }
    return pd.DataFrame(columns, dtype=object)


def _filled_by(key: np.ndarray, values: np.ndarray) -> np.ndarray:
    """The values with gaps filled from another row of the same key (an id, a number)."""
    known = {one: value for one, value in zip(key, values, strict=True) if one and value}
    return as_objects(value or known.get(one, "") for one, value in zip(key, values, strict=True))


def _paired(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    return as_objects([f"{one}\x1f{other}" for one, other in zip(left, right, strict=True)])


def _existing(
    ref: np.ndarray,
    name: np.ndarray,
    phone: np.ndarray,
    students: np.ndarray,
    guardians: pd.DataFrame,
    links: pd.DataFrame,
) -> np.ndarray:
    """Position in `guardians`: by id, by phone and name, by phone alone, or the student's own guardian of that name."""
    found = np.full(len(ref), -1, dtype=np.int64)
    if not len(guardians):
        return found
    has = {"ref": texts(guardians["ref"]), "name": texts(guardians["name"]), "phone": texts(guardians["phone"])}
    found[ref != ""] = look_up(ref, first_place(has["ref"]))[ref != ""]

    def attempt(mask: np.ndarray, wanted: np.ndarray, known: dict[str, int]) -> None:
        free = np.flatnonzero(mask & (found < 0))
        found[free] = look_up(wanted[free], known)

    attempt((phone != "") & (name != ""), _paired(phone, name), first_place(_paired(has["phone"], has["name"])))
    attempt((phone != "") & (name == ""), phone, first_place(has["phone"]))
    known_students = students >= 0
    if known_students.any() and len(links):
        place_of = dict(zip(guardians["id"].tolist(), range(len(guardians)), strict=True))
        whose = [
            (f"{student}\x1f{has['name'][place_of[guardian]]}", place_of[guardian])
            for student, guardian in zip(links["student_id"].tolist(), links["guardian_id"].tolist(), strict=True)
        ]
        mine = dict(reversed(whose))
        attempt(known_students & (phone == "") & (name != ""), _paired(texts(students), name), mine)
    return found


def _merged(
    ref: np.ndarray, name: np.ndarray, phone: np.ndarray, found: np.ndarray, former: pd.DataFrame | None
) -> np.ndarray:
    """True where a guardian is named who became one with another; `found` is then the one that stays."""
    before = found >= 0
    if former is None or not len(former):
        return np.zeros(len(found), dtype=bool)
    place = former["place"].to_numpy(dtype=np.int64)
    had = {column: texts(former[column]) for column in ("ref", "name", "phone")}
    for mask, wanted, known in (
        (ref != "", ref, had["ref"]),
        ((phone != "") & (name != ""), _paired(phone, name), _paired(had["phone"], had["name"])),
        ((phone != "") & (name == ""), phone, had["phone"]),
    ):
        free = mask & (found < 0)
        found[free] = look_up(wanted[free], first_place(known, place))
    return (found >= 0) & ~before


def _parent_of(child: str) -> str:
    return f"{child}家长" if has_han(child) else f"Parent of {child}"


def _is_fresh(students: np.ndarray, guardian: np.ndarray, relation: np.ndarray, links: pd.DataFrame) -> np.ndarray:
    """Whether the link is not there yet, or says another relation."""
    have = {
        (student, one): said
        for student, one, said in zip(
            links["student_id"].tolist(), links["guardian_id"].tolist(), texts(links["relation"]), strict=True
        )
    }
    triples = zip(students.tolist(), guardian.tolist(), relation.tolist(), strict=True)
    return np.fromiter(
        ((student, one) not in have or bool(said and have[student, one] != said) for student, one, said in triples),
        bool,
        len(students),
    )


@dataclass(frozen=True)
class Households:
    """Which household each person belongs to: an existing id, or -1, -2, ... for the entries of `names` (new ones)."""

    home: np.ndarray
    names: tuple[str, ...]
    moved: np.ndarray


def group(people: pd.DataFrame, links: np.ndarray) -> Households:
    """Households of `people` (columns: name, phone, home = household id or -1, touched, guardian: bool).

    `links`: pairs of positions that are bound by guardianship. Only households with a touched person are settled anew;
    `moved` is True where a person's household differs from before. Connected components: Tarjan, by scipy.
    """
    size = len(people)
    home = people["home"].to_numpy(dtype=np.int64).copy()
    touched = people["touched"].to_numpy(dtype=bool)
    component = _components(texts(people["phone"]), home, links, touched, size)
    active = np.isin(component, np.unique(component[touched]))
    best = np.full(component.max(initial=-1) + 1, np.iinfo(np.int64).max)
    np.minimum.at(best, component[home >= 0], home[home >= 0])
    lacking = active & (best[component] == np.iinfo(np.int64).max)
    codes, firsts = pd.factorize(component[lacking])
    result = np.where(active, best[component], home)
    result[lacking] = -1 - codes
    names = _household_names(people, np.flatnonzero(lacking), codes, len(firsts))
    return Households(result, names, active & (result != home))


def _components(phone: np.ndarray, home: np.ndarray, links: np.ndarray, touched: np.ndarray, size: int) -> np.ndarray:
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    numbers, distinct = pd.factorize(phone)
    members = np.bincount(numbers, minlength=len(distinct)) if size else np.zeros(0, dtype=np.int64)
    named = np.bincount(numbers, weights=touched, minlength=len(distinct)) if size else members
    binds = (members <= TOO_MANY) & (members > 1) & (named > 0) & (distinct != "")
    callers = np.flatnonzero(binds[numbers]) if size else np.zeros(0, dtype=np.int64)
    homes, housed = np.unique(home[home >= 0], return_inverse=True)
    left = np.concatenate([callers, np.flatnonzero(home >= 0), links[:, 0]])
    right = np.concatenate([size + numbers[callers], size + len(distinct) + housed, links[:, 1]])
    total = size + len(distinct) + len(homes)
    graph = coo_matrix((np.ones(len(left), dtype=np.int8), (left, right)), shape=(total, total))
    return connected_components(graph, directed=False)[1][:size]


def _household_names(people: pd.DataFrame, places: np.ndarray, codes: np.ndarray, count: int) -> tuple[str, ...]:
    """Each new household is called after its first guardian, else its first student."""
    order = np.lexsort((places, ~people["guardian"].to_numpy(dtype=bool)[places]))
    names, called = [""] * count, people["name"].to_numpy(dtype=object)
    for code, place in zip(codes[order][::-1].tolist(), places[order][::-1].tolist(), strict=True):
        names[code] = str(called[place])
    return tuple(names)
