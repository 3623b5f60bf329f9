"""Plan a campaign: who may get what, what it is worth, what it will be able to show. Kept with every decision."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.domain.campaigns import Plan, PlanReport
from app.domain.messages import mark
from app.jobs.progress import Progress

if TYPE_CHECKING:
    from app.campaigns.examination import Examined
    from app.campaigns.offers import Deals
    from app.store.database import Store

STEPS = 4


def plan_campaign(
    store: Store, plan: Plan, today: date, progress: Progress | None = None, *, save: bool = True
) -> PlanReport:
    """The answer to `plan`; with `save` it is kept as a planned campaign under its name (replacing an unlaunched one).

    UserError: the plan names what the store does not have, its days are past, or it has been launched already.
    """
    from app.campaigns.proposal import propose
    from app.campaigns.summary import plan_report
    from app.jobs.campaign_ground import ground_of, rule_book, signals_of
    from app.store import campaigns

    progress, started = progress or Progress(), time.perf_counter()
    progress.step(mark("jobs_campaigns", "Reading people, consents and offers"))
    known = campaigns.named(store, plan.name)
    if known is not None:
        campaigns.refuse_if_launched(known)
    book = rule_book()
    ground = ground_of(store, plan, today, known.id if known else None)
    progress.at(1, STEPS)
    signals, reasons = signals_of(store, ground)
    progress.step(mark("jobs_campaigns", "Asking every rule about every family"))
    progress.at(2, STEPS)
    proposal = propose(plan, ground, signals, book)
    progress.at(3, STEPS)
    report = plan_report(plan, known.ref if known else "", proposal, ground, book, reasons)
    report = replace(_with_expected(store, plan, report, ground.deals, today, progress), seconds=_since(started))
    if save:
        from app.campaigns.record import decision_rows, proposed_rows

        progress.step(mark("jobs_campaigns", "Keeping the plan and its decisions"))
        at = datetime.now().astimezone().isoformat(timespec="seconds")
        decisions = decision_rows(plan, proposal.examined, ground, book.version, at)
        proposed = proposed_rows(plan, proposal, ground, reasons, at)
        values = _values(plan, report, proposal.examined)
        kept = campaigns.keep_plan(store, values, decisions, proposed, _details(report))
        report = replace(report, campaign=kept.ref, seconds=_since(started))
    if not progress.cancelled:  # too late to stop: it is done
        progress.at(STEPS, STEPS)
    return report


def _since(started: float) -> float:
    """Seconds since then."""
    return round(time.perf_counter() - started, 3)


def _with_expected(
    store: Store, plan: Plan, report: PlanReport, deals: Deals, today: date, progress: Progress
) -> PlanReport:
    """With what ended campaigns for the same goal lead one to expect, those most alike where there are enough."""
    from app.campaigns.expected import with_expected
    from app.jobs.what_we_know import what_we_know
    from app.measure.likeness import expected_effect

    known = what_we_know(store, today, goal=plan.goal, progress=progress.quiet())
    partners = deals.partners[deals.partners["id"].isin(deals.offers["partner_id"].dropna())]
    named = (sorted({str(cell) for cell in cells.dropna()}) for cells in (partners["industry"], deals.offers["kind"]))
    return with_expected(report, expected_effect(known, *named))


def _values(plan: Plan, report: PlanReport, examined: Examined) -> dict[str, object]:
    from app.campaigns.plan_file import plan_to_text
    from app.campaigns.record import plan_facts

    told = {**report.as_json(), "plan_facts": plan_facts(examined), "funnel": _funnel(report)}
    return {
        "name": plan.name,
        "state": "planned",
        "goal": plan.goal,
        "plan": plan_to_text(plan),
        "starts": plan.starts.isoformat(),
        "ends": plan.ends.isoformat(),
        "budget": plan.budget,
        "margin": plan.margin,
        "holdout": plan.holdout,
        "rules_version": report.rules_version,
        "report": json.dumps(told, ensure_ascii=False),
    }


def _funnel(report: PlanReport) -> list[dict[str, object]]:
    return [
        {"stage": step.stage, "households": step.households, "dropped": step.dropped} for step in report.funnel_steps
    ]


def _details(report: PlanReport) -> dict[str, object]:
    names = ("eligible", "assigned", "held_out", "value", "bound", "rules_version")
    return {name: getattr(report, name) for name in names}
