from datetime import date

import pytest

from app.domain.consents import Consent
from app.store import frames
from app.store.consents import give, state, withdraw
from app.store.database import Store

TODAY = date(2026, 11, 22)


def test_a_frame_has_the_tables_columns_and_kinds(school: Store) -> None:
    found = frames.frame(school, "students")
    assert list(found.columns) == list(school.read().table("students").columns_dict)
    assert (str(found["id"].dtype), str(found["household_id"].dtype), str(found["name"].dtype)) == (
        "int64",
        "int64",
        "object",
    )
    with school.write() as db:
        db.execute("UPDATE students SET household_id = NULL WHERE id = 2")
    some = frames.frame(school, "students", ["id", "household_id", "grade"])
    assert str(some["household_id"].dtype) == "Int64"
    assert list(some["grade"]) == [None] * 3
    assert frames.frame(school, "offers").empty
    assert str(frames.frame(school, "offers")["value"].dtype) == "float64"
    with pytest.raises(KeyError, match="no column"):
        frames.frame(school, "students", ["id; DROP TABLE students"])


def consent(**more: object) -> Consent:
    return Consent(
        **{"person_kind": "student", "person_id": 1, "purpose": "marketing", "given_at": "2026-01-01", **more}
    )  # type: ignore[arg-type]


CASES = [
    ([consent()], 1),
    ([consent(given_at="2026-11-22")], 1),
    ([consent(given_at="2026-11-23")], 0),
    ([consent(expires="2026-11-22")], 1),
    ([consent(expires="2026-11-21")], 0),
    ([consent(withdrawn_at="2026-11-22")], 0),
    ([consent(withdrawn_at="2026-11-23")], 1),
    ([consent(), ("", "", "2026-05-01")], 0),
    ([consent(), ("", "", "2026-12-01")], 1),
    ([consent(), ("marketing", "", "2026-05-01")], 0),
    ([consent(), ("sharing", "", "2026-05-01")], 1),
    ([consent(), consent(recipient="bank"), ("marketing", "bank", "2026-05-01")], 1),
    ([consent(), ("", "", "2026-05-01"), consent(given_at="2026-06-01")], 1),
    ([("", "", "2026-05-01"), consent()], 0),  # an older paper, typed in after the withdrawal
    ([("", "", "2026-05-01"), consent(given_at="2026-06-01")], 1),
    ([consent(), consent(person_id=2), ("", "", "2026-05-01")], 1),
    ([consent(), consent(person_kind="guardian"), ("", "", "2026-05-01")], 1),
    ([("", "", "2026-05-01")], 0),
    ([], 0),
]


@pytest.mark.parametrize(("entries", "standing"), CASES)
def test_the_ledger_says_what_holds_today(store: Store, entries: list[object], standing: int) -> None:
    """The frame for computing and the list for one person must agree on every case."""
    for entry in entries:
        if isinstance(entry, Consent):
            give(store, entry)
        elif isinstance(entry, tuple):
            withdraw(store, "student", 1, purpose=entry[0], recipient=entry[1], at=entry[2])
    assert len(frames.active_consents(store, TODAY)) == standing
    people = [("student", 1), ("student", 2), ("guardian", 1)]
    assert sum(len(state(store, kind, number, TODAY)) for kind, number in people) == standing  # type: ignore[arg-type]
    assert list(frames.active_consents(store, TODAY).columns) == list(frames.LEDGER)
    assert len(frames.consent_ledger(store)) == len(entries)
