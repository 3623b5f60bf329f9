"""The files of a launch: each family's own message and code, pictures that hold the codes, nothing that calculates."""

from __future__ import annotations

import csv
import zipfile
from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from app.campaigns.coupons import judged
from app.campaigns.messages import parts
from app.domain.campaigns import Plan
from app.domain.errors import UserError
from app.jobs.launch_campaign import launch_campaign
from app.jobs.launch_files import refuse_faulty
from app.jobs.plan_campaign import plan_campaign
from app.store.coupons import key
from app.store.frames import frame
from tests.jobs.conftest import AGREED

SMS = {
    "zh_CN": "【{school}】{name}您好，{offer}，凭{code}入场。咨询{contact}，拒收请回复R",
    "en": "{school}: {name}, {offer}, code {code}. Ask {contact}, reply R to refuse.",
}
PLAN = Plan(
    "Evening", "enrolled", ("evening",), {"sms": 12, "wechat": 15}, date(2026, 12, 6), date(2027, 1, 31),
    holdout=0.2, contact="0791-8888 1234", messages={"sms": SMS},
)  # fmt: skip


@pytest.fixture
def out(store, fill, today, tmp_path):
    fill(store)
    with store.write() as db:
        db.execute("UPDATE guardians SET name = '=1+1', attributes = '{\"语言\": \"英语\"}' WHERE id % 2 = 0")
    plan_campaign(store, PLAN, today)
    report = launch_campaign(store, "evening", tmp_path / "lists", today, **AGREED)
    assert report.sms_parts == report.as_json()["sms_parts"] > 0
    return tmp_path / "lists"


def sms(out) -> list[dict[str, str]]:
    with (out / "evening-sms.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_each_family_gets_its_own_message_in_its_language(store, out) -> None:
    rows = sms(out)
    for row in rows:
        code = f"{row['Code'][:5]}-{row['Code'][5:]}"
        english = row["Recipient"] == "'=1+1"
        assert row["Message"].startswith("Test school: =1+1" if english else "【Test school】Parent ")
        assert code in row["Message"] and "0791-8888 1234" in row["Message"]
        assert row["Parts"] == str(parts(row["Message"]))
    assert {row["Recipient"][:1] for row in rows} == {"'", "P"}
    with (out / "evening-wechat.csv").open(encoding="utf-8-sig", newline="") as file:
        assert "Message" not in next(csv.reader(file))


def test_codes_are_signed_for_this_campaign(store, out) -> None:
    codes = frame(store, "assignments")["code"].dropna().tolist()
    assert {judged(code, key(store), ["evening"]) for code in codes} == {"ours"}
    assert {judged(code, key(store), ["other"]) for code in codes} == {"not_ours"}


def test_coupons_to_print_and_pictures_to_send(store, out) -> None:
    kept = frame(store, "assignments").dropna(subset=["code"])
    with zipfile.ZipFile(out / "evening-qr.zip") as file:
        names = {name.removesuffix(".png") for name in file.namelist()}
        assert names == set(kept.loc[kept["channel"] == "wechat", "code"])
        assert file.read(file.namelist()[0])[:4] == b"\x89PNG"
    assert (out / "evening-coupons.pdf").read_bytes()[:5] == b"%PDF-"


def test_nothing_in_a_workbook_calculates(out) -> None:
    book = openpyxl.load_workbook(out / "evening-sms.xlsx")
    assert {cell.data_type for page in book for row in page.iter_rows() for cell in row} <= {"s", "n"}
    assert not any(isinstance(cell.value, float) for page in book for row in page.iter_rows() for cell in row)
    book.close()


def test_letters_carry_the_address(store, fill, today, tmp_path) -> None:
    fill(store)
    with store.write() as db:
        db.execute("UPDATE guardians SET attributes = json_object('家庭住址', '江州路 ' || id || ' 号')")
        columns = "person_kind, person_id, purpose, given_at, channels, proof"
        values = "'guardian', id, 'marketing', '2026-01-06', '[\"post\"]', 'p.pdf'"
        db.execute(f"INSERT INTO consents ({columns}) SELECT {values} FROM guardians")
    plan = replace(PLAN, name="Letters", channels={"post": 9}, messages={})
    plan_campaign(store, plan, today)
    report = launch_campaign(store, "Letters", tmp_path / "post", today, **AGREED)
    with (tmp_path / "post" / "letters-post.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == report.assigned > 0
    assert all(row["Contact"] == f"江州路 {row['Recipient'].split()[1]} 号" for row in rows)


def test_the_first_fault_is_named() -> None:
    refuse_faulty(PLAN, "Test school")
    with pytest.raises(UserError, match="Text message: it promises a way to reach you"):
        refuse_faulty(replace(PLAN, contact=""), "Test school")
