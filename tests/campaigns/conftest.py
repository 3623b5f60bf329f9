"""A small world as frames of the store: families, offers and consents are added one by one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest

from app import paths
from app.campaigns.examination import Ground
from app.campaigns.history import Past
from app.campaigns.offers import Deals, Setting
from app.campaigns.permissions import Ledger
from app.campaigns.proposal import Signals
from app.campaigns.recipients import FLAGS, People
from app.campaigns.rules import RuleBook, load_rules
from app.domain.campaigns import Plan

DAY = date(2026, 11, 22)
PERSON = (
    "id",
    "ref",
    "name",
    "phone",
    "email",
    "birth_date",
    "residence",
    "licence_class",
    "household_id",
    "attributes",
)
COLUMNS = {
    "students": (*PERSON, "schooling", *FLAGS),
    "guardians": (*PERSON, *FLAGS),
    "guardianships": ("student_id", "guardian_id"),
    "offers": (
        *(
            "id",
            "ref",
            "partner_id",
            "title",
            "kind",
            "value",
            "cost",
            "capacity",
            "starts",
            "ends",
            "summary",
            "claims",
        ),
        *("channels", "age_min", "age_max", "attributes"),
    ),
    "partners": ("id", "ref", "name", "industry", "licence_no", "licence_expires", "country"),
    "agreements": ("partner_id", "starts", "ends", "purposes", "fields"),
    "consents": (
        *("person_kind", "person_id", "purpose", "partner_id", "recipient", "channels", "data_kinds", "given_at"),
        *("expires", "separate", "sensitive", "proof", "given_by", "entered_at", "active"),
    ),
    "campaigns": ("id", "ref", "name", "state", "goal"),
    "assignments": (
        *("campaign_id", "household_id", "person_kind", "person_id", "arm", "offer_id", "channel", "at", "code"),
        *("value", "reason"),
    ),
    "outcomes": ("campaign_id", "household_id", "person_kind", "person_id", "code", "type", "at"),
}
WHOLE = {
    "id",
    "household_id",
    "partner_id",
    "campaign_id",
    "person_id",
    "offer_id",
    "student_id",
    "guardian_id",
    "capacity",
}
REAL = {"value", "cost"}
FLAG_DEFAULTS = dict.fromkeys(FLAGS, 0)


class World:
    """Rows by table; `ground` and `plan` put them together."""

    def __init__(self) -> None:
        self.rows: dict[str, list[dict[str, Any]]] = {name: [] for name in COLUMNS}
        self.setting = Setting("Test school", "training_org", "CN", DAY, DAY)
        self.credit: frozenset[int] = frozenset()

    def add(self, table: str, **values: Any) -> dict[str, Any]:
        row = dict.fromkeys(COLUMNS[table]) | values
        self.rows[table].append(row)
        return row

    def student(self, number: int, home: int | None, born: str | None, **values: Any) -> None:
        plain = {"ref": f"S{number}", "name": f"Child {number}", "phone": "13900000000", "attributes": "{}"}
        more = {"schooling": "unknown", "residence": "CN", **FLAG_DEFAULTS, **values}
        self.add("students", **{"id": number, "household_id": home, "birth_date": born, **plain, **more})

    def guardian(self, number: int, home: int | None, **values: Any) -> None:
        plain = {"ref": f"G{number}", "name": f"Parent {number}", "phone": "13800000000", "attributes": "{}"}
        self.add(
            "guardians", **{"id": number, "household_id": home, "residence": "CN", **plain, **FLAG_DEFAULTS, **values}
        )

    def family(self, home: int, born: str | None = "2016-05-01", channels: Iterable[str] = ("sms", "wechat")) -> None:
        """A guardian with a consent and one student; ids are the household's."""
        self.guardian(home, home)
        self.student(home, home, born)
        self.add("guardianships", student_id=home, guardian_id=home)
        self.consent("guardian", home, channels)

    def consent(self, kind: str, person: int, channels: Iterable[str], **values: Any) -> None:
        plain = {
            "purpose": "marketing",
            "recipient": "",
            "data_kinds": "[]",
            "given_at": "2026-01-05",
            "proof": "p.pdf",
        }
        more = {"separate": 0, "sensitive": 0, "entered_at": "2026-01-05", "active": True, "given_by": "self"}
        listed = {"channels": json.dumps(list(channels)), "person_kind": kind, "person_id": person}
        self.add("consents", **{**plain, **more, **listed, **values})

    def offer(self, number: int = 1, kind: str = "seminar", partner: int | None = 1, **values: Any) -> None:
        plain = {"ref": f"O{number}", "title": f"Offer {number}", "value": 200.0, "cost": 40.0, "claims": "[]"}
        more = {"channels": "[]", "attributes": "{}", **values}
        self.add("offers", **{"id": number, "kind": kind, "partner_id": partner, **plain, **more})

    def partner(self, number: int = 1, industry: str = "bank", **values: Any) -> None:
        plain = {"ref": f"P{number}", "name": f"Partner {number}", "licence_no": "L1", "licence_expires": "2030-01-01"}
        self.add("partners", **{"id": number, "industry": industry, "country": "CN", **plain, **values})
        self.agreement(number)

    def agreement(self, partner: int, **values: Any) -> None:
        plain = {
            "starts": "2026-01-01",
            "ends": "2027-12-31",
            "purposes": '["marketing"]',
            "fields": '["name", "phone"]',
        }
        self.add("agreements", **{"partner_id": partner, **plain, **values})

    def frame(self, table: str) -> pd.DataFrame:
        rows = pd.DataFrame(self.rows[table], columns=list(COLUMNS[table]), dtype=object)
        for name in rows.columns:
            if name in WHOLE:
                rows[name] = rows[name].astype("Int64")
            elif name in REAL:
                rows[name] = rows[name].astype(float)
        if "id" in rows:
            rows["id"] = rows["id"].astype("int64")
        return rows

    def ground(self, inside: np.ndarray | None = None) -> Ground:
        students, guardians = self.frame("students"), self.frame("guardians")
        homes = pd.concat([students["household_id"], guardians["household_id"]]).dropna().astype("int64")
        households = np.array(sorted(set(homes)), dtype="int64")
        consents = self.frame("consents")
        active = consents[consents["active"].astype(bool)].drop(columns="entered_at").reset_index(drop=True)
        ledger = Ledger(active, consents, "Test school")
        deals = Deals(self.frame("offers"), self.frame("partners"), self.frame("agreements"))
        people = People(students, guardians, self.frame("guardianships"))
        inside = np.ones(len(households), dtype=bool) if inside is None else inside
        return Ground(households, inside, people, deals, ledger, self.setting, self.past())

    def past(self) -> Past:
        from app.campaigns.history import homes_of

        homes = homes_of(self.frame("students"), self.frame("guardians"))
        return Past(self.frame("campaigns"), self.frame("assignments"), self.frame("outcomes"), homes, self.credit)

    def plan(self, **values: Any) -> Plan:
        refs = tuple(row["ref"] for row in self.rows["offers"])
        plain = {"channels": {"sms": 1000}, "starts": DAY, "ends": date(2027, 1, 31), "offers": refs}
        return Plan(**{"name": "Evening", "goal": "enrolled", **plain, **values})


def signals(**values: Any) -> Signals:
    """No scores, no profiles, no events, unless given."""
    empty = {
        "scores": pd.DataFrame({"person_kind": [], "person_id": [], "item_id": [], "score": []}),
        "profiles": pd.DataFrame({"student_id": [], "household_id": [], "segment_id": []}),
        "events": pd.DataFrame({"student_id": [], "offer_id": [], "type": []}),
        "classes": pd.Series(dtype="int64"),
        "taken": {},
    }
    return Signals(**(empty | values))


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def no_signals() -> Callable[..., Signals]:
    return signals


@pytest.fixture(scope="session")
def book() -> RuleBook:
    return load_rules(paths.resources() / "rules")
