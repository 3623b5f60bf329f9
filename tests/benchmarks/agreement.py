"""Five hundred random tables measured by GrowthBook's gbstats and by us: the largest difference, method by method.

`bench agreement`. gbstats runs in a throw-away environment. Only what is the same method is compared: effect and
standard error of means, proportions and ratios; Welch's interval and p; the Bayesian view, flat and with a prior.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from _peers import environment
from _table import ROOT, head, rows

sys.path.insert(0, str(ROOT))

from app.statistics.bayesian import belief
from app.statistics.difference import means, proportions
from app.statistics.tails import ratios

TABLES, NEAR = 500, 1e-6
PRIOR = (0.01, 0.05)
THEIRS = """
import json, sys
from gbstats.frequentist.tests import FrequentistConfig, TwoSidedTTest
from gbstats.bayesian.tests import EffectBayesianABTest, EffectBayesianConfig
from gbstats.models.statistics import ProportionStatistic, RatioStatistic, SampleMeanStatistic
from gbstats.models.tests import BaseConfig
try:
    from gbstats.bayesian.tests import GaussianPrior
except ImportError:
    from gbstats.models.settings import GaussianPrior

def mean(one): return SampleMeanStatistic(n=one["n"], sum=one["sum"], sum_squares=one["squares"])
def ratio(one):
    top, bottom = mean(one["top"]), mean(one["bottom"])
    return RatioStatistic(n=one["n"], m_statistic=top, d_statistic=bottom, m_d_sum_of_products=one["products"])
def two(control, arm):
    found = TwoSidedTTest(control, arm, FrequentistConfig(difference_type="absolute")).compute_result()
    return [found.expected, found.uplift.stddev, *found.ci, found.p_value]
out = []
for table in json.load(open(sys.argv[1])):
    control, arm = table["control"], table["arm"]
    line = {"mean": two(mean(control["mean"]), mean(arm["mean"])),
            "share": two(*(ProportionStatistic(n=s["n"], sum=s["hits"]) for s in (control, arm))),
            "ratio": two(ratio(control["ratio"]), ratio(arm["ratio"]))}
    known = GaussianPrior(mean=table["prior"][0], variance=table["prior"][1] ** 2, proper=True)
    for name, prior in (("flat", GaussianPrior(proper=False)), ("prior", known)):
        config = EffectBayesianConfig(difference_type="absolute", prior_effect=prior, prior_type="absolute")
        found = EffectBayesianABTest(mean(control["mean"]), mean(arm["mean"]), config).compute_result()
        line[name] = [found.expected, found.uplift.stddev, *found.ci, found.chance_to_win]
    out.append(line)
json.dump(out, open(sys.argv[2], "w"))
"""


def sums(values: np.ndarray) -> dict[str, float]:
    """What gbstats wants to know of a column."""
    return {"n": len(values), "sum": float(values.sum()), "squares": float(values @ values)}


def table(seed: int) -> tuple[dict[str, object], dict[str, list[float]]]:
    """One random experiment: the sums for gbstats, and our answers."""
    draw = np.random.default_rng(seed)
    sides, raw = {}, {}
    for name in ("control", "arm"):
        n = int(draw.integers(60, 3000))
        amount = draw.gamma(draw.uniform(0.5, 2), 1, n)
        bottom = 1.0 + draw.poisson(2, n)
        top = bottom * draw.uniform(0.1, 0.9) + draw.normal(size=n)
        hits = int(draw.binomial(n, draw.uniform(0.2, 0.7)))
        both = {"n": n, "top": sums(top), "bottom": sums(bottom), "products": float(top @ bottom)}
        sides[name] = {"n": n, "hits": hits, "mean": sums(amount), "ratio": both}
        raw[name] = (n, amount, top, bottom, hits)
    (m, control, *lower, missed), (n, arm, *upper, hits) = raw["control"], raw["arm"]
    mean, share = means(arm, control), proportions(hits, n, missed, m)
    each = ratios((upper[0], upper[1]), (lower[0], lower[1]))
    ours = {"mean": [mean.effect, mean.se, mean.low, mean.high, mean.p_value],
            "share": [share.effect, share.se], "ratio": [each.effect, each.se]}  # fmt: skip
    for name, prior in (("flat", (0.0, None)), ("prior", PRIOR)):
        found = belief(mean.effect, mean.se, prior[0], prior[1])
        ours[name] = [found.mean, found.sd, found.low, found.high, found.above(0.0)]
    return {**sides, "prior": PRIOR}, ours


def main() -> int:
    """Print the largest difference a method; exit 1 where one is above NEAR."""
    python = environment("gbstats", "gbstats==0.8.0")
    made = [table(seed) for seed in range(TABLES)]
    with tempfile.TemporaryDirectory() as folder:
        asked, answered = Path(folder) / "asked.json", Path(folder) / "answered.json"
        asked.write_text(json.dumps([one for one, _ in made]))
        subprocess.run([python, "-W", "ignore", "-c", THEIRS, asked, answered], check=True)
        theirs = json.loads(answered.read_text())
    head(f"{TABLES} random tables against gbstats 0.8.0, largest difference")
    lines = []
    for name in made[0][1]:
        gaps = [
            np.abs(np.array(ours[name]) - np.array(other[name][: len(ours[name])])).max()
            for (_, ours), other in zip(made, theirs, strict=True)
        ]
        lines.append((name, len(made[0][1][name]), f"{max(gaps):.1e}", max(gaps) <= NEAR))
    rows(("method", "figures compared", "largest difference", f"<= {NEAR:g}"), *lines)
    return 0 if all(line[-1] for line in lines) else 1


if __name__ == "__main__":
    raise SystemExit(main())
