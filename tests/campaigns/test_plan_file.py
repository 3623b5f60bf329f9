"""Plans go out and come back equal; every mistake names its key."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.campaigns.plan_file import plan_from_text, plan_to_text, read_plan, write_plan
from app.domain.campaigns import Plan
from app.domain.errors import UserError

DESIGN = """
name = "Family finance evening"
goal = "enrolled"                 # the outcome that counts
partners = ["City Commercial Bank"]
offers = ["wealth-class", "account-gift"]
channels = { wechat = 400, sms = 300 }     # capacity of each
segments = []                     # empty: everyone lawful
budget = 18000
starts = 2026-12-06
ends = 2027-01-31
holdout = 0.1
randomise_by = "household"        # or "class", "student"
audience = "model"                # or "rule", "manual"
shares = "aggregate"              # none, aggregate, psi_count, person_rows
"""


def test_the_designs_own_plan() -> None:
    plan = plan_from_text(DESIGN, "plan.toml")
    assert plan.channels == {"wechat": 400, "sms": 300}
    assert (plan.budget, plan.holdout, plan.starts, plan.margin) == (18000.0, 0.1, date(2026, 12, 6), None)


@pytest.mark.parametrize(
    "name", ['Quoted “name” with " and \\', "家庭理财公开课", "=cmd|' /C calc'!A0", "tab-free é 𠮷"]
)
def test_what_is_written_reads_back_equal(name: str, tmp_path: Path) -> None:
    plan = Plan(
        name,
        "redeemed",
        ("a",),
        {"sms": 3},
        date(2026, 1, 2),
        date(2026, 1, 2),
        margin=0.05,
        confirmed={"P4": "PIA 2026-03", "F4.text": "ok"},
        place="online",
        template="bank_finance",
        form="seminar",
        interactions=("coupon", "points"),
        contact="0791-8888",
        messages={"sms": {"zh_CN": "【{school}】{name}您好\n退订回T", "en": "Hello {name}"}},
    )
    write_plan(plan, tmp_path / "plan.toml")
    assert read_plan(tmp_path / "plan.toml") == plan
    assert [each.name for each in tmp_path.iterdir()] == ["plan.toml"]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('goal = "enrolled"', 'goal = "win"', ("goal", "redeemed")),
        ("holdout = 0.1", "holdout = 1.5", ("holdout", "0.9")),
        ("holdout = 0.1", "holdout = true", ("holdout", "fraction")),
        ("budget = 18000", "budget = -1", ("budget", "0 up")),
        ("budget = 18000", "budget = nan", ("budget", "0 up")),
        ('audience = "model"', 'audience = "magic"', ("audience", "manual")),
        ('shares = "aggregate"', 'shares = "everything"', ("shares", "psi_count")),
        ('randomise_by = "household"', 'randomise_by = "child"', ("randomise_by", "class")),
        ("wechat = 400", "telepathy = 400", ("channels", "wechat")),
        ("wechat = 400", "wechat = 0", ("channels", "above 0")),
        ('["wealth-class", "account-gift"]', "[]", ("offers", "at least one")),
        ('["wealth-class", "account-gift"]', "[3]", ("offers", "list of names")),
        ("starts = 2026-12-06", 'starts = "soon"', ("starts", "2026-12-06")),
        ("ends = 2027-01-31", "ends = 2026-12-05", ("ends", "not before")),
        ("segments = []", "segmnts = []", ("segmnts", "segments")),
        ('name = "Family finance evening"', "", ("name", "missing")),
        ('name = "Family finance evening"', 'name = " "', ("name", "1 to 200")),
        ("budget = 18000", "budget = ", ("plan.toml", "TOML")),
        ("segments = []", 'form = "seance"', ("form", "seminar")),
        ("segments = []", 'interactions = ["bribe"]', ("interactions", "coupon")),
        ("segments = []", 'messages = { fax = { en = "x" } }', ("messages", "sms")),
        ("segments = []", 'messages = { sms = { fr = "x" } }', ("messages", "zh_CN")),
        ("segments = []", 'messages = { sms = { en = " " } }', ("messages", "2000")),
    ],
)
def test_every_mistake_names_its_key(old: str, new: str, says: tuple[str, ...]) -> None:
    assert old in DESIGN
    with pytest.raises(UserError) as caught:
        plan_from_text(DESIGN.replace(old, new), "plan.toml")
    for word in says:
        assert word in str(caught.value)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "gbk.toml").write_bytes('name = "理财"'.encode("gb18030"))
    (tmp_path / "empty.toml").write_bytes(b"")
    for path, word in [("none.toml", "none.toml"), (".", "folder"), ("gbk.toml", "UTF-8"), ("empty.toml", "missing")]:
        with pytest.raises(UserError, match=word):
            read_plan(tmp_path / path)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    plan = plan_from_text(DESIGN, "plan.toml")
    assert "margin" not in plan_to_text(plan)
    with pytest.raises(UserError, match="cannot be written"):
        write_plan(plan, tmp_path / "no" / "plan.toml")
