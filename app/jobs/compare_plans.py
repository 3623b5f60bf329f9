"""Two scenarios of a plan side by side, worked out from the same store on the same day; nothing is kept."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from typing import TYPE_CHECKING

from app.domain.campaigns import Plan, PlanReport
from app.domain.messages import mark
from app.domain.simulation import Comparison
from app.jobs.progress import Progress

if TYPE_CHECKING:
    from app.store.database import Store


@dataclass(frozen=True)
class Compared:
    """Two plans, their reports, the names of the plan's values in which they differ, and both replayed in the same
    worlds.
    """

    plans: tuple[Plan, Plan]
    reports: tuple[PlanReport, PlanReport]
    differ: tuple[str, ...]
    replayed: Comparison


def compare_plans(store: Store, one: Plan, two: Plan, today: date, progress: Progress | None = None) -> Compared:
    """Work both out; UserError where one of them cannot be. They may carry names that are taken: none is kept."""
    from app.jobs.plan_campaign import plan_campaign
    from app.jobs.simulate_campaign import compare, scenario_of_plan

    progress = progress or Progress()
    reports, scenarios = [], []
    for number, plan in enumerate((one, two), 1):
        progress.step(mark("jobs_campaigns", "Working out scenario {place} of 2").filled(place=number))
        reports.append(plan_campaign(store, _unnamed(plan, number), today, Progress(), save=False))
        progress.at(2 * number - 1, 5)
        scenarios.append(scenario_of_plan(store, _unnamed(plan, number), today))
        progress.at(2 * number, 5)
    replayed = compare(scenarios[0], scenarios[1])
    progress.at(5, 5)
    differ = [field.name for field in fields(Plan) if getattr(one, field.name) != getattr(two, field.name)]
    return Compared((one, two), (reports[0], reports[1]), tuple(differ), replayed)


def _unnamed(plan: Plan, number: int) -> Plan:
    """A launched plan may be compared as well: under a name that no campaign has, it counts as new."""
    from dataclasses import replace

    return replace(plan, name=f"\N{ZERO WIDTH SPACE}scenario {number}")
