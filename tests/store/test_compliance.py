"""The consent text in force and an open leak are kept, and every change stands in the audit log."""

from __future__ import annotations

from datetime import date

from app.store import audit
from app.store.compliance import Standing, note_incident, put_in_force, standing
from app.store.database import Store


def test_nothing_stands_over_a_new_store(store: Store) -> None:
    assert standing(store) == Standing("", None)


def test_a_text_is_put_in_force_and_a_leak_noted_and_closed(store: Store) -> None:
    put_in_force(store, "ab12")
    note_incident(store, date(2026, 11, 20))
    assert standing(store) == Standing("ab12", date(2026, 11, 20))
    note_incident(store, None)
    put_in_force(store, "")
    assert standing(store) == Standing()
    actions = [entry.action for entry in audit.page(store, 0, 4)]
    assert sorted(actions) == ["consent-text", "consent-text", "incident", "incident"]
