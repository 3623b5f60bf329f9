"""How much to spend on a campaign: from our own experiments, or the plain answer that nobody can know yet."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.knowledge import BudgetAdvice
from app.domain.messages import mark
from app.jobs.progress import Progress

if TYPE_CHECKING:
    from app.measure.budget import Spent
    from app.store.database import Store


def advise_budget(store: Store, today: date, *, goal: str = "", progress: Progress | None = None) -> BudgetAdvice:
    """From all ended campaigns of a goal (the commonest unless named) that had a control and costs; writes nothing."""
    from app.jobs.what_we_know import ended_campaigns
    from app.measure.budget import budget_advice
    from app.store import institution

    progress = progress or Progress()
    progress.step(mark("jobs_measure", "Reading what campaigns cost and brought"))
    ended = ended_campaigns(store, today)
    goal = goal or (str(ended["goal"].mode().iloc[0]) if len(ended) else "enrolled")
    refs = [str(ref) for ref in ended[ended["goal"] == goal]["ref"]]
    spent: list[Spent] = []
    for done, ref in enumerate(refs, 1):
        one = _spent(store, ref, today)
        if one is not None:
            spent.append(one)
        progress.at(done, len(refs))
    return budget_advice(spent, institution.get(store).currency)


def _spent(store: Store, ref: str, today: date) -> Spent | None:
    """One campaign's cost and worth; None where it had nothing to compare with."""
    from app.jobs.gather_campaign import gather
    from app.jobs.what_we_know import past_of
    from app.measure.budget import Spent

    try:
        gathered = gather(store, ref, today)
    except UserError:
        return None  # without a control it teaches nothing about spending; the page of what is known names it
    table = gathered.families.table
    came = table[table["goal"] > 0]
    worth = float(came["value"].mean()) if len(came) else 0.0
    return Spent(past_of(store, gathered), gathered.facts.costs, worth if worth > 0 else None)
