"""Which rows of a file are rows the store already has, and what would change. Pure: frames in, a Decision out.

A row is known by its id (`ref`), else by the identity columns of its table. People without an id are known by name,
birth date and phone, as far as both sides have them; a contradiction in any of these makes two people.

A row may also mean a record that was merged into another (`former`, see intake/former.py). It then belongs to the one
that stays and counts as unchanged, whatever it says: the values of the record that stays stay.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from app.intake.columns import as_objects
from app.intake.judge import merged_json
from app.intake.told_apart import KINDS as HAPPENED
from app.intake.told_apart import told_apart

MADE = re.compile(r"[SGHCPOK]-(\d{6,})")
IDENTITY: dict[str, tuple[str, ...]] = {
    "guardians": ("name", "phone"),
    "courses": ("title", "starts"),
    "partners": ("name",),
    "offers": ("title", "partner_id"),
    "enrolments": ("student_id", "course_id", "at"),
    "events": ("student_id", "course_id", "offer_id", "type", "at"),
    "consents": ("person_kind", "person_id", "purpose", "recipient", "given_at", "channels"),
    "outcomes": ("campaign_id", "household_id", "person_kind", "person_id", "code", "type", "at"),
    "contacts": ("partner_id", "attributes"),
    "agreements": ("partner_id", "starts", "ends"),
    "costs": ("campaign_id", "at", "amount", "arm", "channel"),
    "assignments": ("campaign_id", "household_id", "person_kind", "person_id"),
}
_JOIN = "\x1f"


@dataclass(frozen=True)
class Decision:
    """What becomes of the rows. `status` is added, changed or unchanged, one a row; `record` is the place of a row's
    record in `records` (rows that mean the same thing share one); `records` holds the values to write, with `target`
    = position of the existing row or -1; `dirty` marks existing rows whose values differ."""

    status: np.ndarray
    record: np.ndarray
    records: pd.DataFrame
    dirty: np.ndarray


def texts(values: pd.Series | np.ndarray) -> np.ndarray:
    """Values as comparable text: missing "", whole numbers without ".0"."""
    codes, distinct = pd.factorize(as_objects(values))
    said = as_objects([_text(value) for value in distinct] + [""])
    return said[codes]


def _text(value: object) -> str:
    if isinstance(value, float | np.floating) and value == int(value):
        return str(int(value))
    return "" if value == "[]" else str(value)


def keys(frame: pd.DataFrame, columns: Sequence[str]) -> np.ndarray:
    """One text key a row out of several columns; a column the frame lacks counts as empty."""
    parts = [texts(frame[name]) if name in frame else [""] * len(frame) for name in columns]
    return as_objects(map(_JOIN.join, zip(*parts, strict=True))) if len(frame) else as_objects([])


def occurrence(values: np.ndarray) -> np.ndarray:
    """Each key with the number of times it came before: equal keys become different people, in file order."""
    count = pd.Series(values).groupby(values, sort=False).cumcount().to_numpy()
    return as_objects([f"{key}{_JOIN}{number}" for key, number in zip(values, count, strict=True)])


def first_place(values: np.ndarray, places: np.ndarray | None = None) -> dict[str, int]:
    """Key -> the first position that has it."""
    spots = range(len(values)) if places is None else places.tolist()
    found: dict[str, int] = {}
    for key, place in zip(values.tolist(), spots, strict=True):
        found.setdefault(key, place)
    return found


def look_up(values: np.ndarray, found: dict[str, int]) -> np.ndarray:
    """The position for each key, -1 where it is not known."""
    return np.fromiter((found.get(key, -1) for key in values.tolist()), np.int64, len(values))


def match(
    table: str,
    rows: pd.DataFrame,
    existing: pd.DataFrame,
    *,
    keep_duplicates: bool = False,
    former: pd.DataFrame | None = None,
) -> Decision:
    """Match rows with the existing ones by ref, else by identity, then with the merged-away; see Decision."""
    own = _refs(rows)
    target = _by_ref(own, existing)
    merged = _by_former_ref(own, target, former)
    identity = keys(rows, IDENTITY[table])
    old = keys(existing, IDENTITY[table])
    if table in HAPPENED and "attributes" in rows and not keep_duplicates:
        target, identity = told_apart(identity, rows, old, existing)
        return decide(rows, existing, target, identity, merged)
    if keep_duplicates:
        identity, old = occurrence(identity), occurrence(old)
    free = (own == "") & (target < 0)
    target[free] = look_up(identity[free], first_place(old))
    if former is not None and table == "guardians" and not keep_duplicates:
        free &= target < 0
        target[free] = look_up(identity[free], first_place(keys(former, IDENTITY[table]), former["place"].to_numpy()))
        merged |= free & (target >= 0)
    adopt = (own != "") & (target < 0)
    if adopt.any() and "ref" in existing:
        made = np.flatnonzero([bool(MADE.fullmatch(ref)) for ref in existing["ref"]])
        target[adopt] = look_up(identity[adopt], first_place(old[made], made))
    return decide(rows, existing, target, np.where(own == "", identity, own), merged)


def _refs(rows: pd.DataFrame) -> np.ndarray:
    return texts(rows["ref"]) if "ref" in rows else as_objects([""] * len(rows))


def _by_ref(own: np.ndarray, existing: pd.DataFrame) -> np.ndarray:
    if "ref" not in existing or not len(existing) or not (own != "").any():
        return np.full(len(own), -1, dtype=np.int64)
    found = first_place(texts(existing["ref"]))
    found.pop("", None)
    return look_up(own, found)


def _by_former_ref(own: np.ndarray, target: np.ndarray, former: pd.DataFrame | None) -> np.ndarray:
    """True for rows whose ref was that of a merged-away record; their target is set."""
    free = (own != "") & (target < 0)
    if former is None or not len(former) or not free.any():
        return np.zeros(len(own), dtype=bool)
    target[free] = look_up(own[free], first_place(texts(former["ref"]), former["place"].to_numpy()))
    return free & (target >= 0)


def match_students(
    rows: pd.DataFrame,
    existing: pd.DataFrame,
    *,
    keep_duplicates: bool = False,
    former: pd.DataFrame | None = None,
) -> Decision:
    """As `match`, for students. `existing` has a further column `phones`: the tuple of numbers they are reached by; and
    it may have `former_phones`: those that their guardians lost in a merge."""
    own = _refs(rows)
    target = _by_ref(own, existing)
    merged = _by_former_ref(own, target, former)
    contacts = ("phone", "guardian_phone")
    if keep_duplicates:
        whole = occurrence(keys(rows, ("name", "birth_date")))
        free = (own == "") & (target < 0)
        target[free] = look_up(whole[free], first_place(occurrence(keys(existing, ("name", "birth_date")))))
        return decide(rows, existing, target, np.where(own == "", whole, own), merged)
    made = np.fromiter((bool(MADE.fullmatch(str(ref))) for ref in existing["ref"]), bool, len(existing))
    for loose, allowed in ((own == "", np.ones(len(existing), dtype=bool)), (own != "", made)):
        free = np.flatnonzero(loose & (target < 0))
        if len(free) and allowed.any():
            target[free] = _same_person(rows.iloc[free], existing, np.flatnonzero(allowed))
    free = np.flatnonzero((own == "") & (target < 0))
    if former is not None and len(former) and len(free):
        found = _same_person(rows.iloc[free], former, np.arange(len(former)))
        target[free] = np.where(found >= 0, former["place"].to_numpy(dtype=np.int64)[found], -1)
        merged[free] = found >= 0
        free = free[found < 0]
        if len(free) and "former_phones" in existing:  # children of a guardian who had another number before a merge
            reached = existing.assign(phones=existing["phones"] + existing["former_phones"])
            target[free] = _same_person(rows.iloc[free], reached, np.arange(len(existing)))
    whole = keys(rows, ("name", "birth_date", *contacts, "id_number"))
    return decide(rows, existing, target, np.where(own == "", whole, own), merged)


def _same_person(rows: pd.DataFrame, existing: pd.DataFrame, allowed: np.ndarray) -> np.ndarray:
    """The existing student each row without an id means, -1 where none: nothing may contradict."""
    people = existing.iloc[allowed]
    reached = np.fromiter((bool(phones) for phones in people["phones"]), bool, len(people))
    dated = people["birth_date"].notna().to_numpy()
    named, born = keys(people, ("name",)), keys(people, ("name", "birth_date"))
    birth = texts(rows["birth_date"]) if "birth_date" in rows else as_objects([""] * len(rows))
    name, name_birth = keys(rows, ("name",)), keys(rows, ("name", "birth_date"))
    numbers = [texts(rows[column]) for column in ("phone", "guardian_phone") if column in rows]
    silent = np.logical_and.reduce([number == "" for number in numbers]) if numbers else np.ones(len(rows), dtype=bool)
    found = np.full(len(rows), -1, dtype=np.int64)

    def attempt(mask: np.ndarray, wanted: np.ndarray, known: dict[str, int]) -> None:
        free = np.flatnonzero(mask & (found < 0))
        found[free] = look_up(wanted[free], known)

    phones = _Phones(people)
    for number in numbers:
        spoken = number != ""
        attempt(spoken & (birth != ""), _joined(name_birth, number), phones.known(born, dated))
        attempt(spoken & (birth != ""), _joined(name, number), phones.known(named, ~dated))
        attempt(spoken & (birth == ""), _joined(name, number), phones.known(named, np.ones(len(people), dtype=bool)))
    attempt(silent & (birth != ""), name_birth, _among(born, dated))
    attempt(~silent & (birth != ""), name_birth, _among(born, dated & ~reached))
    attempt(silent | (birth == ""), name, _among(named, ~dated & ~reached))
    found = np.where(found >= 0, allowed[found], -1)
    return _without_conflict(rows, existing, found)


def _among(values: np.ndarray, which: np.ndarray) -> dict[str, int]:
    return first_place(values[which], np.flatnonzero(which))


class _Phones:
    """Each person once for each number they are reached by."""

    def __init__(self, people: pd.DataFrame) -> None:
        spread = [(place, phone) for place, phones in enumerate(people["phones"]) for phone in phones]
        self.at = np.fromiter((place for place, _ in spread), np.int64, len(spread))
        self.phones = as_objects(phone for _, phone in spread)

    def known(self, base: np.ndarray, which: np.ndarray) -> dict[str, int]:
        """`base` text and number -> person, for the people of `which`."""
        mine = which[self.at]
        return first_place(_joined(base[self.at[mine]], self.phones[mine]), self.at[mine])


def _joined(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    return as_objects([f"{one}{_JOIN}{other}" for one, other in zip(left, right, strict=True)])


def _without_conflict(rows: pd.DataFrame, existing: pd.DataFrame, found: np.ndarray) -> np.ndarray:
    """Two different ID numbers are two people, whatever else is the same."""
    if "id_number" not in rows or not len(existing):
        return found
    mine, theirs = texts(rows["id_number"]), texts(existing["id_number"])[found]
    conflict = (found >= 0) & (mine != "") & (theirs != "") & (mine != theirs)
    return np.where(conflict, -1, found)


def decide(
    rows: pd.DataFrame, existing: pd.DataFrame, target: np.ndarray, key: np.ndarray, merged: np.ndarray
) -> Decision:
    """Fold rows that mean the same record (in file order, the last filled cell wins) and compare with what is there.

    Rows that are `merged` mean a record that became one with another: they say nothing and are unchanged.
    """
    rows = _silenced(rows, merged)
    new_codes, _ = pd.factorize(np.where(target >= 0, "", key))
    group = np.where(target >= 0, target, len(existing) + new_codes)
    record, firsts = pd.factorize(group)
    first = np.zeros(len(firsts), dtype=np.int64)
    first[record[::-1]] = np.arange(len(rows))[::-1]
    records = rows.iloc[first].reset_index(drop=True)
    records.insert(0, "target", target[first])
    repeated = np.bincount(record, minlength=len(first)) > 1
    later = _fold(rows, records, record, repeated) if repeated.any() else np.zeros(len(rows), dtype=bool)
    dirty = _compare(records, existing)
    is_first = np.zeros(len(rows), dtype=bool)
    is_first[first] = True
    known = target >= 0
    status = np.full(len(rows), "unchanged", dtype=object)
    status[~known & is_first] = "added"
    status[(~known & ~is_first & later) | (known & dirty[record] & (is_first | later))] = "changed"
    status[merged] = "unchanged"
    return Decision(status, record, records, dirty)


def _silenced(rows: pd.DataFrame, which: np.ndarray) -> pd.DataFrame:
    """The rows with nothing in the cells of `which`."""
    if not which.any():
        return rows
    quiet = {}
    for name in rows.columns:
        values = rows[name].to_numpy(dtype=object).copy()
        values[which] = "{}" if name == "attributes" else None
        quiet[name] = pd.Series(values, rows.index, object)
    return pd.DataFrame(quiet)


def _fold(rows: pd.DataFrame, records: pd.DataFrame, record: np.ndarray, repeated: np.ndarray) -> np.ndarray:
    """Put the last filled cell of repeated rows into `records`; True for later rows that say something new."""
    places = np.flatnonzero(repeated[record])
    part = rows.iloc[places].reset_index(drop=True)
    group = record[places]
    new = np.zeros(len(part), dtype=bool)
    for name in part.columns:
        column = part[name].where(part[name].notna(), None)
        filled = column.groupby(group).ffill()
        before = filled.groupby(group).shift(1)
        if name == "attributes":
            filled = _folded_attributes(part[name], group)
            before = filled.groupby(group).shift(1)
            new |= before.notna().to_numpy() & (before.to_numpy() != filled.to_numpy())
        else:
            new |= (column.notna() & before.notna() & (texts(column) != texts(before))).to_numpy()
            new |= (column.notna() & before.isna() & (pd.Series(group).groupby(group).cumcount() > 0)).to_numpy()
        last = filled.groupby(group).tail(1)
        values = records[name].to_numpy(dtype=object).copy()
        values[group[last.index]] = last.to_numpy(dtype=object)
        records[name] = values
    later = np.zeros(len(rows), dtype=bool)
    later[places] = new
    return later


def _folded_attributes(column: pd.Series, group: np.ndarray) -> pd.Series:
    """Each row's attributes laid over those of the rows before it in its group."""
    so_far: dict[int, str] = {}
    result = []
    for one, text in zip(group.tolist(), column.tolist(), strict=True):
        so_far[one] = merged_json(so_far[one], text) if one in so_far and so_far[one] != text else text
        result.append(so_far[one])
    return pd.Series(result, index=column.index, dtype=object)


def _compare(records: pd.DataFrame, existing: pd.DataFrame) -> np.ndarray:
    """True where a record differs from its existing row; blank cells take the existing value, attributes are merged."""
    target = records["target"].to_numpy()
    known = np.flatnonzero(target >= 0)
    dirty = np.zeros(len(records), dtype=bool)
    if not len(known):
        return dirty
    for name in records.columns:
        if name == "target" or name not in existing:
            continue
        old = existing[name].astype(object).to_numpy()[target[known]]
        new = records[name].to_numpy(dtype=object)
        mine = new[known]
        blank = pd.isna(mine) | ((mine == "unknown") if name == "schooling" else False)
        if name == "attributes":
            mine = as_objects(a if a == b or b == "{}" else merged_json(a, b) for a, b in zip(old, mine, strict=True))
        differs = ~blank & (texts(mine) != texts(old))
        dirty[known] |= differs
        new = new.copy()
        new[known] = np.where(blank, old, mine)
        records[name] = new
    return dirty
