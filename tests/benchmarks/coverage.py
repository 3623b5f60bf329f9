"""Do the intervals keep their promise? Simulated campaigns whose truth is known, seeds fixed, thousands of runs a row.

`bench coverage [--runs 10000]`. A 95 % interval must cover 94 to 96 in 100 from 200 units an arm on; sequences under
daily looks may err in 5 of 100; campaigns without an effect may be called works or harms in 5.5; a random score's gain
must hold zero in 94. Runs are drawn as whole matrices; each run is then measured by the functions the program calls.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

import numpy as np
from _table import ROOT, head, rows

sys.path.insert(0, str(ROOT))

from app.measure.effects import verdict
from app.statistics.adjustment import adjusted_difference
from app.statistics.difference import Difference, clustered, means, proportions
from app.statistics.heterogeneity import ranking_gain
from app.statistics.instrument import complier_effect
from app.statistics.panel import changes
from app.statistics.sequences import half_widths
from app.statistics.tails import ratios

Line = tuple[object, ...]
Draw = np.random.Generator
SLOW = 5  # rows that fit a model or sort take a fifth of the runs


def share_of(runs: int, once: Callable[[Draw], bool], seed: int) -> float:
    """How often `once` holds."""
    draw = np.random.default_rng(seed)
    return sum(once(draw) for _ in range(runs)) / runs


def covers(found: Difference, truth: float) -> bool:
    """Whether the interval holds the truth."""
    return found.low <= truth <= found.high


def binary(n: int, p: float, q: float) -> Callable[[Draw], bool]:
    """Families that reach a goal: two binomial counts."""
    return lambda draw: covers(proportions(int(draw.binomial(n, p)), n, int(draw.binomial(n, q)), n), p - q)


def amounts(n: int) -> Callable[[Draw], bool]:
    """Skewed money: a third spends, log-normally."""

    def once(draw: Draw) -> bool:
        arm, control = (np.exp(draw.normal(4, 0.8, n)) * (draw.random(n) < 0.33) for _ in range(2))
        return covers(means(arm, control), 0.0)

    return once


def adjusted(n: int, units: bool = False) -> Callable[[Draw], bool]:
    """The past explains half; with units, three rows each."""

    def once(draw: Draw) -> bool:
        unit = np.arange(2 * n) if not units else np.repeat(np.arange(2 * n // 3 + 1), 3)[: 2 * n]
        level = draw.normal(size=unit.max() + 1)[unit]
        past = level + draw.normal(size=2 * n)
        y = past + level + draw.normal(size=2 * n)
        arm = unit % 2 == 0
        codes = (unit[arm], unit[~arm]) if units else (None, None)
        return covers(adjusted_difference(y[arm], y[~arm], past[arm, None], past[~arm, None], *codes), 0.0)

    return once


def families(n: int) -> Callable[[Draw], bool]:
    """Households of one to four alike children, drawn together."""

    def once(draw: Draw) -> bool:
        sizes = draw.integers(1, 5, n)
        unit = np.repeat(np.arange(n), sizes)
        y = (draw.normal(size=n)[unit] + draw.normal(size=len(unit)) > 0.8).astype(float)
        arm = unit % 2 == 0
        return covers(clustered(y[arm], y[~arm], unit[arm], unit[~arm]), 0.0)

    return once


def ratio(n: int) -> Callable[[Draw], bool]:
    """Sales a visit."""

    def once(draw: Draw) -> bool:
        sides = []
        for rate in (0.3, 0.25):
            visits = 1 + draw.poisson(3, n)
            sides.append((draw.binomial(visits, rate).astype(float), visits.astype(float)))
        return covers(ratios(sides[0], sides[1]), 0.05)

    return once


def comers(n: int, came: float) -> Callable[[Draw], bool]:
    """The Anderson-Rubin set of the effect on those who came; keen families come."""

    def once(draw: Draw) -> bool:
        keen, invited = draw.normal(size=2 * n), np.arange(2 * n) % 2 == 0
        took = (invited & (draw.random(2 * n) < came + 0.1 * (keen > 0))).astype(float)
        found = complier_effect(0.5 * took + keen + draw.normal(size=2 * n), took, invited)
        inside = found.low <= 0.5 <= found.high
        return not (found.high <= 0.5 <= found.low) if found.disjoint else inside

    return once


def moved(n: int) -> Callable[[Draw], bool]:
    """Difference-in-differences with levels that differ."""

    def once(draw: Draw) -> bool:
        treated = np.arange(2 * n) % 2 == 0
        before = draw.normal(size=2 * n) + treated
        return covers(changes(before, before + draw.normal(size=2 * n), treated), 0.0)

    return once


def looks_err(runs: int, seed: int, n: int = 500, days: int = 60, base: float = 0.1) -> float:
    """Share of campaigns without an effect whose band leaves zero out on any day: all runs as one array."""
    draw = np.random.default_rng(seed)
    hazard = 1 - (1 - base) ** (1 / days)
    left = np.full((2, runs), n)
    come = np.zeros((2, runs, days))
    for day in range(days):
        come[:, :, day] = draw.binomial(left, hazard)
        left = left - come[:, :, day].astype(int)
    rate = come.cumsum(axis=2) / n
    se = np.sqrt((rate * (1 - rate) / n).sum(axis=0))
    half = half_widths(se, float(np.sqrt(2 * base * (1 - base) / n)))
    return float((np.abs(rate[0] - rate[1]) > half).any(axis=1).mean())


def called(runs: int, seed: int, n: int, base: float) -> float:
    """Share of campaigns without an effect that get the verdict works or harms."""
    draw = np.random.default_rng(seed)
    hits = draw.binomial(n, base, (runs, 2))
    found = (proportions(int(a), n, int(b), n) for a, b in hits)
    return sum(verdict(one.low, one.high, None) in ("works", "harms") for one in found) / runs


def random_score(n: int) -> Callable[[Draw], bool]:
    """A score that knows nothing, on doubly robust effects of a rare outcome."""

    def once(draw: Draw) -> bool:
        treated = draw.random(n) < 0.5
        y = (draw.random(n) < 0.1 + 0.03 * treated).astype(float)
        effect = np.where(treated, y / 0.5, -y / 0.5)
        found = ranking_gain(draw.random(n), effect, "qini", int(draw.integers(1 << 30)))
        return found.low <= 0 <= found.high

    return once


def intervals(runs: int) -> list[Line]:
    """One line an interval: name, units an arm, runs, coverage, what is wanted, whether it holds."""
    wanted: list[tuple[str, int, Callable[[Draw], bool], int]] = [
        *((f"yes/no, {100 * p:g} against {100 * q:g} in 100", n, binary(n, p, q), 1)
          for n in (60, 200, 500, 2000) for p, q in ((0.3, 0.3), (0.15, 0.1), (0.05, 0.05))),
        *(("skewed money (Welch)", n, amounts(n), 1) for n in (60, 200, 1000)),
        *(("adjusted by the past", n, adjusted(n), 1) for n in (60, 200, 1000)),
        ("adjusted, three rows a unit", 600, adjusted(600, units=True), SLOW),
        *(("households of one to four", n, families(2 * n), 1) for n in (60, 200, 500)),
        *(("ratio of sums", n, ratio(n), 1) for n in (200, 1000)),
        *((f"those who came ({100 * came + 5:g} in 100)", n, comers(n, came), 1)
          for n, came in ((200, 0.3), (1000, 0.3), (1000, 0.0))),
        *(("differences in differences", n, moved(n), 1) for n in (60, 200, 1000)),
    ]  # fmt: skip
    found: list[Line] = []
    for at, (name, n, once, fewer) in enumerate(wanted):
        share = share_of(runs // fewer, once, 100 + at)
        holds = share >= 0.94 and (n < 200 or share <= 0.96)
        found.append((name, n, runs // fewer, f"{100 * share:.2f}", ">= 94" if n < 200 else "94 to 96", holds))
    return found


def errors(runs: int) -> list[Line]:
    """Sequences, verdicts, random scores."""
    found: list[Line] = []
    for n, base in ((200, 0.05), (500, 0.1), (2000, 0.3)):
        share = looks_err(runs, 7, n, 60, base)
        found.append(
            (
                f"sequence errs under 60 daily looks, base {100 * base:g}",
                n,
                runs,
                f"{100 * share:.2f}",
                "<= 5",
                share <= 0.05,
            )
        )
    for n, base in ((60, 0.1), (200, 0.1), (500, 0.05), (2000, 0.1)):
        share = called(runs, 8, n, base)
        found.append(
            (
                f"no effect, called works or harms, base {100 * base:g}",
                n,
                runs,
                f"{100 * share:.2f}",
                "<= 5.5",
                share <= 0.055,
            )
        )
    for n in (400, 2000, 6000):
        share = share_of(runs // SLOW, random_score(n), 9)
        found.append(
            ("random score's Qini interval holds zero", n, runs // SLOW, f"{100 * share:.2f}", ">= 94", share >= 0.94)
        )
    return found


def main() -> int:
    """Print both tables; exit 1 where a promise is not kept."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=10_000)
    runs = parser.parse_args().runs
    head("Coverage of 95 % intervals and rates of error, in 100")
    began = time.perf_counter()
    lines = [*intervals(runs), *errors(runs)]
    rows(("what", "units an arm", "runs", "in 100", "wanted", "holds"), *lines)
    print(f"{time.perf_counter() - began:.0f} s")
    return 0 if all(line[-1] for line in lines) else 1


if __name__ == "__main__":
    raise SystemExit(main())
