"""Draws hold what was seen, are as wide as little was seen, and are the same for two plans."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from app.campaigns.history import Rates
from app.campaigns.uncertainty import Known, names_of, pooled_lift, splits, stream, worlds

COLUMNS = ["campaign_id", "asked", "asked_hits", "controls", "control_hits", "offers"]
NONE = pd.DataFrame(columns=COLUMNS)


def rates(took: int = 0, asked: int = 0, seen: dict[int, tuple[int, int]] | None = None) -> Rates:
    return Rates((took + 4) / (asked + 50), {}, 0.08, asked, 0, took, 0, seen or {})


def test_the_same_world_for_every_plan() -> None:
    one = worlds(Known(rates(), NONE), [(1, "O1"), (2, "O2")], 50, 3)
    other = worlds(Known(rates(), NONE), [(2, "O2")], 50, 3)
    assert np.array_equal(one.take[:, 1], other.take[:, 0]) and np.array_equal(one.base, other.base)
    assert not np.array_equal(one.base, worlds(Known(rates(), NONE), [(2, "O2")], 50, 4).base)
    assert stream(1, "a").random() == stream(1, "a").random() != stream(1, "b").random()


def test_more_families_narrow_the_draws() -> None:
    wide = worlds(Known(rates(), NONE), [(1, "O1")], 2000, 1).take
    narrow = worlds(Known(rates(200, 1000, {1: (200, 1000)}), NONE), [(1, "O1")], 2000, 1).take
    assert wide.mean() == pytest.approx(0.08, abs=0.01) and narrow.mean() == pytest.approx(0.2, abs=0.01)
    assert wide.std() > 2 * narrow.std()


def test_a_plans_own_baseline() -> None:
    found = worlds(Known(rates(), NONE, 0.3), [(1, "O1")], 2000, 1)
    assert found.base.mean() == pytest.approx(0.3, abs=0.01)


def test_lifts_of_earlier_trials_are_pooled_with_their_spread() -> None:
    one = pd.DataFrame([(1, 1000, 200, 1000, 100, frozenset())], columns=COLUMNS)
    alike = pd.DataFrame([(each, 1000, 200, 1000, 100, frozenset()) for each in range(4)], columns=COLUMNS)
    apart = alike.assign(asked_hits=[100, 150, 250, 300])
    assert pooled_lift(one)[0] == pytest.approx(0.1, abs=0.002)
    assert pooled_lift(alike)[1] < pooled_lift(one)[1] < pooled_lift(apart)[1]
    assert np.isnan(pooled_lift(NONE)).all()
    assert np.isnan(worlds(Known(rates(), NONE), [(1, "O1")], 5, 1).lift).all()


def test_splits_in_force_on_the_day() -> None:
    agreements = pd.DataFrame(
        {
            "partner_id": [1, 1, 2],
            "starts": ["2025-01-01", "2026-01-01", "2020-01-01"],
            "ends": ["2027-01-01", "2027-01-01", "2021-01-01"],
            "split": [0.2, 0.3, 0.9],
        }
    )
    assert splits(agreements, {1: "A", 2: "B"}, "2026-06-01") == {1: 0.3, 2: None}
    assert names_of(pd.DataFrame({"id": [3], "ref": ["x"]})) == [(3, "x")]
