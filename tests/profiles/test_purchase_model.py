"""Against the CDNOW estimates of Fader, Hardie & Lee (2005) and the figures their note works out from them."""

from __future__ import annotations

import numpy as np
import pytest

from app.profiles.purchase_model import alive, drawn_purchases, expected_purchases, purchase_fit

CDNOW = np.array([0.243, 4.414, 0.793, 2.426])


def simulated(people: int, seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Buyers as the model has them, each watched for 20 to 78 weeks."""
    draw = np.random.default_rng(seed)
    watched = draw.uniform(20, 78, people)
    pace, lost = draw.gamma(1.2, 1 / 10, people), draw.beta(1.0, 4.0, people)
    count, last = np.zeros(people), np.zeros(people)
    for who in range(people):
        at = draw.exponential(1 / pace[who])
        while at < watched[who]:
            count[who], last[who] = count[who] + 1, at
            if draw.random() < lost[who]:
                break
            at += draw.exponential(1 / pace[who])
    return count, last, watched


def test_the_published_example_of_a_cdnow_customer() -> None:
    customer = (np.array([2.0]), np.array([30.43]), np.array([38.86]))
    assert expected_purchases(CDNOW, *customer, 39.0)[0] == pytest.approx(1.226, abs=0.001)


def test_known_parameters_are_found_again() -> None:
    fit = purchase_fit(*simulated(6000, 3))
    r, alpha, a, b = fit.value
    assert r / alpha == pytest.approx(0.12, rel=0.06)
    assert a / (a + b) == pytest.approx(0.2, rel=0.12)
    assert r == pytest.approx(1.2, rel=0.15)


def test_futures_agree_with_the_expectation() -> None:
    size, draw = 100_000, np.random.default_rng(2)
    customer = (np.full(size, 2.0), np.full(size, 30.43), np.full(size, 38.86))
    assert drawn_purchases(CDNOW, *customer, 39.0, draw).mean() == pytest.approx(1.226, rel=0.02)


def test_long_silence_after_many_purchases_means_gone() -> None:
    x, last, watched = np.array([20.0, 20.0, 0.0]), np.array([38.0, 10.0, 0.0]), np.array([38.86] * 3)
    found = alive(CDNOW, x, last, watched)
    assert found[0] > 0.9
    assert found[1] < 0.01
    assert found[2] == 1
