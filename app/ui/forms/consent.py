"""The form for a consent that was signed on paper, and its withdrawal."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.consents import DATA_KINDS, PURPOSE_NAMES, WAYS, WITHOUT_CHANNEL, Consent, PersonKind
from app.domain.errors import UserError
from app.domain.messages import mark, plural
from app.ui.desk import Desk
from app.ui.pages.words import worded
from app.ui.widgets import CheckField, ChoiceField, DateField, FormDialog, TextField

Values = dict[str, Any]


def consent_entry(desk: Desk, parent: QWidget, people: list[tuple[PersonKind, int, str]]) -> bool:
    """Record what one of `people` (kind, id, name) has signed; True when saved."""
    from app.store.compliance import standing

    saved: list[int] = []
    say = desk.translate
    note = say(mark("people", "Enter what stands on the signed form: nothing more. Entries are never changed later."))
    title = say(mark("people", "Record a consent"))
    form = FormDialog(parent, title, note, save=lambda values: saved.append(_give(desk, values)), translate=say)
    who: list[tuple[object, str]] = [((kind, number), name) for kind, number, name in people]
    form.add("person", say(mark("people", "Who has signed")), ChoiceField(who))
    purposes: list[tuple[object, str]] = [(key, say(words)) for key, words in PURPOSE_NAMES.items()]
    form.add("purpose", say(mark("people", "For what")), ChoiceField(purposes))
    form.add("partner", say(mark("people", "For whom")), ChoiceField(_recipients(desk)))
    form.add("given_at", say(mark("people", "Signed on")), DateField(desk.today()), required=True)
    form.add("expires", say(mark("people", "Valid until")), DateField())
    proof = say(mark("people", "Number of the signed form, or where it is kept."))
    form.add("proof", say(mark("people", "Proof")), TextField(), required=True, hint=proof)
    text, foot = mark("people", "Version of the form's text"), say(mark("people", "It stands at the foot of the form."))
    form.add("text_hash", say(text), TextField(standing(desk.store).consent_text), hint=foot)
    form.section(say(mark("people", "By which channels (none is needed for personal recommendations)")))
    for key, words in WAYS.items():
        form.add(f"channel:{key}", say(words), CheckField(say(words)))
    form.section(say(mark("people", "Which data")))
    for key, words in DATA_KINDS.items():
        form.add(f"data:{key}", say(words), CheckField(say(words), key == "contact"))
    form.exec()
    if saved:
        desk.tell_changed("consents", "batches")
    return bool(saved)


def withdraw(desk: Desk, parent: QWidget, consent: Consent) -> bool:
    """Ask, naming what ends, then record the withdrawal of today; True when recorded.

    Every paper that says the same goes with it: a purpose taken back is taken back as a whole.
    """
    from app.store import consents

    say, today = desk.translate, desk.today()
    ending = consents.same_purpose(desk.store, consent, today)
    words = mark("people", "Withdraw “{purpose}”?").filled(purpose=PURPOSE_NAMES.get(consent.purpose, consent.purpose))
    counted = plural("people", "This ends %n permission(s):", "", 0).filled(len(ending))
    left_out = mark("people", "From now on this person is left out of every list that needs it.")
    lines = [f"• {_entry(desk, one)}" for one in ending]
    if not desk.ask(say(words), "\n".join([say(counted), *lines, say(left_out)]), yes=say(mark("people", "Withdraw"))):
        return False
    consents.withdraw_purpose(desk.store, consent, today.isoformat())
    desk.tell_changed("consents", "batches")
    return True


def _entry(desk: Desk, one: Consent) -> str:
    """One line: for whom, by which ways, signed when."""
    say = desk.translate
    whom = dict(_recipients(desk)).get(one.partner_id or 0, one.recipient)
    ways = ("、" if desk.language.startswith("zh") else ", ").join(worded(WAYS, key, say) for key in one.channels)
    signed = say(mark("people", "signed {day}").filled(day=one.given_at[:10]))
    return " · ".join(part for part in (whom, ways, signed) if part)


def _recipients(desk: Desk) -> list[tuple[object, str]]:
    from app.store.institution import get
    from app.store.partners import partners

    ours = desk.translate(mark("people", "{name} alone").filled(name=get(desk.store).name))
    return [(0, ours), *((one.id, one.name) for one in partners(desk.store))]


def _give(desk: Desk, values: Values) -> int:
    from app.store import consents
    from app.store.partners import partners

    channels = tuple(key for key in WAYS if values[f"channel:{key}"])
    if not channels and values["purpose"] not in WITHOUT_CHANNEL:
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
        data_kinds=tuple(key for key in DATA_KINDS if values[f"data:{key}"]),
        given_by="guardian" if kind == "guardian" else "self",
        method="paper",
        proof=values["proof"],
        text_hash=values["text_hash"] or None,
        expires=values["expires"] or None,
        separate=partner is not None,
    )
    return consents.give(desk.store, consent)
