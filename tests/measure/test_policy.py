from itertools import product

import numpy as np
import pytest

from app.measure.policy import Split, best_tree, follow, honest_value


def test_two_questions_are_found() -> None:
    """Worth inviting only in one corner."""
    draw = np.random.default_rng(1)
    traits = draw.integers(0, 4, (800, 3)).astype(float)
    corner = (traits[:, 0] > 1) & (traits[:, 2] > 2)
    tree = best_tree(traits, np.where(corner, 1.0, -0.5))
    assert isinstance(tree, Split)
    assert (follow(tree, traits) == corner).all()


def test_it_is_the_best_of_all_small_trees() -> None:
    draw = np.random.default_rng(2)
    traits, net = draw.integers(0, 2, (200, 3)).astype(float), draw.normal(size=200)
    best = -np.inf
    for root, left, right in product(range(3), repeat=3):
        for leaves in product((0, 1), repeat=4):
            side = traits[:, root] > 0
            inner = np.where(side, traits[:, left] > 0, traits[:, right] > 0)
            best = max(best, net[np.array(leaves)[2 * side + inner] == 1].sum())
    assert net[follow(best_tree(traits, net), traits)].sum() == pytest.approx(best)


def test_a_question_that_changes_nothing_is_not_asked() -> None:
    draw = np.random.default_rng(3)
    traits = draw.normal(size=(500, 2))
    assert best_tree(traits, np.full(500, 0.2)) is True
    assert best_tree(traits, np.full(500, -0.2)) is False


def test_noise_has_no_honest_value() -> None:
    draw = np.random.default_rng(4)
    traits = draw.normal(size=(3000, 4))
    noise = honest_value(traits, draw.normal(size=3000) + 0.1)
    assert noise.low < 0.02
    real = honest_value(traits, np.where(traits[:, 1] > 0, 1.0, -1.0) + draw.normal(size=3000))
    assert real.low > 0.3
