from __future__ import annotations

import pytest

from app.store.acts import acts
from app.store.batches import batch
from app.store.database import Store

ROWS = [
    (1, 2, "attended", "1970-01-03"),
    (1, None, "viewed", "2026-11-22T23:59:59+08:00"),
    (2, 2, "refunded", "2026-11-22"),
    (2, 2, "attended", "nonsense"),
    (2, 2, "attended", "1890-01-01"),
]


def fill(store: Store) -> None:
    with batch(store, "job", "acts") as job:
        job.insert("students", ["ref", "name"], [("S1", "A"), ("S2", "B")])
        job.insert("courses", ["ref", "title"], [("C1", "x"), ("C2", "y")])
        job.insert("events", ["student_id", "course_id", "type", "at"], ROWS)


def test_whole_days_of_everything_but_refunds_and_nonsense(store: Store) -> None:
    fill(store)
    assert acts(store).to_numpy().tolist() == [[1, 2, 2], [1, 0, 20779]]


def test_an_empty_store_has_no_acts(store: Store) -> None:
    assert acts(store).shape == (0, 3)


def test_ids_that_do_not_fit_are_not_mixed_up(store: Store) -> None:
    with batch(store, "job", "acts") as job:
        job.insert("students", ["id", "ref", "name"], [(2**28, "S1", "A")])
        job.insert("events", ["student_id", "type", "at"], [(2**28, "viewed", "2026-01-01")])
    with pytest.raises(OverflowError):
        acts(store)
