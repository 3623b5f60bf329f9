"""Several records of one person become one, through a batch, so that undo takes them apart again.

The fullest record stays (then the oldest); its gaps are filled from the others, and everything that pointed to the
others points to it. The consent ledger only grows: open permissions of the others are added once more for the record
that stays, with the withdrawal they have; undo reverses these copies, and the old rows speak again for the old record.

The refs of the others and what they were known by are kept as aliases, so that the files they came from, and other
files that name them, still find the record that stays.
Who withdrew under one record has withdrawn: the same permission, given earlier under another record, ends with it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pandas as pd

from app.intake.plan import open_consents
from app.store.frames import frame_of

if TYPE_CHECKING:
    from app.store.journal import Batch

OWN = {"students": ("enrolments", "events"), "guardians": ()}
BY_PERSON = ("outcomes", "assignments", "recommendations", "decisions")
BY_HOUSEHOLD = ("outcomes", "assignments", "recommendations", "decisions", "profiles")
FLAGS = ("do_not_contact", "objected", "adm_opt_out", "restricted", "erased")
KEPT_AS_IS = ("id", "ref", "name", "pinyin", "household_id", "batch_id", "attributes")
COPIED = (
    "person_kind", "person_id", "action", "purpose", "recipient", "partner_id", "channels", "data_kinds", "given_at",
    "given_by", "method", "proof", "text_hash", "expires", "withdrawn_at", "separate", "sensitive", "attributes",
)  # fmt: skip

WITHDRAWN = (
    "person_kind", "person_id", "action", "refers_to", "purpose", "recipient", "partner_id", "given_at", "withdrawn_at",
)  # fmt: skip


class Merge:
    """Merges groups of one batch, each on what the batch has written before."""

    def __init__(self, batch: Batch) -> None:
        self.batch = batch

    def groups(self, noun: str, groups: list[list[int]]) -> None:
        """Merge each group of ids of `noun` ("students" or "guardians") into one of them."""
        if not groups:
            return
        people = frame_of(self.batch.db, noun).set_index("id")
        members = people.loc[[one for group in groups for one in group]]
        filled = members.notna().sum(axis=1).to_dict()
        rows = members.to_dict("index")
        into: dict[int, int] = {}
        changes = []
        for group in groups:
            stays = min(group, key=lambda one: (-filled[one], one))
            into |= {one: stays for one in group if one != stays}
            changes.append((stays, _filled(rows[stays], [rows[one] for one in group if one != stays])))
        for stays, values in changes:
            if values:
                self.batch.update(noun, stays, values)
        self._remember(noun, into, people.assign(phones=self._phones(noun, people)))
        self._point(noun, into)
        self._consents(noun.removesuffix("s"), into)
        homes = ((rows[old]["household_id"], rows[new]["household_id"]) for old, new in into.items())
        self._households({int(old): int(new) for old, new in homes if pd.notna(old) and pd.notna(new)})
        self._forget_pairs(noun, into)
        if noun == "students":
            self.batch.delete_many(
                "profiles", _ids(frame_of(self.batch.db, "profiles", ["student_id"]), "student_id", into)
            )
            members = frame_of(self.batch.db, "segment_members", ["id", "student_id"])
            self.batch.delete_many("segment_members", members.loc[members["student_id"].isin(into), "id"].tolist())
        self.batch.delete_many(noun, into)

    def _point(self, noun: str, into: dict[int, int]) -> None:
        """Everything that named a record that goes names the one that stays."""
        column = f"{noun.removesuffix('s')}_id"
        for table in OWN[noun]:
            self._repoint(table, column, into)
        for table in BY_PERSON:
            self._repoint(table, "person_id", into, kind=noun.removesuffix("s"))
        links = frame_of(self.batch.db, "guardianships", ["id", "student_id", "guardian_id"])
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

    def _phones(self, noun: str, people: pd.DataFrame) -> list[str]:
        """The numbers by which each of `people` is reached, as JSON: their own, and for students their guardians'."""
        reached = {int(one): [phone] if phone else [] for one, phone in people["phone"].items()}
        if noun == "students":
            guardians = frame_of(self.batch.db, "guardians", ["id", "phone"])
            phone_of = dict(zip(guardians["id"].tolist(), guardians["phone"].tolist(), strict=True))
            links = frame_of(self.batch.db, "guardianships", ["student_id", "guardian_id"])
            for student, guardian in zip(links["student_id"].tolist(), links["guardian_id"].tolist(), strict=True):
                if phone_of[guardian] and phone_of[guardian] not in reached[student]:
                    reached[student].append(phone_of[guardian])
        return [json.dumps(reached[int(one)]) for one in people.index]

    def _remember(self, noun: str, into: dict[int, int], rows: pd.DataFrame) -> None:
        """Keep what the records that go were known by (`rows`, by id) for those that stay, older aliases included."""
        known = frame_of(self.batch.db, "aliases")
        mine = known[known["noun"] == noun]
        moved = mine[mine["entity_id"].isin(into)]
        pairs = zip(moved["entity_id"].tolist(), moved["id"].tolist(), strict=True)
        self.batch.update_many("aliases", ["entity_id"], [(into[entity], key) for entity, key in pairs])
        gone = rows.loc[list(into)]
        again = mine[mine["ref"].isin(gone["ref"])]  # a ref that came back since an earlier merge
        self.batch.delete_many("aliases", again["id"].tolist())
        kept = gone.reindex(columns=["ref", "name", "birth_date", "id_number", "phones"]).astype(object)
        plain = kept.where(kept.notna(), None).fillna({"phones": "[]"})
        told = plain.itertuples(index=False, name=None)
        self.batch.insert(
            "aliases",
            ["noun", "entity_id", *plain.columns],
            [(noun, stays, *one) for stays, one in zip(into.values(), told, strict=True)],
        )

    def _repoint(self, table: str, column: str, into: dict[int, int], kind: str = "") -> None:
        names = ["id", column, *(["person_kind"] if kind else [])]
        rows = frame_of(self.batch.db, table, names)
        rows = rows[rows[column].isin(into)]
        rows = rows[rows["person_kind"] == kind] if kind else rows
        changed = [(into[int(value)], int(one)) for one, value in zip(rows["id"], rows[column], strict=True)]
        self.batch.update_many(table, [column], changed)

    def _consents(self, kind: str, into: dict[int, int]) -> None:
        ledger = frame_of(self.batch.db, "consents")
        ledger = ledger[(ledger["person_kind"] == kind) & ledger["person_id"].isin([*into, *into.values()])]
        given = open_consents(ledger)
        given["stays"] = [into.get(int(one), int(one)) for one in given["person_id"]]
        given["ended"] = pd.Series(_ended(given, ledger, into), index=given.index, dtype=object)
        # Assigned before they are chosen: an empty frame would take over the rows of what it is given.
        moved = given.assign(withdrawn_at=given["ended"], person_id=given["stays"])
        copies = moved[given["person_id"].isin(into)]
        self.batch.insert("consents", COPIED, _plain(copies, COPIED))
        fresh = given[~given["person_id"].isin(into) & given["ended"].notna() & given["withdrawn_at"].isna()]
        fresh = fresh.assign(action="withdrawn", refers_to=fresh["id"], withdrawn_at=fresh["ended"])
        self.batch.insert("consents", WITHDRAWN, _plain(fresh, WITHDRAWN))

    def _households(self, into: dict[int, int]) -> None:
        """Two households of one person are one household."""
        merged = {old: new for old, new in into.items() if old != new}
        final = {old: _end(old, merged) for old in merged}
        for table in ("students", "guardians"):
            self._repoint(table, "household_id", final)
        for table in BY_HOUSEHOLD:
            key = "student_id" if table == "profiles" else "id"
            rows = frame_of(self.batch.db, table, [key, "household_id"])
            rows = rows[rows["household_id"].isin(final)]
            self.batch.update_many(
                table,
                ["household_id"],
                [(final[int(h)], int(k)) for k, h in zip(rows[key], rows["household_id"], strict=True)],
            )
        gone = {old: new for old, new in final.items() if old != new}
        homes = frame_of(self.batch.db, "households").set_index("id")
        self._remember("households", gone, homes)
        self.batch.delete_many("households", gone)

    def _forget_pairs(self, noun: str, into: dict[int, int]) -> None:
        """Pairs in the review queue that name a record that goes."""
        pairs = frame_of(self.batch.db, "duplicates", ["id", "noun", "left_id", "right_id"])
        gone = pairs[(pairs["noun"] == noun) & (pairs["left_id"].isin(into) | pairs["right_id"].isin(into))]
        self.batch.delete_many("duplicates", gone["id"].tolist())


