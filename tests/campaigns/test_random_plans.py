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
PLANS = [*range(8), *(pytest.param(part, marks=pytest.mark.long) for part in range(8, 1000))]


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
                    data_kinds='["name", "phone"]',
                    given_by="self",
                )


def some_plan(world, random: np.random.Generator) -> Plan:
    notes = {"A2": "an officer", "P4.rows": "PIA 1", "F3": "letter"} if random.random() < 0.5 else {}
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
    )


def launched(plan: Plan, ground: Ground, book: Any, signals: Any, seed: int) -> tuple[pd.DataFrame, Any]:
    """The sealed treated rows, after some consents were withdrawn between plan and launch."""
    proposal = propose(plan, ground, signals, book)
    proposed = pd.DataFrame(proposed_rows(plan, proposal, ground, {}, "2026-11-22"), columns=COLUMNS)
    random = np.random.default_rng(seed)
    kept = ground.ledger.active[random.random(len(ground.ledger.active)) < 0.9].reset_index(drop=True)
    later = replace(ground, ledger=replace(ground.ledger, active=kept))
    examined = examine(plan, later, book)
    agreed = [rule.id for rule in book.rules if rule.waits] if random.random() < 0.7 else []
    checked = check_again(proposed, plan, later, examined, approved=agreed)
    if checked.rows.empty:
        return checked.rows.assign(arm="offer"), examined
    classes = checked.rows["household_id"].to_numpy() % 5
    sealed = seal(
        checked, plan, later, classes.astype(str), {}, seed, lambda count: [f"K{at:06d}" for at in range(count)]
    )
    return sealed.rows[sealed.rows["arm"] != "control"], examined


def grown(born: object) -> bool:
    try:
        day = date.fromisoformat(str(born))
    except ValueError:
        return False
    return date(day.year + 18, day.month, day.day) <= date(2026, 11, 22)


def say(message: Message) -> str:
    return str(message)


@pytest.mark.parametrize("seed", PLANS)
def test_nobody_stands_on_a_list_who_may_not(world, book, no_signals, seed: int) -> None:
    random = np.random.default_rng(seed)
    school(world, random)
    plan, ground = some_plan(world, random), world.ground()
    rows, examined = launched(plan, ground, book, no_signals(), seed)
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
