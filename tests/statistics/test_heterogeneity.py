import numpy as np
import pytest

from app.statistics.heterogeneity import Kind, ranking_gain, targeting_gain, weighted_gain


def people(effect_by_trait: float, seed: int, n: int = 3000) -> tuple[np.ndarray, ...]:
    draw = np.random.default_rng(seed)
    traits = draw.normal(size=(n, 3))
    treated = draw.random(n) < 0.5
    y = traits[:, 1] + treated * (0.3 + effect_by_trait * (traits[:, 0] > 0)) + draw.normal(size=n)
    return y, treated, traits


def test_real_differences_are_found() -> None:
    found = targeting_gain(*people(1.0, 1))
    assert found is not None
    assert found.pays


def test_equal_effects_seldom_look_like_a_success() -> None:
    wrong = [targeting_gain(*people(0.0, seed, 600)) for seed in range(40)]
    assert sum(one.pays for one in wrong if one is not None) <= 4


def test_below_the_floor_nothing_is_learnt() -> None:
    assert targeting_gain(*people(1.0, 2, 150)) is None
    y, treated, _ = people(1.0, 3)
    assert targeting_gain(y, treated, np.zeros((len(y), 0))) is None


def ranked(n: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    draw = np.random.default_rng(seed)
    effect = draw.normal(size=n) + 0.1
    return 0.1 * effect + draw.normal(size=n), effect


@pytest.mark.parametrize("kind", ["qini", "autoc"])
def test_the_formula_and_the_bootstrap_agree(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    by, effect = ranked(4000, 1)
    drawn = ranking_gain(by, effect, kind)
    monkeypatch.setattr("app.statistics.heterogeneity.BOOTSTRAP_MOST", 10)
    worked = ranking_gain(by, effect, kind)
    assert worked.gain == drawn.gain
    assert worked.high - worked.low == pytest.approx(drawn.high - drawn.low, rel=0.15)


def test_gains_by_hand() -> None:
    """Effects 3, 2, 1, 0 in this order: the mean over cut-offs of (mean so far - mean of all)."""
    effect = np.array([3.0, 2.0, 1.0, 0.0])
    assert weighted_gain(effect, np.ones(4), "qini") == pytest.approx((0.375 * 3 + 0.125 * 2 - 0.125) / 4)
    perfect, worst = (ranking_gain(by, effect, "autoc").gain for by in (effect, -effect))
    assert perfect > 0 > worst


@pytest.mark.parametrize("kind", ["qini", "autoc"])
def test_a_random_score_gains_nothing(kind: Kind) -> None:
    draw = np.random.default_rng(3)
    holds = 0
    for seed in range(200):
        found = ranking_gain(draw.random(400), draw.normal(size=400) + 1, kind, seed)
        holds += found.low <= 0 <= found.high
    assert holds >= 182


def test_ties_are_broken_by_lot() -> None:
    """A ranking that says nothing must not take the order of the table for an answer."""
    effect = np.concatenate([np.full(500, 5.0), np.zeros(500)])
    assert abs(ranking_gain(np.zeros(1000), effect, "qini").gain) < 0.2
