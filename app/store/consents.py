"""The consent ledger: give, withdraw, and what holds today. Nothing in it is ever changed or removed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from app.domain.consents import Consent, PersonKind
from app.domain.errors import UserError
from app.domain.messages import mark
from app.store.batches import batch
from app.store.rows import from_row
from app.store.saving import write

if TYPE_CHECKING:
    from app.store.database import Store


def give(store: Store, consent: Consent) -> int:
    """Add a permission to the ledger; returns the entry's id. Raises UserError for dates that cannot be."""
    given = replace(consent, id=0, action="given", refers_to=None)
    if not given.purpose or not given.given_at:
        raise UserError(mark("store", "A consent needs a purpose and the day it was given: fill in both."))
    if given.expires and given.expires[:10] < given.given_at[:10]:
        raise UserError(mark("store", "The consent ends before it was given: mend one of the two dates."))
    return _add(store, given)


def withdraw(
    store: Store,
    person_kind: PersonKind,
    person_id: int,
    *,
    at: str,
    purpose: str = "",
    recipient: str = "",
    refers_to: int | None = None,
    given_by: str | None = None,
) -> int:
    """Add a withdrawal: of one entry (`refers_to`), of a purpose or recipient, or (all empty) of everything."""
    return _add(
        store,
        Consent(
            person_kind,
            person_id,
            purpose,
            at,
            "withdrawn",
            recipient=recipient,
            refers_to=refers_to,
            given_by=given_by,
            withdrawn_at=at,
        ),
    )


def withdraw_purpose(store: Store, consent: Consent, at: str) -> int:
    """End every entry that permits what `consent` permits, in one change; returns how many.

    Several papers may say the same: whoever takes a purpose back has taken it back on all of them.
    """
    ended = same_purpose(store, consent, date.fromisoformat(at[:10]))
    with batch(store, "edit", mark("store", "Withdrawal recorded by hand"), noun="consents") as edit:
        for one in ended:
            write(edit, "consents", one.taken_back(at))
    return len(ended)


def same_purpose(store: Store, consent: Consent, today: date) -> list[Consent]:
    """The person's entries of the same purpose and recipient that hold on `today` or begin later, oldest first."""
    day = today.isoformat()
    return [
        one
        for one in _not_ended(store, consent.person_kind, consent.person_id, day)
        if one.holds(max(day, one.given_at[:10])) and one.purpose == consent.purpose and one.same_recipient(consent)
    ]


def ledger(store: Store, person_kind: PersonKind, person_id: int) -> list[Consent]:
    """Every entry about a person, oldest first, reversals and withdrawals included."""
    rows = store.read().query(
        "SELECT * FROM consents WHERE person_kind = ? AND person_id = ? ORDER BY id", [person_kind, person_id]
    )
    return [from_row(Consent, row) for row in rows]


def state(store: Store, person_kind: PersonKind, person_id: int, today: date) -> list[Consent]:
    """The permissions of a person that hold on `today`."""
    day = today.isoformat()
    return [one for one in _not_ended(store, person_kind, person_id, day) if one.holds(day)]


def _not_ended(store: Store, person_kind: PersonKind, person_id: int, day: str) -> list[Consent]:
    """Entries that were not reversed, and that no withdrawal of `day` or earlier ends."""
    entries = ledger(store, person_kind, person_id)
    taken_back = {entry.refers_to for entry in entries if entry.action == "reversed"}
    standing = [entry for entry in entries if entry.id not in taken_back]
    ended = [one for one in standing if one.action == "withdrawn" and (one.withdrawn_at or one.given_at)[:10] <= day]
    return [one for one in standing if not any(end.ends(one) for end in ended)]


def _add(store: Store, consent: Consent) -> int:
    given, withdrawn = mark("store", "Consent recorded by hand"), mark("store", "Withdrawal recorded by hand")
    with batch(store, "edit", given if consent.action == "given" else withdrawn, noun="consents") as edit:
        return write(edit, "consents", consent)
