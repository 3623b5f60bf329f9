from collections.abc import Callable
from datetime import date

import pytest

from app.domain.errors import Cancelled, UserError
from app.jobs.measure_campaign import last_measurement, measure_campaign
from app.jobs.progress import Progress
from app.store.database import Store
from app.store.frames import frame


def test_measured_and_kept(store: Store, small_campaign: Callable[..., str], today: date, progress: Progress) -> None:
    ref = small_campaign(store)
    assert last_measurement(store, ref) is None
    result = measure_campaign(store, ref, today, progress)
    assert (result.lead.n, result.base.n) == (200, 200)
    assert result.lead.effect == pytest.approx(0.2)
    assert result.verdict == "works"
    assert last_measurement(store, ref) == result


def test_every_other_day_is_one_more_look(
    store: Store, small_campaign: Callable[..., str], today: date, progress: Progress
) -> None:
    ref = small_campaign(store)
    assert measure_campaign(store, ref, today, progress).looks == 1
    assert measure_campaign(store, ref, today, progress).looks == 1
    assert measure_campaign(store, ref, date(2026, 11, 23), progress).looks == 2


def test_cancelled_leaves_no_trace(store: Store, small_campaign: Callable[..., str], today: date) -> None:
    ref = small_campaign(store)
    stopping = Progress(show=lambda done, total: stopping.cancel())
    with pytest.raises(Cancelled):
        measure_campaign(store, ref, today, stopping)
    assert frame(store, "measurements").empty


def test_an_unknown_campaign(store: Store, today: date, progress: Progress) -> None:
    with pytest.raises(UserError, match="no campaign"):
        measure_campaign(store, "x", today, progress)


def test_the_planted_truth_lies_inside(sample_store: Store, today: date, progress: Progress) -> None:
    works = measure_campaign(sample_store, "summer_museum", today, progress)
    assert works.verdict == "works"
    assert works.lead.low < 0.08 < works.lead.high  # type: ignore[operator]
    nothing = measure_campaign(sample_store, "autumn_health", today, progress)
    assert nothing.verdict == "does_not_work"
    assert nothing.lead.low < 0.0 < nothing.lead.high  # type: ignore[operator]
    assert min(arm.n for arm in (*works.arms, *nothing.arms)) >= 900
