from pathlib import Path

import pytest

from app.jobs.measure_campaign import measure_campaign
from app.jobs.progress import Progress
from app.store import audit, staff
from app.store import drafts as kept_drafts
from app.store.campaigns import find
from app.store.compliance import note_incident
from app.store.frames import frame
from app.ui.pages import campaigns_draft as drafts
from app.ui.pages.campaigns import CampaignsPage
from app.ui.pages.campaigns_approval import ApprovalDialog
from app.ui.pages.campaigns_board import Board
from app.ui.pages.campaigns_compare import CompareView
from app.ui.pages.campaigns_draft import PREVIEW
from app.ui.pages.campaigns_launch import LaunchedView, LaunchStep
from app.ui.pages.campaigns_list import CampaignsList
from app.ui.pages.campaigns_preview import Preview
from app.ui.widgets import Chip, DataTable, PlainLabel


def opened(bench) -> CampaignsPage:
    page = CampaignsPage(bench.desk)
    bench.desk.changed.connect(lambda nouns: page.refresh())
    page.refresh()
    bench.settle()
    return page


def filled(bench, page: CampaignsPage) -> None:
    """Through the first six steps as a person would."""
    step = page.planner.step
    step.name.setText("Winter")
    bench.press(page, "Next")
    step = page.planner.step
    for row in step.partners.rows:
        row.box.setChecked(row.pick.key == "P01")
    for row in step.offers.rows:
        row.box.setChecked(row.pick.key == "evening")
    for _ in range(5):
        bench.press(page, "Next")
    bench.press(page, "Next")


def test_without_campaigns_it_says_what_to_do(bench) -> None:
    page = opened(bench)
    assert page.property("state") == "empty"
    bench.press(page, "Plan a campaign")
    assert page.planner is not None and page.planner.at == 0


def test_the_list_shows_state_days_and_effect(school) -> None:
    page = opened(school)
    model = page.findChild(DataTable).paged()
    shown = [model.index(0, at).data() for at in range(6)]
    assert shown == ["Autumn", "City Bank", "Finished", "1 Sep – 15 Oct 2026", "240", "Waiting for results"]
    measure_campaign(school.desk.store, "autumn", school.desk.today(), Progress())
    page.refresh()
    school.settle()
    model = page.findChildren(DataTable)[-1].paged()
    assert model.index(0, 5).data() == "Works · +20 in 100"
    page.show_line(page.known.lines[0])
    assert school.went == [("results", "autumn")]


