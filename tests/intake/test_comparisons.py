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
    numbers = as_objects(["1", "2", "2", "3", None, "2"])
    phones = comparisons.sets("phone", 4, comparisons.members(np.array([0, 0, 1, 2, 3, 1]), numbers))
    assert levels(phones, (0, 1), (0, 2), (0, 3)) == [1, 0, -1]


def test_of_a_large_set_six_members_are_compared() -> None:
    rows, values = np.array([0] * 8 + [1, 2]), as_objects([*"abcdefgh", "f", "g"])
    crowded = comparisons.sets("phone", 3, comparisons.members(rows, values))
    assert levels(crowded, (0, 1), (0, 2)) == [1, 0]
