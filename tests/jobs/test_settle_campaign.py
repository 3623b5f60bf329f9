from collections.abc import Callable

import pytest

from app.domain.errors import UserError
from app.jobs.progress import Progress
from app.jobs.settle_campaign import settle_campaign
from app.store.database import Store
from app.store.frames import frame


def test_settled_and_kept(store: Store, small_campaign: Callable[..., str], progress: Progress) -> None:
    found = settle_campaign(store, small_campaign(store), progress)
    # 200 invited x (0.3 - 0.1) more enrolments of 1,000, of which 30 % are agreed
    assert found.attributable == pytest.approx(40_000)
    assert found.total == pytest.approx(12_000)
    kept = frame(store, "settlements")
    assert kept["amount"].tolist() == [pytest.approx(12_000)]
    assert kept["partner_id"].tolist() == [1]


def test_no_partner_nothing_to_settle(store: Store, small_campaign: Callable[..., str], progress: Progress) -> None:
    ref = small_campaign(store, plan='goal = "enrolled"', offers=False)
    with pytest.raises(UserError, match="nothing to settle"):
        settle_campaign(store, ref, progress)
