from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "recommend"))
import school

from app.jobs.learning_tables import profile_tables, recommend_tables
from app.store.batches import batch
from app.store.database import Store


def test_the_erased_have_no_profile_and_ages_are_worked_out(store: Store, today: date) -> None:
    school.fill(store, 6)
    with batch(store, "edit", "erased") as b:
        b.update("students", 2, {"erased": 1})
    assert profile_tables(store, today).students["id"].tolist() == [1, 3, 4, 5, 6]
    tables = recommend_tables(store, today)
    assert tables.students["age"].iloc[0] == pytest.approx(9.55, abs=0.02)
    assert len(tables.guardians) == 4 and (tables.guardians["age"] > 40).all()
