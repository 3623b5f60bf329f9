from __future__ import annotations

import numpy as np
import pandas as pd

from app.domain.learning_results import Trait
from app.domain.messages import mark
from app.profiles.features import STAGES
from app.profiles.segments import _name as name_of
from app.profiles.segments import grouping


def table(rows: int, seed: int, clear: bool) -> pd.DataFrame:
    """Two kinds of students if `clear` (busy adults, quiet children), else noise without any structure."""
    draw = np.random.default_rng(seed)
    kind = draw.integers(0, 2, rows) if clear else np.zeros(rows)
    numbers = {
        name: kind * 10 + draw.random(rows)
        for name in ("activity", "frequency", "monetary", "courses", "tenure_days", "recency_days")
    }
    age = np.where(kind == 1, 35, 8) + draw.random(rows)
    stage = np.where(kind == 1, "active", "dormant") if clear else draw.choice(STAGES, rows)
    return pd.DataFrame({**numbers, "age": age, "stage": stage, "affordability": "", "interest": ""})


def test_real_groups_are_found_and_described_by_lift() -> None:
    found = grouping(table(400, 1, clear=True))
    assert found.kind == "learned"
    assert sum(len(one.members) for one in found.groups) == 400
    for one in found.groups:
        assert one.traits and all(trait.lift > 1.1 for trait in one.traits)
    assert len({str(one.name) for one in found.groups}) == len(found.groups)


def test_noise_is_refused_with_the_reason_and_grouped_by_stage() -> None:
    found = grouping(table(400, 2, clear=False))
    assert found.kind == "stage"
    assert "No grouping was stable" in str(found.note)
    assert len(found.groups) == len(STAGES)


def test_few_students_are_grouped_by_stage() -> None:
    found = grouping(table(20, 3, clear=True))
    assert found.kind == "stage"
    assert "Too few" in str(found.note)
    assert [len(one.members) for one in found.groups] == sorted(
        (len(one.members) for one in found.groups), reverse=True
    )


def test_a_group_is_called_by_its_only_trait_or_by_its_place() -> None:
    calm = Trait(mark("profiles", "Calm"), 2.0)
    assert str(name_of((calm,), set(), 0)) == "Calm"
    assert str(name_of((calm,), {"Calm"}, 1)) == "Group 2" and str(name_of((), set(), 0)) == "Group 1"
