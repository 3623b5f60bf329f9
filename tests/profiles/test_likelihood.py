from __future__ import annotations

import numpy as np
import pytest

from app.profiles.likelihood import fitted


def test_much_data_outweigh_the_prior_and_the_covariance_is_the_curvature() -> None:
    # Poisson: 5,000 counts of mean 4; the logarithm of the rate has variance 1 / (n rate).
    fit = fitted(lambda value: float(5000 * (value[0] - 4 * np.log(value[0]))), (1.0,))
    assert fit.value[0] == pytest.approx(4, rel=1e-3)
    assert fit.log_cov[0, 0] == pytest.approx(1 / 20_000, rel=0.01)


def test_no_data_leave_the_prior() -> None:
    fit = fitted(lambda value: 0.0, (2.0, 3.0))
    assert fit.value == pytest.approx((2, 3), rel=1e-3)
    assert np.diag(fit.log_cov) == pytest.approx([4, 4], rel=0.01)


def test_draws_are_positive_and_spread_as_the_covariance_says() -> None:
    fit = fitted(lambda value: float(50 * (value[0] - 4 * np.log(value[0]))), (4.0,))
    drawn = fit.draws(4000, np.random.default_rng(0))
    assert (drawn > 0).all()
    assert np.log(drawn).std() == pytest.approx(np.sqrt(fit.log_cov[0, 0]), rel=0.06)
