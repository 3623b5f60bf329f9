import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "recommend"))
import school as small

from app.commands import evaluate
from app.domain.errors import UserError
from app.store.database import Store

Command = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    draw = np.random.default_rng(0)
    yes = draw.random(900) < 0.4
    frame = pd.DataFrame(
        {"t": 2020 + np.arange(900) // 300, "x": draw.integers(0, 50, 900) + 8 * yes, "y": yes.astype(int)}
    )
    frame.to_csv(tmp_path / "t.csv", index=False)
    return tmp_path / "t.csv"


def test_a_file_by_time(command: Command, table: Path) -> None:
    status, figures = command(evaluate, "--file", table, "--target", "y", "--time", "t", "--train-until", "2021")
    assert status == 0
    assert {"auc", "low", "high", "calibration_slope", "refused_columns", "split", "warnings"} <= set(figures)
    assert (figures["train_rows"], figures["test_rows"], figures["split"]) == (600, 300, "time")


def test_a_store(command: Command, store: Store) -> None:
    small.fill(store, 30)
    store.close()
    status, figures = command(evaluate, store.path)
    assert (status, figures["users"], figures["split"]) == (0, 30, "leave_last_out")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], "Name a store, or a table"),
        (["s.desk", "--file", "f.csv"], "not both"),
        (["--file", "f.csv"], "--target"),
        (["--file", "f.csv", "--target", "y", "--train-until", "3"], "--time"),
    ],
)
def test_half_a_question_is_sent_back(command: Command, words: list[str], sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        command(evaluate, *words)
