from collections.abc import Callable
from datetime import date

import numpy as np
import pytest

from app.jobs.compare_uninvited import without_control
from app.jobs.measure_campaign import measure_campaign
from app.jobs.progress import Progress
from app.store.batches import batch
from app.store.database import Store


@pytest.fixture
def bare(store: Store) -> Store:
    """300 families, 100 invited without a control; during the campaign the invited enrol twice as often."""
    draw = np.random.default_rng(1)
    with batch(store, "job", "families") as job:
        job.insert("households", ("ref",), [(f"H{i}",) for i in range(300)])
        job.insert("students", ("ref", "name", "household_id"), [(f"S{i}", "x", i + 1) for i in range(300)])
        job.insert("courses", ("ref", "title"), [("C1", "Chess")])
        columns = ("ref", "name", "state", "goal", "plan", "starts", "ends", "created_at")
        job.insert(
            "campaigns", columns, [("bare", "Bare", "finished", "enrolled", "", "2026-07-01", "2026-07-31", "x")]
        )
        given = [(1, i + 1, "offer", "2026-07-01") for i in range(100)]
        job.insert("assignments", ("campaign_id", "household_id", "arm", "at"), given)
        rows = []
        for i in range(300):
            for day in (
                "2026-01-10",
                "2026-02-15",
                "2026-03-20",
                "2026-04-20",
                "2026-05-15",
                "2026-06-20",
                "2026-07-10",
            ):
                if draw.random() < (0.5 if i < 100 and day > "2026-07" else 0.2):
                    rows.append((i + 1, 1, day, 100.0))
        job.insert("enrolments", ("student_id", "course_id", "at", "paid"), rows)
    return store


def test_changes_are_compared_and_said_to_be_no_experiment(bare: Store, today: date, progress: Progress) -> None:
    found = measure_campaign(bare, "bare", today, progress)
    assert found.verdict == "works"
    assert found.lead.low is not None and found.lead.high is not None and found.lead.low < 0.3 < found.lead.high
    assert found.warnings[0].code == "not_randomised"
    assert found.trend is not None and found.trend.periods_before == 6


def test_with_a_control_it_is_not_asked(store: Store, small_campaign: Callable[..., str], today: date) -> None:
    assert without_control(store, small_campaign(store), today) is None
