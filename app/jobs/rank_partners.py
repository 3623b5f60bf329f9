"""Rank the partners: with whom a campaign would be lawful, welcome, effective and affordable."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.domain.campaigns import PartnerRank, Plan
from app.domain.messages import mark
from app.jobs.progress import Progress

if TYPE_CHECKING:
    import pandas as pd

    from app.campaigns.examination import Ground
    from app.store.database import Store

CHANNELS = ("sms", "call", "email", "wechat")
STEPS = 3


def rank_partners(store: Store, today: date, progress: Progress | None = None) -> tuple[PartnerRank, ...]:
    """Every partner of the store, the best first; empty where there are none. Nothing is written."""
    from app.campaigns.history import arm_counts
    from app.jobs.campaign_ground import ground_of
    from app.partners.criteria import Evidence, judge_partners
    from app.partners.ranking import rank
    from app.store.frames import frame

    progress = progress or Progress()
    progress.step(mark("jobs_campaigns", "Asking whom each partner's offers may reach"))
    partners, offers = frame(store, "partners"), frame(store, "offers")
    if partners.empty:
        return ()
    plan = _any_plan(offers[offers["partner_id"].notna()], today)
    ground = ground_of(store, plan, today)
    progress.at(1, STEPS)
    reach = _reach(plan, ground, progress) if plan.offers else {}
    progress.at(2, STEPS)
    progress.step(mark("jobs_campaigns", "Weighing what speaks for each partner"))
    effects = arm_counts(ground.past)
    owner = offers.dropna(subset=["partner_id"]).set_index("id")["partner_id"].astype("int64").to_dict()
    effects["partners"] = [{owner[each] for each in given if each in owner} for given in effects["offers"]]
    evidence = Evidence(
        partners=partners,
        offers=offers,
        agreements=ground.deals.agreements,
        interest=_interest(frame(store, "events", ["student_id", "offer_id"]), ground, owner),
        reach=reach,
        effects=effects,
        households=len(ground.households),
        today=today,
    )
    ranks = rank(judge_partners(evidence))
    progress.at(STEPS, STEPS)
    return ranks


def ranks_kept(store: Store, today: date) -> tuple[PartnerRank, ...] | None:
    """The ranks last worked out, if nothing has changed since; None where they must be worked out anew."""
    from app.store import rankings

    return rankings.load(store, _state(store, today))


def rank_and_keep(store: Store, today: date, progress: Progress | None = None) -> tuple[PartnerRank, ...]:
    """Rank the partners and keep the ranks with the state they were worked out of."""
    from app.store import rankings

    before = _state(store, today)  # what changes meanwhile makes the kept ranks old at once
    ranks = rank_partners(store, today, progress)
    rankings.save(store, before, ranks)
    return ranks


def _state(store: Store, today: date) -> str:
    from app.jobs.campaign_ground import rule_book
    from app.store import rankings

    return rankings.state(store, today, rule_book().version)


def _any_plan(offers: pd.DataFrame, today: date) -> Plan:
    """All offers through every personal channel, chosen by a rule: the widest a lawful campaign could reach."""
    refs = tuple(str(each) for each in offers["ref"])
    return Plan("-", "enrolled", refs, dict.fromkeys(CHANNELS, 1), today, today, audience="rule")


def _reach(plan: Plan, ground: Ground, progress: Progress) -> dict[int, int]:
    """partner id -> households to whom at least one of its offers may be sent; partner by partner, to stay small."""
    from dataclasses import replace

    import numpy as np

    from app.campaigns.examination import examine
    from app.jobs.campaign_ground import rule_book

    book, reach = rule_book(), {}
    offers = ground.deals.offers
    owners = sorted({int(each) for each in offers["partner_id"]})
    for place, partner in enumerate(owners):
        own = offers[offers["partner_id"] == partner].reset_index(drop=True)
        here = replace(ground, deals=replace(ground.deals, offers=own))
        examined = examine(replace(plan, offers=tuple(own["ref"])), here, book)
        sendable = np.asarray(examined.judged.sendable.reshape(len(examined.people), -1).any(axis=1))
        reach[partner] = int(examined.people.loc[sendable, "household_id"].nunique())
        progress.at(len(owners) + place, STEPS * len(owners))
    return reach


def _interest(events: pd.DataFrame, ground: Ground, owner: dict[int, int]) -> dict[int, int]:
    """partner id -> households whose students did something with its offers."""
    homes = ground.people.students.dropna(subset=["household_id"]).set_index("id")["household_id"]
    seen = events.dropna(subset=["offer_id"])
    table = seen.assign(partner=seen["offer_id"].astype("int64").map(owner), home=seen["student_id"].map(homes))
    counted = table.dropna(subset=["partner", "home"]).groupby("partner")["home"].nunique()
    return {int(str(partner).split(".")[0]): int(count) for partner, count in counted.items()}
