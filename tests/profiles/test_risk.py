from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from app.profiles.risk import renewal_risk

TODAY = 20_000.0


def world(people: int, seed: int) -> tuple[pd.DataFrame, pd.DataFrame, pd.Series]:
    """Lively people act every 10 days, sluggish ones stop for good with a chance of a quarter a month."""
    draw = np.random.default_rng(seed)
    acts = []
    for person in range(people):
        day, lively = TODAY - 900 + draw.integers(0, 850), person % 2 == 0
        while day < TODAY:
            acts.append((person, day))
            if not lively and draw.random() < 0.25:
                break
            day += draw.integers(5, 15) if lively else draw.integers(20, 40)
    table = pd.DataFrame(acts, columns=["student_id", "day"])
    first = table.groupby("student_id", as_index=False)["day"].min().assign(ends_day=np.nan)
    return table, first, pd.Series(np.nan, index=range(people))


def test_the_sluggish_are_riskier_and_chances_are_calibrated() -> None:
    acts, enrolments, birth = world(1200, 1)
    found = renewal_risk(acts, enrolments, birth, TODAY)
    assert found.quality.method == "hazard"
    assert found.quality.auc is not None and found.quality.auc > 0.7
    assert 0.5 < (found.quality.calibration_slope or 0) < 1.6


def test_too_little_data_gives_everyone_the_average_and_says_so() -> None:
    acts, enrolments, birth = world(20, 3)
    found = renewal_risk(acts, enrolments, birth, TODAY)
    assert found.quality.method == "base_rate"
    assert "Too little" in str(found.quality.note)
    assert found.chance.dropna().nunique() == 1


def test_no_acts_at_all_is_an_answer() -> None:
    empty = pd.DataFrame({"student_id": pd.Series(dtype=int), "day": pd.Series(dtype=float)})
    found = renewal_risk(empty, empty.assign(ends_day=np.nan), pd.Series(np.nan, index=[1, 2]), TODAY)
    assert found.chance.isna().all()
    assert found.quality.people == 0
    assert found.quality.base_rate == pytest.approx(0.5)


def test_who_never_enrolled_or_left_long_ago_is_not_at_risk() -> None:
    acts = pd.DataFrame({"student_id": [1, 2, 3], "day": [TODAY - 5, TODAY - 500, TODAY - 5]})
    enrolments = pd.DataFrame({"student_id": [2, 3], "day": [TODAY - 500, TODAY - 5], "ends_day": np.nan})
    found = renewal_risk(acts, enrolments, pd.Series(np.nan, index=[1, 2, 3]), TODAY)
    assert found.chance.isna().tolist() == [True, True, False]
