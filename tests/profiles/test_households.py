from __future__ import annotations

import numpy as np
import pandas as pd

from app.profiles.households import households


def test_a_family_is_as_lively_as_its_liveliest_and_as_risky_as_its_riskiest() -> None:
    table = pd.DataFrame(
        {
            "household_id": pd.Series([1, 1, None], dtype="Int64"),
            "stage": ["dormant", "active", "new"],
            "age": [8.0, 40.0, 9.0],
            "spend_year": [0.0, 70.0, 5.0],
            "monetary": [30.0, 70.0, 5.0],
            "renewal_risk": [np.nan, 0.4, 0.1],
            "expected_value": [np.nan, 60.0, 1.0],
        }
    )
    found = households(table)
    assert found.index.tolist() == [1]
    row = found.loc[1].to_dict()
    assert (row["students"], row["minors"], row["stage"]) == (2, 1, "active")
    assert (row["spend_year"], row["monetary"], row["risk"], row["expected_value"]) == (70.0, 100.0, 0.4, 60.0)
