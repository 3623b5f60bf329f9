"""Five hundred random tables, the same answers as statsmodels and scipy to six decimals wherever the method is one."""

import warnings

import numpy as np
import pytest
from scipy import stats

from app.statistics.adjustment import adjusted_difference
from app.statistics.difference import SMALL_CELL, clustered, fisher, means, proportions, smallest_cell, wilson
from app.statistics.multiplicity import benjamini_hochberg, holm
from app.statistics.pooling import dersimonian_laird
from app.statistics.sample_ratio import sample_ratio_p

TABLES = 500
NEAR = 1e-6


@pytest.fixture(scope="module")
def tables() -> list[np.random.Generator]:
    """One generator a table."""
    return [np.random.default_rng(seed) for seed in range(TABLES)]


def near(ours: object, theirs: object) -> None:
    assert ours == pytest.approx(theirs, abs=NEAR, rel=NEAR)


def test_two_proportions(tables: list[np.random.Generator]) -> None:
    both = pytest.importorskip("statsmodels.stats.proportion")
    small = 0
    for draw in tables:
        n, m = (int(size) for size in draw.integers(12, 900, 2))
        a, b = int(draw.binomial(n, draw.uniform(0.01, 0.6))), int(draw.binomial(m, draw.uniform(0.01, 0.6)))
        found = proportions(a, n, b, m)
        few = smallest_cell(a, n, b, m) < SMALL_CELL
        small += few
        ends = both.confint_proportions_2indep(a, n, b, m, method="newcomb" if few else "wald", compare="diff")
        near((found.low, found.high), ends)
        near(wilson(a, n), both.proportion_confint(a, n, method="wilson"))
        near(fisher(a, n, b, m), stats.fisher_exact([[a, n - a], [b, m - b]]).pvalue)
        if not few:
            near(found.p_value, both.test_proportions_2indep(a, n, b, m, method="wald").pvalue)
    assert 50 < small < TABLES - 50


def test_two_means(tables: list[np.random.Generator]) -> None:
    weights = pytest.importorskip("statsmodels.stats.weightstats")
    for draw in tables:
        y, z = (draw.gamma(draw.uniform(0.5, 3), 10, int(draw.integers(5, 300))) for _ in range(2))
        found = means(y, z)
        pair = weights.CompareMeans(weights.DescrStatsW(y), weights.DescrStatsW(z))
        near((found.low, found.high), pair.tconfint_diff(usevar="unequal"))
        near(found.p_value, pair.ttest_ind(usevar="unequal")[1])


def test_alike_rows_and_the_past(tables: list[np.random.Generator]) -> None:
    """Clustered errors (CR1) to six decimals; of Lin's adjustment the effect (the error also counts the centre's)."""
    model = pytest.importorskip("statsmodels.api")
    for draw in tables:
        unit = np.sort(draw.integers(0, 40, 200))
        arm = (unit % 2 == 0) if draw.random() < 0.5 else draw.random(200) < 0.5
        past = draw.normal(size=(200, 2))
        y = past[:, 0] + 0.3 * arm + draw.normal(size=40)[unit] + draw.normal(size=200)
        design = model.add_constant(arm.astype(float))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            fit = model.OLS(y, design).fit(cov_type="cluster", cov_kwds={"groups": unit}, use_t=True)
            found = clustered(y[arm], y[~arm], unit[arm], unit[~arm])
            near((found.effect, found.se, found.p_value), (fit.params[1], fit.bse[1], fit.pvalues[1]))
            near((found.low, found.high), fit.conf_int()[1])
        middle = past - past.mean(axis=0)
        full = np.column_stack([design, middle, middle * arm[:, None]])
        near(adjusted_difference(y[arm], y[~arm], past[arm], past[~arm]).effect, model.OLS(y, full).fit().params[1])


@pytest.mark.parametrize("count", [40, pytest.param(TABLES, marks=pytest.mark.long)])
def test_many_questions_ratios_of_arms_and_many_trials(tables: list[np.random.Generator], count: int) -> None:
    """A seventh of a second a table, most of it statsmodels' own: the suite takes forty, `--long` all."""
    several = pytest.importorskip("statsmodels.stats.multitest")
    meta = pytest.importorskip("statsmodels.stats.meta_analysis")
    for draw in tables[:count]:
        p = draw.random(int(draw.integers(1, 20))) ** 3
        near(holm(p), several.multipletests(p, method="holm")[1])
        near(benjamini_hochberg(p), several.multipletests(p, method="fdr_bh")[1])
        seen, wanted = draw.integers(50, 900, 4), draw.uniform(1, 3, 4)
        near(sample_ratio_p(list(seen), list(wanted)), stats.chisquare(seen, wanted / wanted.sum() * seen.sum()).pvalue)
        effects, errors = draw.normal(0.03, 0.03, 6), draw.uniform(0.005, 0.03, 6)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            theirs = meta.combine_effects(effects, errors**2, method_re="dl")
        if theirs.tau2 > 0:  # below zero the moments are cut to zero here, as their authors say; theirs go on
            near(dersimonian_laird(effects, errors)[:2], (theirs.mean_effect_re, theirs.sd_eff_w_re))
