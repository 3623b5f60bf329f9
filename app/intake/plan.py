"""Judged rows against what the store has: what will be added, changed, left and refused. Pure; writes nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

import numpy as np
import pandas as pd

from app.domain.imports import KINDS, Refusal
from app.domain.messages import Message
from app.intake.columns import as_objects
from app.intake.families import FIELDS, Guardians, named_guardians
from app.intake.former import former, taken_refs
from app.intake.judge import Judged
from app.intake.matching import Decision, match, match_students, texts
from app.intake.references import UNKNOWN, Resolved, resolve

Tables = Callable[[str], pd.DataFrame]


@dataclass(frozen=True)
class Plan:
    """What an import is about to do. `status` is one word a good row; `lines` are those rows in the file; `existing` is
    the table as it is; `links`: (record, student id) pairs of a guardians file; `taken`: refs that new records cannot
    have; `alone`: further rows, each a new record, that the plan leaves to the crowd (intake/crowd.py)."""

    kind: str
    decision: Decision
    lines: np.ndarray
    existing: pd.DataFrame
    resolved: Resolved
    refusals: tuple[Refusal, ...]
    refused: int
    notes: tuple[Message, ...]
    guardians: Guardians | None = None
    links: tuple[tuple[int, int], ...] = ()
    taken: tuple[str, ...] = ()
    status: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=object))
    alone: int = 0

    def count(self, status: str) -> int:
        """How many rows have this status."""
        return int((self.status == status).sum()) + (self.alone if status == "added" else 0)


def plan_rows(judged: Judged, tables: Tables, *, keep_duplicates: bool = False) -> Plan:
    """Match every good row with the store."""
    resolved = resolve(judged.kind, judged.frame(), tables)
    if judged.kind == "students":
        _unknown_guardians(resolved, tables)
    good, refusals = judged.good.copy(), list(judged.refusals)
    for name, (mask, reason) in resolved.unknown.items():
        for row in np.flatnonzero(mask & judged.good):
            value = str(judged.columns[name].values[judged.columns[name].codes[row]])
            refusals.append(Refusal(int(judged.lines[row]), judged.headers.get(name, name), value, reason))
        good &= ~mask
    rows = resolved.rows[good].reset_index(drop=True)
    existing = _existing(judged.kind, tables)
    table = KINDS[judged.kind].table
    matcher = match_students if judged.kind == "students" else partial(match, table)
    decision = matcher(rows, existing, keep_duplicates=keep_duplicates, former=former(table, tables))
    guardians, links, fresh = _families(judged.kind, decision, rows, existing, tables)
    return Plan(
        kind=judged.kind,
        decision=decision,
        lines=judged.lines[good],
        existing=existing,
        resolved=resolved,
        refusals=tuple(sorted(refusals, key=lambda refusal: refusal.row)),
        refused=int((~good).sum()),
        notes=(*judged.notes, *resolved.notes()),
        guardians=guardians,
        links=links,
        taken=tuple(taken_refs(table, tables)) if "ref" in existing else (),
        status=_with_family(decision, fresh),
    )


def plan_of_none(judged: Judged) -> Plan:
    """The plan where no good row has to be matched."""
    none = np.zeros(0, dtype=np.int64)
    return Plan(
        kind=judged.kind,
        decision=Decision(none.astype(object), none, pd.DataFrame({"target": none}), none.astype(bool)),
        lines=judged.lines[:0],
        existing=pd.DataFrame(),
        resolved=Resolved(pd.DataFrame()),
        refusals=judged.refusals,
        refused=int((~judged.good).sum()),
        notes=judged.notes,
    )


def _with_family(decision: Decision, fresh: np.ndarray) -> np.ndarray:
    """A row that changes nothing of its own but binds a guardian anew counts as changed."""
    status = decision.status.copy()
    if fresh.any():
        record, first = np.unique(decision.record, return_index=True)
        spots = first[fresh[record]]
        quiet = spots[status[spots] == "unchanged"]
        status[quiet] = "changed"
    return status


def _unknown_guardians(resolved: Resolved, tables: Tables) -> None:
    """Refuse rows that point to a guardian nobody has described."""
    rows = resolved.rows
    if "guardian_id" not in rows:
        return
    said = texts(rows["guardian_id"])
    described = np.zeros(len(rows), dtype=bool)
    for name in ("guardian_name", "guardian_phone"):
        if name in rows:
            described |= rows[name].notna().to_numpy()
    known = {*taken_refs("guardians", tables), *said[described]}
    lost = (said != "") & ~np.isin(said, list(known) or [""])
    if lost.any():
        resolved.unknown["guardian_id"] = (lost, UNKNOWN["guardians"])


def _existing(kind: str, tables: Tables) -> pd.DataFrame:
    """The table that rows are compared with."""
    if kind == "students":
        return _with_phones(tables)
    if kind == "consents":  # the newest first: what was corrected is compared with its correction
        return open_consents(tables("consents")).iloc[::-1].reset_index(drop=True)
    return tables(KINDS[kind].table)


def _with_phones(tables: Tables) -> pd.DataFrame:
    """Students with the numbers they are reached by (their own and their guardians'), and their guardians' former."""
    students, guardians, gone = tables("students"), tables("guardians"), former("guardians", tables)
    own = dict(zip(students["id"].tolist(), texts(students["phone"]), strict=True))
    phones = {student: [phone] if phone else [] for student, phone in own.items()}
    lost: dict[int, list[str]] = {student: [] for student in own}
    links = tables("guardianships")
    bound = pd.Series(links["student_id"].tolist(), links["guardian_id"].tolist(), dtype=object)
    place = gone["place"].tolist()
    for people, numbers, into in (
        (guardians["id"].tolist(), texts(guardians["phone"]), phones),
        (guardians["id"].iloc[place].tolist(), texts(gone["phone"]), lost),
    ):
        known: dict[int, list[str]] = {}
        for one, number in zip(people, numbers, strict=True):
            if number:
                known.setdefault(one, []).append(number)
        for guardian, student in bound.items():
            into.get(student, []).extend(known.get(guardian, ()))
    lists = {
        name: as_objects(map(tuple, held.values())) for name, held in (("phones", phones), ("former_phones", lost))
    }
    return students.assign(**lists) if place else students.assign(phones=lists["phones"])


def open_consents(ledger: pd.DataFrame) -> pd.DataFrame:
    """The permissions of the ledger that were not reversed, each with the day it was withdrawn, if it was."""
    gone = set(ledger.loc[ledger["action"] == "reversed", "refers_to"].dropna())
    ledger = ledger[~ledger["id"].isin(gone)]
    given = ledger[ledger["action"] == "given"].reset_index(drop=True)
    ended = ledger[ledger["action"] == "withdrawn"]
    days = dict(zip(ended["refers_to"], ended["withdrawn_at"].fillna(ended["given_at"]), strict=True))
    own = given["withdrawn_at"].to_numpy(dtype=object)
    later = [days.get(one) for one in given["id"].tolist()]
    return given.assign(
        withdrawn_at=as_objects(a if isinstance(a, str) else b for a, b in zip(own, later, strict=True))
    )


def _families(
    kind: str, decision: Decision, rows: pd.DataFrame, existing: pd.DataFrame, tables: Tables
) -> tuple[Guardians | None, tuple[tuple[int, int], ...], np.ndarray]:
    """Guardians of a students file, or the children of a guardians file; and which records they make fresh."""
    records, none = decision.records, np.zeros(len(decision.records), dtype=bool)
    if kind == "students" and any(name in records for name in FIELDS):
        target = records["target"].to_numpy(dtype=np.int64)
        ids = np.where(target >= 0, existing["id"].to_numpy(dtype=np.int64)[target] if len(existing) else -1, -1)
        found = named_guardians(records, ids, tables("guardians"), tables("guardianships"), former("guardians", tables))
        return found, (), found.fresh
    if kind != "guardians" or "children" not in rows:
        return None, (), none
    links = tables("guardianships")
    have = set(zip(links["student_id"].tolist(), links["guardian_id"].tolist(), strict=True))
    target = records["target"].to_numpy(dtype=np.int64)
    own = [int(existing["id"].iat[place]) if place >= 0 else -1 for place in target.tolist()]
    pairs = dict.fromkeys(
        (record, child)
        for record, children in zip(decision.record.tolist(), rows["children"].tolist(), strict=True)
        for child in children or ()
        if (child, own[record]) not in have
    )
    for record, _ in pairs:
        none[record] = True
    return None, tuple(pairs), none
