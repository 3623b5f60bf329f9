import numpy as np
import pytest

from app.statistics.response import enough, saturating


def experiments(top: float, half: float, n: int = 12) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    draw = np.random.default_rng(1)
    spend = np.geomspace(1000, 20000, n)
    error = np.full(n, 3.0)
    return spend, top * spend / (half + spend) + draw.normal(0, 3, n), error


def test_the_curve_is_found_within_its_range() -> None:
    found = saturating(*experiments(80, 5000))
    mean, low, high = found.at(np.array([2000.0, 15000.0]))
    truth = 80 * np.array([2000, 15000]) / (5000 + np.array([2000, 15000]))
    assert (low < truth).all() and (truth < high).all()
    assert mean == pytest.approx(truth, abs=5)


def test_spending_pays_up_to_where_it_does() -> None:
    """With 500 for each extra family the true optimum is sqrt(80 * 5000 * 500) - 5000."""
    middle, low, high = saturating(*experiments(80, 5000)).best_spend(500.0, 20000.0)
    assert low < np.sqrt(80 * 5000 * 500) - 5000 < high
    assert low <= middle <= high <= 20000
    assert saturating(*experiments(80, 5000)).best_spend(1.0, 20000.0)[0] == 0


def test_too_few_or_all_alike() -> None:
    assert not enough(np.full(10, 500.0))
    assert not enough(np.array([100.0, 1000.0]))
    assert enough(np.geomspace(100, 300, 6))
