from __future__ import annotations

import numpy as np

from app.recommend.gower import at_least, gower, learned_weights, near, within


def test_the_exact_match_ranks_first() -> None:
    """Four courses (difficulty, quality) for someone who wants (3, 5): the fourth is exactly that."""
    difficulty, quality = np.array([1.0, 2.0, 5.0, 3.0]), np.array([3.0, 4.0, 5.0, 5.0])
    close = np.stack([near(difficulty, np.array(3.0), 4.0), at_least(quality, np.array(5.0), 4.0)], axis=-1)
    similar = gower(close, np.array([0.5, 0.5]))
    assert similar.argmax() == 3
    assert similar[3] == 1


def test_what_is_unknown_is_left_out_not_counted_as_far() -> None:
    close = np.array([[1.0, np.nan], [1.0, 0.0], [np.nan, np.nan]], np.float32)
    np.testing.assert_allclose(gower(close, np.array([0.5, 0.5])), [1.0, 0.5, 0.0])


def test_an_open_age_range_is_no_bound() -> None:
    low, high = np.array([6.0, np.nan, 6.0, np.nan]), np.array([9.0, 9.0, np.nan, np.nan])
    found = within(np.array(13.0), low, high, 8.0)
    np.testing.assert_allclose(found, [0.5, 0.5, 1.0, np.nan])


def test_weights_find_the_feature_that_decides() -> None:
    draw = np.random.default_rng(0)
    close = draw.random((300, 10, 3)).astype(np.float32)
    weights = learned_weights(close, close[:, :, 1].argmax(1))
    assert weights.argmax() == 1
    assert weights[1] > 0.6
    np.testing.assert_allclose(weights.sum(), 1, rtol=1e-5)
