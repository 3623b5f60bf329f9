"""Minors are counted, unknown ages among the youngest, and the audit has its day."""

from __future__ import annotations

from datetime import date

from app.jobs.law_overview import law_overview, rules_in_force
from app.store.batches import batch


def test_how_things_stand(store, today) -> None:
    assert law_overview(store, today).audit_due is None
    with batch(store, "import", "students") as b:
        born = ["2012-11-22", "2012-11-23", "2008-11-22", "2008-11-23", None]
        rows = [(f"S{at}", f"C{at}", day) for at, day in enumerate(born)]
        b.insert("students", ["ref", "name", "birth_date"], rows)
    found = law_overview(store, today)
    assert (found.under_14, found.under_18, found.unknown_age) == (2, 4, 1)
    assert found.audit_due == date(2027, 1, 31) and found.overdue == ()
    assert law_overview(store, date(2027, 1, 5)).audit_due == date(2027, 1, 31)
    assert "F4" in law_overview(store, date(2027, 2, 2)).overdue


def test_every_rule_can_be_read() -> None:
    rules = rules_in_force()
    assert len({rule.id for rule in rules}) == len(rules) > 40
    assert all(rule.en and rule.zh and rule.law for rule in rules)
