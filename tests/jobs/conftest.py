"""A small school in a real store: families with consents, a licensed bank, three offers, and Li, who approves."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.jobs import import_file
from app.jobs.child import loaded
from app.store.batches import batch
from app.store.database import Store
from app.store.staff import add

Fill = Callable[..., None]
AGREED = {"approver": "Li", "reason": "PIA 12"}


@pytest.fixture
def in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Imports read their file here: the child is tested elsewhere, and starting it a hundred times takes time."""

    def direct(function: Callable[..., object], *args: object, **limits: object) -> object:
        return loaded(function)(*args)

    monkeypatch.setattr(import_file, "run_limited", direct)


@pytest.fixture
def fill() -> Fill:
    """fill(store, families=40): household, guardian, child and consent of each number from 1."""

    def filled(store: Store, families: int = 40) -> None:
        add(store, "Li", "2468")
        with batch(store, "import", "families") as b:
            homes = range(1, families + 1)
            b.insert("households", ["ref"], [(f"H{home}",) for home in homes])
            guardians = [(f"G{home}", f"Parent {home}", f"138{home:08d}", home) for home in homes]
            b.insert("guardians", ["ref", "name", "phone", "household_id"], guardians)
            students = [(f"S{home}", f"Child {home}", "2016-05-01", "primary", home) for home in homes]
            b.insert("students", ["ref", "name", "birth_date", "schooling", "household_id"], students)
            b.insert("guardianships", ["student_id", "guardian_id"], [(home, home) for home in homes])
            consents = [("guardian", home, "marketing", "2026-01-05", '["sms", "wechat"]', "p.pdf") for home in homes]
            b.insert("consents", ["person_kind", "person_id", "purpose", "given_at", "channels", "proof"], consents)
            bank = ("P01", "City Bank", "bank", "L1", "2031-01-01", 4.0)
            b.insert("partners", ["ref", "name", "industry", "licence_no", "licence_expires", "trust"], [bank])
            deal = (1, "2026-01-01", "2027-12-31", '["marketing"]', '["name"]', 0.3)
            b.insert("agreements", ["partner_id", "starts", "ends", "purposes", "fields", "split"], [deal])
            offers = [
                ("evening", 1, "Finance evening", "seminar", 180.0, 45.0, 20),
                ("gift", 1, "Account gift", "debit_account", 120.0, 38.0, 30),
                ("loan", 1, "Quick loan", "loan", 900.0, 10.0, 30),
            ]
            b.insert("offers", ["ref", "partner_id", "title", "kind", "value", "cost", "capacity"], offers)

    return filled
