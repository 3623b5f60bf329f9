from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from app.domain.errors import UserError
from app.profiles.scores import sigmoid
from app.profiles.table_evaluation import Question, evaluate_table


def table(rows: int = 6000, seed: int = 0) -> pd.DataFrame:
    draw = np.random.default_rng(seed)
    x, kind = draw.normal(0, 1, rows), draw.choice(["a", "b"], rows)
    y = draw.random(rows) < sigmoid(0.9 * x + (kind == "a") - 1)
    leak = np.where(y, draw.normal(2, 1, rows), draw.normal(0, 1, rows))
    day = pd.Timestamp("2024-01-01") + pd.to_timedelta(np.arange(rows) // 10, unit="D")
    frame = {
        "t": day.strftime("%Y-%m-%d"),
        "x": x.round(3),
        "kind": kind,
        "leak": leak.round(3),
        "y": np.where(y, "yes", "no"),
    }
    return pd.DataFrame(frame).astype(str)


def test_an_honest_figure_beside_the_flattering_one() -> None:
    found = evaluate_table(table(), Question("y", time="t", train_until="2025-03-01"))
    assert [one.column for one in found.refused_columns] == ["leak"]
    assert [one.code for one in found.warnings] == ["leakage"]
    assert found.low < found.auc < found.high
    assert 0.7 < found.auc < 0.78
    assert found.flattering_auc is not None and found.flattering_auc > 0.9
    assert 0.8 < found.calibration_slope < 1.2
    assert found.split == "time"


def test_file_order_is_taken_as_time_and_said() -> None:
    found = evaluate_table(table(), Question("y", covariates=("x",)))
    assert found.split == "file_order"
    assert [one.code for one in found.warnings] == ["random_split"]
    assert found.used_columns == ("x",)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (Question("gone"), "no column “gone”"),
        (Question("y", time="gone"), "no column “gone”"),
        (Question("y", covariates=("leak",)), "No usable column"),
        (Question("y", time="t", train_until="2020-01-01"), "Too little"),
    ],
)
def test_what_cannot_be_judged_is_said_in_a_sentence(question: Question, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        evaluate_table(table(400), question)
