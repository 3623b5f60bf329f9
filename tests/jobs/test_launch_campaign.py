"""A launch in a real store: sealed in the log, files whole, and nobody on them who has withdrawn."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from app.domain.campaigns import Plan
from app.domain.errors import Cancelled, UserError
from app.jobs.launch_campaign import launch_campaign
from app.jobs.plan_campaign import plan_campaign
from app.jobs.progress import Progress
from app.store import audit
from app.store.batches import batch
from app.store.campaigns import find
from app.store.frames import frame
from tests.jobs.conftest import AGREED

PLAN = Plan(
    "Evening", "enrolled", ("evening",), {"sms": 12, "wechat": 15}, date(2026, 12, 6), date(2027, 1, 31), holdout=0.2
)


def withdraw(store, person: int) -> None:
    with batch(store, "edit", "withdrawn") as b:
        row = ("guardian", person, "withdrawn", "marketing", "2026-11-22", "2026-11-22")
        b.insert("consents", ["person_kind", "person_id", "action", "purpose", "given_at", "withdrawn_at"], [row])


def rows_of(out: Path) -> list[dict[str, str]]:
    found = []
    for path in sorted(out.glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            found += list(csv.DictReader(file))
    return found


def entries(store) -> list[tuple[str, dict[str, object]]]:
    rows = store.read().execute("SELECT action, details FROM audit ORDER BY id").fetchall()
    return [(action, json.loads(details)) for action, details in rows]


def test_the_whole_launch(store, fill, today, tmp_path) -> None:
    fill(store)
    plan_campaign(store, PLAN, today)
    out = tmp_path / "lists"
    report = launch_campaign(store, "Evening", out, today, **AGREED)
    assert (report.assigned, report.held_out, report.suppressed) == (20, 5, 0)
    names = sorted(path.name for path in out.iterdir())
    assert names == [
        f"evening-{end}"
        for end in (*("coupons.pdf", "partner-P01.xlsx", "qr.zip", "sms.csv", "sms.xlsx", "wechat.csv", "wechat.xlsx"),)
    ]
    assert sorted(Path(path).name for path in report.files) == names
    rows = rows_of(out)
    assert len(rows) == 20 and all(row["Recipient"].startswith("Parent") for row in rows)
    assert len({row["Code"] for row in rows}) == 20
    kept = frame(store, "assignments")
    assert kept["arm"].value_counts().to_dict() == {"offer": 20, "control": 5}
    assert set(kept.loc[kept["arm"] == "offer", "code"]) == {row["Code"] for row in rows}
    assert kept.loc[kept["arm"] == "control", ["offer_id", "channel", "code"]].isna().all(axis=None)
    campaign = find(store, "evening")
    assert (campaign.state, campaign.list_hash) == ("launched", report.list_hash) and campaign.sealed_at
    log = entries(store)
    assert [action for action, _ in log][-3:] == ["plan", "seal", "launch"]
    assert log[-2][1]["seed"] == campaign.seed and log[-2][1]["list_hash"] == report.list_hash
    assert audit.verify(store).whole


def test_the_seed_replays_the_draw(store, fill, today, tmp_path) -> None:
    from app.campaigns.seal import list_hash

    fill(store)
    plan_campaign(store, PLAN, today)
    planned = frame(store, "assignments").set_index("household_id")
    report = launch_campaign(store, "evening", tmp_path / "lists", today, **AGREED)
    final = frame(store, "assignments")
    names = ["person_kind", "person_id", "offer_id", "channel"]
    rows = [
        (home, *planned.loc[home, names], arm) for home, arm in zip(final["household_id"], final["arm"], strict=True)
    ]
    assert list_hash(rows) == report.list_hash


def test_withdrawn_between_plan_and_launch(store, fill, today, tmp_path) -> None:
    fill(store, 20)
    plan_campaign(store, PLAN, today)
    gone = [int(each) for each in frame(store, "assignments")["person_id"][:3]]
    for person in gone:
        withdraw(store, person)
    before = len(frame(store, "decisions"))
    report = launch_campaign(store, "evening", tmp_path / "lists", today, **AGREED)
    again = frame(store, "decisions").iloc[before:]
    assert len(again) == len({*again["person_id"]}) == report.assigned + report.held_out + 3
    assert set(again["rules_version"]) == {report.rules_version}
    stopped = again[again["verdict"] == "BLOCK"]
    assert set(stopped["person_id"]) == set(gone) and all("G3" in rules.split(",") for rules in stopped["rule"])
    assert report.suppressed == 3 and dict(report.suppressed_rules) == {"G3": 3}
    assert not {f"Parent {person}" for person in gone} & {row["Recipient"] for row in rows_of(tmp_path / "lists")}


def test_a_second_export_keeps_the_draw_and_drops_the_withdrawn(store, fill, today, tmp_path) -> None:
    fill(store)
    plan_campaign(store, PLAN, today)
    first = launch_campaign(store, "evening", tmp_path / "a", today, **AGREED)
    row = rows_of(tmp_path / "a")[0]
    withdraw(store, int(row["Recipient"].split()[1]))
    again = launch_campaign(store, "evening", tmp_path / "b", today)
    assert (again.assigned, again.held_out, again.suppressed) == (first.assigned - 1, first.held_out, 1)
    assert again.list_hash == first.list_hash
    assert row["Code"] not in {each["Code"] for each in rows_of(tmp_path / "b")}
    assert entries(store)[-1][0] == "export"


def test_an_unlawful_message_stays_in_the_house(store, fill, today, tmp_path) -> None:
    fill(store)
    plan_campaign(store, replace(PLAN, messages={"sms": {"zh_CN": "{name}您好，买！"}}), today)
    with pytest.raises(UserError, match="who sends it"):
        launch_campaign(store, "evening", tmp_path / "lists", today, **AGREED)
    assert find(store, "evening").state == "planned" and not (tmp_path / "lists").exists()


def test_families_that_became_one_since_the_planning_are_on_the_list_once(store, fill, today, tmp_path) -> None:
    fill(store)
    plan_campaign(store, PLAN, today)
    homes = [int(each) for each in frame(store, "assignments")["household_id"][:2]]
    with store.write() as db:
        for table in ("guardians", "students", "assignments"):
            db.execute(f"UPDATE {table} SET household_id = ? WHERE household_id = ?", homes)
    report = launch_campaign(store, "evening", tmp_path / "lists", today, **AGREED)
    assert dict(report.suppressed_rules) == {"twice": 1}
    kept = frame(store, "assignments")
    assert kept["household_id"].is_unique and homes[1] not in set(kept["household_id"])


def test_a_sealed_list_with_a_merged_person_goes_out_with_them_once(store, fill, today, tmp_path) -> None:
    fill(store)
    plan_campaign(store, PLAN, today)
    launch_campaign(store, "evening", tmp_path / "a", today, **AGREED)
    rows = frame(store, "assignments")
    one, two = (int(each) for each in rows.loc[rows["arm"] == "offer", "person_id"][:2])
    with store.write() as db:
        db.execute("UPDATE assignments SET person_id = ?, household_id = ? WHERE person_id = ?", [one, one, two])
    again = launch_campaign(store, "evening", tmp_path / "b", today)
    assert dict(again.suppressed_rules) == {"twice": 1}
    assert [row["Recipient"] for row in rows_of(tmp_path / "b")].count(f"Parent {one}") == 1
    assert entries(store)[-1][1]["suppressed_rules"] == {"twice": 1}


def test_no_child_on_a_partners_file(store, fill, today, tmp_path) -> None:
    fill(store)
    with batch(store, "edit", "consents") as b:
        columns = ["person_kind", "person_id", "purpose", "given_at", "channels", "proof", "partner_id", "recipient"]
        rows = [
            ("guardian", home, "marketing", "2026-01-06", '["sms"]', "p", 1, "City Bank", 1, '["name", "phone"]')
            for home in range(1, 21)
        ]
        b.insert("consents", [*columns, "separate", "data_kinds"], rows)
    shared = replace(PLAN, shares="person_rows", confirmed={"P4.rows": "PIA 7"}, holdout=0.0)
    plan_campaign(store, shared, today)
    launch_campaign(store, "evening", tmp_path / "lists", today, **AGREED)
    book = openpyxl.load_workbook(tmp_path / "lists" / "evening-partner-P01.xlsx")
    cells = [str(cell.value) for page in book for row in page.iter_rows() for cell in row if cell.value is not None]
    assert any(text.startswith("Parent ") for text in cells)
    assert not any("Child" in text or "2016" in text or text.startswith("138") for text in cells)
    book.close()


def test_nothing_for_the_partner_where_nothing_is_shared(store, fill, today, tmp_path) -> None:
    fill(store, 5)
    plan_campaign(store, replace(PLAN, shares="none"), today)
    launch_campaign(store, "evening", tmp_path / "lists", today, **AGREED)
    assert not list((tmp_path / "lists").glob("*partner*"))


@pytest.mark.parametrize("step", [1, 2, 3])
def test_cancelling_leaves_no_file_and_no_seal(store, fill, today, tmp_path, step: int) -> None:
    fill(store, 10)
    plan_campaign(store, PLAN, today)
    before = frame(store, "assignments")
    progress = Progress(show=lambda done, total: progress.cancel() if done == step else None)
    with pytest.raises(Cancelled):
        launch_campaign(store, "evening", tmp_path / "lists", today, **AGREED, progress=progress)
    assert not list((tmp_path / "lists").glob("*"))
    assert frame(store, "assignments").equals(before) and find(store, "evening").state == "planned"


def test_what_cannot_be_launched(store, fill, today, tmp_path) -> None:
    fill(store, 4)
    with pytest.raises(UserError, match="no campaign “evening”"):
        launch_campaign(store, "evening", tmp_path, today, **AGREED)
    plan_campaign(store, PLAN, today)
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError, match="no folder"):
        launch_campaign(store, "evening", tmp_path / "file", today, **AGREED)
    store.who = "Wang"
    with pytest.raises(UserError, match="second person"):
        launch_campaign(store, "evening", tmp_path, today, approver="Wang")
    for person in range(1, 5):
        withdraw(store, person)
    with pytest.raises(UserError, match="Nobody is left"):
        launch_campaign(store, "evening", tmp_path / "lists", today, **AGREED)
    launched = replace(PLAN, name="Empty", offers=("loan",))
    plan_campaign(store, launched, today)
    with pytest.raises(UserError, match="Nobody is left"):
        launch_campaign(store, "Empty", tmp_path / "lists", today, **AGREED)


def test_a_launched_plan_is_closed(store, fill, today, tmp_path) -> None:
    fill(store, 10)
    plan_campaign(store, PLAN, today)
    launch_campaign(store, "evening", tmp_path / "lists", today, **AGREED)
    with pytest.raises(UserError, match="already been launched"):
        plan_campaign(store, PLAN, today)


def test_who_approves_works_here_says_why_and_an_approval_is_given_once(store, fill, today, tmp_path) -> None:
    fill(store)
    plan_campaign(store, PLAN, today)
    for name, why, said in [("Nobody", "read", "no staff member"), ("Li", " ", "needs a reason")]:
        with pytest.raises(UserError, match=said):
            launch_campaign(store, "evening", tmp_path, today, approver=name, reason=why)
    launch_campaign(store, "evening", tmp_path / "a", today, approver="Li", reason="read")
    store.who = "Li"
    launch_campaign(store, "evening", tmp_path / "b", today)
    assert entries(store)[-1][1]["approved_by"] == "Li" and entries(store)[-1][1]["reason"] == "read"


def test_no_list_goes_out_before_a_second_person_has_agreed_to_the_plan(store, fill, today, tmp_path) -> None:
    fill(store)
    plan_campaign(store, PLAN, today)
    with pytest.raises(UserError, match=r"waits for a second person .A1.notice, G5.none, P4.*approved") as caught:
        launch_campaign(store, "evening", tmp_path / "lists", today)
    assert "“Evening”" in str(caught.value) and not list((tmp_path / "lists").glob("*"))
    assert find(store, "evening").state == "planned" and "seal" not in dict(entries(store))
    report = launch_campaign(store, "evening", tmp_path / "lists", today, **AGREED)
    assert report.approved_by == "Li" and dict(report.approvals) == {"P4": 25, "A1.notice": 25, "G5.none": 25}


def test_a_plan_whose_questions_are_answered_needs_nobody(store, fill, today, tmp_path) -> None:
    fill(store)
    noted = {"P4": "PIA 12", "A1.notice": "notice of 1 November", "G5.none": "texts 4 and 5, read by Wang"}
    plan_campaign(store, replace(PLAN, confirmed=noted), today)
    report = launch_campaign(store, "evening", tmp_path / "lists", today)
    assert report.assigned == 20 and (report.approved_by, dict(report.approvals)) == ("", {})


def test_only_the_offer_that_a_warning_concerns_waits(store, fill, today, tmp_path) -> None:
    fill(store)
    noted = {"P4": "PIA 12", "A1.notice": "notice", "G5.none": "text 4"}
    plan = replace(PLAN, offers=("evening", "gift"), confirmed=noted, holdout=0.0, channels={"sms": 36})
    waiting = plan_campaign(store, plan, today).waiting
    assert 0 < waiting < 36
    report = launch_campaign(store, "evening", tmp_path / "lists", today)
    assert dict(report.suppressed_rules) == {"approval": waiting} and report.assigned == 36 - waiting
    assert {row["Offer"] for row in rows_of(tmp_path / "lists")} == {"Finance evening"}


def test_the_approval_is_in_the_log_with_its_reason_and_replays(store, fill, today, tmp_path) -> None:
    import numpy as np

    from app.campaigns.judging import judge
    from app.jobs.campaign_ground import rule_book

    fill(store)
    plan_campaign(store, PLAN, today)
    launch_campaign(store, "evening", tmp_path / "lists", today, **AGREED)
    log, book = entries(store)[-1][1], rule_book()
    assert (log["approved_by"], log["reason"], log["rules_version"]) == ("Li", "PIA 12", book.version)
    facts = {
        name: np.array([[["" if value is None else value for value in values]]])
        if any(isinstance(value, str) for value in values)
        else np.array([[[np.nan if value is None else float(value) for value in values]]])
        for name, values in log["plan_facts"].items()
    }
    packs = {name: np.array([[[name == "CN"]]]) for name in ("CN", "EU", "US", "US-CA")}
    again = judge(book.of("plan"), facts, packs, (1, 1, 2), date.fromisoformat(log["contact_day"]), {})
    warned = {name for bits in again.matched.ravel().tolist() for name in again.names(bits)}
    assert {rule.id for rule in book.of("plan") if rule.waits} & warned == set(log["approvals"])


def test_a_new_form_between_plan_and_launch_keeps_off_who_signed_the_old_one(store, fill, today, tmp_path) -> None:
    from app.jobs.import_file import import_file
    from app.store.compliance import put_in_force

    fill(store, 20)
    rows = [f"G{home},marketing,2026-11-01,sms;wechat,scan.pdf,2026-{1 + home % 2}" for home in range(1, 21)]
    head = "guardian_id,purpose,given_at,channels,proof,text_hash"
    (tmp_path / "consents.csv").write_text("\n".join([head, *rows]), encoding="utf-8")
    import_file(store, tmp_path / "consents.csv", "consents")
    plan_campaign(store, replace(PLAN, holdout=0.0), today)
    put_in_force(store, "2026-2")
    report = launch_campaign(store, "evening", tmp_path / "lists", today, **AGREED)
    assert dict(report.suppressed_rules) == {"G3.text": 10} and report.assigned == 10
    assert all(int(row["Recipient"].split()[1]) % 2 for row in rows_of(tmp_path / "lists"))


def test_what_was_not_agreed_to_at_the_launch_waits_when_lists_are_written_again(store, fill, today, tmp_path) -> None:
    from app.store.compliance import note_incident

    fill(store)
    plan_campaign(store, PLAN, today)
    launch_campaign(store, "evening", tmp_path / "a", today, **AGREED)
    note_incident(store, today)
    with pytest.raises(UserError, match=r"second person \(T3\)"):
        launch_campaign(store, "evening", tmp_path / "b", today)
    launch_campaign(store, "evening", tmp_path / "b", today, approver="Li", reason="the leak is mended")
    last = entries(store)[-1]
    assert last[0] == "export" and "T3" in last[1]["approvals"] and last[1]["reason"] == "the leak is mended"


def test_own_offers_beside_a_partners(store, fill, today, tmp_path) -> None:
    fill(store, 40)
    with batch(store, "edit", "own") as b:
        b.insert("offers", ["ref", "title", "kind", "value", "cost"], [("own", "Open day", "event", 500.0, 5.0)])
    plan = replace(PLAN, offers=("evening", "own"), partner_least=0.3)
    ref = plan_campaign(store, plan, today).campaign
    report = launch_campaign(store, ref, tmp_path, today, **AGREED)
    assert any("partner-P01" in each for each in report.files)
    offers = [row["Offer"] for row in rows_of(tmp_path)]
    assert "Open day" in offers and offers.count("Finance evening") >= 0.2 * len(offers)
