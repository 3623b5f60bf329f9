"""A plan put before the rules: the same three steps when planning, when the list is drawn and when it leaves."""

from __future__ import annotations

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
