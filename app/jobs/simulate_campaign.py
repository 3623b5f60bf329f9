"""Replay a planned campaign: read it once, then answer every what-if from memory."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from app.domain.campaigns import Plan
from app.domain.errors import UserError
from app.domain.messages import mark
from app.domain.simulation import Changes, Comparison, SimulationReport
from app.jobs.progress import Progress

if TYPE_CHECKING:
    from app.campaigns.scenario import Scenario
    from app.store.database import Store

DRAWS, SEED = 1000, 1
MOST_DRAWS = 100_000


def scenario_for(store: Store, ref: str, today: date, progress: Progress | None = None) -> Scenario:
    """The campaign `ref` judged and valued anew, ready to be replayed and turned.

    UserError: there is no such campaign, or it has no plan that can be read.
    """
    from app.campaigns.plan_file import plan_from_text
    from app.store import campaigns

    campaign = campaigns.find(store, ref)
    if not campaign.plan.strip():
        raise UserError(mark("simulation", "“{name}” has no plan to replay; plan it first."), name=campaign.name)
    plan = plan_from_text(campaign.plan, campaign.ref)
    return scenario_of_plan(store, plan, today, progress, ref=campaign.ref, campaign_id=campaign.id)


def scenario_of_plan(
    store: Store,
    plan: Plan,
    today: date,
    progress: Progress | None = None,
    *,
    ref: str = "",
    campaign_id: int | None = None,
) -> Scenario:
    """The same of a plan that nobody has kept."""
    from app.campaigns.proposal import propose
    from app.campaigns.scenario import scenario_of
    from app.jobs.campaign_ground import ground_of, rule_book, signals_of
    from app.store import institution

    progress = progress or Progress()
    progress.step(mark("jobs_campaigns", "Reading people, consents and offers"))
    # A campaign that is over is replayed as on its own last day.
    day = min(today, plan.ends)
    ground = ground_of(store, plan, day, campaign_id)
    progress.at(1, 3)
    signals, _ = signals_of(store, ground)
    progress.step(mark("jobs_campaigns", "Asking every rule about every family"))
    proposal = propose(plan, ground, signals, rule_book())
    progress.at(2, 3)
    scenario = scenario_of(ref or plan.name, plan, ground, proposal, institution.get(store).currency or "")
    progress.at(3, 3)
    return scenario


def simulate(
    scenario: Scenario, changes: Changes | None = None, draws: int = DRAWS, seed: int = SEED
) -> SimulationReport:
    """Replay the scenario with some changes; touches no store, so that a slider can ask it again and again."""
    from app.campaigns.outlook import report_of
    from app.campaigns.scenario import turn
    from app.campaigns.simulation import replay

    started = time.perf_counter()
    turned = turn(scenario, changes or Changes())
    report = report_of(scenario, turned, replay(scenario, turned, draws, seed))
    return replace(report, seconds=round(time.perf_counter() - started, 3))


def compare(first: Scenario, second: Scenario, draws: int = DRAWS, seed: int = SEED) -> Comparison:
    """Two scenarios in the same worlds."""
    from app.campaigns.outlook import compared, report_of
    from app.campaigns.scenario import turn
    from app.campaigns.simulation import replay

    told = []
    for scenario in (first, second):
        turned = turn(scenario, Changes())
        replays = replay(scenario, turned, draws, seed)
        told.append((report_of(scenario, turned, replays), replays))
    return compared(told[0], told[1])


def simulate_campaign(
    store: Store, ref: str, today: date, *, draws: int = DRAWS, progress: Progress | None = None
) -> SimulationReport:
    """Read and replay in one go. UserError: no such campaign, or too few or too many draws."""
    draws = checked(draws)
    return simulate(scenario_for(store, ref, today, progress), draws=draws)


def compare_campaigns(
    store: Store, ref: str, against: str, today: date, *, draws: int = DRAWS, progress: Progress | None = None
) -> Comparison:
    """Two campaigns of the store in the same worlds."""
    draws = checked(draws)
    first = scenario_for(store, ref, today, progress)
    return compare(first, scenario_for(store, against, today, progress), draws)


def checked(draws: int) -> int:
    """UserError unless there are 100 to 100,000."""
    if not 100 <= draws <= MOST_DRAWS:
        raise UserError(
            mark("simulation", "{draws} replays are too few or too many; choose 100 to {most}."),
            draws=draws,
            most=f"{MOST_DRAWS:,}",
        )
    return draws
