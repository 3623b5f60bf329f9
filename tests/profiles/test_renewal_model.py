"""Against Fader & Hardie (2007), "How to project customer retention": their two data sets and their estimates."""

from __future__ import annotations

import numpy as np
import pytest

from app.profiles.renewal_model import drawn_renewals, expected_renewals, log_stay, renewal_fit

REGULAR = [1000, 631, 468, 382, 326, 289, 262, 241]
HIGH_END = [1000, 869, 743, 653, 593, 551, 517, 491]


@pytest.mark.parametrize(
    ("survivors", "alpha", "beta", "twelfth"), [(REGULAR, 0.704, 1.182, 0.173), (HIGH_END, 0.668, 3.806, 0.394)]
)
def test_the_published_estimates_and_projection(
    survivors: list[int], alpha: float, beta: float, twelfth: float
) -> None:
    here = np.array(survivors, float)
    fit = renewal_fit(-np.diff(here), np.append(np.zeros(len(here) - 1), here[-1]))
    assert fit.value == pytest.approx((alpha, beta), rel=0.01)
    assert float(np.exp(log_stay(fit.value, np.array([12])))[0]) == pytest.approx(twelfth, abs=0.02)


def test_fifty_families_stay_near_the_average() -> None:
    fit = renewal_fit(np.array([0.0]), np.array([0.0]))
    few = renewal_fit(np.array([3.0]), np.array([0.0, 2.0]))
    assert fit.value == pytest.approx((1, 2), rel=1e-2)
    assert 0.3 < few.value[1] / sum(few.value) < 0.7
    assert np.diag(few.log_cov).max() > 0.3


def test_who_renewed_often_renews_again_and_the_late_less_likely() -> None:
    renewals, chances, late = np.array([0.0, 5.0, 0.0, 0.0]), np.array([1.0, 1, 1, 0]), np.array([1.0, 1, 0.5, 1])
    found = expected_renewals((1.0, 2.0), renewals, chances, late)
    assert found == pytest.approx([2 / 3, 7 / 8, (1 / 3) / (1 / 3 + 1 / 3), 0])


def test_futures_agree_with_the_expectation() -> None:
    size, draw = 60_000, np.random.default_rng(1)
    columns = (np.full(size, 2.0), np.full(size, 3.0), np.full(size, 0.4))
    drawn = drawn_renewals(np.array([0.7, 1.9]), *columns, draw)
    assert drawn.max() <= 3
    expected = expected_renewals((0.7, 1.9), *(column[:1] for column in columns))[0]
    assert drawn.mean() == pytest.approx(expected, rel=0.02)
