import numpy as np
import pandas as pd
import pytest

from app.domain.evidence import Extras
from app.jobs.measure_file import measured
from app.measure.trial import Columns


def table(n: int = 1200) -> pd.DataFrame:
    draw = np.random.default_rng(3)
    arm = np.arange(n) % 2
    came = (arm == 1) & (draw.random(n) < 0.4)
    grade = np.array(["one", "two", "three"])[draw.integers(0, 3, n)]
    spend = np.where(draw.random(n) < 0.3, draw.gamma(1, 100, n), 0.0)
    y = (draw.random(n) < 0.2 + 0.3 * came).astype(int)
    gap = np.where(draw.random(n) < 0.1, np.nan, draw.normal(size=n))
    age = draw.normal(10, 2, n)
    return pd.DataFrame({"arm": np.where(arm, "a", "c"), "y": y, "came": came.astype(int), "grade": grade,
                         "spend": spend, "gap": gap, "age": age})  # fmt: skip


def test_all_that_is_asked_for_stands_beside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.measure.for_whom.CUTS", 1)
    extras = Extras(bayes=True, came="came", also=("spend", "gap"), subgroups=("grade", "age"), uplift=True)
    found = measured(table(), Columns("arm", "c", "y", covariates=("age", "grade")), None, None, extras)
    assert found.bayes[0].chance_good > 0.99
    assert found.complier is not None and found.complier.effect == pytest.approx(0.3, abs=0.12)
    assert [one.outcome for one in found.outcomes] == ["y", "spend", "gap"]
    assert found.outcomes[2].arms[0].n < 600  # rows without that outcome drop from it alone
    assert found.outcomes[0].arms[1].q_value is not None
    assert {str(one.value) for one in found.subgroups if one.column == "grade"} == {"one", "two", "three"}
    assert len([one for one in found.subgroups if one.column == "age"]) == 3
    assert [one.learner for one in found.uplift] == ["DR", "X", "T"]


def test_nothing_is_asked_for() -> None:
    found = measured(table(), Columns("arm", "c", "y"), None, None, Extras())
    assert (found.bayes, found.complier, found.outcomes, found.subgroups, found.uplift) == ((), None, (), (), ())


def test_heavy_tails_are_cut_beside_the_raw_figure() -> None:
    found = measured(table(), Columns("arm", "c", "spend"), None, None, Extras())
    assert found.robust[0].cut >= 3
    assert found.lead.effect != found.robust[0].effect
