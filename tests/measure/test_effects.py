from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from app.measure.effects import arm_results, verdict
from app.measure.trial import Columns, Trial, read_trial

HILLSTROM = Path(__file__).resolve().parents[3] / "shared/data/hillstrom/hillstrom.csv"


@pytest.mark.skipif(not HILLSTROM.is_file(), reason="Hillstrom's table is not on this computer")
@pytest.mark.parametrize(
    ("outcome", "mens", "womens", "digits"),
    [("visit", 0.07659, 0.04523, 5), ("conversion", 0.00681, 0.00311, 5), ("spend", 0.7698, 0.4244, 4)],
)
def test_hillstroms_known_effects(outcome: str, mens: float, womens: float, digits: int) -> None:
    table = pd.read_csv(HILLSTROM)
    none, men, women = arm_results(read_trial(table, Columns("segment", "No E-Mail", outcome)))
    assert none.n + men.n + women.n == 64000  # identical rows are legitimate
    assert (round(men.effect or 0, digits), round(women.effect or 0, digits)) == (mens, womens)
    if outcome == "visit":
        assert (round(men.se or 0, 5), round(women.se or 0, 5)) == (0.00339, 0.00323)
    assert {men.verdict, women.verdict} == {"works"}
    assert none.effect is None


@pytest.mark.parametrize(
    ("low", "high", "margin", "good", "word"),
    [
        (0.01, 0.05, None, 1, "works"),
        (0.01, 0.05, 0.1, 1, "works"),
        (0.01, 0.05, None, -1, "harms"),
        (-0.05, -0.01, 0.1, 1, "harms"),
        (-0.05, -0.01, None, -1, "works"),
        (-0.02, 0.03, 0.05, 1, "does_not_work"),
        (-0.02, 0.05, 0.05, 1, "cannot_tell"),
        (-0.02, 0.03, None, 1, "cannot_tell"),
        (None, None, 0.05, 1, "cannot_tell"),
    ],
)
def test_four_words(low: float | None, high: float | None, margin: float | None, good: int, word: str) -> None:
    assert verdict(low, high, margin, good) == word


def trial(**more: object) -> Trial:
    draw = np.random.default_rng(2)
    arm = draw.integers(0, 3, 900)
    past = draw.normal(size=900)
    y = past + 0.3 * (arm == 1) + 0.5 * draw.normal(size=900)
    return Trial(("c", "a", "b"), arm.astype(np.int64), y, "y", **more, before=past[:, None])  # type: ignore[arg-type]


def test_the_past_makes_the_effect_sharper() -> None:
    with_past, without = trial(), trial()
    raw = Trial(without.labels, without.arm, without.y, "y")
    assert (arm_results(with_past)[1].se or 1) < 0.6 * (arm_results(raw)[1].se or 0)
    assert arm_results(with_past)[1].verdict == "works"
    assert arm_results(with_past)[2].verdict == "cannot_tell"


def test_several_arms_are_adjusted_and_the_sequence_is_wider() -> None:
    for arm in arm_results(trial())[1:]:
        assert arm.p_adjusted is not None and arm.p_value is not None and arm.p_adjusted >= arm.p_value
        assert (arm.sequence_low or 0) < (arm.low or 0) < (arm.high or 0) < (arm.sequence_high or 0)


def test_an_arm_of_one_has_no_range() -> None:
    found = arm_results(Trial(("c", "a"), np.array([0, 0, 1]), np.array([1.5, 2.5, 9.0]), "y"))
    assert (found[1].effect, found[1].low, found[1].verdict) == (7.0, None, "cannot_tell")


def test_clusters_widen_the_range() -> None:
    unit = np.repeat(np.arange(60), 10)
    arm = (unit % 2).astype(np.int64)
    y = np.random.default_rng(3).normal(size=60)[unit]
    plain = arm_results(Trial(("c", "a"), arm, y, "y"))[1]
    honest = arm_results(Trial(("c", "a"), arm, y, "y", units=unit))[1]
    assert (honest.se or 0) > 2.5 * (plain.se or 1)
    assert honest.n == 30
