import numpy as np
import pytest
from scipy.stats import norm

from app.statistics.bayesian import belief


def test_nothing_assumed_leaves_the_estimate() -> None:
    found = belief(0.03, 0.01)
    assert (found.mean, found.sd) == (0.03, 0.01)
    assert found.above(0) == pytest.approx(norm.sf(0, 0.03, 0.01))
    assert (found.low, found.high) == pytest.approx(norm.interval(0.95, 0.03, 0.01))


def test_a_prior_draws_the_estimate_to_itself() -> None:
    found = belief(0.06, 0.02, prior_mean=0.0, prior_sd=0.02)
    assert found.mean == pytest.approx(0.03)
    assert found.sd == pytest.approx(0.02 / np.sqrt(2))


def test_it_is_bayes_rule_on_a_grid() -> None:
    at = np.linspace(-0.3, 0.3, 60001)
    weights = norm.pdf(at, 0.01, 0.05) * norm.pdf(0.08, at, 0.03)
    weights /= weights.sum()
    found = belief(0.08, 0.03, 0.01, 0.05)
    assert found.mean == pytest.approx(weights @ at, abs=1e-8)
    assert found.above(0.05) == pytest.approx(weights[at > 0.05].sum(), abs=1e-3)


@pytest.mark.parametrize(("se", "prior"), [(0.0, None), (float("nan"), None), (0.1, 0.0)])
def test_no_spread_no_belief(se: float, prior: float | None) -> None:
    with pytest.raises(ValueError, match="above 0"):
        belief(0.1, se, 0.0, prior)
