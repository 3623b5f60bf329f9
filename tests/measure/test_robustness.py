import numpy as np

from app.measure.robustness import robust_views
from app.measure.trial import Trial


def money(giant: float) -> Trial:
    draw = np.random.default_rng(1)
    arm = (np.arange(4000) % 2).astype(np.int64)
    spend = np.where(draw.random(4000) < 0.3, draw.gamma(2, 50, 4000), 0.0) * (1 + 0.3 * arm)
    spend[1] += giant
    return Trial(("c", "a"), arm, spend, "spend")


def test_a_sound_effect_stays() -> None:
    (view,) = robust_views(money(0), money(0).y)
    assert view.low > 0
    assert str(view.sentence).endswith("the answer stays.")


def test_one_customer_decides() -> None:
    (view,) = robust_views(money(1e7), money(1e7).y)
    assert "do not rely on it" in str(view.sentence)
    assert view.effect < 100


def test_nothing_to_cut() -> None:
    assert robust_views(money(0), np.ones(4000)) == ()
