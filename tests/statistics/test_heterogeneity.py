import numpy as np

from app.statistics.heterogeneity import targeting_gain


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
