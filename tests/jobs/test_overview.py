from datetime import date

import pytest

from app.jobs.measure_campaign import measure_campaign
from app.jobs.overview import _row, overview
from app.jobs.progress import Progress
from app.store.database import Store
from app.store.glance import CampaignLine


def test_an_empty_store_says_that_there_is_too_little(store: Store, today: date, progress: Progress) -> None:
    found = overview(store, today, progress)
    assert found.empty
    assert (found.reach, found.renewal, found.net, found.campaigns) == (None, None, None, ())
    assert found.next.step == "import"


def test_a_measured_campaign_brings_its_net(store: Store, today: date, progress: Progress, small_campaign) -> None:
    measured = measure_campaign(store, small_campaign(store), today, Progress())
    found = overview(store, today, progress)
    total = next(row for row in measured.money if row.total)
    assert found.net.amount == pytest.approx(total.amount)
    assert found.net.low == pytest.approx(total.low)
    assert (found.campaigns[0].verdict, found.campaigns[0].partners) == ("works", "Museum")
    late = overview(store, date(2028, 1, 1), Progress())
    assert late.net is None


def test_partners_a_plan_names_by_ref_are_shown_by_name() -> None:
    line = CampaignLine(1, "C1", "Open day", "launched", ("P11", "Museum"), "2026-12-06", "2027-01-31", 0, None)
    assert _row(line, {"P11": "Bookshop"}, None, date(2026, 12, 7)).partners == "Bookshop · Museum"


def test_the_sample_is_counted_from_its_rows(sample_store: Store, today: date, progress: Progress) -> None:
    found = overview(sample_store, today, progress)
    assert not found.empty
    assert 0 < found.reach.families < found.reach.of
    assert found.reach.months[-1] == found.reach.families
    assert found.renewal.low < found.renewal.value < found.renewal.high
    assert {item.kind for item in found.attention} >= {"agreements", "audit"}
    assert found.next.step == "profiles"