def _ended(given: pd.DataFrame, ledger: pd.DataFrame, into: dict[int, int]) -> list[str | None]:
    """The first day on which each permission ended, also by a withdrawal that stands under another record.

    A withdrawn permission ends those of the same purpose and recipient that share a channel with it and were given no
    later; a withdrawal that names no entry ends all of its purpose and recipient ("" for either: every one).
    """
    undone = set(ledger.loc[ledger["action"] == "reversed", "refers_to"].dropna())
    broad = ledger[(ledger["action"] == "withdrawn") & ledger["refers_to"].isna() & ~ledger["id"].isin(undone)]
    broad = broad.assign(withdrawn_at=broad["withdrawn_at"].fillna(broad["given_at"]))
    ends: dict[int, list[dict[str, Any]]] = {}
    for one in [*broad.to_dict("records"), *given[given["withdrawn_at"].notna()].to_dict("records")]:
        number = int(one["person_id"])
        ends.setdefault(into.get(number, number), []).append(one)
    return [
        min((str(end["withdrawn_at"]) for end in ends.get(one["stays"], []) if _ends(end, one)), default=None)
        for one in given.to_dict("records")
    ]


def _ends(end: dict[str, Any], one: dict[str, Any]) -> bool:
    """Whether a withdrawal, or a permission that was withdrawn, takes this permission with it."""
    if end["id"] == one["id"]:
        return True
    earlier = one["given_at"][:10] <= str(end["withdrawn_at"])[:10]
    if end["action"] == "withdrawn":
        later = end["person_id"] == one["person_id"] and end["id"] > one["id"]
        fits = end["purpose"] in ("", "*", one["purpose"]) and end["recipient"] in ("", one["recipient"])
        return (earlier or later) and fits
    shared = set(json.loads(end["channels"] or "[]")) & set(json.loads(one["channels"] or "[]"))
    same = (end["purpose"], end["recipient"]) == (one["purpose"], one["recipient"])
    return earlier and same and end["person_id"] != one["person_id"] and bool(shared)


