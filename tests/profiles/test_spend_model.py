"""Against the CDNOW estimates (p = 6.25, q = 3.74, v = 15.44) that accompany Fader, Hardie & Lee (2005)."""

from __future__ import annotations

import numpy as np
import pytest

from app.profiles.spend_model import drawn_spend, expected_spend, spend_fit

CDNOW = np.array([6.25, 3.74, 15.44])


def test_the_published_shrinkage() -> None:
    found = expected_spend(CDNOW, 1.0, np.array([2.0, 1.0, 0.0]), np.array([22.35, 11.77, 0.0]))
    assert found == pytest.approx([24.66, 18.91, 35.2], abs=0.05)


def test_known_parameters_are_found_again() -> None:
    draw = np.random.default_rng(4)
    rate = draw.gamma(6.0, 1 / 900, 5000)
    count = draw.integers(1, 8, 5000).astype(float)
    fit, scale = spend_fit(count, draw.gamma(5.0 * count) / rate / count)
    p, q, v = fit.value
    assert p * v * scale / (q - 1) == pytest.approx(5 * 900 / 5, rel=0.03)
    assert q == pytest.approx(6.0, rel=0.1)
    off = np.log([p, q]) - np.log([5.0, 6.0])
    assert (np.abs(off) < 3 * np.sqrt(np.diag(fit.log_cov))[:2]).all()


def test_sums_agree_with_the_expectation_and_nothing_is_nothing() -> None:
    draw, size = np.random.default_rng(5), 100_000
    number = np.full(size, 3)
    number[-1] = 0
    sums = drawn_spend(CDNOW, 1.0, np.full(size, 2.0), np.full(size, 22.35), number, draw)
    assert sums[:-1].mean() == pytest.approx(3 * 24.66, rel=0.02)
    assert sums[-1] == 0


def test_nobody_paid() -> None:
    fit, scale = spend_fit(np.array([1.0, 2.0]), np.zeros(2))
    assert scale == 1
    assert np.isfinite(expected_spend(np.array(fit.value), scale, np.zeros(1), np.zeros(1))).all()
