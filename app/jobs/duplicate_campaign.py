"""Take a campaign as the pattern of the next one: the same plan on later days, nothing decided or sealed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.domain.campaigns import Plan
from app.domain.errors import UserError
from app.domain.messages import mark

if TYPE_CHECKING:
    from app.store.database import Store

LEAD = timedelta(days=14)


def duplicate_campaign(store: Store, ref: str, today: date) -> Plan:
    """The plan of campaign `ref` under a free name, as long as it was, from a fortnight on where its days are past.

    What people had answered for the old one (`confirmed`) is left out: they answer again. UserError: it has no plan.
    """
    from app.campaigns.plan_file import plan_from_text
    from app.store import campaigns

    campaign = campaigns.find(store, ref)
    if not campaign.plan:
        raise UserError(
            mark("campaigns", "“{name}” came without a plan; there is nothing to copy."), name=campaign.name
        )
    plan = plan_from_text(campaign.plan, campaign.ref)
    starts = plan.starts if plan.starts > today else today + LEAD
    names = {one.name for one in campaigns.campaigns(store)}
    return replace(
        plan, name=free_name(plan.name, names), starts=starts, ends=starts + (plan.ends - plan.starts), confirmed={}
    )


def free_name(name: str, taken: set[str]) -> str:
    """The name with the first number that nobody has."""
    stem, _, tail = name.rpartition(" ")
    stem = stem if stem and tail.isdigit() else name
    number = 2
    while f"{stem} {number}" in taken:
        number += 1
    return f"{stem} {number}"
