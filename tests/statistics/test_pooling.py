import numpy as np
import pytest

from app.statistics.pooling import dersimonian_laird, pooled

# DerSimonian and Laird's estimate of these seven trials, worked out by hand from the moments' formula
EFFECTS = np.array([0.06, 0.01, 0.03, 0.05, 0.02, 0.04, -0.01])
ERRORS = np.array([0.01, 0.02, 0.015, 0.01, 0.012, 0.02, 0.02])


def test_each_is_drawn_towards_the_others_the_more_the_less_it_knows() -> None:
    found = pooled(EFFECTS, ERRORS, 0.05)
    middle = found.mu.mean
    for effect, each, own in zip(EFFECTS, found.each, found.own, strict=True):
        assert min(effect, middle) <= each.mean <= max(effect, middle)
        assert 0 < own < 1
    assert found.own[0] > found.own[1]
    assert found.next.sd > found.mu.sd  # the next differs as campaigns differ


def test_it_is_the_posterior_that_simulation_finds() -> None:
    """Importance sampling from the priors, no formula in common."""
    effects, errors = EFFECTS[:4], ERRORS[:4]
    member = np.array([[1, 0], [0, 1], [0.5, 0.5], [1, 0]], float)
    found = pooled(effects, errors, 0.05, member)
    draw = np.random.default_rng(0)
    n = 300_000
    tau, sigma = np.abs(draw.normal(0, 0.05, (2, n)))
    mu = draw.uniform(-0.2, 0.25, n)
    groups = draw.normal(size=(n, 2)) * sigma[:, None]
    true = mu[:, None] + groups @ member.T + draw.normal(size=(n, 4)) * tau[:, None]
    logs = -0.5 * (((effects - true) / errors) ** 2).sum(1)
    weights = np.exp(logs - logs.max())
    weights /= weights.sum()
    assert [one.mean for one in found.each] == pytest.approx(list(weights @ true), abs=0.0015)
    assert [one.mean for one in found.groups] == pytest.approx(list(weights @ (mu[:, None] + groups)), abs=0.002)
    assert found.mu.sd == pytest.approx(np.sqrt(weights @ (mu - weights @ mu) ** 2), rel=0.1)
    assert found.tau == pytest.approx(weights @ tau, rel=0.1)


def test_alike_experiments_are_pooled_almost_wholly() -> None:
    found = pooled(np.full(12, 0.04), np.full(12, 0.02), 0.05)
    assert found.mu.mean == pytest.approx(0.04)
    assert found.tau < 0.02
    assert found.mu.low > 0


def test_one_experiment_promises_little() -> None:
    found = pooled(np.array([0.07]), np.array([0.015]), 0.05)
    assert found.each[0].mean == pytest.approx(0.07)
    assert found.next.low < 0 < found.next.high
    with pytest.raises(ValueError, match="no experiment"):
        pooled(np.array([]), np.array([]), 0.05)


def test_moments() -> None:
    mu, se, tau = dersimonian_laird(np.array([0.1, 0.3]), np.array([0.05, 0.05]))
    assert (mu, tau) == (pytest.approx(0.2), pytest.approx(np.sqrt(0.02 - 0.0025)))
    assert se == pytest.approx(np.sqrt((0.0025 + tau**2) / 2))


def test_moments_agree_with_statsmodels() -> None:
    meta = pytest.importorskip("statsmodels.stats.meta_analysis")
    theirs = meta.combine_effects(EFFECTS, ERRORS**2, method_re="dl")
    mu, se, tau = dersimonian_laird(EFFECTS, ERRORS)
    assert mu == pytest.approx(theirs.mean_effect_re, abs=1e-12)
    assert se == pytest.approx(theirs.sd_eff_w_re, abs=1e-12)
    assert tau**2 == pytest.approx(theirs.tau2, abs=1e-12)
