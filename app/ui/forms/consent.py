"""The form for a consent that was signed on paper, and its withdrawal."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.consents import PURPOSES as PURPOSE_KEYS
from app.domain.consents import Consent, PersonKind
from app.domain.errors import UserError
from app.domain.messages import mark
from app.ui.desk import Desk
from app.ui.pages.words import CHANNELS, PURPOSES
from app.ui.widgets import CheckField, ChoiceField, DateField, FormDialog, TextField

Values = dict[str, Any]
KINDS = {
    "contact": mark("people", "Name and contact"),
    "age_band": mark("people", "Age band of the child"),
    "courses": mark("people", "Courses taken"),
}


def consent_entry(desk: Desk, parent: QWidget, people: list[tuple[PersonKind, int, str]]) -> bool:
    """Record what one of `people` (kind, id, name) has signed; True when saved."""
    saved: list[int] = []
    say = desk.translate
    note = say(mark("people", "Enter what stands on the signed form: nothing more. Entries are never changed later."))
    title = say(mark("people", "Record a consent"))
    form = FormDialog(parent, title, note, save=lambda values: saved.append(_give(desk, values)), translate=say)
    who: list[tuple[object, str]] = [((kind, number), name) for kind, number, name in people]
    form.add("person", say(mark("people", "Who has signed")), ChoiceField(who))
    purposes: list[tuple[object, str]] = [(key, say(PURPOSES[key])) for key in PURPOSE_KEYS]
    form.add("purpose", say(mark("people", "For what")), ChoiceField(purposes))
    form.add("partner", say(mark("people", "For whom")), ChoiceField(_recipients(desk)))
    form.add("given_at", say(mark("people", "Signed on")), DateField(desk.today()), required=True)
    form.add("expires", say(mark("people", "Valid until")), DateField())
    proof = say(mark("people", "Number of the signed form, or where it is kept."))
    form.add("proof", say(mark("people", "Proof")), TextField(), required=True, hint=proof)
    form.section(say(mark("people", "By which channels")))
    for key, words in CHANNELS.items():
        form.add(f"channel:{key}", say(words), CheckField(say(words)))
    form.section(say(mark("people", "Which data")))
    for key, words in KINDS.items():
        form.add(f"data:{key}", say(words), CheckField(say(words), key == "contact"))
    form.exec()
    if saved:
        desk.tell_changed("consents", "batches")
    return bool(saved)


def withdraw(desk: Desk, parent: QWidget, consent: Consent) -> bool:
    """Ask, then record that a consent is withdrawn today; True when recorded."""
    from app.store import consents

    question = desk.translate(mark("people", "Withdraw this consent?"))
    detail = desk.translate(mark("people", "From now on this person is left out of every list that needs it."))
    if not desk.ask(question, detail, yes=desk.translate(mark("people", "Withdraw"))):
        return False
    day = desk.today().isoformat()
    consents.withdraw(desk.store, consent.person_kind, consent.person_id, at=day, refers_to=consent.id)
    desk.tell_changed("consents", "batches")
    return True


def _recipients(desk: Desk) -> list[tuple[object, str]]:
    from app.store.institution import get
    from app.store.partners import partners

    ours = desk.translate(mark("people", "{name} alone").filled(name=get(desk.store).name))
    return [(0, ours), *((one.id, one.name) for one in partners(desk.store))]


def _give(desk: Desk, values: Values) -> int:
    from app.store import consents
    from app.store.partners import partners

    channels = tuple(key for key in CHANNELS if values[f"channel:{key}"])
    if not channels:
        raise UserError(mark("people", "Tick at least one channel: without one nothing may be sent."))
    kind, number = values["person"]
    partner = next((one for one in partners(desk.store) if one.id == values["partner"]), None)
    consent = Consent(
        kind,
        number,
        values["purpose"],
        values["given_at"],
        recipient=partner.ref if partner else "",
        partner_id=partner.id if partner else None,
        channels=channels,
        data_kinds=tuple(key for key in KINDS if values[f"data:{key}"]),
        given_by="guardian" if kind == "guardian" else "self",
        method="paper",
        proof=values["proof"],
        expires=values["expires"] or None,
        separate=partner is not None,
    )
    return consents.give(desk.store, consent)
