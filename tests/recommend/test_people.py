from __future__ import annotations

import numpy as np
import pandas as pd

from app.recommend.people import BAND_NAMES, band_codes, people


def test_bands_at_their_edges() -> None:
    ages = np.array([0, 3.99, 4, 17.99, 18, 60, 119, 120, -1, np.nan])
    names = [*BAND_NAMES, "?"]
    assert [names[code] for code in band_codes(ages)] == [
        "0-3",
        "0-3",
        "4-6",
        "16-17",
        "18-24",
        "60+",
        "60+",
        "?",
        "?",
        "?",
    ]


def test_traits_become_codes_and_the_unknown_is_last() -> None:
    table = pd.DataFrame(
        {"id": [1, 2, 3], "household_id": pd.array([5, None, 5], "Int64"), "age": 9, "campus": ["a", None, "b"]}
    )
    found = people(table, ["campus"])
    assert found.codes("campus", ["a", "b"]).tolist() == [0, 2, 1]
    assert found.homes.tolist() == [5, -1, 5]
