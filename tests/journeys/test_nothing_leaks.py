"""A whole campaign with hostile names: no child stands on a file that leaves, in a log, or in the store's bytes."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdf
import pytest

from app.domain.campaigns import Plan
from app.jobs.import_file import import_file
from app.jobs.launch_campaign import launch_campaign
from app.jobs.plan_campaign import plan_campaign
from app.jobs.progress import Progress
from app.jobs.settle_campaign import settle_campaign
from app.jobs.write_report import write_report
from app.paths import log_file
from app.store import audit
from app.store.backups import back_up
from app.store.batches import batch
from app.store.database import Store
from app.store.staff import add

TODAY, LATER = date(2026, 11, 22), date(2027, 2, 3)
HOSTILE = ("=1+1", "<script>alert(1)</script>", '#read("/etc/passwd")', "../../x", "${7*7}", "＝cmd|' /C calc'!A0")
HOMES = range(1, 121)
GIVEN = ("person_kind", "person_id", "purpose", "recipient", "partner_id", "separate", "sensitive", "given_at")
PLAN = Plan(
    "../../<b>Evening</b>",
    "enrolled",
    ("evening",),
    {"sms": 100, "wechat": 100},
    TODAY,
    date(2027, 1, 31),
    partners=("=Bank<img src=x>",),
    holdout=0.3,
    audience="manual",
    shares="person_rows",
    confirmed={"P4.rows": "PIA 7", "P4": "PIA 7"},
)


def child(home: int) -> tuple[str, str, str]:
    """A child's name, phone and birth date, each found nowhere else."""
    return (
        f"Zqchild{home:03d} {HOSTILE[home % 6]}",
        f"1990000{home:04d}",
        f"2016-{home % 12 + 1:02d}-{home % 28 + 1:02d}",
    )


def parent(home: int) -> str:
    return f"{HOSTILE[home % 6]} Parent{home:03d}"


def families(store: Store) -> None:
    with batch(store, "import", "families") as b:
        b.insert("households", ["ref"], [(f"H{home}",) for home in HOMES])
        adults = [(f"G{home}", parent(home), f"138{home:08d}", home) for home in HOMES]
        b.insert("guardians", ["ref", "name", "phone", "household_id"], adults)
        columns = ["ref", "name", "phone", "birth_date", "schooling", "household_id"]
        b.insert("students", columns, [(f"S{home}", *child(home), "primary", home) for home in HOMES])
        b.insert("guardianships", ["student_id", "guardian_id"], [(home, home) for home in HOMES])
        b.insert("partners", ["ref", "name", "industry"], [("../P1", PLAN.partners[0], "bookshop")])
        deal = (1, "2026-01-01", "2027-12-31", '["marketing"]', '["name", "phone", "birth_date", "age_band"]', 0.3)
        b.insert("agreements", ["partner_id", "starts", "ends", "purposes", "fields", "split"], [deal])
        offer = ("evening", 1, "=Evening <script>", "event", 180.0, 45.0)
        b.insert("offers", ["ref", "partner_id", "title", "kind", "value", "cost"], [offer])
        columns = [*GIVEN, "channels", "data_kinds", "proof"]
        ways, kinds = '["sms", "wechat"]', '["name", "phone", "birth_date", "age_band"]'
        general = [("guardian", home, "marketing", "", None, 0, 0, "2026-01-05", ways, "[]", "p.pdf") for home in HOMES]
        to_bank = [
            ("guardian", home, "sharing", "../P1", 1, 1, 1, "2026-01-05", "[]", kinds, "p.pdf")
            for home in HOMES
            if home % 2
        ]
        b.insert("consents", columns, general + to_bank)


def outcomes(store: Store, folder: Path) -> None:
    """Every second family that was written to, and every fifth that was not, enrols."""
    rows = store.read().execute("SELECT household_id, arm FROM assignments").fetchall()
    came = [home for home, arm in rows if home % (5 if arm == "control" else 2) == 0]
    with (folder / "outcomes.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["campaign", "household_id", "type", "at", "value"])
        ref = store.read().execute("SELECT ref FROM campaigns").fetchone()[0]
        writer.writerows([[ref, f"H{home}", "enrolled", "2026-12-20", 900] for home in came])
    import_file(store, folder / "outcomes.csv", "outcomes")


def readable(path: Path) -> str:
    """Everything a reader of the file can find in it."""
    if path.suffix == ".pdf":
        return "".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packed:
            return "".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())
    return path.read_bytes().decode("utf-8", "replace")


