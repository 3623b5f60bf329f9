"""What a plan is judged on comes out of the store as the rules expect it."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.campaigns import Plan
from app.domain.errors import UserError
from app.jobs.campaign_ground import ground_of, rule_book, signals_of
from app.store.batches import batch, undo

PLAN = Plan(
    "Evening", "enrolled", ("Finance evening", "gift", "evening"), {"sms": 3}, date(2026, 12, 6), date(2027, 1, 31)
)


def test_the_ground(store, fill, today) -> None:
    fill(store, 5)
    ground = ground_of(store, PLAN, today)
    assert ground.deals.offers["ref"].tolist() == ["evening", "gift"], "by title or ref, each once, in the plan's order"
    assert ground.setting.contact_day == date(2026, 12, 6) and ground.setting.today == today
    assert len(ground.households) == 5 and ground.inside.all()
    assert len(ground.ledger.active) == len(ground.ledger.given) == 5
    assert ground.ledger.given["entered_at"].notna().all()
    assert ground_of(store, PLAN, date(2026, 12, 20)).setting.contact_day == date(2026, 12, 20)


def test_consents_that_end_before_contact_do_not_hold(store, fill, today) -> None:
    fill(store, 2)
    with batch(store, "import", "more") as b:
        row = ("guardian", 1, "marketing", "2026-02-01", "2026-12-05", '["call"]')
        b.insert("consents", ["person_kind", "person_id", "purpose", "given_at", "expires", "channels"], [row])
    ground = ground_of(store, PLAN, today)
    assert (len(ground.ledger.active), len(ground.ledger.given)) == (2, 3)
    undo(store)
    assert len(ground_of(store, PLAN, today).ledger.given) == 2


def test_a_consent_dated_after_today_is_none_yet(store, fill, today) -> None:
    fill(store, 1)
    with batch(store, "import", "more") as b:
        row = ("guardian", 1, "marketing", "2026-11-23", '["call"]')
        b.insert("consents", ["person_kind", "person_id", "purpose", "given_at", "channels"], [row])
    assert len(ground_of(store, PLAN, today).ledger.active) == 1
    assert len(ground_of(store, PLAN, date(2026, 11, 23)).ledger.active) == 2


def test_an_offer_of_somebody_else(store, fill, today) -> None:
    fill(store, 1)
    with batch(store, "edit", "partner") as b:
        b.insert("partners", ["ref", "name", "industry"], [("P02", "Museum", "museum")])
    with pytest.raises(UserError, match="belongs to none of the plan's partners"):
        ground_of(store, Plan("x", "enrolled", ("gift",), {"sms": 1}, today, today, partners=("P02",)), today)


def test_signals(store, fill, today) -> None:
    fill(store, 3)
    with batch(store, "import", "learning") as b:
        b.insert("courses", ["ref", "title"], [("C1", "Go"), ("C2", "Art")])
        rows = [(1, 1, "2026-01-01"), (1, 2, "2026-03-01"), (2, 1, "2026-02-01")]
        b.insert("enrolments", ["student_id", "course_id", "at"], rows)
        why = '{"context": "recommend", "text": "Because.", "values": {}}'
        rows = [
            ("offer", "guardian", 1, "offer", 1, 1, 0.5, why, "now"),
            ("course", "student", 1, "course", 1, 1, 0.5, None, "now"),
        ]
        columns = ["purpose", "person_kind", "person_id", "item_kind", "item_id", "rank", "score", "reason", "at"]
        b.insert("recommendations", columns, rows)
    signals, reasons = signals_of(store, ground_of(store, PLAN, today))
    assert len(signals.scores) == 1 and str(reasons["guardian", 1, 1]) == "Because."
    assert signals.classes.to_dict() == {1: 2, 2: 1}
    assert signals.taken == {}


def test_the_shipped_rules() -> None:
    assert rule_book().text("G2").law.startswith("广告法")


@pytest.mark.parametrize(
    ("expires", "holds"),
    [
        ("2026-12-06T23:59:59", True),
        ("2026-12-06T23:59:58", False),
        ("2026-12-07T00:00:00", True),
        ("2026-12-06T00:00:00", False),
        ("2026-12-06", True),
        ("2026-12-05", False),
        ("2026-12-05T23:59:59", False),
    ],
)
def test_a_consent_that_ends_by_the_clock(store, fill, today, expires: str, holds: bool) -> None:
    fill(store, 1)
    with batch(store, "import", "more") as b:
        row = ("guardian", 1, "marketing", "2026-02-01", expires, '["call"]')
        b.insert("consents", ["person_kind", "person_id", "purpose", "given_at", "expires", "channels"], [row])
    assert (len(ground_of(store, PLAN, today).ledger.active) == 2) == holds


def test_what_stands_over_every_campaign_reaches_the_rules(store, fill, today) -> None:
    from app.store.compliance import note_incident, put_in_force

    fill(store, 1)
    ground = ground_of(store, PLAN, today)
    assert (ground.setting.incident, ground.ledger.text, ground.children_scored) == (None, "", False)
    note_incident(store, today)
    put_in_force(store, "ab12")
    ground = ground_of(store, PLAN, today)
    assert (ground.setting.incident, ground.ledger.text) == (today, "ab12")


def test_children_who_were_scored_for_a_partners_offer(store, fill, today) -> None:
    fill(store, 1)
    with batch(store, "job", "scores") as b:
        columns = ["purpose", "person_kind", "person_id", "item_kind", "item_id", "rank", "score", "at"]
        b.insert("recommendations", columns, [("offer", "student", 1, "offer", 1, 1, 0.5, "2026-11-01")])
    assert ground_of(store, PLAN, today).children_scored
    with batch(store, "edit", "grown") as b:
        b.update("students", 1, {"birth_date": "2012-12-06"})
    assert not ground_of(store, PLAN, today).children_scored, "fourteen on the day of contact"
