"""The words of a campaign and the contract names of its JSON."""

from __future__ import annotations

import json
from dataclasses import fields, replace

from app.domain import campaigns
from app.domain.campaigns import (
    Blocked,
    ExpectedEffect,
    LaunchReport,
    PlanReport,
    Power,
    RuleText,
    Warned,
    warning_text,
)
from app.domain.figures import Figure
from app.domain.messages import Message, mark

RULE = RuleText("M3", "BLOCK", "Law", "Not to minors.", "不得向未成年人。")


def test_every_word_has_a_name() -> None:
    assert set(campaigns.CHANNEL_NAMES) == set(campaigns.CHANNELS)
    assert set(campaigns.STATE_NAMES) == set(campaigns.STATES)
    assert set(campaigns.GOAL_NAMES) == set(campaigns.GOALS)


def test_a_rule_speaks_both_languages() -> None:
    assert (RULE.said("en"), RULE.said("zh_CN")) == ("Not to minors.", "不得向未成年人。")
    assert warning_text(Warned("M3", RULE)) == "Not to minors."
    assert warning_text(Warned("x", Message("a", "{n} left", {"n": 3}))) == "3 left"


def test_the_contract_of_plan_and_launch() -> None:
    figure = Figure("funnel", mark("a", "b"), (), mark("a", "x"), mark("a", "y"))
    power = Power(0.055, 0.08, 500, 500, 1.0, 0.8, False, mark("a", "b"))
    plain = {field.name: 0 for field in fields(PlanReport)}
    report = PlanReport(
        **{**plain, "blocked": (Blocked("M3", RULE, 4),), "power": power, "funnel": figure, "funnel_steps": (),
           "allocation": (), "shadow_prices": (), "warnings": (Warned("P4", RULE),), "rows": ()}
    )  # fmt: skip
    told = json.loads(json.dumps(report.as_json()))
    assert {"campaign", "eligible", "blocked", "assigned", "value", "bound", "gap", "detectable_lift"} <= set(told)
    assert told["expected_effect"] is None
    expected = ExpectedEffect(3, mark("a", "b"), 0.02, 0.05, 0.09)
    told = json.loads(json.dumps(replace(report, expected=expected).as_json()))
    assert told["expected_effect"] == {"low": 0.02, "mean": 0.05, "high": 0.09, "campaigns": 3}
    assert told["blocked"] == [{"rule": "M3", "people": 4}]
    launched = LaunchReport("c", "hash", ("a.csv",), 3, 1, 0).as_json()
    assert {"campaign", "list_hash", "files", "assigned", "held_out", "suppressed"} <= set(launched)
