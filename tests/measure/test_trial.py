import numpy as np
import pandas as pd
import pytest

from app.domain.errors import UserError
from app.measure.trial import Columns, numbers, read_trial, traits

TABLE = pd.DataFrame(
    {
        "group": ["A", "B", "B ", "A", None, "B"],
        "bought": ["yes", "no", "是", "否", "yes", None],
        "spend": ["1,200", "３００", "¥5.5", "0", "7", "8"],
        "city": ["x", "y", "x", "x", "z", "y"],
    }
)


def test_words_and_odd_numbers_are_read() -> None:
    assert numbers(TABLE["spend"], "spend").tolist() == [1200.0, 300.0, 5.5, 0.0, 7.0, 8.0]
    assert np.isnan(numbers(pd.Series(["inf", "", None, "nan"]), "x")).all()
    with pytest.raises(UserError, match="“spend” holds “dear”"):
        numbers(pd.Series(["1", "dear"]), "spend")


def test_rows_without_arm_or_outcome_are_counted() -> None:
    trial = read_trial(TABLE, Columns("group", "A", "bought", value="spend"))
    assert trial.labels == ("A", "B")
    assert trial.y.tolist() == [1, 0, 1, 0]
    assert [count.number for count in trial.counts] == [1, 1]


def test_the_control_is_found_as_it_is_written() -> None:
    table = pd.DataFrame({"arm": [0.0, 1.0, 1.0, 0.0], "y": [1, 2, 3, 4]})
    assert read_trial(table, Columns("arm", "0", "y")).labels == ("0", "1")


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        (Columns("arm", "A", "bought"), "no column “arm”; its columns are: group, bought"),
        (Columns("group", "C", "bought"), "No row has “C”"),
        (Columns("group", "A", "bought", covariates=("age",)), "no column “age”"),
    ],
)
def test_what_is_missing_is_named(columns: Columns, said: str) -> None:
    with pytest.raises(UserError, match=said):
        read_trial(TABLE, columns)


def test_one_arm_and_too_many_arms_are_refused() -> None:
    with pytest.raises(UserError, match="nothing to compare"):
        read_trial(pd.DataFrame({"g": ["A", "A"], "y": [1, 2]}), Columns("g", "A", "y"))
    with pytest.raises(UserError, match="has 60 different values"):
        read_trial(pd.DataFrame({"g": [f"p{i}" for i in range(60)], "y": range(60)}), Columns("g", "p1", "y"))


def test_traits_become_numbers_with_their_column() -> None:
    matrix, names = traits(pd.DataFrame({"age": [1.0, np.nan, 3.0], "town": ["a", "b", "a"]}))
    assert names == ("age", "town")
    assert matrix.tolist() == [[1, 0], [2, 1], [3, 0]]


def test_units_are_counted_once() -> None:
    table = pd.DataFrame({"g": list("AABB"), "y": [1, 2, 3, 4], "who": ["p", "p", "q", None]})
    trial = read_trial(table, Columns("g", "A", "y", unit="who"))
    assert trial.repeated
    assert (trial.size(0), trial.size(1)) == (1, 2)


def test_what_looks_wrong_is_named_counted_and_decided() -> None:
    table = pd.DataFrame(
        {
            "g": ["A", "A", "A", "B", "B", "C"],
            "y": [1, 1, 0, 1, 0, None],
            "who": ["p", "p", "q", "q", "r", "s"],
            "paid": [5, 5, -3, 1, 0, 0],
        }
    )
    trial = read_trial(table, Columns("g", "A", "y", value="paid", unit="who"))
    assert trial.labels == ("A", "B")  # C has no outcome at all
    counted = {str(count.rule).split(":")[0]: count.number for count in trial.counts}
    assert counted == {
        "Rows without an outcome": 1,
        "Arms without a single outcome": 1,
        "Units with rows in more than one arm": 1,
        "Rows alike in everything": 1,
        "Negative amounts": 1,
    }


def test_without_a_unit_alike_rows_are_normal() -> None:
    table = pd.DataFrame({"g": ["A", "A", "B", "B"], "y": [1, 1, 0, 0]})
    assert read_trial(table, Columns("g", "A", "y")).counts == ()


def test_words_of_columns_and_a_part_of_the_rows() -> None:
    table = pd.DataFrame({"g": list("AABBAB"), "y": range(6), "town": list("xyxzxx"), "age": range(6)})
    trial = read_trial(table, Columns("g", "A", "y", covariates=("town", "age")))
    assert trial.trait_words == ("y", "z", "")
    part = trial.part(trial.y > 2)
    assert part.y.tolist() == [3, 4, 5]
    assert part.traits is not None and len(part.traits) == 3
