import numpy as np
import pytest

from app.statistics.difference import means
from app.statistics.tails import cap_of, capped, ratios


def test_one_giant_no_longer_rules() -> None:
    draw = np.random.default_rng(1)
    spend = np.where(draw.random(4000) < 0.2, draw.gamma(2, 50, 4000), 0.0)
    spend[0] = 1e6
    arm, control = spend[::2], spend[1::2]
    cap = cap_of(spend)
    raw, cut = means(arm, control), means(capped(arm, cap), capped(control, cap))
    assert raw.se > 50 * cut.se
    assert (spend > cap).sum() == pytest.approx(0.01 * (spend > 0).sum(), abs=1)
    assert cap_of(np.zeros(5)) == np.inf


def test_a_ratio_of_sums_by_the_delta_method() -> None:
    draw = np.random.default_rng(2)

    def side(rate: float) -> tuple[np.ndarray, np.ndarray]:
        visits = 1.0 + draw.poisson(3, 3000)
        return draw.binomial(visits.astype(int), rate).astype(float), visits

    arm, control = side(0.3), side(0.25)
    found = ratios(arm, control)
    assert found.effect == pytest.approx(arm[0].sum() / arm[1].sum() - control[0].sum() / control[1].sum())
    again = []
    for _ in range(400):
        a, c = (draw.integers(0, 3000, 3000) for _ in range(2))
        again.append(arm[0][a].sum() / arm[1][a].sum() - control[0][c].sum() / control[1][c].sum())
    assert found.se == pytest.approx(np.std(again), rel=0.12)


def test_no_ratio_without_a_bottom() -> None:
    nothing = np.zeros(5)
    assert ratios((nothing, nothing), (nothing, nothing)).method == "none"
    assert ratios((np.ones(5), np.ones(5)), (np.ones(5), np.ones(5))).method == "none"
