"""Limits that speak of partners, of the institution's own courses, of teachers and of groups of families.

Partners' quotas and teachers' hours take; least shares give: each family of the partner "gives" a little room, each
other family takes some, so that the total stays at nothing or below (a family more for others needs its part for it).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from app.domain.campaigns import Plan
from app.domain.errors import UserError
from app.domain.messages import Message, mark

HOURS = ("teacher_hours", "教师课时", "占用教师课时")
FAIR = 0.8  # the four-fifths rule of thumb, where the plan names groups but no figure


@dataclass(frozen=True)
class Row:
    """One limit: `use` (options,), how much there is, its name for people, its kind."""

    use: np.ndarray
    limit: float
    name: Message
    kind: str


@dataclass(frozen=True)
class Groups:
    """`group`: each household's group; `use` (limits, groups): what any choice of a household of the group takes."""

    group: np.ndarray
    use: np.ndarray
    limits: np.ndarray
    names: tuple[Message, ...]


def share_rows(plan: Plan, offers: pd.DataFrame, offer: np.ndarray, partners: pd.DataFrame) -> list[Row]:
    """Quotas, least shares and teachers' hours. `offer`: the place of the offer behind each option.

    UserError: a quota or a share for a partner without an offer in the plan, or least shares of more than everything.
    """
    owner = offers["partner_id"].astype("Float64").to_numpy(dtype=float, na_value=-1.0)[offer]
    named = {
        int(number): str(name) for number, name in zip(partners["id"], partners["name"], strict=True) if number in owner
    }
    refs = {str(row.ref): int(row.id) for row in partners.itertuples() if int(row.id) in named}
    quotas = [(_partner(name, named, refs), most) for name, most in plan.partner_most.items()]
    rows = [
        Row((owner == number).astype(float), float(most), _place(named[number]), "partner") for number, most in quotas
    ]
    own = {_partner(name, named, refs): least for name, least in plan.partner_least_each.items()}
    rows += _least(plan, owner, named, own)
    if plan.teacher_hours is not None:
        hours = np.array([teacher_hours(text) for text in offers["attributes"]])
        rows.append(Row(hours[offer], plan.teacher_hours, mark("campaigns", "hour of teachers' time"), "teachers"))
    return rows


def teacher_hours(attributes: object) -> float:
    """Hours of a teacher that one family of the offer takes; nothing where the offer does not say."""
    known = json.loads(attributes) if isinstance(attributes, str) and attributes else {}
    said = next((known[each] for each in HOURS if each in known), None)
    hours = float(pd.to_numeric(str(said), errors="coerce")) if said is not None else 0.0
    return hours if hours > 0 else 0.0


def _partner(name: str, named: Mapping[int, str], refs: Mapping[str, int]) -> int:
    found = refs.get(name) or next((number for number, known in named.items() if known == name), None)
    if found is None:
        there = ", ".join(named.values()) or "–"
        raise UserError(
            mark("campaigns", "The limit for “{name}” fits no partner with an offer in this plan; there is: {near}."),
            name=name,
            near=there,
        )
    return found


def _place(name: str) -> Message:
    return mark("campaigns", "place for {partner}").filled(partner=name)


def _least(plan: Plan, owner: np.ndarray, named: Mapping[int, str], each: Mapping[int, float]) -> list[Row]:
    """`each`: the least share of a partner that has one of its own; the others have the plan's."""
    text = mark("campaigns", "least share of {partner}")
    shares = {number: each.get(number, plan.partner_least or 0.0) for number in named}
    wanted: list[tuple[np.ndarray, float, Message]] = [
        (owner == number, share, text.filled(partner=named[number])) for number, share in shares.items() if share
    ]
    if plan.own_least and (owner == -1).any():
        own = mark("campaigns", "least share of your own offers")
        wanted.append((owner == -1, plan.own_least, own))
    if sum(share for _, share, _ in wanted) > 1 + 1e-9:
        raise UserError(
            mark("campaigns", "The least shares of the partners and your own offers add up to more than everything.")
        )
    return [Row(share - mine.astype(float), 0.0, name, "share") for mine, share, name in wanted]


def open_shares(rows: Sequence[Row], allowed: np.ndarray) -> list[Row]:
    """The rows without least shares of those whom nobody may be offered anything of: they would stop the whole plan.

    `allowed`: (options,), whether any household may get the option.
    """
    return [row for row in rows if row.kind != "share" or (allowed & (row.use < 0)).any()]


def closed_shares(rows: Sequence[Row], allowed: np.ndarray) -> list[Row]:
    """The least shares that `open_shares` leaves out."""
    kept = {id(row) for row in open_shares(rows, allowed)}
    return [row for row in rows if id(row) not in kept]


def fair_groups(plan: Plan, households: np.ndarray, students: pd.DataFrame, eligible: np.ndarray) -> Groups | None:
    """Each group of eligible families is chosen at least `fair_least` times as often as all are, to within a family.

    A household belongs to the group of its first student; those whose group is not known bind nobody.
    """
    if not plan.fair_by:
        return None
    known = students.dropna(subset=["household_id", plan.fair_by])
    first = known.drop_duplicates("household_id").set_index("household_id")[plan.fair_by].astype(str).str.strip()
    # object first: where no family has a group, the mapped column is of floats
    word = pd.Series(households).map(first).astype(object).fillna("").to_numpy()
    names = sorted({str(each) for each in word[eligible] if each})
    place = {name: number for number, name in enumerate(names)}
    group = np.array([place.get(str(each), len(names)) for each in word], dtype=int)
    counted = np.bincount(group[eligible], minlength=len(names) + 1)[: len(names)]
    least = FAIR if plan.fair_least is None else plan.fair_least
    parts = least * counted / max(int(eligible.sum()), 1)
    use = np.repeat(parts[:, None], len(names) + 1, axis=1) - np.eye(len(names), len(names) + 1)
    text = mark("campaigns", "fair part of “{group}”")
    return Groups(group, use, np.ones(len(names)), tuple(text.filled(group=name) for name in names))
