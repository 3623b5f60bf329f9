import pytest
from scipy import stats

from app.statistics.sample_ratio import ALARM, sample_ratio_p


def test_is_the_chi_square() -> None:
    seen = [821, 779, 1204]
    want = [0.3, 0.3, 0.4]
    total = sum(seen)
    theirs = stats.chisquare(seen, [share * total for share in want]).pvalue
    assert sample_ratio_p(seen, [3, 3, 4]) == pytest.approx(theirs, abs=1e-12)


def test_a_broken_draw_rings() -> None:
    assert sample_ratio_p([5000, 4500], [1, 1]) < ALARM
    assert sample_ratio_p([5000, 4900], [1, 1]) > ALARM


def test_one_arm_says_nothing() -> None:
    assert sample_ratio_p([10], [1]) == 1.0
