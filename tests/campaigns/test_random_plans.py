"""A thousand random schools, plans and launches: all on a list may stand there, no child on a partner's file.

What is checked is worked out here from the raw rows by hand, not by the rules.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest

from app.campaigns.examination import Ground, examine
from app.campaigns.launching import check_again, seal
from app.campaigns.lists import Line, channel_sheet, partner_sheets
from app.campaigns.offers import agreed_fields
from app.campaigns.permissions import shared_kinds
from app.campaigns.proposal import propose
from app.campaigns.record import proposed_rows
from app.domain.campaigns import Plan
from app.domain.messages import Message
from tests.campaigns.conftest import World

KINDS = (
    "loan",
    "credit_card",
    "investment",
    "seminar",
    "event",
    "insurance",
    "training_loan",
    "course_adult",
    "voucher",
)
BORN = (None, "2008-11-22", "2008-11-23", "2015-01-01", "2003-05-05", "1985-01-01", "2026-12-01", "not a day")
COLUMNS = ["household_id", "person_kind", "person_id", "arm", "offer_id", "channel", "at", "propensity"]
COLUMNS += ["code", "value", "reason"]
ASLICE = 50
SLICES = [range(10), *(pytest.param(range(at, at + ASLICE), marks=pytest.mark.long) for at in range(0, 1000, ASLICE))]
WHOLE = "{school}：{name}，来{offer}。咨询{contact}，回复R退订"
TEXTS = (*[WHOLE] * 6, "", WHOLE.replace("{school}", ""), WHOLE.replace("退订", ""))


def school(world, random: np.random.Generator) -> None:
    """Twenty-five families, three offers of two partners, consents that hold, lapsed, or never were."""
    world.partner(1, industry=str(random.choice(["bank", "museum", "microloan"])))
    world.partner(2, industry=str(random.choice(["insurance", "car", "gym"])))
    world.rows["agreements"][0]["fields"] = '["name", "phone", "email", "age_band", "birth_date"]'
    for number in (1, 2, 3):
        world.offer(
            number, str(random.choice(KINDS)), partner=[1, 2, None][number - 1], capacity=int(random.integers(1, 20))
        )
    for home in range(1, 26):
        born, schooling = (
            random.choice(np.array(BORN, dtype=object)),
            random.choice(["unknown", "university", "primary"]),
        )
        refuses = int(random.random() < 0.1)
        world.student(
            home,
            home,
            born,
            name=f"Child{home:03d}X",
            phone=f"1390000{home:04d}",
            schooling=str(schooling),
            objected=refuses,
        )
        if random.random() < 0.75:
            world.guardian(home, home, name=f"Parent{home:03d}Y", do_not_contact=int(random.random() < 0.1))
        for kind in ("guardian", "student"):
            for partner in (None, 1):
                channels = [each for each in ("sms", "wechat", "call") if random.random() < 0.7]
                world.consent(
                    kind,
                    home,
                    channels,
                    active=bool(random.random() < 0.8),
                    partner_id=partner,
                    recipient="Partner 1" if partner else "",
                    separate=int(random.random() < 0.7),
                    sensitive=int(random.random() < 0.7),
                    data_kinds='["name", "phone"]',
                    given_by="self",
                )


def some_plan(world, random: np.random.Generator) -> Plan:
    notes = {"A2": "an officer", "P4.rows": "PIA 1", "F3": "letter"} if random.random() < 0.7 else {}
    if random.random() < 0.3:
        notes |= {"P4": "PIA 1", "A1.notice": "notice", "G5.none": "text 3"}
    texts = {channel: str(random.choice(np.array(TEXTS))) for channel in ("sms", "wechat")}
    return world.plan(
        audience=str(random.choice(["model", "rule", "manual"])),
        holdout=float(random.uniform(0, 0.4)),
        channels={"sms": 12, "wechat": 12, "call": 6},
        budget=float(random.choice([300.0, 900.0, 9000.0])),
        shares=str(random.choice(["aggregate", "person_rows"])),
        randomise_by=str(random.choice(["household", "class"])),
        partner_least=float(random.choice([0.0, 0.2])) or None,
        partner_least_each={"P1": 0.3} if random.random() < 0.3 else {},
        value=str(random.choice(["", "lower"])),
        segments=(),
        confirmed=notes,
        contact="0571-88888888",
        messages={channel: {"zh_CN": text} for channel, text in texts.items() if text},
    )


def launched(plan: Plan, ground: Ground, book: Any, signals: Any, seed: int) -> tuple[pd.DataFrame, Any, bool]:
    """The sealed treated rows, after some consents were withdrawn between plan and launch; whether a second person
    agreed.
    """
    proposal = propose(plan, ground, signals, book)
    proposed = pd.DataFrame(proposed_rows(plan, proposal, ground, {}, "2026-11-22"), columns=COLUMNS)
    random = np.random.default_rng(seed)
    kept = ground.ledger.active[random.random(len(ground.ledger.active)) < 0.9].reset_index(drop=True)
    later = replace(ground, ledger=replace(ground.ledger, active=kept))
    examined = examine(plan, later, book)
    agreed = [rule.id for rule in book.rules if rule.waits] if random.random() < 0.8 else []
    checked = check_again(proposed, plan, later, examined, approved=agreed)
    if checked.rows.empty:
        return checked.rows.assign(arm="offer"), examined, bool(agreed)
    classes = checked.rows["household_id"].to_numpy() % 5
    sealed = seal(
        checked, plan, later, classes.astype(str), {}, seed, lambda count: [f"K{at:06d}" for at in range(count)]
    )
    return sealed.rows[sealed.rows["arm"] != "control"], examined, bool(agreed)


def grown(born: object) -> bool:
    try:
        day = date.fromisoformat(str(born))
    except ValueError:
        return False
    return date(day.year + 18, day.month, day.day) <= date(2026, 11, 22)


def say(message: Message) -> str:
    return str(message)


@pytest.mark.parametrize("seeds", SLICES, ids=lambda seeds: f"{seeds[0]}-{seeds[-1]}")
def test_nobody_stands_on_a_list_who_may_not(book, no_signals, seeds: range) -> None:
    counts = [on_a_list_of(seed, book, no_signals) for seed in seeds]
    assert sum(count > 0 for count in counts) >= 0.25 * len(counts), "too few lists to mean anything"
    print(f"{len(counts)} plans, {sum(count > 0 for count in counts)} lists, {sum(counts)} families on them")


def on_a_list_of(seed: int, book: Any, no_signals: Any) -> int:
    """Plan and launch one random school; how many families its list names, each of whom may stand there."""
    world, random = World(), np.random.default_rng(seed)
    school(world, random)
    plan, ground = some_plan(world, random), world.ground()
    rows, examined, agreed = launched(plan, ground, book, no_signals(), seed)
    the_plan_may_leave(plan, rows, agreed)
    students = {row["id"]: row for row in world.rows["students"]}
    offers = {row["id"]: row for row in world.rows["offers"]}
    consents = world.rows["consents"]
    for row in rows.itertuples():
        kind, person = row.person_kind, int(row.person_id)
        own = [
            each
            for each in consents
            if (each["person_kind"], each["person_id"]) == (kind, person)
            and each["active"]
            and row.channel in json.loads(each["channels"])
            and each["partner_id"] in (None, offers[row.offer_id]["partner_id"])
        ]
        assert own, "no consent that holds"
        child = students[int(row.household_id)]
        assert not child["objected"]
        if kind == "student":
            assert grown(child["birth_date"]), "a minor"
            young = child["schooling"] == "university"
            assert not (young and "loan" in offers[row.offer_id]["kind"]), "a university student offered a loan"
        elif plan.audience != "manual":
            assert offers[row.offer_id]["kind"] not in ("loan", "credit_card", "investment", "training_loan")
    files_name_no_child(plan, ground, examined, rows, students)
    return len(rows)


def the_plan_may_leave(plan: Plan, rows: pd.DataFrame, agreed: bool) -> None:
    """No text that does not name sender and refusal, and nothing that a second person had to see and did not."""
    for channel, texts in plan.messages.items():
        lacking = "{school}" not in texts["zh_CN"] or "退订" not in texts["zh_CN"]
        assert not lacking or channel not in set(rows["channel"])
    if not agreed and len(rows):
        assert plan.audience != "model" or {"P4", "A1.notice"} <= set(plan.confirmed)
        assert plan.shares != "person_rows" or "P4" in plan.confirmed
        written = set(rows["channel"]) - {"call"} <= set(plan.messages)
        assert written or "G5.none" in plan.confirmed


def files_name_no_child(
    plan: Plan, ground: Ground, examined: Any, rows: pd.DataFrame, students: dict[int, Any]
) -> None:
    """Neither the own lists nor the partners' files hold a name or number of a child."""
    lines = [Line(int(row.place), int(row.offer), row.channel, str(row.code)) for row in rows.itertuples()]
    people, offers = examined.people, ground.deals.offers
    minors = [each for each in students.values() if not grown(each["birth_date"])]
    secret = {each["name"] for each in minors} | {each["phone"] for each in minors}
    for channel in plan.channels:
        sheet = channel_sheet(channel, lines, people, offers, {1: "Partner 1", 2: "Partner 2"}, say)
        assert not secret & {cell for line in sheet.rows for cell in line}
    owner = offers["partner_id"].fillna(0).tolist()
    for partner in (1, 2):
        own = [line for line in lines if owner[line.offer] == partner]
        shared = shared_kinds(people, ground.people.students, ground.ledger, partner)
        agreed = agreed_fields(ground.deals.agreements, partner, ground.setting.contact_day)
        cells = {
            str(cell)
            for sheet in partner_sheets(plan, own, people, offers, shared, agreed, say)
            for r in sheet.rows
            for cell in r
        }
        assert not secret & cells and not {str(each["birth_date"]) for each in minors} & cells
        assert not any("Child" in cell for cell in cells - {each["name"] for each in students.values()})
