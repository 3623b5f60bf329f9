"""The desk in the window; `out` is a launched campaign of the small school."""

from datetime import date

import pytest

from app.campaigns.coupons import shown
from app.domain.campaigns import CampaignRecord, Plan
from app.jobs.launch_campaign import launch_campaign
from app.jobs.plan_campaign import plan_campaign
from app.store.campaigns import find
from app.store.frames import frame
from app.store.staff import add
from app.ui.pages.campaigns_desk import CheckInView
from app.ui.widgets import PlainLabel

PLAN = Plan("W", "attended", ("evening",), {"sms": 40}, date(2026, 12, 6), date(2027, 1, 31), holdout=0.5)


@pytest.fixture
def out(school, tmp_path) -> CampaignRecord:
    plan_campaign(school.desk.store, PLAN, school.desk.today())
    add(school.desk.store, "Ms Li", "2468")
    launch_campaign(school.desk.store, "W", tmp_path / "lists", school.desk.today(), approver="Ms Li", reason="PIA 12")
    return find(school.desk.store, "W")


def listed(view: CheckInView) -> int:
    return view.table.model().rowCount()


def typed(view: CheckInView, school, code: str) -> str:
    view.code.setText(code)
    view.code.returnPressed.emit()
    school.settle()
    return view.words.text()


def test_valid_once_undone_and_valid_again(school, qtbot, out: CampaignRecord) -> None:
    rows = frame(school.desk.store, "assignments")
    codes = rows.loc[rows["campaign_id"] == out.id, "code"].dropna().tolist()
    view = CheckInView(school.desk, out)
    qtbot.addWidget(view)
    assert view.use.current() == "attended"
    assert typed(view, school, "") == "Ready."
    assert typed(view, school, codes[0]) == "Valid" and view.code.text() == "" and not view.back.isHidden()
    assert "1" in [label.text() for label in view.count.findChildren(PlainLabel)]
    assert typed(view, school, codes[0]) == "Already used" and view.back.isHidden()
    assert typed(view, school, codes[0][:-1]) == "Mistyped"
    assert typed(view, school, codes[1]) == "Valid"
    assert listed(view) == 2
    school.press(view, "Undo this check-in")
    assert listed(view) == 1
    assert "Undone" in view.words.text() and frame(school.desk.store, "outcomes")["code"].dropna().tolist() == codes[:1]
    assert typed(view, school, codes[1]) == "Valid"
    assert school.errors == []
    again = CheckInView(school.desk, out)
    qtbot.addWidget(again)
    assert listed(again) == 2 and again.table.model().index(0, 2).data() == shown(codes[1])
    again.use.set_current("redeemed")
    again.use.chosen.emit("redeemed")
    assert listed(again) == 0
