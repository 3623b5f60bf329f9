"""`plan` prints the contract and says what stands in the way."""

from __future__ import annotations

import pytest

from app.commands import plan
from app.domain.errors import UserError

PLAN = """
name = "Evening"
goal = "enrolled"
offers = ["evening"]
channels = { sms = 5 }
starts = 2126-12-06
ends = 2127-01-31
"""


def test_the_contract(school, command, tmp_path) -> None:
    (tmp_path / "plan.toml").write_text(PLAN, encoding="utf-8")
    status, told = command(plan, school, tmp_path / "plan.toml")
    assert status == 0
    assert {"campaign", "eligible", "blocked", "assigned", "value", "bound", "gap", "detectable_lift"} <= set(told)
    assert told["power"]["lift"] == told["detectable_lift"] and told["power"]["sentence"]
    assert all({"what", "price"} == set(each) for each in told["shadow_prices"])
    assert told["campaign"] == "evening" and told["eligible"] + sum(each["people"] for each in told["blocked"]) == 3


def test_a_mistake_in_the_plan(school, command, tmp_path) -> None:
    (tmp_path / "plan.toml").write_text(PLAN.replace('"enrolled"', '"fame"'), encoding="utf-8")
    with pytest.raises(UserError, match="goal cannot be fame"):
        command(plan, school, tmp_path / "plan.toml")
