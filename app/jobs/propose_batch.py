"""What the variants of a running campaign have shown, and how its next batch should be shared among them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from app.domain.bandit import BatchProposal
from app.domain.campaigns import Plan
from app.domain.errors import UserError
from app.domain.messages import mark
from app.jobs.progress import Progress

if TYPE_CHECKING:
    import pandas as pd

    from app.campaigns.bandit import Answers
    from app.store.database import Store

FAMILIES = 200
MOST_FAMILIES = 1_000_000


def propose_next_batch(
    store: Store, ref: str, *, families: int = FAMILIES, method: str = "top_two", floor: float = 0.1
) -> BatchProposal:
    """Variants are the contents that were drawn by lot, else the campaign's arms where it has several (drawn too), else
    its offers (chosen, and said so).

    UserError: no such campaign, not launched yet, only one variant, or figures that make no sense.
    """
    from app.campaigns.bandit import propose_batch
    from app.store import campaigns

    if not 1 <= families <= MOST_FAMILIES:
        raise UserError(
            mark("bandit", "A batch of {families} families is no batch; choose 1 to {most}."),
            families=families,
            most=f"{MOST_FAMILIES:,}",
        )
    campaign = campaigns.find(store, ref)
    if campaign.state not in ("launched", "finished"):
        raise UserError(
            mark("bandit", "“{name}” has not been launched, so nobody has answered yet."), name=campaign.name
        )
    answers = _answers(store, campaign.id, campaign.goal)
    found = propose_batch(campaign.name, campaign.goal, answers, families, method=method, floor=floor)
    return replace(found, contents=answers.chance is not None)


def _answers(store: Store, campaign_id: int, goal: str) -> Answers:
    import pandas as pd

    from app.campaigns.bandit import Answers
    from app.campaigns.history import answers_of
    from app.jobs.campaign_ground import past_of
    from app.store.frames import frame

    columns = ("id", "household_id")
    past = past_of(store, frame(store, "students", columns), frame(store, "guardians", columns))
    rows = answers_of(past, campaign_id, goal)
    contents = bool((rows["variant"] != "").any())
    by_lot = contents or rows["arm"].nunique() > 1
    names = rows["variant"] if contents else rows["arm"] if by_lot else _titles(store, rows["offer_id"])
    rows, names = rows[names != ""], names[names != ""]
    codes, found = pd.factorize(names, sort=True)
    batches, _ = pd.factorize(rows["at"], sort=True)
    known = contents and bool(rows["chance"].gt(0).all())
    chance = rows["chance"].to_numpy(dtype=float) if known else None
    return Answers(tuple(map(str, found)), codes, batches, rows["hit"].to_numpy(dtype=float), by_lot, chance)


def next_batch(
    store: Store,
    ref: str,
    today: date,
    *,
    families: int = FAMILIES,
    method: str = "top_two",
    floor: float = 0.1,
    progress: Progress | None = None,
) -> Plan:
    """The plan of the next batch: the same campaign again, its contents drawn in the shares that are proposed.

    UserError: as `propose_next_batch`; the campaign drew no contents by lot; it has no plan to repeat.
    """
    from app.campaigns.plan_file import plan_from_text
    from app.jobs.duplicate_campaign import duplicate_campaign
    from app.store import campaigns

    campaign = campaigns.find(store, ref)
    if not campaign.plan.strip() or not plan_from_text(campaign.plan, campaign.ref).variants:
        raise UserError(
            mark("bandit", "“{name}” drew no contents by lot, so there are no shares to give a next batch."),
            name=campaign.name,
        )
    found = propose_next_batch(store, ref, families=families, method=method, floor=floor)
    plan = duplicate_campaign(store, ref, today)
    shares = {one.name: one.share for one in found.variants if one.name in plan.variants}
    if len(shares) < len(plan.variants):  # a content that nobody got yet keeps the floor
        shares = {name: shares.get(name, max(floor, 0.01)) for name in plan.variants}
    total = sum(shares.values())
    return replace(plan, variant_shares={name: round(share / total, 4) for name, share in shares.items()})


def _titles(store: Store, offers: pd.Series) -> pd.Series:
    from app.store.frames import frame

    known = frame(store, "offers", ("id", "title")).set_index("id")["title"]
    return offers.map(known).fillna("").astype(str)
