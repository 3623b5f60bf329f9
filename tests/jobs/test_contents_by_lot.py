"""Two texts drawn by lot: planned, sealed, on the lists, answered, measured, and the next batch in better shares."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl

from app.campaigns.plan_file import plan_from_text
from app.campaigns.seal import list_hash
from app.domain.campaigns import Plan
from app.jobs.launch_campaign import launch_campaign
from app.jobs.measure_campaign import measure_campaign
from app.jobs.plan_campaign import plan_campaign
from app.jobs.preview_messages import preview_messages
from app.jobs.progress import Progress
from app.jobs.propose_batch import next_batch, propose_next_batch
from app.store.batches import batch
from app.store.campaigns import find
from app.store.frames import frame
from tests.jobs.conftest import AGREED

OWED = " {school}, {contact}. Reply R to refuse."
PLAN = Plan(
    "Evening",
    "enrolled",
    ("evening",),
    {"sms": 200},
    date(2026, 12, 6),
    date(2027, 1, 31),
    holdout=0.25,
    contact="0791-8888 1234",
    messages={"sms": {"en": "Dear {name}, come." + OWED, "zh_CN": "长文" + OWED}},
    variants={"Long": {}, "Short": {"sms": {"en": "Come, {name}!" + OWED, "zh_CN": "短文" + OWED}}},
    variant_shares={"Long": 0.75, "Short": 0.25},
)


def list_of(out: Path) -> list[dict[str, str]]:
    with next(out.glob("*-sms.csv")).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_two_texts_from_the_plan_to_the_next_batch(store, fill, today, tmp_path) -> None:
    fill(store, 160)
    with store.write() as db:
        db.execute("UPDATE offers SET capacity = 200")
    plan_campaign(store, PLAN, today)
    assert plan_from_text(find(store, "evening").plan, "") == PLAN
    shown = preview_messages(store, "evening", today)
    assert {one.variant for one in shown.samples} == {"Long", "Short"}
    report = launch_campaign(store, "evening", tmp_path / "lists", today, **AGREED)
    kept = frame(store, "assignments")
    treated, held = kept[kept["arm"] == "offer"], kept[kept["arm"] == "control"]
    counts = treated["variant"].value_counts().to_dict()
    assert abs(counts["Long"] - 0.75 * len(treated)) < 1 and sum(counts.values()) == len(treated) > 100
    assert treated["variant_chance"].map({0.75: "Long", 0.25: "Short"}).tolist() == treated["variant"].tolist()
    assert held[["variant", "variant_chance"]].isna().all(axis=None)
    rows = {row["Code"]: row for row in list_of(tmp_path / "lists")}
    for one in treated.itertuples():
        short = rows[one.code]["Message"].startswith(("短文", "Come"))
        assert rows[one.code]["Variant"] == one.variant and short == (one.variant == "Short")
    partner = openpyxl.load_workbook(tmp_path / "lists" / "evening-partner-P01.xlsx")
    assert "Short" not in json.dumps([[cell.value for cell in line] for page in partner for line in page], default=str)
    _sealed_with_its_text(kept, report.list_hash)
    launch_campaign(store, "evening", tmp_path / "again", today)
    assert [row["Variant"] for row in list_of(tmp_path / "again")] == [row["Variant"] for row in rows.values()]
    _answered(store, treated)
    _compared(store, len(treated))


def _sealed_with_its_text(kept, digest: str) -> None:
    """Another text for one family would be another list."""
    offer = int(kept["offer_id"].dropna().iloc[0])
    names = ["household_id", "person_kind", "person_id", "arm", "variant"]
    rows = [
        (home, kind, person, offer, "sms", arm, None if arm == "control" else text)
        for home, kind, person, arm, text in kept[names].itertuples(index=False, name=None)
    ]
    assert list_hash(rows) == digest
    assert list_hash([(*row[:-1], "Long" if row[-1] == "Short" else row[-1]) for row in rows]) != digest


def _answered(store, treated) -> None:
    """Half of those with the short text enrol, of the others one in ten."""
    number = find(store, "evening").id
    hits = [
        (number, int(one.household_id), "enrolled", "2026-12-20")
        for place, one in enumerate(treated.sort_values("household_id").itertuples())
        if (one.variant == "Short" and place % 2) or (one.variant == "Long" and place % 10 == 0)
    ]
    with batch(store, "import", "answers") as b:
        b.insert("outcomes", ("campaign_id", "household_id", "type", "at"), hits)


def _compared(store, treated: int) -> None:
    found = measure_campaign(store, "evening", date(2027, 2, 1), Progress())
    own = {str(one.value): one for one in found.subgroups if str(one.column) == "Content variant"}
    assert {arm.arm for arm in found.arms} == {"control", "offer"} and set(own) == {"Long", "Short"}
    assert own["Short"].effect > own["Long"].effect + 0.2
    proposal = propose_next_batch(store, "evening", floor=0.1)
    assert proposal.leader == "Short" and proposal.contents
    assert sum(one.asked for one in proposal.variants) == treated
    plan = next_batch(store, "evening", date(2027, 2, 1))
    assert plan.variant_shares["Short"] > 0.4 and plan.variants == PLAN.variants
    again = plan_campaign(store, replace(plan, holdout=0.2), date(2027, 2, 1))
    assert again.campaign != "evening"
