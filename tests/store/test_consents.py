from datetime import date

import pytest

from app.domain.consents import Consent
from app.domain.errors import UserError
from app.store import consents
from app.store.batches import undo
from app.store.database import Store
from app.store.frames import active_consents

TODAY = date(2026, 11, 22)


def test_a_withdrawal_of_one_entry_leaves_the_others(school: Store) -> None:
    second = consents.give(
        school, Consent("guardian", 1, "sharing", "2026-03-01", recipient="City Bank", separate=True)
    )
    assert len(consents.state(school, "guardian", 1, TODAY)) == 2
    consents.withdraw(school, "guardian", 1, refers_to=second, at="2026-11-22")
    (left,) = consents.state(school, "guardian", 1, TODAY)
    assert (left.purpose, left.channels) == ("marketing", ("sms", "wechat"))
    assert len(consents.state(school, "guardian", 1, date(2026, 11, 21))) == 2


def test_a_reversed_withdrawal_lets_the_consent_stand(school: Store) -> None:
    consents.withdraw(school, "guardian", 1, at="2026-05-01")
    assert consents.state(school, "guardian", 1, TODAY) == []
    undo(school)
    assert len(consents.state(school, "guardian", 1, TODAY)) == 1
    assert [entry.action for entry in consents.ledger(school, "guardian", 1)] == ["given", "withdrawn", "reversed"]


def test_impossible_consents_are_refused(store: Store) -> None:
    with pytest.raises(UserError, match="needs a purpose"):
        consents.give(store, Consent("guardian", 1, "", "2026-01-01"))
    with pytest.raises(UserError, match="ends before"):
        consents.give(store, Consent("guardian", 1, "marketing", "2026-01-02", expires="2026-01-01"))


def test_a_purpose_taken_back_ends_every_paper_that_says_the_same(school: Store) -> None:
    """Two forms for marketing by the school, one for a bank, one that begins next month: only the bank's stays."""
    for given_at, recipient in (("2026-03-01", ""), ("2026-03-02", "City Bank"), ("2026-12-01", "")):
        consents.give(school, Consent("guardian", 1, "marketing", given_at, recipient=recipient, channels=("sms",)))
    first = consents.state(school, "guardian", 1, TODAY)[0]
    assert [one.given_at for one in consents.same_purpose(school, first, TODAY)][1:] == ["2026-03-01", "2026-12-01"]
    assert consents.withdraw_purpose(school, first, "2026-11-22") == 3
    for day in (TODAY, date(2026, 12, 24)):
        assert [one.recipient for one in consents.state(school, "guardian", 1, day)] == ["City Bank"]
    undo(school)
    assert len(consents.state(school, "guardian", 1, date(2026, 12, 24))) == 4
    expected = len(active_consents(school, date(2026, 12, 24)).query("person_kind == 'guardian' and person_id == 1"))
    assert expected == 4