def with_a_leak(school, page: CampaignsPage, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A leak came to light after the launch: nobody has agreed to that, so the lists wait for a second person."""

    def answer(dialog: ApprovalDialog) -> bool:
        dialog.fill({"name": "Ms Li", "pin": "1111", "reason": "the leak is mended"})
        dialog.submit()
        told = " ".join(label.text() for label in dialog.findChildren(PlainLabel))
        assert "not Ms Li's PIN" in told and "(T3)" in told
        dialog.fill({"pin": "2468"})
        dialog.submit()
        return bool(dialog.given.name)

    monkeypatch.setattr(ApprovalDialog, "exec", answer)
    note_incident(school.desk.store, school.desk.today())
    for path in folder.iterdir():
        path.unlink()
    school.press(page, "Write the lists again")
    assert any(folder.iterdir()) and school.errors == []
    last = audit.page(school.desk.store)[0]
    assert last.action == "export" and "T3" in last.details["approvals"]
    assert (last.details["approved_by"], last.details["reason"]) == ("Ms Li", "the leak is mended")


def test_a_campaign_is_planned_launched_and_finished(school, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    staff.add(school.desk.store, "Ms Li", "2468")
    page = opened(school)
    school.press(page, "Plan a campaign")
    filled(school, page)
    assert isinstance(page.planner.step, Preview)
    report = page.planner.report
    assert 0 < report.assigned <= 60 and report.held_out > 0
    assert find(school.desk.store, "Winter").state == "planned"
    school.press(page, "On to the launch")
    step = page.planner.step
    assert isinstance(step, LaunchStep)
    step.name.set_value("Ms Li")
    step.pin.setText("2468")
    step.reason.setText("text approved by the bank")
    school.press(page, "Launch")
    view = page.findChild(LaunchedView)
    assert view is not None and page.planner is None
    assert {path.suffix for path in folder.iterdir()} == {".csv", ".xlsx", ".pdf", ".zip"}
    record = find(school.desk.store, "Winter")
    assert record.state == "launched" and record.list_hash
    assert kept_drafts.load(school.desk.store, drafts.KEY) is None
    before = len(list(folder.iterdir()))
    school.press(page, "Write the lists again")
    assert len(list(folder.iterdir())) >= before
    with_a_leak(school, page, folder, monkeypatch)
    school.press(page, "Finish")
    assert find(school.desk.store, "Winter").state == "finished"
    assert school.went[-1] == ("results", record.ref)
    assert school.errors == []


def test_a_draft_survives_and_goes_on_where_it_was(school) -> None:
    page = opened(school)
    school.press(page, "Plan a campaign")
    page.planner.step.name.setText("Half done")
    school.press(page, "Next")
    school.press(page, "All campaigns")
    again = opened(school)
    assert "Draft · step 2: Offers" in [chip.text() for chip in again.findChildren(Chip)]
    school.press(again, "Go on")
    assert (again.planner.draft.name, again.planner.at) == ("Half done", 1)
    again.leave()
    school.settle()
    school.yes = False
    school.press(again, "Plan a campaign")
    assert again.planner is None
    school.yes = True
    school.press(again, "Throw away")
    assert kept_drafts.load(school.desk.store, drafts.KEY) is None


def test_a_plan_in_hand_stands_once_and_the_rail_leads_back_to_the_list(school) -> None:
    page = opened(school)
    school.press(page, "Plan a campaign")
    filled(school, page)
    page.leave()
    school.settle()
    assert find(school.desk.store, "Winter").state == "planned"
    model = page.findChildren(DataTable)[-1].paged()
    assert [model.index(row, 0).data() for row in range(model.total)] == ["Autumn"]
    with school.desk.store.write() as db:
        db.execute("UPDATE campaigns SET state = 'launched' WHERE ref = 'autumn'")
    page.refresh()
    school.settle()
    page.show_line(next(one for one in page.known.lines if one.record.ref == "autumn"))
    assert page.opened.isVisibleTo(page) and "Over: finish it" in [chip.text() for chip in page.findChildren(Chip)]
    page.come_home()
    assert page.title.text() == "Campaigns"


def test_home_opens_what_it_names(school) -> None:
    page = CampaignsPage(school.desk)
    page.open_item("new")
    page.refresh()
    school.settle()
    assert page.planner is not None
    page.open_item(1)
    assert school.went == [("results", "autumn")]


def test_a_planned_campaign_opens_in_the_planner(school) -> None:
    page = opened(school)
    school.press(page, "Plan a campaign")
    filled(school, page)
    page.leave()
    school.settle()
    number = int(frame(school.desk.store, "campaigns", ["id"])["id"].max())
    kept_drafts.drop(school.desk.store, drafts.KEY)
    page.open_item(number)
    school.settle()
    assert page.planner.draft.name == "Winter" and page.planner.draft.offers == ("evening",)
    assert isinstance(page.planner.step, Preview)


def test_a_past_campaign_is_repeated_and_two_are_compared(school, answers) -> None:
    page = opened(school)
    answers({"ref": "autumn"})
    school.press(page, "Repeat one")
    draft = page.planner.draft
    assert (draft.name, draft.starts, draft.offers) == ("Autumn 2", "2026-12-06", ("evening",))
    page.planner.go(PREVIEW)
    school.settle()
    page.leave()
    school.settle()
    answers({"one": "autumn", "two": "autumn-2"})
    school.press(page, "Compare two")
    view = page.findChild(CompareView)
    assert view is not None and set(view.found.differ) <= {"name", "currency"}
    school.press(page, "All campaigns")
    assert page.findChild(DataTable) is not None and school.errors == []


def test_the_view_a_person_chose_stays(school) -> None:
    page = opened(school)
    page.findChild(CampaignsList).views.chosen.emit("board")
    page.refresh()
    school.settle()
    assert page.findChild(Board) is not None
