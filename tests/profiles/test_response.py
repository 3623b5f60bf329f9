from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from app.domain.errors import UserError
from app.profiles.response import answers, parts


def test_the_answer_that_means_yes() -> None:
    y, positive = answers(pd.Series(["no", "yes", "", "no"]), ())
    assert positive == ("yes",)
    np.testing.assert_array_equal(y, [0, 1, np.nan, 0])
    assert answers(pd.Series(["b", "a", "a"]), ())[1] == ("b",)
    assert answers(pd.Series(["a", "b", "c"]), ("a", "c"))[0].tolist() == [1, 0, 1]


def test_answers_that_cannot_be_read_are_refused() -> None:
    with pytest.raises(UserError, match="3 different values"):
        answers(pd.Series(["a", "b", "c"], name="t"), ())
    with pytest.raises(UserError, match="never has the value"):
        answers(pd.Series(["a", "b"], name="t"), ("z",))


@pytest.mark.parametrize("until", ["2013J", "2013", "2013*"])
def test_a_prefix_means_all_of_it(until: str) -> None:
    table = pd.DataFrame({"t": ["2014B", "2013J", "2013B", "2014J"]})
    found = parts(table, "t", until)
    assert found.train.tolist() == [2, 1]
    assert found.test.tolist() == [0, 3]


def test_dates_and_numbers_are_ordered_as_such() -> None:
    dates = pd.DataFrame({"t": ["2024-03-01", "2023-12-31", "2024-01-15", ""]})
    assert parts(dates, "t", "2024-01-31").train.tolist() == [1, 2]
    assert parts(pd.DataFrame({"t": ["10", "9", "100"]}), "t", "10").train.tolist() == [1, 0]


def test_one_moment_is_never_cut_through() -> None:
    table = pd.DataFrame({"t": ["2023"] * 9 + ["2024"]})
    assert parts(table, "t", None).train.tolist() == list(range(9))
    assert parts(table, None, None).how == "file_order"
