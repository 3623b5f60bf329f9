from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from app.profiles.value import value

TODAY = 20_000.0
COLUMNS = ["student_id", "day", "ends_day", "paid", "back"]


def school(people: int, seed: int = 1, until: float = TODAY) -> pd.DataFrame:
    """Terms of 120 days at 1,000; at each end a fifth of the loyal and half of the others leave."""
    draw, rows = np.random.default_rng(seed), []
    for student in range(1, people + 1):
        day, stays = TODAY - draw.integers(100, 1400), 0.8 if student % 2 else 0.5
        while day <= until:
            rows.append((student, float(day), day + 110.0, 1000.0 * draw.uniform(0.8, 1.2), False))
            if draw.random() > stays:
                break
            day += 120
    return pd.DataFrame(rows, columns=COLUMNS)


def test_the_range_of_the_whole_holds_what_really_came() -> None:
    known = school(1500, until=TODAY + 365)
    past, future = known[known["day"] <= TODAY], known[known["day"] > TODAY]
    found = value(past, pd.Index(range(1, 1501)), TODAY)
    came = float(future["paid"].sum())
    assert found.report.low * 0.93 < came < found.report.high * 1.07
    assert found.report.total == pytest.approx(came, rel=0.15)


def test_eight_in_ten_students_lie_in_their_range() -> None:
    known = school(1500, seed=2, until=TODAY + 365)
    past = known[known["day"] <= TODAY]
    found = value(past, pd.Index(range(1, 1501)), TODAY).table.dropna()
    came = known[known["day"] > TODAY].groupby("student_id")["paid"].sum().reindex(found.index).fillna(0)
    open_ = found["value_high"] > 0
    inside = (came >= found["value_low"]) & (came <= found["value_high"])
    assert 0.74 < float(inside[open_].mean()) < 0.97


def test_fifty_families_are_shrunk_and_told_so() -> None:
    found = value(school(50), pd.Index(range(1, 51)), TODAY)
    assert any("50 buyer" in str(note) for note in found.report.notes)
    assert found.table["expected_value"].notna().all()
    assert found.report.high / found.report.low > 1.2


def test_single_purchases_go_by_the_other_model() -> None:
    rows = school(400).assign(ends_day=np.nan)
    found = value(rows, pd.Index(range(1, 402)), TODAY)
    assert set(found.report.parameters) == {"bg_nbd", "gamma_gamma_single"}
    assert np.isnan(found.table.loc[401, "expected_value"])
    assert found.table["renewals"].isna().all()


@pytest.mark.parametrize("paid", [np.nan, np.inf, -np.inf, 0.0])
def test_strange_payments_are_no_payments(paid: float) -> None:
    rows = school(30).assign(paid=paid)
    found = value(rows, pd.Index(range(1, 31)), TODAY)
    assert np.isfinite(found.table[["expected_value", "value_low", "value_high"]].to_numpy()).all()


def test_nothing_one_and_all_the_same_are_answers() -> None:
    empty = value(school(1).iloc[:0], pd.Index([1, 2]), TODAY)
    assert empty.report.people == 0 and "Nothing was bought" in str(empty.report.notes[0])
    one = value(pd.DataFrame([(1, TODAY - 10, TODAY + 90, 500.0, False)], columns=COLUMNS), pd.Index([1]), TODAY)
    assert one.table.loc[1, "expected_value"] > 0
    same = pd.DataFrame([(n, TODAY - 300, TODAY - 200, 500.0, False) for n in range(1, 61)], columns=COLUMNS)
    few = value(same, pd.Index(range(1, 61)), TODAY).table["expected_value"]
    assert few.nunique() == 1 and 0 < few.iloc[0] < 250  # they left: only coming back is worth something


def test_the_total_is_checked_against_the_year_before_and_its_range_allows_for_the_miss() -> None:
    rows = school(600, seed=4)
    steady = value(rows, pd.Index(range(1, 601)), TODAY).report
    dearer = rows.assign(paid=rows["paid"].where(rows["day"] <= TODAY - 365, 3 * rows["paid"]))
    risen = value(dearer, pd.Index(range(1, 601)), TODAY).report
    assert any("a year ago" in str(note) for note in steady.notes)
    assert risen.high / risen.low > 2 * steady.high / steady.low
    young = rows[rows["day"] > TODAY - 300]
    assert any("too narrow" in str(note) for note in value(young, pd.Index(range(1, 601)), TODAY).report.notes)
