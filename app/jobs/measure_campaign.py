"""Measure a campaign: what the invitation did, how sure we are, what it brought. Kept in the store."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.domain.measurement import Measurement
from app.domain.messages import mark
from app.jobs.progress import Progress

if TYPE_CHECKING:
    from app.store.database import Store


def measure_campaign(
    store: Store, ref: str, today: date, progress: Progress, *, experience: bool = False
) -> Measurement:
    """Intention to treat by family from assignments and outcomes; saved under measurements in one transaction.

    experience: the Bayesian view starts from the campaigns that had ended before this one began, not from nothing.
    """
    from app.jobs.gather_campaign import gather
    from app.jobs.what_we_know import expected
    from app.measure.campaign_result import measurement_of_campaign
    from app.measure.record import written
    from app.store.batches import batch

    progress.step(mark("jobs_measure", "Joining families, arms and outcomes"))
    gathered = gather(store, ref, today)
    progress.at(1, 3)
    progress.step(mark("jobs_measure", "Working out the effect"))
    result = measurement_of_campaign(
        gathered.families,
        gathered.facts,
        gathered.before,
        gathered.enrolled,
        gathered.settlement,
        gathered.renewed,
        expected(store, gathered.facts.goal, gathered.facts.window.launched, progress.quiet()) if experience else None,
    )
    progress.at(2, 3)
    title = mark("jobs_measure", "Measured {campaign}").filled(campaign=result.name)
    with batch(store, "job", title, noun="measurements") as entry:
        rows = [(gathered.campaign_id, today.isoformat(), written(result))]
        entry.insert("measurements", ("campaign_id", "at", "result"), rows)
        entry.count(added=1)
        progress.at(3, 3)
    return result


def last_measurement(store: Store, ref: str) -> Measurement | None:
    """The newest measurement kept of a campaign, or None; what the results page shows before anybody measures again."""
    from app.jobs.gather_campaign import campaign_row
    from app.measure.record import read
    from app.store.frames import frame

    kept = frame(store, "measurements")
    mine = kept[kept["campaign_id"] == int(campaign_row(store, ref)["id"])]
    found = read(mine["result"].iloc[-1]) if len(mine) else None
    return found if isinstance(found, Measurement) else None
