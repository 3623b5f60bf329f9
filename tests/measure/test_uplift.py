import numpy as np
import pytest

from app.measure.uplift import LEARNERS, Learnt, doubly_robust, fit_for_others, group_effects, judged, learn


def people(differ: float, n: int = 1600, seed: int = 1) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Those with a positive first trait gain `differ` more; the second trait moves the level alone."""
    draw = np.random.default_rng(seed)
    traits = draw.normal(size=(n, 3))
    treated = draw.random(n) < 0.5
    y = traits[:, 1] + treated * (0.2 + differ * (traits[:, 0] > 0)) + 0.7 * draw.normal(size=n)
    return y, treated, traits


@pytest.fixture(scope="module")
def learnt() -> Learnt:
    found = learn(*people(1.0))
    assert found is not None
    return found


def test_every_learner_finds_whom_it_moves(learnt: Learnt) -> None:
    answers = judged(learnt)
    assert [one.learner for one in answers] == list(LEARNERS)
    for one in answers:
        assert one.qini.low > 0 and one.autoc.low > 0
        assert one.random.low < 0 < one.random.high


def test_scores_are_right_on_average(learnt: Learnt) -> None:
    y, treated, traits = people(1.0)
    assert learnt.effect.mean() == pytest.approx(y[treated].mean() - y[~treated].mean(), abs=0.1)
    helped = traits[:, 0] > 0
    assert learnt.effect[helped].mean() - learnt.effect[~helped].mean() == pytest.approx(1.0, abs=0.2)


def test_groups_rise_and_others_are_scored_alike(learnt: Learnt) -> None:
    edges, means, errors, sizes = group_effects(learnt)
    assert means[0] < 0.5 < 0.9 < means[-1]
    assert sizes.sum() == 1600 and (errors > 0).all() and (np.diff(edges) > 0).all()
    guess = fit_for_others(*people(1.0), np.array([[2.0, 0.0, 0.0], [-2.0, 0.0, 0.0]]))
    assert guess[0] > edges[-2] > edges[0] > guess[1] - 0.3


def test_below_the_floor_nothing_is_learnt() -> None:
    assert learn(*people(1.0, 300)) is None
    y, treated, traits = people(1.0)
    assert learn(y, treated, traits[:, :0]) is None


def test_a_score_of_one_row_by_hand() -> None:
    one = np.array([5.0]), np.array([True]), np.array([4.0]), np.array([1.0])
    assert doubly_robust(*one, 0.5)[0] == 3 + (5 - 4) / 0.5
    two = np.array([5.0]), np.array([False]), np.array([4.0]), np.array([1.0])
    assert doubly_robust(*two, 0.25)[0] == 3 - (5 - 1) / 0.75