@pytest.fixture
def ran(store: Store, tmp_path: Path) -> Iterator[tuple[Store, Path]]:
    families(store)
    add(store, "二号", "2468")
    ref = plan_campaign(store, PLAN, TODAY).campaign
    assert launch_campaign(store, ref, tmp_path / "out", TODAY, approver="二号", reason="looked").assigned > 30
    outcomes(store, tmp_path)
    settle_campaign(store, ref, Progress(), LATER)
    for partner in (None, PLAN.partners[0]):
        write_report(store, ref, tmp_path / "out", today=LATER, partner=partner, progress=Progress())
    launch_campaign(store, ref, tmp_path / "out" / "again", TODAY, approver="二号", reason="looked")
    yield store, tmp_path


def test_no_child_is_named_anywhere(ran: tuple[Store, Path]) -> None:
    store, folder = ran
    files = [path for path in (folder / "out").rglob("*") if path.is_file()]
    assert len(files) >= 26 and all(path.resolve().is_relative_to(folder) for path in files)
    secrets = [part for home in HOMES for part in (child(home)[0][:10], child(home)[1], child(home)[2])]
    texts = {path.name: readable(path) for path in files}
    texts["names"] = "\n".join(texts)
    texts["log"] = log_file().read_text("utf-8") if log_file().exists() else ""
    texts["audit"] = "\n".join(f"{one.action} {one.subject} {json.dumps(one.details)}" for one in audit.page(store))
    found = {name: [one for one in secrets if one in text] for name, text in texts.items()}
    assert {name: hits[:3] for name, hits in found.items() if hits} == {}
    assert "Parent0" not in texts["audit"] and "1380000" not in texts["audit"]


def test_a_partner_reads_of_those_who_agreed_alone(ran: tuple[Store, Path]) -> None:
    _, folder = ran
    (path,) = (folder / "out").glob("*partner*.xlsx")
    told = readable(path)
    assert any(f"Parent{home:03d}" in told for home in HOMES if home % 2)
    assert not any(f"Parent{home:03d}" in told for home in HOMES if not home % 2)
    for report in (folder / "out").glob("*report*"):
        text = readable(report)
        assert "Parent0" not in text and "1380000" not in text, report.name


def test_nothing_calculates_and_nothing_runs(ran: tuple[Store, Path]) -> None:
    _, folder = ran
    for path in (folder / "out").rglob("*.*"):
        if path.suffix == ".csv":
            rows = csv.reader(io.StringIO(path.read_text("utf-8-sig")))
            wrong = [cell for row in rows for cell in row if cell[:1] in tuple("=+@＝＋＠\t\r")]
            assert wrong == [] or all(cell[1:2].isdigit() for cell in wrong), path.name
        elif path.suffix == ".xlsx":
            assert "<f>" not in readable(path), path.name
        elif path.suffix == ".html":
            text = readable(path)
            assert "<script" not in text and "<img" not in text and "<b>Evening" not in text
        elif path.suffix == ".pdf":
            assert "root:" not in readable(path)


def test_the_stores_own_files_tell_nothing_without_the_password(ran: tuple[Store, Path], tmp_path: Path) -> None:
    store, _ = ran
    back_up(store, tmp_path / "elsewhere")
    seeds = [text.encode() for home in HOMES for text in (child(home)[0][:10], child(home)[1], f"Parent{home:03d}")]

    def seen() -> list[str]:
        kept = [*store.path.parent.glob("school*"), *(tmp_path / "elsewhere").rglob("*")]
        assert len([path for path in kept if path.is_file()]) >= 2
        return [path.name for path in kept if path.is_file() and any(seed in path.read_bytes() for seed in seeds)]

    assert seen() == []
    store.close()
    assert seen() == []
    assert not list(store.path.parent.glob("*-wal"))
