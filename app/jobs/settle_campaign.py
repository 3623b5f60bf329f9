"""Settle a campaign: what each partner is owed, kept in the store."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.messages import mark
from app.domain.settlement import Settlement
from app.jobs.progress import Progress

if TYPE_CHECKING:
    from app.store.database import Store

COLUMNS = ("campaign_id", "partner_id", "amount", "share", "low", "high", "basis", "at")


def settle_campaign(store: Store, ref: str, progress: Progress, today: date | None = None) -> Settlement:
    """Agreed split times attributable value, for each partner; earlier settlements stay as they were."""
    from app.jobs.gather_campaign import gather
    from app.measure.record import written
    from app.store import institution
    from app.store.batches import batch

    progress.step(mark("jobs_measure", "Working out what each partner is owed"))
    day = today or institution.today(store)
    gathered = gather(store, ref, day)
    if gathered.settlement is None:
        raise UserError(
            mark("jobs_measure", "“{name}” has no partner, so there is nothing to settle."), name=gathered.facts.name
        )
    progress.at(1, 2)
    result = gathered.settlement
    basis = written(result)
    rows = [
        (gathered.campaign_id, one.partner_id, one.amount, one.share, one.low, one.high, basis, day.isoformat())
        for one in result.shares
    ]
    title = mark("jobs_measure", "Settled {campaign}").filled(campaign=gathered.facts.name)
    with batch(store, "job", title, noun="settlements") as entry:
        entry.insert("settlements", COLUMNS, rows)
        entry.count(added=len(rows))
        progress.at(2, 2)
    return result
