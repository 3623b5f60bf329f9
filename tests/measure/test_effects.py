from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from app.measure.effects import arm_results, results_of, verdict
from app.measure.trial import Columns, Trial, read_trial

HILLSTROM = Path(__file__).resolve().parents[3] / "shared/data/hillstrom/hillstrom.csv"
NSW = HILLSTROM.parents[1] / "nsw/nsw_mixtape.dta"


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


@pytest.mark.skipif(not NSW.is_file(), reason="the job training table is not on this computer")
def test_the_known_effect_of_job_training() -> None:
    """Dehejia and Wahba's experimental sample: earnings of 1978, 1,794.34 more after the training."""
    table = pd.read_stata(NSW)
    arm = arm_results(read_trial(table, Columns("treat", "0", "re78")))[1]
    assert round(arm.effect or 0, 2) == 1794.34
    assert arm.verdict == "works"


def test_several_outcomes_are_asked_together() -> None:
    made = trial()
    gap = np.where(np.arange(900) % 9 == 0, np.nan, made.y)
    found = results_of(made, {"y": made.y, "noise": np.random.default_rng(5).normal(size=900), "gap": gap})
    assert [one.outcome for one in found] == ["y", "noise", "gap"]
    assert sum(arm.n for arm in found[2].arms) == 800
    alone = arm_results(made)
    assert found[0].arms[1].effect == pytest.approx(alone[1].effect)
    for one in found:
        for arm in one.arms[1:]:
            assert arm.p_value is not None and arm.q_value is not None and arm.p_adjusted is not None
            assert arm.p_value <= arm.q_value <= arm.p_adjusted + 1e-12


@pytest.mark.parametrize(("level", "word"), [(0.0, "does_not_work"), (1.0, "does_not_work")])
def test_nobody_or_everybody_converted(level: float, word: str) -> None:
    """No spread to estimate: the score interval still has a width, so the margin can be met, never more."""
    arm = (np.arange(600) % 2).astype(np.int64)
    found = arm_results(Trial(("c", "a"), arm, np.full(600, level), "y"), 0.05)[1]
    assert (found.effect, found.verdict, found.p_value) == (0.0, word, 1.0)
    assert found.low is not None and found.high is not None and found.low < 0 < found.high
    assert arm_results(Trial(("c", "a"), arm, np.full(600, level), "y"))[1].verdict == "cannot_tell"
