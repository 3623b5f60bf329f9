"""A campaign's assignments and outcomes become one row a family: its arm, whether it reached the goal, what it brought.

Intention to treat: a family stays in the arm it was drawn into, whatever happened afterwards (CONSORT 2010, item 16).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from app.domain.errors import UserError
from app.domain.measurement import Count
from app.domain.messages import Message, mark

CONTROL_NAMES = ("control", "holdout", "held_out", "held out", "held-out", "hold-out", "对照组", "对照", "留出组")
REFUNDED = "refunded"
INCOME = ("enrolled", "bought", "renewed")  # what else carries a value is worth to the family, not income to us
CONTACTED = ("sent", "opened", "clicked")


@dataclass(frozen=True)
class People:
    """Who belongs to which household: students and guardians frames as the store gives them."""

    students: pd.DataFrame
    guardians: pd.DataFrame


@dataclass(frozen=True)
class Window:
    """The days that count: from the launch to the end or today, whichever is first."""

    launched: date
    ends: date | None
    today: date

    @property
    def last(self) -> date:
        """The last day that counts."""
        return self.today if self.ends is None else min(self.ends, self.today)


@dataclass(frozen=True)
class Families:
    """One row a family. `table`: family, arm, goal (0/1), day (since launch, or NaN), value (net), offers, type_*.

    propensity, a column too: the chance of being invited that the draw gave, NaN where it was not written down;
    variant: the content it got by lot, missing where there was one for all.
    control: the arm's name. spent: the outcomes' own costs in money. counts: what was left out or mended, by rule.
    """

    table: pd.DataFrame
    control: str
    types: tuple[str, ...]
    spent: float
    counts: tuple[Count, ...]


def families(assignments: pd.DataFrame, outcomes: pd.DataFrame, people: People, goal: str, window: Window) -> Families:
    """Join one campaign's rows; UserError where there is no arm to compare or no control."""
    counts: list[Count] = []
    homes = _households(people)
    assigned = _assigned(_with_family(assignments, homes, assignments), counts)
    control = control_of(assigned["arm"])
    happened = _happened(_with_family(outcomes, homes, assignments), assigned, window, counts)
    _contacted(happened, assigned, control, counts)
    table = _one_row_a_family(assigned, happened, goal, window, counts)
    types = tuple(sorted(happened["type"].unique()))
    for kind in types:
        table[f"type_{kind}"] = table["family"].isin(happened.loc[happened["type"] == kind, "family"]).astype(float)
    spent = float(pd.to_numeric(happened["cost"], errors="coerce").fillna(0.0).sum())
    return Families(table, control, types, spent, tuple(count for count in counts if count.number))


def control_of(arms: pd.Series) -> str:
    """The arm that got nothing, by its name."""
    names = sorted(arms.unique())
    if not names:
        raise UserError(mark("measure", "The campaign has no families assigned yet; launch it first."))
    found = [name for name in names if str(name).strip().lower() in CONTROL_NAMES]
    if not found:
        raise UserError(
            mark("measure", "None of the arms ({arms}) is a control; call the one that got nothing “control”."),
            arms=", ".join(map(str, names)),
        )
    if len(names) == 1:
        raise UserError(mark("measure", "All families are in the control; there is nothing to compare it with."))
    return str(found[0])


def _households(people: People) -> dict[tuple[str, int], int]:
    """(person_kind, person_id) -> household id."""
    homes: dict[tuple[str, int], int] = {}
    for kind, frame in (("student", people.students), ("guardian", people.guardians)):
        known = frame[frame["household_id"].notna()]
        ids = known["id"].astype("int64"), known["household_id"].astype("int64")
        homes |= {(kind, person): home for person, home in zip(*ids, strict=True)}
    return homes


def _with_family(rows: pd.DataFrame, homes: dict[tuple[str, int], int], assignments: pd.DataFrame) -> pd.DataFrame:
    """Add `family`: the household named, else the person's, else the one the redeemed code was given to."""
    rows = rows.copy()
    family = pd.to_numeric(rows["household_id"], errors="coerce").astype("float64")
    kinds, ids = rows["person_kind"].fillna(""), pd.to_numeric(rows["person_id"], errors="coerce").fillna(-1)
    person = [homes.get((kind, int(one)), np.nan) for kind, one in zip(kinds, ids, strict=True)]
    family = family.fillna(pd.Series(person, index=rows.index, dtype="float64"))
    coded = assignments[assignments["code"].notna() & assignments["household_id"].notna()]
    by_code = dict(zip(coded["code"], coded["household_id"].astype("float64"), strict=True))
    rows["family"] = family.fillna(rows["code"].map(by_code).astype("float64"))
    rows["on"] = pd.to_datetime(rows["at"].astype("string").str[:10], errors="coerce", format="%Y-%m-%d")
    return rows


