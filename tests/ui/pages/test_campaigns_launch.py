import tomllib
from dataclasses import replace
from datetime import date

import pytest

from app.domain.campaigns import LaunchReport, Plan, PlanReport
from app.domain.partners import Offer
from app.jobs.plan_campaign import plan_campaign
from app.paths import sample
from app.store import institution, staff
from app.store.campaigns import find
from app.store.partners import save_offer
from app.ui.pages.campaigns_approval import Approval
from app.ui.pages.campaigns_draft import LAUNCH, PREVIEW, of_plan
from app.ui.pages.campaigns_ground import read_ground
from app.ui.pages.campaigns_launch import LaunchedView, LaunchStep, arm_counts
from app.ui.pages.campaigns_planner import Planner
from app.ui.widgets import Chip, PlainLabel

PLAN = Plan(
    "W", "enrolled", ("evening",), {"sms": 50}, date(2026, 12, 6), date(2027, 1, 31), partners=("P01",), holdout=0.5
)


@pytest.fixture
def report(school) -> PlanReport:
    return plan_campaign(school.desk.store, PLAN, school.desk.today())


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel))


def test_nobody_approves_unless_named(school, report: PlanReport) -> None:
    step = LaunchStep(school.desk, replace(report, waiting=0), "2026-12-06", "2027-01-31")
    assert step.approval() == Approval()
    assert "There is no other staff member yet" in words(step)
    assert str(report.held_out) in words(step)


def test_a_second_person_needs_their_pin_and_a_reason(school, report: PlanReport) -> None:
    staff.add(school.desk.store, "Ms Li", "2468")
    step = LaunchStep(school.desk, report, "2026-12-06", "2027-01-31")
    step.name.set_value("Ms Li")
    step.pin.setText("1111")
    assert step.approval() is None and "not Ms Li's PIN" in step.banner.words.text()
    step.pin.setText("2468")
    assert step.approval() is None and "looked at" in step.banner.words.text()
    step.reason.setText("PIA 12")
    assert step.approval() == Approval("Ms Li", "PIA 12")
    assert step.banner.isHidden()


def test_where_some_families_wait_the_others_may_go(school, report: PlanReport) -> None:
    step = LaunchStep(school.desk, replace(report, waiting=7), "2026-12-06", "2027-01-31")
    assert "Without a second person, 7 families that a point keeps waiting stay off" in words(step)
    assert step.approval() == Approval()


def test_a_message_that_may_not_leave_is_named_before_the_launch(school) -> None:
    lacking = replace(PLAN, messages={"sms": {"zh_CN": "{name}您好，买！"}})
    found = plan_campaign(school.desk.store, lacking, school.desk.today())
    assert found.stopped == found.assigned + found.held_out and found.waiting == 0
    told = words(LaunchStep(school.desk, found, "2026-12-06", "2027-01-31"))
    assert "does not say who sends it" in told and "stops the launch; mend the plan" in told


def test_who_launches_is_not_offered_as_the_second(school, report: PlanReport) -> None:
    staff.add(school.desk.store, "Ms Li", "2468")
    school.desk.store.who = "Ms Li"
    step = LaunchStep(school.desk, report, "2026-12-06", "2027-01-31")
    assert step.name.count() == 1


def test_what_went_out_is_told(school, report: PlanReport) -> None:
    record = replace(find(school.desk.store, "W"), list_hash="abc123", sealed_at="2026-11-22", approved_by="Ms Li")
    files = (
        f"/x/{record.ref}-sms.csv",
        f"/x/{record.ref}-partner-P01.xlsx",
        f"/x/{record.ref}-coupons-1.pdf",
        f"/x/{record.ref}-qr.zip",
    )
    out = LaunchReport("w", "abc123", files, 50, 50, 2, {"G3": 2})
    view = LaunchedView(school.desk, replace(record, state="launched"), (0, 0), out, lambda: None, lambda: None)
    told = words(view)
    assert "For City Bank: only what was agreed" in told
    assert "Coupons with QR codes" in told and "QR codes as pictures" in told
    assert (
        "List: Text message" in told
        and f"{record.ref}-sms.csv" in told
        and "abc123" in told
        and "Approved by Ms Li" in told
    )
    assert "2 families were left off at the last check: G3 2." in told
    school.press(view, "See the result")
    assert school.went == [("results", record.ref)]


