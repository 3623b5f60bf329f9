"""`launch` writes the lists it names."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.commands import launch, plan
from app.domain.errors import UserError

PLAN = """
name = "Evening"
goal = "enrolled"
offers = ["evening"]
channels = { sms = 5 }
starts = 2026-12-06
ends = 2127-01-31
holdout = 0
"""


def test_lists_and_figures(school, command, tmp_path) -> None:
    (tmp_path / "plan.toml").write_text(PLAN, encoding="utf-8")
    planned = command(plan, school, tmp_path / "plan.toml")[1]
    status, told = command(
        launch, school, "evening", "--out", tmp_path / "lists", "--approver", "Li", "--reason", "read"
    )
    assert status == 0 and told["assigned"] == planned["assigned"] == 2
    assert all(Path(name).is_file() for name in told["files"])


def test_no_such_campaign(school, command, tmp_path) -> None:
    with pytest.raises(UserError, match="no campaign"):
        command(launch, school, "nothing", "--out", tmp_path / "lists")
