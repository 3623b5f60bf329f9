from __future__ import annotations

import pandas as pd

from app.profiles.moves import crossed, same_groups


def test_a_group_that_keeps_most_of_its_members_is_the_same() -> None:
    before = pd.Series([7, 7, 7, 8, 8], index=[1, 2, 3, 4, 5])
    after = pd.Series([0, 0, 1, 1, 1, 1], index=[1, 2, 3, 4, 5, 6])
    assert same_groups(before, after) == {0: 7, 1: 8}
    table = crossed(before, after)
    assert table.loc[7].tolist() == [2, 1]
    assert table.loc[0].tolist() == [0, 1]


def test_a_group_that_fell_apart_is_nobody() -> None:
    before = pd.Series(5, index=range(9))
    after = pd.Series([0, 0, 0, 1, 1, 1, 2, 2, 2], index=range(9))
    assert same_groups(before, after) == {}


def test_the_first_run_has_nothing_to_compare() -> None:
    before = pd.Series([], dtype="int64")
    assert same_groups(before, pd.Series([0, 1], index=[1, 2])) == {}
