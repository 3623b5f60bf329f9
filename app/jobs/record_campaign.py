"""Keep a campaign that was run before the program, so that its lists, outcomes and costs find it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.campaigns import STATES, Plan

if TYPE_CHECKING:
    from app.store.database import Store


def record_campaign(store: Store, plan: Plan, state: str = "finished", ref: str = "") -> str:
    """The ref under which it is kept; one of the same name is completed with this plan."""
    from app.campaigns.plan_file import plan_to_text
    from app.store import campaigns

    if state not in STATES:
        raise ValueError(f"a campaign cannot be {state}")
    values = {
        "name": plan.name,
        "state": state,
        "goal": plan.goal,
        "plan": plan_to_text(plan),
        "starts": plan.starts.isoformat(),
        "ends": plan.ends.isoformat(),
        "budget": plan.budget,
        "margin": plan.margin,
        "holdout": plan.holdout,
        "launched_at": plan.starts.isoformat() if state in ("launched", "finished") else None,
    }
    return campaigns.record(store, values, ref)
