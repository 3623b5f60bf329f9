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
    store: Store, ref: str, today: date, progress: Progress, *, experience: bool = False, uplift: bool = False
) -> Measurement:
    """Intention to treat by family from assignments and outcomes; saved under measurements in one transaction.

    experience: the Bayesian view starts from the campaigns that had ended before this one began, not from nothing.
    uplift: also ask for whom (some seconds). Without a control, changes of the invited and of others are compared.
    """
    from app.jobs.compare_uninvited import without_control
    from app.jobs.gather_campaign import campaign_row
    from app.measure.record import written
    from app.store.batches import batch

    progress.step(mark("jobs_measure", "Joining families, arms and outcomes"))
    result = without_control(store, ref, today) or _effect(store, ref, today, experience, uplift, progress)
    progress.at(2, 3)
    title = mark("jobs_measure", "Measured {campaign}").filled(campaign=result.name)
    with batch(store, "job", title, noun="measurements") as entry:
        rows = [(int(campaign_row(store, ref)["id"]), today.isoformat(), written(result))]
        entry.insert("measurements", ("campaign_id", "at", "result"), rows)
        entry.count(added=1)
        progress.at(3, 3)
    return result


def _effect(store: Store, ref: str, today: date, experience: bool, uplift: bool, progress: Progress) -> Measurement:
    from app.jobs.gather_campaign import gather
    from app.jobs.what_we_know import expected
    from app.measure.campaign_result import measurement_of_campaign, with_uplift

    gathered = gather(store, ref, today)
    facts = gathered.facts
    progress.at(1, 3)
    progress.step(mark("jobs_measure", "Working out the effect"))
    earlier = expected(store, facts.goal, facts.window.launched, progress.quiet()) if experience else None
    result = measurement_of_campaign(
        gathered.families,
        facts,
        gathered.before,
        gathered.enrolled,
        gathered.settlement,
        gathered.renewed,
        earlier,
    )
    return with_uplift(result, gathered.families, facts, gathered.before) if uplift else result


def last_measurement(store: Store, ref: str) -> Measurement | None:
    """The newest measurement kept of a campaign, or None; what the results page shows before anybody measures again."""
    from app.jobs.gather_campaign import campaign_row
    from app.measure.record import read
    from app.store.frames import frame

    kept = frame(store, "measurements")
    mine = kept[kept["campaign_id"] == int(campaign_row(store, ref)["id"])]
    found = read(mine["result"].iloc[-1]) if len(mine) else None
    return found if isinstance(found, Measurement) else None
