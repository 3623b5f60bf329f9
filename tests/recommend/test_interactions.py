from __future__ import annotations

import numpy as np

from app.recommend.interactions import first_touches, leave_last_out, newcomers, rolling, time_split


def test_repeats_count_once_at_their_first_time_and_ties_keep_file_order() -> None:
    user = np.array([0, 0, 0, 0])
    item = np.array([2, 1, 2, 0])
    day = np.array([5.0, 5.0, 9.0, 1.0])
    data = first_touches(user, item, day, 1, 3)
    assert data.item.tolist() == [0, 2, 1]
    assert data.back.tolist() == [2, 1, 0]


def test_the_newest_item_is_held_out_of_those_with_three() -> None:
    user = np.array([0, 0, 0, 1, 1])
    item = np.array([0, 1, 2, 0, 1])
    split = leave_last_out(first_touches(user, item, np.arange(5.0), 2, 3))
    assert split.rows.tolist() == [0]
    assert split.targets.tolist() == [2]
    assert split.train.item.tolist() == [0, 1, 0, 1]


def test_validation_never_contains_what_is_fitted_on() -> None:
    user, item = np.repeat(np.arange(4), 8), np.tile(np.arange(8), 4)
    split = leave_last_out(first_touches(user, item, np.arange(32.0), 4, 8))
    fit, cases = rolling(split.train, split.rows)
    assert [case.targets[0] for case in cases] == [6, 5, 4]
    assert fit.item.max() == 3
    for case in cases:
        assert case.train.item.max() < case.targets[0]


def test_decay_weighs_the_newest_most() -> None:
    data = first_touches(np.zeros(3, int), np.array([2, 0, 1]), np.arange(3.0), 1, 3)
    np.testing.assert_allclose(data.matrix(0.5).toarray(), [[0.5, 1.0, 0.25]])


def test_a_time_split_hides_everything_after_one_day_from_everybody() -> None:
    data = first_touches(
        np.array([0, 0, 0, 1, 1, 2]), np.array([0, 1, 2, 0, 2, 1]), np.arange(6.0)[[0, 3, 5, 1, 4, 5]], 3, 3
    )
    split = time_split(data, share=0.5)
    assert split.train.day.max() <= split.now[0] and set(split.now) == {split.now[0]}
    assert split.rows.tolist() == [0, 1], "person 2 was unknown before"
    assert split.targets.tolist() == [2, 2]


def test_newcomers_lose_their_whole_history_and_are_asked_for_its_beginning() -> None:
    user = np.repeat(np.arange(50), 3)
    data = first_touches(user, np.tile([3, 1, 2], 50), np.arange(150.0), 51, 4)
    split = newcomers(data)
    assert len(split.rows) == 10 and 50 not in split.rows
    assert (split.train.counts[split.rows] == 0).all() and (split.targets == 3).all()
    assert split.now[split.rows].tolist() == [3.0 * row for row in split.rows]
