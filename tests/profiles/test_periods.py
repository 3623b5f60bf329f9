from __future__ import annotations

import numpy as np
import pandas as pd

from app.profiles.periods import memberships

TODAY = 1000.0


def bought(*rows: tuple[int, float, float, float]) -> pd.DataFrame:
    table = pd.DataFrame(rows, columns=["student_id", "day", "ends_day", "paid"])
    return table.assign(back=False)


def test_what_follows_without_a_long_break_is_one_membership() -> None:
    found = memberships(bought((1, 0, 90, 10), (1, 100, 190, 20), (1, 400, 490, 40)), TODAY).table
    assert found["renewals"].tolist() == [1, 0]
    assert found["paid"].tolist() == [30, 40]
    assert found["over"].all()
    assert found["latest"].tolist() == [False, True]


def test_a_second_course_of_the_same_term_renews_nothing() -> None:
    found = memberships(bought((1, 0, 90, 10), (1, 10, 95, 10), (1, 80, 170, 10)), TODAY)
    assert found.table["periods"].tolist() == [2]
    assert found.gaps.tolist() == [-15]
    assert found.between.tolist() == [80]


def test_the_newest_renewals_are_not_settled_while_leavers_cannot_be_seen() -> None:
    found = memberships(bought((1, 700, 950, 1), (1, 940, 1200, 1), (2, 700, 950, 1)), TODAY).table
    assert found["renewals"].tolist() == [1, 0]
    assert found["settled"].tolist() == [0, 0]
    assert not found["over"].any()


def test_refunds_the_future_and_nonsense_do_not_count() -> None:
    rows = bought((1, 0, np.nan, np.inf), (1, 2000, 2100, 5), (2, 0, 90, 5))
    rows.loc[2, "back"] = True
    found = memberships(rows, TODAY).table
    assert found["student_id"].tolist() == [1]
    assert found["paid"].tolist() == [0]
    assert memberships(rows.iloc[:0], TODAY).table.empty
