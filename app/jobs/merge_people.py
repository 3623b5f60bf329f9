"""Several records of one person become one, through a batch, so that undo takes them apart again.

The fullest record stays (then the oldest); its gaps are filled from the others, and everything that pointed to the
others points to it. The consent ledger only grows: open permissions of the others are added once more for the record
that stays, with the withdrawal they have; undo reverses these copies, and the old rows speak again for the old record.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pandas as pd

from app.intake.matching import texts
from app.intake.plan import open_consents
from app.store.frames import frame

if TYPE_CHECKING:
    from app.store.database import Store
    from app.store.journal import Batch

OWN = {"students": ("enrolments", "events"), "guardians": ()}
BY_PERSON = ("outcomes", "assignments", "recommendations", "decisions")
BY_HOUSEHOLD = ("outcomes", "assignments", "recommendations", "decisions", "profiles")
FLAGS = ("do_not_contact", "objected", "adm_opt_out", "restricted", "erased")
KEPT_AS_IS = ("id", "ref", "name", "pinyin", "household_id", "batch_id", "attributes")
COPIED = (
    "person_kind", "person_id", "action", "purpose", "recipient", "partner_id", "channels", "data_kinds", "given_at",
    "given_by", "method", "proof", "text_hash", "expires", "withdrawn_at", "separate", "sensitive",
)  # fmt: skip


class Merge:
    """Merges groups of one batch; the frames are read once, when they are first needed."""

    def __init__(self, store: Store, batch: Batch) -> None:
        self.store, self.batch = store, batch

    def groups(self, noun: str, groups: list[list[int]]) -> None:
        """Merge each group of ids of `noun` ("students" or "guardians") into one of them."""
        if not groups:
            return
        people = frame(self.store, noun).set_index("id")
        into: dict[int, int] = {}
        changes = []
        for group in groups:
            stays = min(group, key=lambda one: (-int(people.loc[one].notna().sum()), one))
            into |= {one: stays for one in group if one != stays}
            changes.append((stays, _filled(people.loc[stays], [people.loc[one] for one in group if one != stays])))
        for stays, values in changes:
            if values:
                self.batch.update(noun, stays, values)
        self._point(noun, into)
        self._consents(noun.removesuffix("s"), into)
        self._households(
            {
                int(people.at[a, "household_id"]): int(people.at[b, "household_id"])
                for a, b in into.items()
                if pd.notna(people.at[a, "household_id"]) and pd.notna(people.at[b, "household_id"])
            }
        )
        self._forget_pairs(noun, into)
        if noun == "students":
            self.batch.delete_many("profiles", _ids(frame(self.store, "profiles", ["student_id"]), "student_id", into))
            members = frame(self.store, "segment_members", ["id", "student_id"])
            self.batch.delete_many("segment_members", members.loc[members["student_id"].isin(into), "id"].tolist())
        self.batch.delete_many(noun, into)

    def _point(self, noun: str, into: dict[int, int]) -> None:
        """Everything that named a record that goes names the one that stays."""
        column = f"{noun.removesuffix('s')}_id"
        for table in OWN[noun]:
            self._repoint(table, column, into)
        for table in BY_PERSON:
            self._repoint(table, "person_id", into, kind=noun.removesuffix("s"))
        links = frame(self.store, "guardianships", ["id", "student_id", "guardian_id"])
        moved = links.assign(**{column: links[column].map(lambda one: into.get(one, one))})
        touched = moved[links[column].isin(into)]
        kept = moved[~links[column].isin(into)]
        have = set(zip(kept["student_id"], kept["guardian_id"], strict=True))
        for one in touched.itertuples():
            pair = (one.student_id, one.guardian_id)
            if pair in have:
                self.batch.delete("guardianships", int(one.id))
            else:
                have.add(pair)
                self.batch.update("guardianships", int(one.id), {column: int(getattr(one, column))})

    def _repoint(self, table: str, column: str, into: dict[int, int], kind: str = "") -> None:
        names = ["id", column, *(["person_kind"] if kind else [])]
        rows = frame(self.store, table, names)
        rows = rows[rows[column].isin(into)]
        rows = rows[rows["person_kind"] == kind] if kind else rows
        changed = [(into[int(value)], int(one)) for one, value in zip(rows["id"], rows[column], strict=True)]
        self.batch.update_many(table, [column], changed)

    def _consents(self, kind: str, into: dict[int, int]) -> None:
        given = open_consents(frame(self.store, "consents"))
        mine = given[(given["person_kind"] == kind) & given["person_id"].isin(into)]
        copies = mine.assign(person_id=[into[int(one)] for one in mine["person_id"]])[list(COPIED)].astype(object)
        rows = copies.where(copies.notna(), None).itertuples(index=False, name=None)
        self.batch.insert("consents", COPIED, list(rows))

    def _households(self, into: dict[int, int]) -> None:
        """Two households of one person are one household."""
        merged = {old: new for old, new in into.items() if old != new}
        final = {old: _end(old, merged) for old in merged}
        for table in ("students", "guardians"):
            self._repoint(table, "household_id", final)
        for table in BY_HOUSEHOLD:
            key = "student_id" if table == "profiles" else "id"
            rows = frame(self.store, table, [key, "household_id"])
            rows = rows[rows["household_id"].isin(final)]
            self.batch.update_many(
                table,
                ["household_id"],
                [(final[int(h)], int(k)) for k, h in zip(rows[key], rows["household_id"], strict=True)],
            )
        self.batch.delete_many("households", [old for old, new in final.items() if old != new])

    def _forget_pairs(self, noun: str, into: dict[int, int]) -> None:
        """Pairs in the review queue that name a record that goes."""
        pairs = frame(self.store, "duplicates", ["id", "noun", "left_id", "right_id"])
        gone = pairs[(pairs["noun"] == noun) & (pairs["left_id"].isin(into) | pairs["right_id"].isin(into))]
        self.batch.delete_many("duplicates", gone["id"].tolist())


def _end(household: int, merged: dict[int, int]) -> int:
    """Where a chain of merged households ends; a circle ends at its smallest number."""
    seen = [household]
    while seen[-1] in merged and merged[seen[-1]] not in seen:
        seen.append(merged[seen[-1]])
    return min(seen) if seen[-1] in merged else seen[-1]


def _ids(rows: pd.DataFrame, column: str, into: dict[int, int]) -> list[int]:
    return rows.loc[rows[column].isin(into), column].tolist()


def _filled(stays: pd.Series, others: list[pd.Series]) -> dict[str, object]:
    """What the record that stays gains: gaps filled, the stricter of two flags, attributes joined."""
    values: dict[str, object] = {}
    for name in stays.index:
        if name in KEPT_AS_IS:
            continue
        for other in others:
            gained = _gained(str(name), values.get(str(name), stays[name]), other[name])
            if gained is not None:
                values[str(name)] = gained
    joined = {key: value for other in reversed(others) for key, value in json.loads(other["attributes"]).items()}
    attributes = json.dumps({**joined, **json.loads(stays["attributes"])}, ensure_ascii=False)
    if texts(pd.Series([attributes], dtype=object))[0] != stays["attributes"]:
        values["attributes"] = attributes
    return values


def _gained(name: str, now: Any, theirs: Any) -> object | None:
    """What a field takes over from another record: a value for a gap, the stricter flag; None where it stays."""
    if name in FLAGS:
        return int(theirs) if int(theirs) > int(now) else None
    gap = pd.isna(now) or now == "" or (name == "schooling" and now == "unknown")
    if not gap or pd.isna(theirs):
        return None
    return theirs if isinstance(theirs, str) else int(theirs)
