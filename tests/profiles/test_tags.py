from __future__ import annotations

import numpy as np
import pandas as pd

from app.profiles.tags import tags


def row(**more: object) -> dict:
    numbers = {"recency_days": 3.0, "interest_share": 0.62, "activity": 0.2, "frequency": 1.0, "tenure_days": 100.0}
    counts = {"courses": 1, "refunds": 0, "renewal_risk": np.nan, "weekend": 0.1}
    plain = {**numbers, **counts, "stage": "active", "interest": "art", "affordability": "", "channel": ""}
    return {**plain, **more}


def test_every_tag_carries_its_evidence() -> None:
    told = tags(pd.DataFrame([row(renewal_risk=0.71, refunds=2, channel="wechat")]), 120)[0]
    found = {code: str(why) for code, _, why in told}
    assert set(found) == {"stage_active", "interest_art", "risk", "refund", "channel"}
    assert "62 %" in found["interest_art"]
    assert "7 in 10" in found["risk"] and "120 days" in found["risk"]
    assert found["refund"].startswith("2 ")


def test_unknown_says_nothing() -> None:
    told = tags(
        pd.DataFrame([row(stage="prospect", recency_days=np.nan, interest="", interest_share=np.nan, weekend=np.nan)]),
        120,
    )
    assert [code for code, _, _ in told[0]] == ["stage_prospect"]


def test_every_tag_is_asked_for_by_rules_under_the_same_name() -> None:
    from app.domain.segment_rules import FIELDS, TAGS

    busy = row(activity=1.0, tenure_days=900.0, courses=4, refunds=1, renewal_risk=0.6, weekend=0.9, channel="sms")
    told = {code: name for code, name, _ in tags(pd.DataFrame([{**busy, "affordability": "high"}]), 120)[0]}
    own = {"stage_active": "stage", "interest_art": "interest", "pays_high": "ability", "channel": "channel"}
    assert set(told) - set(own) == set(TAGS) and set(own.values()) <= set(FIELDS)
    assert all(TAGS[code] == told[code] for code in TAGS)
