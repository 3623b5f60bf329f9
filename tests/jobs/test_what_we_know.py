from collections.abc import Callable
from datetime import date

import pytest

from app.jobs.measure_campaign import measure_campaign
from app.jobs.progress import Progress
from app.jobs.what_we_know import expected, what_we_know
from app.store.batches import batch
from app.store.database import Store


def test_from_rows_and_from_what_was_measured_alike(
    store: Store, small_campaign: Callable[..., str], today: date, progress: Progress
) -> None:
    ref = small_campaign(store)
    before = what_we_know(store, today, progress=progress)
    measure_campaign(store, ref, today, progress)
    assert what_we_know(store, today) == before
    only = before.campaigns[0]
    assert (only.name, only.families, only.raw.value) == ("Summer camp", 400, pytest.approx(0.2))
    assert (only.industries, only.offer_kinds) == (("museum",), ("event",))
    start = expected(store, "enrolled", today)
    assert start is not None and start.campaigns == 1
    assert 0 < start.baseline < 0.3


def test_nothing_has_ended(store: Store, small_campaign: Callable[..., str], today: date) -> None:
    assert not what_we_know(store, today).known
    small_campaign(store)
    assert not what_we_know(store, date(2026, 8, 1)).known
    assert expected(store, "redeemed", today) is None


def test_a_campaign_without_a_control_is_named(store: Store, small_campaign: Callable[..., str], today: date) -> None:
    small_campaign(store)
    with batch(store, "job", "no control") as job:
        columns = ("ref", "name", "state", "goal", "plan", "starts", "ends", "created_at")
        job.insert("campaigns", columns, [("C2", "Bare", "finished", "enrolled", "", "2026-07-03", "2026-08-31", "x")])
        job.insert("assignments", ("campaign_id", "household_id", "arm", "at"), [(2, 1, "offer", "2026-07-02")])
    known = what_we_know(store, today)
    assert [one.ref for one in known.campaigns] == ["summer"]
    assert [name for name, _ in known.left_out] == ["Bare"]
