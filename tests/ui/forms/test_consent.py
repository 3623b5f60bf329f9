from datetime import date

import pytest

from app.store import consents, people
from app.store.database import Store
from app.ui.forms.consent import consent_entry, withdraw
from app.ui.main_window import MainWindow
from app.ui.widgets import FormDialog

SIGNED = {
    "purpose": "marketing",
    "given_at": "2026-01-05",
    "expires": "2028-01-05",
    "proof": "A-12",
    "text_hash": "3f2a9c01b7de",
    "channel:sms": True,
}


def answer(monkeypatch: pytest.MonkeyPatch, values: dict[str, object]) -> None:
    def execute(form: FormDialog) -> int:
        form.fill(values)
        form.submit()
        return form.result()

    monkeypatch.setattr(FormDialog, "exec", execute)


def test_a_signed_form_is_recorded_and_withdrawn(
    window: MainWindow, store: Store, monkeypatch: pytest.MonkeyPatch, today: date
) -> None:
    number = people.save_guardian(store, people.Guardian(name="张大"))
    answer(monkeypatch, SIGNED)
    assert consent_entry(window.frame.desk, window, [("guardian", number, "张大")])
    held = consents.state(store, "guardian", number, today)
    assert [(one.purpose, one.channels, one.proof, one.given_by, one.text_hash) for one in held] == [
        ("marketing", ("sms",), "A-12", "guardian", "3f2a9c01b7de")
    ]
    desk = window.frame.desk
    asked: list[str] = []
    agreeing = desk.__class__(**{**desk.__dict__, "ask": lambda *said, **_: asked.append(said[1]) or True})
    answer(monkeypatch, {**SIGNED, "given_at": "2026-02-07", "proof": "A-13"})
    assert consent_entry(desk, window, [("guardian", number, "张大")])
    assert withdraw(agreeing, window, held[0])
    assert "This ends 2 permissions:" in asked[0] and "signed 2026-02-07" in asked[0] and "Text message" in asked[0]
    assert consents.state(store, "guardian", number, desk.today()) == []


def test_without_a_channel_nothing_is_recorded(
    window: MainWindow, store: Store, monkeypatch: pytest.MonkeyPatch, today: date
) -> None:
    number = people.save_guardian(store, people.Guardian(name="张大"))
    answer(monkeypatch, {**SIGNED, "channel:sms": False})
    assert not consent_entry(window.frame.desk, window, [("guardian", number, "张大")])
    assert consents.ledger(store, "guardian", number) == []


def test_personal_recommendations_need_no_channel(
    window: MainWindow, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = people.save_guardian(store, people.Guardian(name="张大"))
    answer(monkeypatch, {**SIGNED, "purpose": "profiling", "channel:sms": False})
    assert consent_entry(window.frame.desk, window, [("guardian", number, "张大")])
    assert [one.channels for one in consents.ledger(store, "guardian", number)] == [()]
