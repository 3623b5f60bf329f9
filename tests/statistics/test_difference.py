import math

import numpy as np
import pytest
from scipy import stats

from app.statistics.difference import clustered, fisher, means, proportions, wilson


def test_welch_is_scipys() -> None:
    draw = np.random.default_rng(4)
    for _ in range(50):
        a, b = draw.normal(1, 2, draw.integers(3, 60)), draw.gamma(2, 1, draw.integers(3, 60))
        ours, theirs = means(a, b), stats.ttest_ind(a, b, equal_var=False)
        interval = theirs.confidence_interval()
        assert (ours.p_value, ours.low, ours.high) == pytest.approx(
            (theirs.pvalue, interval.low, interval.high), abs=1e-9
        )


def test_proportions_are_unpooled_and_known() -> None:
    found = proportions(3894, 21307, 2262, 21306)  # Hillstrom, visits of the men's mail against none
    assert found.effect == pytest.approx(0.07659, abs=5e-6)
    assert found.se == pytest.approx(0.00339, abs=5e-6)
    assert found.method == "unpooled"


def test_small_cells_take_the_score_interval() -> None:
    found = proportions(56, 70, 48, 80)
    assert found.method == "unpooled"
    assert proportions(9, 10, 3, 10).method == "score"
    # Newcombe 1998, table II, example (d): 9/10 - 3/10 by method 10
    assert (proportions(9, 10, 3, 10).low, proportions(9, 10, 3, 10).high) == pytest.approx((0.1705, 0.8090), abs=5e-5)


def test_nobody_converted_is_not_certainty() -> None:
    found = proportions(0, 50, 0, 50)
    assert found.effect == 0
    assert found.low < -0.05 < 0.05 < found.high
    assert found.p_value == pytest.approx(1)


def test_fisher_is_scipys() -> None:
    draw = np.random.default_rng(5)
    for _ in range(60):
        n, m = (int(x) for x in draw.integers(1, 40, 2))
        a, b = int(draw.integers(0, n + 1)), int(draw.integers(0, m + 1))
        assert fisher(a, n, b, m) == pytest.approx(stats.fisher_exact([[a, n - a], [b, m - b]]).pvalue, abs=1e-9)


def test_clusters_give_the_sandwich_of_least_squares() -> None:
    draw = np.random.default_rng(6)
    unit = draw.integers(0, 40, 300)
    arm = draw.random(300) < 0.5
    y = draw.normal(size=300) + draw.normal(size=40)[unit] + arm
    found = clustered(y[arm], y[~arm], unit[arm], unit[~arm])
    design = np.column_stack([np.ones(300), arm])
    bread = np.linalg.inv(design.T @ design)
    left = y - design @ (bread @ design.T @ y)
    sums = np.array([design[unit == u].T @ left[unit == u] for u in np.unique(unit)])
    groups = len(sums)
    cov = groups / (groups - 1) * 299 / 298 * bread @ sums.T @ sums @ bread
    assert found.se == pytest.approx(math.sqrt(cov[1, 1]), rel=1e-9)


def test_copies_of_rows_add_no_certainty() -> None:
    y = np.array([1.0, 2, 3, 4, 5, 7])
    z = np.array([0.0, 1, 1, 2, 4, 4])
    once = means(y, z)
    ids = np.arange(6)
    twice = clustered(np.repeat(y, 9), np.repeat(z, 9), np.repeat(ids, 9), np.repeat(ids + 6, 9))
    assert twice.effect == pytest.approx(once.effect)
    assert twice.se == pytest.approx(once.se, rel=0.15)


def test_too_little_is_an_answer() -> None:
    assert math.isnan(means(np.array([1.0]), np.array([2.0, 3])).se)
    assert math.isnan(means(np.array([]), np.array([2.0, 3])).effect)
    assert math.isnan(means(np.array([1.0, 1]), np.array([1.0, 1])).low)


def test_wilson_of_nothing_is_everything() -> None:
    assert wilson(0, 0) == (0.0, 1.0)
    low, high = wilson(15, 148)
    assert (low, high) == pytest.approx((0.0624, 0.1605), abs=5e-5)  # Newcombe 1998, single proportions
