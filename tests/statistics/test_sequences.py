import math

import numpy as np

from app.statistics.sequences import half_width, half_widths, mixture_constant


def test_looking_every_day_errs_in_less_than_five_in_a_hundred() -> None:
    draw = np.random.default_rng(7)
    steps = draw.normal(size=(2000, 400)).cumsum(axis=1)
    n = np.arange(1, 401)
    se = 1 / np.sqrt(n)
    width = np.array([half_width(one, size / 200) for one, size in zip(se, n, strict=True)])
    wrong = (np.abs(steps / n) > width).any(axis=1).mean()
    plain = (np.abs(steps / n) > 1.96 * se).any(axis=1).mean()
    assert wrong <= 0.05
    assert plain > 0.25  # what looking does to the fixed interval


def test_wider_than_the_fixed_interval_but_not_by_much() -> None:
    ratio = half_width(1.0, 1.0) / 1.96
    assert 1.2 < ratio < 1.6


def test_tightest_where_it_is_tuned() -> None:
    at = [half_width(1.0, share) for share in (0.1, 0.5, 1.0, 2.0, 10.0)]
    assert min(at) == at[2]
    assert mixture_constant() > 0


def test_nothing_seen_is_no_limit() -> None:
    assert half_width(0.0, 1.0) == math.inf
    assert np.isinf(half_widths(np.array([0.0, 0.1]), 0.2)[0])
