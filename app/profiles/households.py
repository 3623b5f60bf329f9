"""Families as one: who belongs together, what they pay, where they stand."""

from __future__ import annotations

import pandas as pd

ORDER = ("active", "new", "cooling", "prospect", "dormant")


def households(table: pd.DataFrame) -> pd.DataFrame:
    """One row a household, from `features` with `renewal_risk` and `expected_value` added.

    students · minors (under 18) · spend_year · monetary · stage (that of its liveliest student) · risk (of the student
    likeliest to leave) · expected_value.
    """
    known = table[table["household_id"].notna()].copy()
    known["household_id"] = known["household_id"].astype("int64")
    known["order"] = known["stage"].map({stage: place for place, stage in enumerate(ORDER)})
    known["minor"] = known["age"] < 18
    by = known.groupby("household_id")
    found = pd.DataFrame(
        {
            "students": by.size(),
            "minors": by["minor"].sum().astype("int64"),
            "spend_year": by["spend_year"].sum(),
            "monetary": by["monetary"].sum(),
            "risk": by["renewal_risk"].max(),
            "expected_value": by["expected_value"].sum(min_count=1),
        }
    )
    found["stage"] = by["order"].min().map(dict(enumerate(ORDER)))
    return found