def test_a_recorded_campaign_has_no_seal_and_its_arms_are_counted(school) -> None:
    record = find(school.desk.store, "autumn")
    view = LaunchedView(school.desk, record, arm_counts(school.desk.store, record.id), None, lambda: None, lambda: None)
    assert "there is no seal" in words(view)
    assert arm_counts(school.desk.store, record.id) == (120, 120)


def test_the_sample_tells_the_pins_of_its_people(school, report: PlanReport) -> None:
    said = "This is the sample institution"
    assert said not in words(LaunchStep(school.desk, report, "2026-12-06", "2027-01-31"))
    institution.save(school.desk.store, replace(institution.get(school.desk.store), sample=True))
    told = words(LaunchStep(school.desk, report, "2026-12-06", "2027-01-31"))
    people = tomllib.loads((sample() / "manifest.toml").read_text("utf-8"))["staff"]
    assert said in told
    assert all(one["name"] in told and one["pin"] in told for one in people)


@pytest.fixture
def waiting(school, qtbot) -> Planner:
    """A plan at the launch: lessons one to one, which keep every family waiting until a second person has looked."""
    store = school.desk.store
    staff.add(store, "Ms Li", "2468")
    known = {"prepay_months": 1, "prepay_hours": 9, "prepay_amount": 9, "one_to_one": True}
    lessons = Offer(ref="lessons", title="Lessons", kind="course_k12", value=120.0, cost=38.0, attributes=known)
    save_offer(store, lessons)
    plan = replace(PLAN, offers=("lessons",), partners=(), audience="rule")
    planner = Planner(school.desk, read_ground(store, school.desk.today()), of_plan(plan, PREVIEW))
    qtbot.addWidget(planner)
    school.settle()
    points = [one.code for one in planner.report.warnings if one.needs_approval]
    assert "E2" in points
    chips = [chip.text() for chip in planner.step.findChildren(Chip)]
    assert any("second person" in one for one in chips) and chips.count("Approval") == len(points)
    planner.forward()
    assert planner.at == LAUNCH and planner.step.waiting == len(points)
    assert any("for it" in chip.text() for chip in planner.step.findChildren(Chip))
    told = words(planner.step)
    assert "nothing goes out before they are settled" in told and planner.report.waiting == planner.step.chosen
    for one in planner.report.warnings:
        assert (one.text.en in told and f"{one.code} · " in told) if one.needs_approval else one.code not in points
    return planner


def test_a_point_that_waits_is_not_launched_past_the_second_person(
    school, waiting: Planner, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr("app.ui.pages.campaigns_planner.ask_folder", lambda *_: tmp_path / "lists")
    step = waiting.step
    step.name.set_value("Ms Li")
    step.pin.setText("1111")
    step.reason.setText("PIA 12")
    waiting.forward()
    assert "not Ms Li's PIN" in step.banner.words.text() and not step.banner.isHidden()
    assert school.asked == [] and not (tmp_path / "lists").exists()
    step.name.set_value("")
    waiting.forward()  # nobody looked
    assert "All families wait for a second person" in step.banner.words.text() and school.asked == []
    waiting.launch_to(tmp_path / "lists", "", "")
    school.settle()
    assert "waits for a second person" in waiting.banner.words.text() and not waiting.launching
    assert not list((tmp_path / "lists").glob("*"))
    assert find(school.desk.store, "W").state == "planned"


def test_the_second_person_lets_those_who_wait_on_the_list(school, waiting: Planner, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("app.ui.pages.campaigns_planner.ask_folder", lambda *_: tmp_path / "lists")
    out: list[LaunchReport] = []
    waiting.launched.connect(out.append)
    step = waiting.step
    step.name.set_value("Ms Li")
    step.pin.setText("2468")
    waiting.forward()
    assert "Write what Ms Li looked at" in step.banner.words.text() and school.asked == []
    step.reason.setText("PIA 12")
    waiting.forward()
    school.settle()
    assert school.asked == ["Launch “W”?"] and school.errors == []
    assert (out[0].assigned, out[0].suppressed) == (waiting.report.assigned, 0)
    record = find(school.desk.store, "W")
    assert (record.state, record.approved_by) == ("launched", "Ms Li") and (tmp_path / "lists").exists()
    told = school.desk.store.read().execute("SELECT details FROM audit WHERE action = 'launch'").fetchall()
    assert "PIA 12" in told[-1][0]
