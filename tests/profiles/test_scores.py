from __future__ import annotations

import numpy as np
import pytest

from app.profiles.scores import auc, auc_interval, calibration, ridge_logistic, sigmoid


def test_auc_by_hand_with_a_tie() -> None:
    assert auc(np.array([0, 1, 0, 1.0]), np.array([0.1, 0.9, 0.5, 0.5])) == pytest.approx(0.875)
    assert np.isnan(auc(np.ones(3), np.arange(3.0)))


def test_the_interval_covers_the_truth_about_nineteen_times_in_twenty() -> None:
    draw = np.random.default_rng(0)
    inside = 0
    for _ in range(300):
        y = (draw.random(300) < 0.3).astype(float)
        low, high = auc_interval(y, draw.normal(y * 0.9539, 1))
        inside += low <= 0.75 <= high
    assert 275 <= inside <= 297


def test_calibration_sees_boldness() -> None:
    draw = np.random.default_rng(1)
    score = draw.normal(0, 1, 20_000)
    y = (draw.random(20_000) < sigmoid(score)).astype(float)
    assert calibration(y, sigmoid(score))[0] == pytest.approx(1, abs=0.06)
    assert calibration(y, sigmoid(2 * score))[0] == pytest.approx(0.5, abs=0.04)


def test_separated_and_constant_data_stay_finite() -> None:
    x = np.linspace(-1, 1, 50)[:, None]
    assert np.isfinite(ridge_logistic(x, (x[:, 0] > 0).astype(float), 1e-6)).all()
    assert np.isfinite(calibration(np.array([0, 1.0] * 20), np.full(40, 0.3))).all()
