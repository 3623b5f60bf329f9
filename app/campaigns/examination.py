"""A plan put before the rules: the same three steps when planning, when the list is drawn and when it leaves."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from app.campaigns.facts import Case, build_case
from app.campaigns.history import Past, recent_contacts, recent_credit
from app.campaigns.judging import Judged, judge
from app.campaigns.offers import Deals, Setting
from app.campaigns.permissions import Ledger
from app.campaigns.recipients import People, recipients
from app.campaigns.rules import RuleBook
from app.domain.campaigns import Plan

Cells = tuple[np.ndarray, np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Ground:
    """Everything a plan is judged on. `households`: all ids; `inside`: whether each lies in the plan's segments;
    `children_scored`: a model has ranked these offers for someone under 14 or of unknown age.
    """

    households: np.ndarray
    inside: np.ndarray
    people: People
    deals: Deals
    ledger: Ledger
    setting: Setting
    past: Past
    campaign_id: int | None = None
    children_scored: bool = False


@dataclass(frozen=True)
class Examined:
    """`people`: the recipients; `judged`: people x offers x channels; `plan_wide`: 1 x offers x channels."""

    people: pd.DataFrame
    case: Case
    judged: Judged
    plan_wide: Judged


def examine(plan: Plan, ground: Ground, book: RuleBook) -> Examined:
    """Judge every recipient x offer x channel on the planned contact day."""
    day = ground.setting.contact_day
    people = recipients(ground.people, day)
    case = build_case(
        plan,
        people,
        ground.people.students,
        ground.deals,
        ground.ledger,
        ground.setting,
        book.phrases,
        recent_contacts(ground.past, day, ground.campaign_id),
        recent_credit(ground.past, day, ground.campaign_id),
        children_scored=ground.children_scored,
    )
    judged = judge(book.of("person"), case.facts, case.packs, case.shape, day, plan.confirmed)
    # A plan is bound by every pack that binds one of its recipients.
    anyone = {name: np.array([[[bool(bound.any())]]]) for name, bound in case.packs.items()}
    shape = (1, case.shape[1], case.shape[2])
    plan_wide = judge(book.of("plan"), case.facts, anyone, shape, day, plan.confirmed)
    return Examined(people, case, judged, plan_wide)


@dataclass(frozen=True)
class Standing:
    """Some people x offers x channels before all rules, each array one entry a cell: `allowed` where nothing stops,
    `stopped_by` the first rule that does, `waiting` for a second person. `asked`: cells that each warning lies on.
    """

    allowed: np.ndarray
    waiting: np.ndarray
    stopped_by: np.ndarray
    asked: Mapping[str, int]


def stand(examined: Examined, cells: Cells, approved: Container[str] = ()) -> Standing:
    """How `cells` (people, offers, channels) stand before the rules about people and those about the plan."""
    of_plan = (np.zeros_like(cells[0]), *cells[1:])
    own, wide = (examined.judged, cells), (examined.plan_wide, of_plan)
    allowed = np.ones(len(cells[0]), dtype=bool)
    waiting, stopped_by = np.zeros(len(cells[0]), dtype=bool), np.full(len(cells[0]), "", dtype=object)
    asked: dict[str, int] = {}
    for judged, at in (own, wide):
        stopped = ~judged.sendable[at]
        names = np.array([*(rule.id for rule in judged.rules), ""], dtype=object)[judged.first[at]]
        stopped_by = np.where(allowed & stopped, names, stopped_by)
        allowed = allowed & ~stopped
        waiting = waiting | judged.needs_approval(approved)[at]
    for judged, at in (own, wide):
        asked |= {rule: count for rule, count in judged.warned(at, allowed).items() if count}
    return Standing(allowed, waiting & allowed, stopped_by, asked)
