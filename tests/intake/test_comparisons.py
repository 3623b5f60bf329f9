import numpy as np

from app.intake import comparisons
from app.intake.columns import as_objects


def levels(comparison, *pairs: tuple[int, int]) -> list[int]:  # type: ignore[no-untyped-def]
    left, right = np.array(pairs).T
    return comparison.levels(left, right).tolist()


def test_texts_by_how_alike_they_are() -> None:
    values = as_objects(["martha", "martha", "marhta", "zebra", ""])
    assert levels(comparisons.text("name", values), (0, 1), (0, 2), (0, 3), (0, 4)) == [3, 2, 0, -1]


def test_digits_and_dates_forgive_one_slip() -> None:
    assert levels(comparisons.digits("n", as_objects(["123456", "123465", "999999"])), (0, 1), (0, 2)) == [1, 0]
    dates = as_objects(["20150312", "20151203", "20150313", "20180101", "20150312"])
    assert levels(comparisons.dates("born", dates), (0, 1), (0, 2), (0, 3), (0, 4)) == [1, 1, 0, 2]


def test_categories_and_sets() -> None:
    assert levels(comparisons.same("g", as_objects(["f", "f", "m", ""])), (0, 1), (0, 2), (0, 3)) == [1, 0, -1]
    numbers = as_objects([frozenset({"1", "2"}), frozenset({"2"}), frozenset({"3"}), frozenset()])
    phones = comparisons.sets("phone", comparisons.set_codes(numbers.tolist()))
    assert levels(phones, (0, 1), (0, 2), (0, 3)) == [1, 0, -1]
