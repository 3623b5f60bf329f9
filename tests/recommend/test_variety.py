"""Variety on toys: nothing at 0, another kind second at more, and never what is forbidden."""

from __future__ import annotations

import numpy as np
import toys

from app.recommend.lists import kinds
from app.recommend.variety import varied

SCORES = np.array([[5.0, 1.0, 4.0, 0.9, 3.0, 0.8], [-np.inf, 2.0, -np.inf, 1.0, -np.inf, -np.inf]], np.float32)


def test_no_weight_is_the_plain_order() -> None:
    order, value = varied(SCORES, kinds(toys.courses(6)), 0.0, 3)
    assert order[0].tolist() == [0, 2, 4] and value[0].tolist() == [5, 4, 3]


def test_a_weight_brings_the_other_kind_in_and_keeps_the_best_first() -> None:
    content = kinds(toys.courses(6))
    for weight in (0.5, 0.9, 1.0):
        order, value = varied(SCORES, content, weight, 3)
        assert order[0][0] == 0, "the best fit stays first"
        assert order[0][1] % 2 == 1, "even items are like the first; an odd one comes next"
        assert value[0].tolist() == SCORES[0][order[0]].tolist()


def test_what_is_forbidden_comes_last_with_its_mark() -> None:
    order, value = varied(SCORES, kinds(toys.courses(6)), 0.7, 4)
    assert set(order[1][:2]) == {1, 3}
    assert np.isneginf(value[1][2:]).all()
    nothing = np.full((2, 6), -np.inf, np.float32)
    assert np.isneginf(varied(nothing, kinds(toys.courses(6)), 0.5, 2)[1]).all()


def test_every_row_of_a_large_block_is_its_own() -> None:
    scores = np.random.default_rng(0).random((9001, 6)).astype(np.float32)
    content = kinds(toys.courses(6))
    order, _ = varied(scores, content, 0.4, 6)
    alone, _ = varied(scores[8500:8501], content, 0.4, 6)
    assert (np.sort(order, axis=1) == np.arange(6)).all()
    assert order[8500].tolist() == alone[0].tolist()
