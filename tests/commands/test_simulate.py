"""`simulate` prints every figure with its range, and a second plan under `against`."""

from __future__ import annotations

import pytest

from app.commands import plan, simulate
from app.domain.errors import UserError
from tests.commands.test_plan import PLAN


def test_the_contract(school, command, tmp_path) -> None:
    for name in ("Evening", "Other"):
        (tmp_path / "plan.toml").write_text(PLAN.replace('"Evening"', f'"{name}"'), encoding="utf-8")
        command(plan, school, tmp_path / "plan.toml")
    status, told = command(simulate, school, "evening", "--draws", 150)
    assert status == 0 and told["campaign"] == "evening" and told["draws"] == 150
    assert {"mean", "low", "high"} == set(told["enrolments"]) == set(told["profit"])
    assert [one["name"] for one in told["verdicts"]] == ["works", "does_not_work", "harms", "cannot_tell"]
    _, both = command(simulate, school, "evening", "--against", "other", "--draws", 150)
    assert both["against"]["second"]["campaign"] == "other" and both["against"]["difference"]["profit"]["mean"] == 0
    with pytest.raises(UserError, match="too few"):
        command(simulate, school, "evening", "--draws", 2)
