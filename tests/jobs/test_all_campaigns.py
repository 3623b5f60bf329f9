from collections.abc import Callable
from datetime import date

from app.jobs.all_campaigns import all_campaigns
from app.jobs.measure_campaign import measure_campaign
from app.jobs.progress import Progress
from app.store.database import Store


def test_nothing_yet_says_what_to_do(store: Store, today: date) -> None:
    found = all_campaigns(store, today)
    assert found.lines == () and found.figures == ()
    assert "Plan a first campaign" in str(found.next_step)


def test_measured_and_unmeasured_stand_together(
    store: Store, small_campaign: Callable[..., str], today: date, progress: Progress
) -> None:
    ref = small_campaign(store)
    assert [(one.ref, one.verdict) for one in all_campaigns(store, today).lines] == [(ref, None)]
    measured = measure_campaign(store, ref, today, progress)
    found = all_campaigns(store, today, progress)
    line = found.lines[0]
    assert (line.verdict, line.effect, line.net) == (measured.verdict, measured.lead.effect, measured.money[-1].amount)
    assert [(one.partner, one.campaigns) for one in found.partners] == [("Museum", 1)]
    assert found.as_json()["campaigns"][0]["verdict"] == "works"
