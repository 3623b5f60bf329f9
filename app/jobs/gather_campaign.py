"""Everything the store knows of one campaign, gathered for measuring, settling and reporting."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from app.domain.errors import UserError
from app.domain.messages import mark
from app.domain.settlement import Settlement
from app.measure.campaign_result import Facts
from app.measure.families import Families, People, Window, families
from app.measure.money import break_even
from app.measure.past import before_traits, enrolled_during, enrolments_by_family, renewed_during
from app.measure.settlement import Terms, settle
from app.store import institution
from app.store.frames import frame

if TYPE_CHECKING:
    from app.store.database import Store


@dataclass(frozen=True)
class Gathered:
    """One campaign ready to be measured. before/enrolled: one row a family, in the order of `families.table`."""

    campaign_id: int
    facts: Facts
    families: Families
    before: np.ndarray
    enrolled: np.ndarray
    terms: tuple[Terms, ...]
    settlement: Settlement | None
    renewed: np.ndarray | None = None


def gather(store: Store, ref: str, today: date) -> Gathered:
    """Read and join a campaign's rows; UserError where the campaign is unknown or nothing can be compared yet."""
    row = campaign_row(store, ref)
    mine = {name: rows_of(frame(store, name), int(row["id"])) for name in ("assignments", "outcomes", "costs")}
    people = People(frame(store, "students", ("id", "household_id")), frame(store, "guardians", ("id", "household_id")))
    window = window_of(row, mine["assignments"], today)
    plan = plan_of(str(row["plan"] or ""))
    goal = str(row["goal"] or plan.get("goal") or "enrolled")
    found = families(mine["assignments"], mine["outcomes"], people, goal, window)
    terms = _terms(store, plan, found, window.launched)
    costs = float(pd.to_numeric(mine["costs"]["amount"], errors="coerce").fillna(0.0).sum()) + found.spent
    facts = _facts(store, row, {**plan, "goal": goal}, found, window, terms)
    settlement = settle(facts.ref, found, terms, facts.currency) if terms else None
    facts = _with_margin(replace(facts, costs=costs), found, settlement)
    columns = ("student_id", "at", "paid", "refunded_at")
    past = enrolments_by_family(frame(store, "enrolments", columns), people.students)
    return Gathered(
        int(row["id"]),
        facts,
        found,
        before_traits(found.table, past, window),
        enrolled_during(found.table, past, window),
        terms,
        settlement,
        renewed_during(found.table, past, window),
    )


def campaign_row(store: Store, ref: str) -> pd.Series:
    """The campaign called `ref` (its ref or its name); UserError naming those there are."""
    campaigns = frame(store, "campaigns")
    wanted = str(ref).strip()
    match = campaigns[(campaigns["ref"] == wanted) | (campaigns["name"] == wanted)]
    if match.empty:
        there = ", ".join(
            f"{row.ref} ({row.name_})" for row in campaigns.rename(columns={"name": "name_"}).itertuples()
        )
        raise UserError(
            mark("jobs_measure", "There is no campaign “{ref}”; the store has: {there}."),
            ref=wanted,
            there=there or "–",
        )
    return match.iloc[-1]


def plan_of(text: str) -> dict[str, object]:
    """The plan as people wrote it (TOML); a campaign made by an import has an empty one."""
    plan: dict[str, object] = json.loads(text) if text.lstrip().startswith("{") else tomllib.loads(text)
    return plan


def rows_of(rows: pd.DataFrame, campaign_id: int) -> pd.DataFrame:
    """The rows of one campaign."""
    return rows[rows["campaign_id"] == campaign_id].reset_index(drop=True)


def window_of(row: pd.Series, assignments: pd.DataFrame, today: date) -> Window:
    """From the launch (else the plan's first day, else the first assignment) to the plan's last day."""
    first = (
        _day(row["launched_at"]) or _day(row["starts"]) or _day(assignments["at"].min() if len(assignments) else None)
    )
    if first is None:
        raise UserError(
            mark("jobs_measure", "“{name}” has neither a start nor assigned families yet; launch it first."),
            name=row["name"],
        )
    return Window(first, _day(row["ends"]), today)


