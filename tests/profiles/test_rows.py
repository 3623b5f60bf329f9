from __future__ import annotations

import json
from datetime import date

import numpy as np
import pandas as pd

from app.domain.learning_results import Trait
from app.domain.messages import Message, mark, unpacked
from app.profiles.rows import COLUMNS, members, profile_rows, segment_rows
from app.profiles.segments import Group

TODAY = date(2026, 11, 22)
NAME = mark("profiles", "{first}, {second}").filled(first=mark("profiles", "Active"), second=mark("profiles", "Adults"))
GROUP = Group(NAME, np.array([1]), (Trait(mark("profiles", "Adults"), 2.5),))


def table() -> pd.DataFrame:
    words = {
        "stage": "active",
        "interest": "art",
        "second_interest": "",
        "affordability": "",
        "channel": "",
        "weekend": np.nan,
    }
    numbers = dict.fromkeys(
        ["interest_share", "spend_year", "courses", "tenure_days", "refunds", "frequency", "monetary"], 1.0
    )
    unknown = dict.fromkeys(
        ["age", "recency_days", "renewal_risk", "expected_value", "value_low", "value_high", "renewals"], np.nan
    )
    homes = pd.array([4, None], "Int64")
    return pd.DataFrame({**words, **numbers, **unknown, "activity": 0.123456, "household_id": homes}, index=[11, 12])


def test_what_is_unknown_becomes_null_and_messages_become_json() -> None:
    tag = ("stage_active", mark("profiles", "Active"), mark("profiles", "Last act {days} days ago.").filled(days=3))
    rows = [
        dict(zip(COLUMNS["profile"], row, strict=True))
        for row in profile_rows(table(), [GROUP], [7], [[tag], []], TODAY)
    ]
    assert rows[0]["age"] is None and rows[0]["renewal_risk"] is None
    assert (rows[0]["household_id"], rows[1]["household_id"]) == (4, None)
    assert [row["segment_id"] for row in rows] == [0, 7]
    assert rows[0]["activity"] == 0.1235
    assert str(unpacked(json.loads(str(rows[0]["tags"]))[0]["evidence"])) == "Last act 3 days ago."
    assert json.loads(str(rows[1]["features"]))["household"] is None


def test_a_segment_keeps_its_name_for_every_language() -> None:
    row = dict(zip(COLUMNS["segment"], segment_rows([GROUP], [7], "learned", TODAY)[0], strict=True))
    assert row["name"] == "Active, Adults"
    back = unpacked(json.loads(str(row["description"]))["name"])
    assert back == NAME and isinstance(back.values["first"], Message)
    assert members(table(), [GROUP], [7]) == [(7, 12)]
