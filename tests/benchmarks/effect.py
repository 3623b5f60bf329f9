"""A million rows, three arms, five outcomes, eight covariates: the whole answer against the bare least-squares solve.

`bench effect [--rows 1000000]`. Ours: raw effects (proportions, Welch), Lin's adjusted ones with robust intervals,
sequences, verdicts, Holm and BH over all. Bare: numpy's lstsq of the same model, arm by arm, coefficients alone.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

import numpy as np
from _table import ROOT, head, medians, rows

sys.path.insert(0, str(ROOT))

from app.measure.effects import results_of
from app.measure.trial import Trial
from app.statistics.heterogeneity import targeting_gain

ARMS, LIMIT, FACTOR = 3, 10.0, 2.0


def experiment(n: int) -> tuple[Trial, dict[str, np.ndarray]]:
    """Four amounts and four yes/no covariates; two yes/no outcomes, money, a score, a count."""
    draw = np.random.default_rng(0)
    arm = draw.integers(0, ARMS, n)
    traits = np.column_stack([draw.normal(size=(n, 4)), draw.random((n, 4)) < 0.3]).astype(float)
    outcomes = {
        "came": (draw.random(n) < 0.1 + 0.01 * arm).astype(float),
        "bought": (draw.random(n) < 0.05).astype(float),
        "spent": draw.gamma(1, 50, n) * (draw.random(n) < 0.2),
        "score": traits[:, 0] + draw.normal(size=n),
        "visits": draw.poisson(2, n).astype(float),
    }
    names = tuple(f"x{at}" for at in range(8))
    return Trial(("control", "a", "b"), arm, outcomes["came"], "came", traits=traits, trait_names=names), outcomes


def seconds(once: Callable[[], object]) -> Callable[[], float]:
    """How long one call takes."""

    def timed() -> float:
        began = time.perf_counter()
        once()
        return time.perf_counter() - began

    return timed


def main() -> int:
    """Print the table; exit 1 where a limit is not kept."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=1_000_000)
    n = parser.parse_args().rows
    trial, outcomes = experiment(n)
    y = np.column_stack(list(outcomes.values()))

    def bare() -> None:
        for code in range(ARMS):
            inside = trial.rows(code)
            design = np.column_stack([np.ones(int(inside.sum())), trial.traits[inside]])  # type: ignore[index]
            np.linalg.lstsq(design, y[inside], rcond=None)

    def for_whom() -> None:
        both = trial.arm < 2
        targeting_gain(trial.y[both], trial.arm[both] == 1, trial.traits[both])  # type: ignore[index]

    head("Effects of two arms on five outcomes, adjusted by eight covariates, seconds (median of 3)")
    ours, theirs, whom = medians(3, seconds(lambda: results_of(trial, outcomes)), seconds(bare), seconds(for_whom))
    rows(
        ("what", "rows", "seconds", "limit", "holds"),
        ("bare least squares", n, theirs, "", ""),
        ("our whole answer", n, ours, LIMIT, ours <= LIMIT),
        ("ours / bare", "", ours / theirs, FACTOR, ours / theirs <= FACTOR),
        ("does choosing pay, one arm", int((trial.arm < 2).sum()), whom, "", ""),
    )
    return 0 if ours <= LIMIT and ours / theirs <= FACTOR else 1


if __name__ == "__main__":
    raise SystemExit(main())