def _day(text: object) -> date | None:
    return date.fromisoformat(str(text)[:10]) if isinstance(text, str) and text else None


def _facts(
    store: Store, row: pd.Series, plan: dict[str, object], found: Families, window: Window, terms: tuple[Terms, ...]
) -> Facts:
    measured = rows_of(frame(store, "measurements", ("campaign_id", "at")), int(row["id"]))
    days = set(measured["at"].astype("string").str[:10]) | {window.today.isoformat()}
    report = json.loads(row["report"] or "{}")
    known = plan.get("baseline") or report.get("baseline")
    return Facts(
        ref=str(row["ref"]),
        name=str(row["name"]),
        goal=str(plan["goal"]),
        window=window,
        partners=tuple(one.partner for one in terms),
        margin=_number(row["margin"]) or _number(plan.get("margin")),
        baseline=_number(known),
        currency=str(plan.get("currency") or institution.get(store).currency or ""),
        shares=_intended(row, found),
        sealed=bool(row["sealed_at"] or row["list_hash"]),
        looks=len(days),
        starts=_day(row["starts"]),
    )


def _intended(row: pd.Series, found: Families) -> dict[str, float] | None:
    """The arms' intended sizes: the control's from the draw's own chances, else the plan's holdout, else None (equal).

    The rest is shared alike by the other arms.
    """
    chances = found.table["propensity"]
    known = chances.notna().all() and len(chances)
    held = float(1 - chances.mean()) if known else _number(row["holdout"])
    others = [str(arm) for arm in found.table["arm"].unique() if arm != found.control]
    if held is None or not 0 < held < 1:
        return None
    return {found.control: held, **dict.fromkeys(others, (1 - held) / len(others))}


def _with_margin(facts: Facts, found: Families, settlement: Settlement | None) -> Facts:
    """The plan's margin, else the campaign's break-even where costs and income let it be worked out."""
    if facts.margin is not None:
        return facts
    split = max((share.split for share in settlement.shares), default=0.0) if settlement else 0.0
    even = break_even(found, facts.costs, split)
    return facts if even is None else replace(facts, margin=even, margin_from_break_even=True)


def _number(value: object) -> float | None:
    if isinstance(value, (int, float)) and np.isfinite(value):
        return float(value)
    return None


def _terms(store: Store, plan: dict[str, object], found: Families, start: date) -> tuple[Terms, ...]:
    """The plan's partners and those whose offers were given, with the agreement in force at the start."""
    partners, offers = frame(store, "partners", ("id", "ref", "name")), frame(store, "offers", ("id", "partner_id"))
    named = plan.get("partners")
    wanted = {str(one) for one in named} if isinstance(named, (list, tuple)) else set()
    given = {one for ids in found.table["offers"] for one in ids}
    behind = set(offers[offers["id"].isin(given)]["partner_id"].dropna())
    chosen = partners[partners["ref"].isin(wanted) | partners["name"].isin(wanted) | partners["id"].isin(behind)]
    agreements = frame(store, "agreements", ("partner_id", "starts", "ends", "split"))
    owned = offers[offers["partner_id"].notna()]
    return tuple(
        Terms(
            partner=str(row.partner),
            partner_id=int(row.id),
            split=_split(agreements[agreements["partner_id"] == row.id], start),
            offers=frozenset(int(one) for one in owned[owned["partner_id"] == row.id]["id"]),
        )
        for row in chosen.rename(columns={"name": "partner"}).itertuples()
    )


def _split(agreements: pd.DataFrame, start: date) -> float | None:
    """The split of the newest agreement in force on `start`."""
    day = start.isoformat()
    inside = (agreements["starts"].str[:10] <= day) & (agreements["ends"].str[:10] >= day) & agreements["split"].notna()
    valid = agreements[inside].sort_values("starts")
    return None if valid.empty else float(valid["split"].iloc[-1])
