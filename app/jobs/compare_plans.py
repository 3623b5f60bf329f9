"""Two scenarios of a plan side by side, worked out from the same store on the same day; nothing is kept."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from typing import TYPE_CHECKING

from app.domain.campaigns import Plan, PlanReport
from app.domain.messages import mark
from app.jobs.progress import Progress

if TYPE_CHECKING:
    from app.store.database import Store


@dataclass(frozen=True)
class Compared:
    """Two plans, their reports, and the names of the plan's values in which they differ."""

    plans: tuple[Plan, Plan]
    reports: tuple[PlanReport, PlanReport]
    differ: tuple[str, ...]


def compare_plans(store: Store, one: Plan, two: Plan, today: date, progress: Progress | None = None) -> Compared:
    """Work both out; UserError where one of them cannot be. They may carry names that are taken: none is kept."""
    from app.jobs.plan_campaign import plan_campaign

    progress = progress or Progress()
    reports = []
    for number, plan in enumerate((one, two), 1):
        progress.step(mark("jobs_campaigns", "Working out scenario {place} of 2").filled(place=number))
        reports.append(plan_campaign(store, _unnamed(plan, number), today, Progress(), save=False))
        progress.at(number, 2)
    differ = [field.name for field in fields(Plan) if getattr(one, field.name) != getattr(two, field.name)]
    return Compared((one, two), (reports[0], reports[1]), tuple(differ))


def _unnamed(plan: Plan, number: int) -> Plan:
    """A launched plan may be compared as well: under a name that no campaign has, it counts as new."""
    from dataclasses import replace

    return replace(plan, name=f"\N{ZERO WIDTH SPACE}scenario {number}")
