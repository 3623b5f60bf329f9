from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from app.domain.errors import UserError
from app.measure.alarms import ratio_p, warnings_of
from app.measure.effects import arm_results
from app.measure.trial import Columns, Trial, read_trial

HILLSTROM = Path(__file__).resolve().parents[3] / "shared/data/hillstrom/hillstrom.csv"
COVARIATES = ("recency", "history", "mens", "womens", "zip_code", "newbie", "channel")


def codes(trial: Trial, margin: float | None = None) -> list[str]:
    return [one.code for one in warnings_of(trial, arm_results(trial, margin), ratio_p(trial), margin)]


def toy(n: int = 2000, seed: int = 1, share: float = 0.5, base: float = 0.2) -> dict[str, np.ndarray]:
    draw = np.random.default_rng(seed)
    return {"arm": (draw.random(n) < share).astype(np.int64), "y": (draw.random(n) < base).astype(float)}


def test_a_sound_trial_has_no_warning() -> None:
    assert codes(Trial(("c", "a"), **toy(), outcome="y"), 0.1) == []


def test_a_broken_draw() -> None:
    trial = Trial(("c", "a"), **toy(share=0.6), outcome="y")
    assert "sample_ratio" in codes(trial)
    assert ratio_p(trial, {"c": 2, "a": 3}) > 0.001
    with pytest.raises(UserError, match="name each arm once"):
        ratio_p(trial, {"c": 2})


def test_few_cases_and_too_small() -> None:
    assert {"small_cells", "low_power"} <= set(codes(Trial(("c", "a"), **toy(60, base=0.05), outcome="y"), 0.02))


def test_a_column_measured_afterwards() -> None:
    data = toy()
    after = data["arm"] + np.random.default_rng(2).normal(size=2000)
    fine = np.random.default_rng(3).normal(size=2000)
    table = np.column_stack([after, fine])
    trial = Trial(("c", "a"), **data, outcome="y", traits=table, trait_names=("called", "age"))
    found = [str(one.text) for one in warnings_of(trial, arm_results(trial), 1.0, None) if one.code == "leakage"]
    assert len(found) == 1 and "“called”" in found[0]


def test_rows_of_one_unit() -> None:
    data = toy()
    assert "clustered" in codes(Trial(("c", "a"), **data, outcome="y", units=np.arange(2000) // 4))
    assert "clustered" not in codes(Trial(("c", "a"), **data, outcome="y", units=np.arange(2000)))


@pytest.mark.skipif(not HILLSTROM.is_file(), reason="Hillstrom's table is not on this computer")
def test_hillstroms_men_have_no_heterogeneity_and_women_do() -> None:
    trial = read_trial(pd.read_csv(HILLSTROM), Columns("segment", "No E-Mail", "visit", covariates=COVARIATES))
    found = [one for one in warnings_of(trial, arm_results(trial), 1.0, None) if one.code == "no_heterogeneity"]
    assert [one.text.values["arm"] for one in found] == ["Mens E-Mail"]
