"""`launch` writes the lists it names."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.commands import launch, plan
from app.commands.launch import PIN_VARIABLE
from app.domain.errors import UserError
from app.store import audit, staff
from app.store.database import open_store

PLAN = """
name = "Evening"
goal = "enrolled"
offers = ["evening"]
channels = { sms = 5 }
starts = 2026-12-06
ends = 2127-01-31
holdout = 0
"""


@pytest.fixture
def approver(school, store_password) -> str:
    opened = open_store(school, store_password)
    staff.add(opened, "Li", "2468")
    opened.close()
    return "Li"


def planned_evening(school, command, tmp_path) -> dict[str, object]:
    (tmp_path / "plan.toml").write_text(PLAN, encoding="utf-8")
    return command(plan, school, tmp_path / "plan.toml")[1]


def test_lists_and_figures(school, command, tmp_path, approver, monkeypatch) -> None:
    planned = planned_evening(school, command, tmp_path)
    monkeypatch.setenv(PIN_VARIABLE, "2468")
    status, told = command(
        launch, school, "evening", "--out", tmp_path / "lists", "--approver", approver, "--reason", "read"
    )
    assert status == 0 and told["assigned"] == planned["assigned"] == 2
    assert all(Path(name).is_file() for name in told["files"])


def test_without_the_second_person_nothing_is_written_and_the_sentence_says_what_to_do(
    school, command, tmp_path
) -> None:
    planned_evening(school, command, tmp_path)
    with pytest.raises(UserError, match=r"“Evening” waits for a second person \(.*P4\): have it approved"):
        command(launch, school, "evening", "--out", tmp_path / "lists")
    assert not list((tmp_path / "lists").glob("*"))


def test_no_such_campaign(school, command, tmp_path) -> None:
    with pytest.raises(UserError, match="no campaign"):
        command(launch, school, "nothing", "--out", tmp_path / "lists")


@pytest.mark.parametrize(
    ("pin", "reason", "said"),
    [("1111", "read", "not the PIN"), (None, "read", PIN_VARIABLE), ("2468", "", "--reason")],
)
def test_nobody_approves_by_name_alone(school, command, tmp_path, approver, monkeypatch, pin, reason, said) -> None:
    planned_evening(school, command, tmp_path)
    monkeypatch.delenv(PIN_VARIABLE, raising=False)
    if pin:
        monkeypatch.setenv(PIN_VARIABLE, pin)
    words = (launch, school, "evening", "--out", tmp_path / "lists", "--approver", approver, "--reason", reason)
    with pytest.raises(UserError, match=said):
        command(*words)
    assert not (tmp_path / "lists").exists()


def test_a_person_at_a_terminal_types_it(school, command, tmp_path, approver, monkeypatch, store_password) -> None:
    planned_evening(school, command, tmp_path)
    monkeypatch.delenv(PIN_VARIABLE, raising=False)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr(launch.getpass, "getpass", lambda prompt: "2468")
    command(launch, school, "evening", "--out", tmp_path / "lists", "--approver", approver, "--reason", "read")
    opened = open_store(school, store_password)
    last = next(one for one in audit.page(opened) if one.action == "launch")
    assert last.details["approved_by"] == "Li" and last.details["reason"] == "read"
    opened.close()
