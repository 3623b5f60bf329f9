import numpy as np
import pytest

from app.measure.table_result import measurement_of_table
from app.measure.trial import Trial


def trial(lift: float, n: int = 3000, **more: object) -> Trial:
    draw = np.random.default_rng(4)
    arm = draw.integers(0, 2, n).astype(np.int64)
    return Trial(("old", "new"), arm, (draw.random(n) < 0.2 + lift * arm).astype(float), "bought", **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lift", "margin", "word"),
    [(0.1, 0.05, "works"), (-0.1, 0.05, "harms"), (0.0, 0.1, "does_not_work"), (0.0, None, "cannot_tell")],
)
def test_the_four_verdicts(lift: float, margin: float | None, word: str) -> None:
    found = measurement_of_table(trial(lift), None, margin)
    assert (found.verdict, found.lead.verdict) == (word, word)


def test_fewer_can_be_better() -> None:
    found = measurement_of_table(trial(-0.1, good=-1))
    assert found.verdict == "works"
    assert "fewer" in str(found.sentence)


def test_json_has_the_names_of_the_contract() -> None:
    value = np.random.default_rng(5).gamma(2, 10, 3000)
    found = measurement_of_table(trial(0.1, value=value)).as_json()
    assert {"unit", "arms", "sample_ratio_p", "warnings"} <= set(found)
    control, new = found["arms"]  # type: ignore[misc]
    assert control["effect"] is None and control["verdict"] is None
    assert {"arm", "n", "mean", "effect", "low", "high", "p_value", "p_adjusted", "sequence_low", "verdict"} <= set(new)
    assert found["money"][0]["low"] < found["money"][0]["amount"]  # type: ignore[index]
