"""Leaks are found by what they do; renaming a column hides none of them."""

from __future__ import annotations

import numpy as np
import pandas as pd

from app.profiles.cells import Cells, cells
from app.profiles.leakage import drifting, refused, single_auc

DRAW = np.random.default_rng(0)
ROWS = 4000
Y = (DRAW.random(ROWS) < 0.3).astype(float)


def column(values: object, name: str = "x1") -> Cells:
    return cells(name, pd.Series(values).astype(str))


def codes(*columns: Cells, when: np.ndarray | None = None) -> dict[str, str]:
    return {one.column: one.code for one in refused(list(columns), Y, when)}


def test_a_column_that_knows_too_much_is_refused_whatever_its_name() -> None:
    assert codes(column(np.round(Y * 2 + DRAW.normal(0, 1, ROWS), 3))) == {"x1": "leakage"}


def test_an_honest_strong_column_stays() -> None:
    assert codes(column(np.round(Y * 0.8 + DRAW.normal(0, 1, ROWS), 3))) == {}


def test_being_filled_may_settle_the_answer() -> None:
    filled = np.where((Y == 1) & (DRAW.random(ROWS) < 0.4), DRAW.integers(1, 300, ROWS).astype(str), "")
    assert codes(column(filled)) == {"x1": "leakage"}


def test_dates_after_the_rows_own_day_are_refused() -> None:
    start = pd.Timestamp("2024-01-01") + pd.to_timedelta(DRAW.integers(0, 300, ROWS), unit="D")
    later = start + pd.to_timedelta(DRAW.integers(1, 60, ROWS), unit="D")
    when = cells("t", pd.Series(start.strftime("%Y-%m-%d"))).number
    assert codes(column(later.strftime("%Y-%m-%d")), when=when) == {"x1": "leakage"}
    earlier = start - pd.to_timedelta(DRAW.integers(1, 60, ROWS), unit="D")
    assert codes(column(earlier.strftime("%Y-%m-%d")), when=when) == {}


def test_a_telltale_name_counts_only_with_figures() -> None:
    telling, blank = np.round(Y + DRAW.normal(0, 1.3, ROWS), 3), np.round(DRAW.normal(0, 1, ROWS), 3)
    assert codes(column(telling, "call_duration"), column(telling, "income"), column(blank, "duration")) == {
        "call_duration": "leakage"
    }
    assert codes(column(telling, "通话时长")) == {"通话时长": "leakage"}


def test_many_rare_values_gain_nothing_by_chance() -> None:
    assert single_auc(column([f"v{n}" for n in DRAW.integers(0, 1500, ROWS)]), Y) < 0.56


def test_a_clock_in_disguise_is_named_drift() -> None:
    rows = np.arange(ROWS)
    found = drifting([column(rows / 7.3), column(DRAW.integers(0, 9, ROWS), "x2")], rows[:3000], rows[3000:])
    assert [(one.column, one.code) for one in found] == [("x1", "drift")]
