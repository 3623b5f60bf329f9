from __future__ import annotations

from app.profiles.features import BANDS, STAGES
from app.profiles.words import AGE_EDGES, AGE_NAMES, BAND_NAMES, STAGE_NAMES


def test_everything_has_a_name() -> None:
    assert set(STAGE_NAMES) == set(STAGES)
    assert set(BAND_NAMES) == set(BANDS)
    assert len(AGE_EDGES) == len(AGE_NAMES) + 1
