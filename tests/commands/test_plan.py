"""`plan` prints the contract and says what stands in the way."""

from __future__ import annotations

import pytest

from app.commands import plan
from app.commands.output import Output
from app.domain.campaigns import Warned
from app.domain.errors import UserError
from app.domain.messages import mark

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


def test_who_must_agree_to_what_is_said(capsys) -> None:
    said = mark("tests", "A leak is on record.")
    for warned in (Warned("T3", said, needs_approval=True), Warned("G5", said, stops=True), Warned("x", said)):
        plan.say_warned(warned, Output("en"))
    told = capsys.readouterr()
    assert (told.out + told.err).splitlines() == [
        "A second person must agree (T3): A leak is on record.",
        "Stops the launch (G5): A leak is on record.",
        "To check: A leak is on record.",
    ]
