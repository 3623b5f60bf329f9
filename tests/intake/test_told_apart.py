import numpy as np
import pandas as pd

from app.intake.told_apart import told_apart


def rows(*told: tuple[str, str, float | None]) -> tuple[np.ndarray, pd.DataFrame]:
    """(who what when, further columns, value) a row."""
    frame = pd.DataFrame(told, columns=["key", "attributes", "value"])
    return frame.pop("key").to_numpy(dtype=object), frame.astype(object)


def places(new: tuple[np.ndarray, pd.DataFrame], old: tuple[np.ndarray, pd.DataFrame]) -> tuple[list[int], list[int]]:
    """The stored row that each new one means, and which new ones are one thing (by number)."""
    target, key = told_apart(*new, *old)
    return target.tolist(), pd.factorize(key)[0].tolist()


NONE = rows()


def test_rows_alike_but_for_a_further_column_or_an_amount_are_two_things() -> None:
    two = rows(
        ("a", '{"n": 1}', 5.0), ("a", '{"n": 2}', 5.0), ("b", "{}", 5.0), ("b", "{}", 6.0), ("a", '{"n": 1}', 5.0)
    )
    assert places(two, NONE) == ([-1] * 5, [0, 1, 2, 3, 0])


def test_next_month_the_same_rows_mean_the_stored_ones() -> None:
    old = rows(("a", '{"n": 1}', None), ("a", '{"n": 2}', None), ("b", "{}", None))
    assert places(old, old)[0] == [0, 1, 2]
    turned = rows(("a", '{"n": 2}', None), ("b", '{"new": 1}', 7.0), ("a", '{"n": 1}', None))
    assert places(turned, old)[0] == [1, 2, 0]
    fewer = rows(("a", "{}", None))  # the column is not in the file any more
    assert places(fewer, old)[0] == [0]


def test_one_that_contradicts_takes_the_place_that_is_left() -> None:
    old = rows(("a", '{"n": 1}', None), ("a", '{"n": 2}', None))
    new = rows(("a", '{"n": 3}', None), ("a", '{"n": 1, "m": 1}', None), ("a", '{"n": 4}', None))
    assert places(new, old) == ([1, 0, -1], [0, 1, 2])


def test_an_amount_is_compared_with_its_own_kind_alone() -> None:
    old = rows(("a", "{}", 5.0), ("a", "{}", 6.0))
    keys, frame = rows(("a", "{}", None), ("a", '{"n": 1}', None))
    assert places((keys, frame.drop(columns="value").assign(cost=6.0)), old)[0] == [0, 1]


def test_an_empty_file_means_nothing() -> None:
    assert places(NONE, rows(("a", "{}", 1.0))) == ([], [])