def _assigned(rows: pd.DataFrame, counts: list[Count]) -> pd.DataFrame:
    """One row a family: family, arm, offers (tuple of offer ids)."""
    _count(counts, mark("measure", "Assignments of nobody we know: left out"), int(rows["family"].isna().sum()))
    if "propensity" not in rows:
        rows = rows.assign(propensity=np.nan)
    if "variant" not in rows:
        rows = rows.assign(variant=None)
    rows = rows[rows["family"].notna()].sort_values("at", kind="stable")
    pairs = rows.drop_duplicates(["family", "arm"])
    first = pairs.drop_duplicates("family")[["family", "arm", "at", "propensity", "variant"]]
    twice = pairs[pairs["family"].duplicated(keep=False)]
    same_time = twice.groupby("family")["at"].nunique()
    torn = set(same_time[same_time == 1].index)
    later = twice["family"].nunique() - len(torn)
    _count(counts, mark("measure", "Families drawn into two arms at the same moment: left out"), len(torn))
    _count(counts, mark("measure", "Families drawn into two arms, one after the other: the first counts"), later)
    offers = rows[rows["offer_id"].notna()].groupby("family")["offer_id"].agg(lambda ids: tuple(sorted(set(ids))))
    kept = first[~first["family"].isin(torn)].copy()
    found = dict(zip(offers.index, offers, strict=True))
    kept["offers"] = [tuple(int(one) for one in found.get(family, ())) for family in kept["family"]]
    return kept.sort_values("family").reset_index(drop=True)


def _happened(rows: pd.DataFrame, assigned: pd.DataFrame, window: Window, counts: list[Count]) -> pd.DataFrame:
    """The outcomes that count: of a family in the campaign, inside the window, each once."""
    stranger = ~rows["family"].isin(assigned["family"])
    _count(counts, mark("measure", "Outcomes of families that are not in the campaign: left out"), int(stranger.sum()))
    rows = rows[~stranger]
    early = rows["on"] < pd.Timestamp(window.launched)
    _count(counts, mark("measure", "Outcomes dated before the launch: left out"), int(early.sum()))
    late = rows["on"] > pd.Timestamp(window.last)
    _count(counts, mark("measure", "Outcomes dated after the last day that counts: left out"), int(late.sum()))
    undated = rows["on"].isna()
    _count(counts, mark("measure", "Outcomes without a readable date: left out"), int(undated.sum()))
    rows = rows[~(early | late | undated)].drop(columns="arm", errors="ignore")
    twice = rows.duplicated(["family", "type", "at", "value", "code", "person_id"])
    _count(counts, mark("measure", "Outcomes entered twice, alike in everything: counted once"), int(twice.sum()))
    negative = int((pd.to_numeric(rows["value"], errors="coerce") < 0).sum())
    _count(counts, mark("measure", "Outcomes with negative money: taken as given back"), negative)
    return rows[~twice].merge(assigned[["family", "arm"]], on="family")


def _contacted(happened: pd.DataFrame, assigned: pd.DataFrame, control: str, counts: list[Count]) -> None:
    reached = happened[happened["type"].isin(CONTACTED) & (happened["arm"] == control)]["family"].nunique()
    _count(counts, mark("measure", "Families in the control that were contacted all the same: kept there"), reached)


def _one_row_a_family(
    assigned: pd.DataFrame, happened: pd.DataFrame, goal: str, window: Window, counts: list[Count]
) -> pd.DataFrame:
    reached = happened[happened["type"] == goal].groupby("family")["on"].agg(["min", "size"])
    back = happened[happened["type"] == REFUNDED].groupby("family").size()
    table = assigned.set_index("family")
    table["hits"] = reached["size"].reindex(table.index).fillna(0)
    table["returned"] = 0 if goal == REFUNDED else back.reindex(table.index).fillna(0)
    undone = (table["hits"] > 0) & (table["returned"] >= table["hits"])
    _count(counts, mark("measure", "Families whose purchase was wholly refunded: not counted"), int(undone.sum()))
    table["goal"] = ((table["hits"] > 0) & ~undone).astype(float)
    day = (reached["min"].reindex(table.index) - pd.Timestamp(window.launched)).dt.days
    table["day"] = day.where(table["goal"] > 0)
    table["value"] = _income(happened, goal).reindex(table.index).fillna(0.0)
    return table.reset_index()


def _income(happened: pd.DataFrame, goal: str) -> pd.Series:
    """Money by family: what it paid us (or the goal's own value), refunds taken off."""
    money = pd.to_numeric(happened["value"], errors="coerce").fillna(0.0).to_numpy(dtype=float)
    kind = happened["type"].to_numpy()
    signed = np.where(kind == REFUNDED, -np.abs(money), np.where(np.isin(kind, (*INCOME, goal)), money, 0.0))
    return pd.Series(signed, index=happened["family"]).groupby(level=0).sum()


def _count(counts: list[Count], rule: Message, number: int) -> None:
    counts.append(Count(rule, int(number)))
