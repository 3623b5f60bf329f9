"""A score moves the base rate but never invents one."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from app.campaigns.chances import chances
from app.campaigns.history import Rates

PEOPLE = pd.DataFrame(
    {"person_kind": ["guardian"] * 3 + ["student"], "person_id": [1, 2, 3, 1], "household_id": [10, 20, 30, 40]}
)
RATES = Rates(0.1, {8: 0.2}, 0.08, 100, 100)
NO_SCORES = pd.DataFrame({"person_kind": [], "person_id": [], "item_id": [], "score": []})
NO_RATIOS = pd.DataFrame({"segment_id": [], "offer_id": [], "ratio": []})
NO_SEGMENTS = pd.Series(dtype="int64")


def test_the_same_for_all_where_nothing_is_known() -> None:
    found = chances(PEOPLE, [7, 8], NO_SCORES, RATES, NO_SEGMENTS, NO_RATIOS)
    assert found.tolist() == [[0.1, 0.2]] * 4


def test_scores_rank_around_the_base_rate() -> None:
    scores = pd.DataFrame(
        {
            "person_kind": ["guardian", "guardian", "student"],
            "person_id": [1, 2, 1],
            "item_id": 7,
            "score": [9.0, -3.0, 1.0],
        }
    )
    found = chances(PEOPLE, [7], scores, RATES, NO_SEGMENTS, NO_RATIOS)[:, 0]
    assert found[0] > found[3] > found[1] > found[2]
    assert found.mean() == pytest.approx(0.1)
    assert found[0] / found[1] == pytest.approx(1.6 / (0.8 + 0.8 / 3))


def test_a_grown_students_own_segment_stands_in_for_scores() -> None:
    """A guardian has none, though a child of the same number or the same household may have one."""
    segments = pd.Series({1: 1, 2: 2})
    ratios = pd.DataFrame({"segment_id": [1], "offer_id": [7], "ratio": [2.0]})
    found = chances(PEOPLE, [7], NO_SCORES, RATES, segments, ratios)[:, 0]
    assert found[3] == pytest.approx(2 * found[0]) and found[0] == found[1] == found[2]


def test_no_people_and_no_certainty() -> None:
    assert chances(PEOPLE.iloc[:0], [7], NO_SCORES, RATES, NO_SEGMENTS, NO_RATIOS).shape == (0, 1)
    sure = Rates(1.0, {}, 0.08, 0, 0)
    assert np.all(chances(PEOPLE, [7], NO_SCORES, sure, NO_SEGMENTS, NO_RATIOS) == 0.9)
