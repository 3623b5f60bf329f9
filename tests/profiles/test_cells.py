from __future__ import annotations

import pandas as pd
import pytest

from app.profiles.cells import cells, split_words


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (["1,200", "¥3", "?", "4.5"], "number"),
        (["2024-05-01", "2024/5/2", "2024年5月3日"], "word"),
        (["2024-05-01", "2024-05-02", ""], "date"),
        (["a", "b", "a"], "word"),
        (["a", "a", "a"], "constant"),
    ],
)
def test_kinds(values: list[str], kind: str) -> None:
    assert cells("x", pd.Series(values)).kind == kind


def test_keys_are_no_numbers() -> None:
    assert cells("id_student", pd.Series([str(7 * n) for n in range(100)])).kind == "identifier"
    assert cells("row", pd.Series([str(n) for n in range(100)])).kind == "identifier"
    assert cells("income", pd.Series([str(997 * n % 5003) for n in range(100)])).kind == "number"


def test_infinite_is_missing() -> None:
    assert cells("x", pd.Series(["1", "2", "inf", *(["3"] * 40)])).number[2] != float("inf")


def test_headers_fall_into_words() -> None:
    assert split_words("dateUnregistration_final 2") == {"date", "unregistration", "final"}
