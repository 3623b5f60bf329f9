from datetime import date

import pytest

from app.domain.consents import Consent
from app.jobs.student_audit import student_audit
from app.store import audit, consents
from app.store.batches import batch
from app.store.database import Store


@pytest.fixture
def school(store: Store) -> Store:
    """A child with a guardian, a child without, an adult, and one of unknown age."""
    with batch(store, "job", "people") as job:
        job.insert("guardians", ("ref", "name", "phone"), [("G1", "Li", "13800000000")])
        born = ("2016-01-01", "2010-01-01", "1990-01-01", None)
        job.insert("students", ("ref", "name", "birth_date"), [(f"S{at}", "x", day) for at, day in enumerate(born)])
        job.insert("guardianships", ("student_id", "guardian_id"), [(1, 1)])
        job.insert("partners", ("ref", "name", "industry"), [("P1", "Bank", "bank")])
        job.insert("agreements", ("partner_id", "starts", "ends", "fields"),
                   [(1, "2026-01-01", "2027-01-01", '["name", "phone"]')])  # fmt: skip
    consents.give(store, Consent("guardian", 1, "marketing", "2026-01-01", expires="2027-01-10", proof="paper 1"))
    consents.give(store, Consent("guardian", 1, "sharing", "2026-01-01", recipient="Bank"))
    consents.give(store, Consent("student", 3, "marketing", "2025-01-01", expires="2025-12-31"))
    audit.note(store, "launch", "C1", {"assigned": 40, "files": ["C1-sms.csv", "C1-partner-P1.xlsx"]})
    return store


def test_minors_and_who_may_be_written_to(school: Store, today: date) -> None:
    found = student_audit(school, today)
    ages = {one.key: (one.students, one.with_guardian, one.addressable) for one in found.ages}
    assert ages == {"under14": (1, 1, 1), "teen": (1, 0, 0), "adult": (1, 0, 0), "unknown": (1, 0, 0)}
    said = " ".join(str(one) for one in found.findings)
    assert "1 minor(s) have no guardian" in said and "1 student(s) of unknown age" in said
    assert found.whole


def test_consents_by_purpose_and_how_they_stand(school: Store, today: date) -> None:
    rows = {(one.purpose, one.recipient): one for one in student_audit(school, today).permissions}
    marketing, sharing = rows["marketing", ""], rows["sharing", "Bank"]
    assert (marketing.holding, marketing.soon, marketing.expired, marketing.unproved) == (1, 1, 1, 0)
    assert (sharing.holding, sharing.unproved) == (1, 1)
    consents.withdraw(school, "guardian", 1, at="2026-11-01", purpose="marketing")
    again = {(one.purpose, one.recipient): one for one in student_audit(school, today).permissions}
    assert (again["marketing", ""].holding, again["marketing", ""].withdrawn) == (0, 1)


def test_what_left_and_for_whom(school: Store, today: date) -> None:
    found = student_audit(school, today)
    assert [(one.what, one.subject, one.rows, one.partner) for one in found.exports] == [("launch", "C1", 40, "Bank")]
    bank = found.partners[0]
    assert (bank.partner, bank.fields, bank.people, bank.lists) == ("Bank", ("name", "phone"), 1, 1)
    held = {(one.table, one.field): one.filled for one in found.held}
    assert held["students", "birth_date"] == 3 and held["guardians", "phone"] == 1


def test_a_broken_log_is_the_first_finding(school: Store, today: date) -> None:
    with school.write() as db:
        db.execute("DROP TRIGGER audit_no_update")
        db.execute("UPDATE audit SET subject = 'x' WHERE id = 2")
    found = student_audit(school, today)
    assert not found.whole and "log is broken" in str(found.findings[0])


def test_an_empty_store_has_nothing_to_mend(store: Store, today: date) -> None:
    found = student_audit(store, today)
    assert found.students == 0 and found.findings == () and "Nothing needs doing" in str(found.next_step)