def _plain(rows: pd.DataFrame, names: tuple[str, ...]) -> list[tuple[object, ...]]:
    table = rows[list(names)].astype(object)
    return list(table.where(table.notna(), None).itertuples(index=False, name=None))


def _end(household: int, merged: dict[int, int]) -> int:
    """Where a chain of merged households ends; a circle ends at its smallest number."""
    seen = [household]
    while seen[-1] in merged and merged[seen[-1]] not in seen:
        seen.append(merged[seen[-1]])
    return min(seen) if seen[-1] in merged else seen[-1]


def _ids(rows: pd.DataFrame, column: str, into: dict[int, int]) -> list[int]:
    return rows.loc[rows[column].isin(into), column].tolist()


def _filled(stays: dict[Any, Any], others: list[dict[Any, Any]]) -> dict[str, object]:
    """What the record that stays gains: gaps filled, the stricter of two flags, attributes joined."""
    values: dict[str, object] = {}
    for name in stays:
        if name in KEPT_AS_IS:
            continue
        for other in others:
            gained = _gained(str(name), values.get(str(name), stays[name]), other[name])
            if gained is not None:
                values[str(name)] = gained
    joined = {key: value for other in reversed(others) for key, value in json.loads(other["attributes"]).items()}
    attributes = json.dumps({**joined, **json.loads(stays["attributes"])}, ensure_ascii=False)
    if attributes != stays["attributes"]:
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
