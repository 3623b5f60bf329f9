"""Known values, and the formula checked against simulated experiments."""

from __future__ import annotations

import numpy as np
import pytest

from app.statistics.power import design_effect, detectable_lift, power_of, size_needed


@pytest.mark.parametrize(
    ("baseline", "treated", "control", "points"),
    [
        (0.08, 500, 500, 5.5),  # the design's own figure
        (0.08, 100, 100, 14.1),
        (0.08, 1500, 1500, 3.0),
        (0.08, 2700, 300, 5.4),  # one tenth held out
    ],
)
def test_known_values(baseline: float, treated: int, control: int, points: float) -> None:
    lift = detectable_lift(baseline, treated, control)
    assert lift is not None
    assert round(100 * lift, 1) == pytest.approx(points, abs=0.11)


def test_power_prop_test_of_r() -> None:
    # power.prop.test(n = 50, p1 = .50, p2 = .75) gives power = 0.740 in R's own example.
    assert power_of(0.25, 0.5, 50, 50) == pytest.approx(0.740, abs=0.001)
    # power.prop.test(p1 = .50, p2 = .75, power = .90) gives n = 76.7 a group.
    assert size_needed(0.25, 0.5, power=0.9) == pytest.approx(2 * 76.7, abs=1)


def test_simulated_experiments_reach_the_stated_power() -> None:
    random = np.random.default_rng(5)
    lift = detectable_lift(0.08, 900, 300)
    assert lift is not None
    treated = random.binomial(900, 0.08 + lift, 20_000) / 900
    control = random.binomial(300, 0.08, 20_000) / 300
    pooled = (900 * treated + 300 * control) / 1200
    z = (treated - control) / np.sqrt(pooled * (1 - pooled) * (1 / 900 + 1 / 300))
    assert (np.abs(z) > 1.96).mean() == pytest.approx(0.8, abs=0.02)


def test_tiny_arms_see_nothing() -> None:
    assert detectable_lift(0.08, 3, 2) is None
    assert detectable_lift(0.08, 500, 0) is None


def test_size_needed_and_lift_agree() -> None:
    size = size_needed(0.05, 0.08, control_share=0.3)
    assert size is not None
    assert detectable_lift(0.08, size * 0.7, size * 0.3) == pytest.approx(0.05, abs=1e-4)
    assert size_needed(1e-9, 0.08) is None


def test_clusters_cost_power() -> None:
    assert design_effect(np.ones(50), 0.05) == 1.0
    assert design_effect(np.full(10, 20), 0.05) == pytest.approx(1.95)
    assert design_effect(np.array([10, 30]), 0.05) > 1.95
    plain, clustered = detectable_lift(0.08, 500, 500), detectable_lift(0.08, 500, 500, design_effect=1.95)
    assert plain is not None and clustered is not None and clustered > plain * 1.3


def test_nonsense_is_refused() -> None:
    with pytest.raises(ValueError, match="baseline"):
        detectable_lift(1.2, 10, 10)
    with pytest.raises(ValueError, match="control_share"):
        size_needed(0.1, 0.08, control_share=1.0)


@pytest.mark.parametrize("control", [500, 1500, 60])
@pytest.mark.parametrize(("baseline", "lift"), [(0.08, 0.05), (0.3, 0.1), (0.02, 0.06), (0.5, 0.2)])
def test_power_against_statsmodels(baseline: float, lift: float, control: int) -> None:
    proportion = pytest.importorskip("statsmodels.stats.proportion")
    theirs = proportion.power_proportions_2indep(
        lift, baseline, nobs1=500, ratio=control / 500, alpha=0.05, value=0, alternative="two-sided"
    )
    # Theirs takes the first sample as the raised one; both tails are counted, which is next to nothing here.
    assert power_of(lift, baseline, 500, control) == pytest.approx(theirs.power, abs=0.002)


@pytest.mark.parametrize(("baseline", "lift", "power"), [(0.08, 0.05, 0.8), (0.3, 0.1, 0.9), (0.02, 0.06, 0.8)])
def test_sizes_against_statsmodels(baseline: float, lift: float, power: float) -> None:
    proportion = pytest.importorskip("statsmodels.stats.proportion")
    theirs = proportion.samplesize_proportions_2indep_onetail(
        lift, baseline, power, ratio=1, alpha=0.025, value=0, alternative="larger"
    )
    ours = size_needed(lift, baseline, power=power)
    assert ours is not None and abs(ours / 2 - theirs) <= 1.5
