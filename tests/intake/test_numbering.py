import numpy as np
import pandas as pd
import pytest

from app.intake import numbering
from app.intake.columns import as_objects
from app.intake.numbering import coded, distinct_numbers, numbered, repeated


@pytest.mark.parametrize("values", [["b", None, "a", "b", "", "a"], ["x"], ["x", "y"], [1, 2, 1], ["1", 1, None]])
def test_many_values_are_numbered_as_few_are(values: list[object], monkeypatch: pytest.MonkeyPatch) -> None:
    cells = as_objects(values)
    codes, distinct = pd.factorize(cells)
    monkeypatch.setattr(numbering, "MANY", 0)
    found, texts = numbered(cells)
    assert found.tolist() == codes.tolist() and texts.tolist() == distinct.tolist()


def test_what_is_said_of_values_is_coded_and_nothing_is_missing() -> None:
    codes, distinct = coded(as_objects(["2015-1", "", None, "20151"]), lambda value: str(value).replace("-", ""))
    assert codes.tolist() == [0, -1, -1, 0] and distinct.tolist() == ["20151", ""]


def test_distinct_numbers_stand_in_order() -> None:
    assert distinct_numbers(np.array([3, 1, 3, -2])).tolist() == [-2, 1, 3]
    assert distinct_numbers(np.zeros(0, np.int64)).tolist() == []


def test_every_number_that_comes_twice_is_kept_and_few_others() -> None:
    random = np.random.default_rng(4)
    numbers = np.r_[random.integers(0, 10**17, 50_000), np.arange(0, 500) * 4096, np.arange(0, 500) * 4096]
    kept = repeated(numbers)
    twice = np.flatnonzero(pd.Series(numbers).duplicated(keep=False))
    assert set(twice) <= set(kept) and len(kept) < 0.3 * len(numbers) and (np.diff(kept) > 0).all()
    assert repeated(np.zeros(0, np.int64)).tolist() == []
