from __future__ import annotations

import numpy as np
import toys

from app.recommend.ranking import gains, hits, interval, masked, places, resampled


def test_places_and_gains_by_hand() -> None:
    scores = np.array([[3.0, 2.0, 1.0], [1.0, 1.0, 1.0]], np.float32)
    place = places(scores, np.array([1, 0]))
    assert place.tolist() == [[1, 1], [0, 2]]
    exact = np.array([[0, 0], [1, 1], [9, 9], [10, 10]])
    np.testing.assert_allclose(gains(exact), [1, 1 / np.log2(3), 1 / np.log2(11), 0])


def test_equal_scores_are_worth_the_average_of_their_places() -> None:
    tied = np.array([[0, 1], [9, 10], [8, 27]])
    np.testing.assert_allclose(gains(tied)[0], (1 + 1 / np.log2(3)) / 2)
    np.testing.assert_allclose(hits(tied), [1, 0.5, 0.1])


def test_taken_items_and_broken_scores_never_rank() -> None:
    view = toys.view([(0, 1)], 1, 3)
    found = masked(np.array([[np.nan, 9.0, 1.0]], np.float32), view.history, np.array([0]))
    assert found.tolist() == [[-np.inf, -np.inf, 1.0]]


def test_the_interval_covers_the_mean_and_narrows_with_users() -> None:
    draw = np.random.default_rng(1)
    few, many = (interval(resampled(draw.random((n, 1)))[:, 0]) for n in (50, 5000))
    assert few[0] < 0.5 < few[1]
    assert many[1] - many[0] < (few[1] - few[0]) / 5
