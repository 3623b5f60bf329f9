from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from app.profiles.comebacks import chance_back, comebacks

YEAR = 365.25
TODAY = 5 * YEAR


def table(*rows: tuple[int, float, float, bool]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["student_id", "starts", "ends", "over"])


def test_returns_are_counted_over_the_years_watched() -> None:
    left = YEAR - 120
    found = comebacks(
        table(
            (1, 0.0, left, True),  # back half a year after leaving
            (1, 1.5 * YEAR, 6 * YEAR, False),
            (2, 0.0, left, True),  # back after two years
            (2, 3 * YEAR, 6 * YEAR, False),
            (3, 0.0, left, True),  # never: watched for four years
        ),
        TODAY,
    )
    assert found.returns == pytest.approx((1.2, 1.2))
    assert found.years == pytest.approx((1 + 2.5, 1 + 1 + 3))
    assert found.rates() == pytest.approx([1.2 / 3.5, 1.2 / 5])


def test_nobody_left_yet_leaves_the_prior() -> None:
    found = comebacks(table((1, 0.0, 6 * YEAR, False)), TODAY)
    assert found.rates() == pytest.approx([0.2, 0.2])


def test_the_chance_follows_the_time_since_leaving() -> None:
    rates = np.array([0.5, 0.1])
    found = chance_back(rates, np.array([0.0, 0.5, 3.0, -0.25, -2.0]))
    assert found == pytest.approx(1 - np.exp(-np.array([0.5, 0.3, 0.1, 0.375, 0.0])))
    drawn = [comebacks(table((1, 0.0, 6 * YEAR, False)), TODAY).drawn(np.random.default_rng(n)) for n in range(200)]
    assert np.mean(drawn) == pytest.approx(0.2, abs=0.07)
