"""At the desk: valid once, and everything else is told apart and writes nothing."""

from __future__ import annotations

from datetime import date

import pytest

from app.campaigns.coupons import mint, shown
from app.campaigns.seal import check_sign
from app.domain.campaigns import Plan
from app.jobs.check_in import check_in, checked_in, undo_check_in
from app.jobs.launch_campaign import launch_campaign
from app.jobs.plan_campaign import plan_campaign
from app.store import audit
from app.store.campaigns import find
from app.store.coupons import key
from app.store.frames import frame
from tests.jobs.conftest import AGREED

PLAN = Plan("Evening", "attended", ("evening",), {"sms": 12}, date(2026, 12, 6), date(2027, 1, 31), holdout=0.2)


@pytest.fixture
def codes(store, fill, today, tmp_path) -> list[str]:
    fill(store)
    plan_campaign(store, PLAN, today)
    launch_campaign(store, "evening", tmp_path / "lists", today, **AGREED)
    return frame(store, "assignments")["code"].dropna().tolist()


def outcomes(store):
    return frame(store, "outcomes")


def test_a_code_is_valid_once_and_comes_back_by_undo(store, codes, today) -> None:
    campaign = find(store, "evening")
    first = check_in(store, campaign, f" {shown(codes[0]).lower()} ", "attended", today)
    assert (first.verdict, first.count) == ("valid", 1) and first.person.startswith("Parent ")
    row = outcomes(store).iloc[0]
    assert (row["code"], row["type"], row["arm"], row["at"][:10]) == (codes[0], "attended", "offer", "2026-11-22")
    assert row["household_id"] == row["person_id"] and row["cost"] != row["cost"]
    again = check_in(store, campaign, codes[0], "attended", today)
    assert again.verdict == "used" and "2026-11-22" in str(again.detail) and again.batch == 0
    assert check_in(store, campaign, codes[0], "redeemed", today).verdict == "valid"
    assert outcomes(store)["cost"].tolist()[1] == 45.0
    undo_check_in(store, first.batch)
    assert outcomes(store)["type"].tolist() == ["redeemed"]
    assert check_in(store, campaign, codes[0], "attended", today).verdict == "valid"
    assert audit.verify(store).whole


def test_what_is_refused_writes_nothing(store, codes, today, tmp_path) -> None:
    campaign = find(store, "evening")
    plan_campaign(store, Plan("Other", "attended", ("gift",), {"wechat": 9}, PLAN.starts, PLAN.ends), today)
    launch_campaign(store, "other", tmp_path / "other", today, **AGREED)
    theirs = next(each for each in frame(store, "assignments")["code"].dropna() if each not in codes)
    forged = codes[0][:5] + "2345"
    gone = mint(1, key(store), "evening", lambda n: n - 1)[0]
    cases = {
        "": "mistyped",
        "hello": "mistyped",
        codes[0][:-1] + ("2" if codes[0][-1] != "2" else "3"): "mistyped",
        forged + check_sign(forged): "not_ours",
        gone: "not_ours",
        theirs: "elsewhere",
    }
    for typed, verdict in cases.items():
        assert check_in(store, campaign, typed, "attended", today).verdict == verdict, typed
    assert check_in(store, campaign, codes[0], "attended", date(2027, 2, 1)).verdict == "expired"
    assert outcomes(store).empty
    with pytest.raises(ValueError, match="bought"):
        check_in(store, campaign, codes[0], "bought", today)


def test_who_came_today_is_listed_with_the_code_as_printed(store, codes, today) -> None:
    campaign = find(store, "evening")
    told = [check_in(store, campaign, code, "attended", today) for code in codes[:2]]
    found = checked_in(store, campaign, "attended", today)
    assert [(one.person, one.code) for one in found] == [(one.person, shown(one.code)) for one in reversed(told)]
    assert len(checked_in(store, campaign, "attended", today, most=1)) == 1
    assert checked_in(store, campaign, "redeemed", today) == []
    assert checked_in(store, campaign, "attended", date(2026, 11, 23)) == []
