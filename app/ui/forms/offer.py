"""The form for an offer: what a family gets, what it is worth and costs, for whom, when, and through which channels."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.campaigns import CHANNEL_NAMES, CHANNELS
from app.domain.messages import mark
from app.domain.offer_kinds import KINDS
from app.domain.partners import Offer, Partner
from app.ui.desk import Desk
from app.ui.forms.saved import tell_saved
from app.ui.widgets import CheckField, ChoiceField, DateField, FormDialog, LongTextField, NumberField, TextField

Values = dict[str, Any]
PLAIN = ("value", "cost", "capacity", "starts", "ends", "summary", "age_min", "age_max")


def offer_form(desk: Desk, parent: QWidget, partner: Partner, offer: Offer | None = None) -> int | None:
    """Ask for an offer of a partner; the id when saved, None when cancelled."""
    saved: list[int] = []
    say = desk.translate
    before = offer or Offer(partner_id=partner.id, channels=("wechat", "sms"))
    title = mark("ui", "Edit the offer") if offer else mark("ui", "Add an offer")
    form = FormDialog(
        parent,
        say(title),
        say(mark("ui", "Of {partner}").filled(partner=partner.name)),
        save=lambda values: saved.append(_save(desk, before, values)),
        translate=say,
        check=lambda values: _wrong(desk, values),
        width=700,
    )
    form.resize(720, 680)
    _fields(desk, form, before)
    form.exec()
    if saved:
        tell_saved(desk, "offers", "partners")
    return saved[0] if saved else None


def _fields(desk: Desk, form: FormDialog, before: Offer) -> None:
    say = desk.translate
    kinds: list[tuple[object, str]] = [(key, say(words)) for key, words in KINDS.items()]
    if before.kind and before.kind not in KINDS:
        kinds.append((before.kind, before.kind))
    form.add("title", say(mark("ui", "What families get")), TextField(), required=True)
    form.add("kind", say(mark("ui", "Kind")), ChoiceField(kinds, before.kind or "event"), required=True)
    form.add(
        "value", say(mark("ui", "Worth to us, each")), NumberField(), hint=say(mark("ui", "When a family takes it."))
    )
    form.add("cost", say(mark("ui", "Cost to us, each")), NumberField())
    form.add("capacity", say(mark("ui", "Places")), NumberField(whole=True), hint=say(mark("ui", "Empty: no limit.")))
    form.section(say(mark("ui", "When and for whom")))
    form.add("starts", say(mark("ui", "First day")), DateField())
    form.add("ends", say(mark("ui", "Last day")), DateField())
    form.add("age_min", say(mark("ui", "Youngest age")), NumberField(whole=True, high=120))
    form.add("age_max", say(mark("ui", "Oldest age")), NumberField(whole=True, high=120))
    form.section(say(mark("ui", "Channels")))
    for key in CHANNELS:
        words = say(CHANNEL_NAMES[key])
        form.add(f"by_{key}", words, CheckField(words, key in before.channels))
    form.section(say(mark("ui", "In words")))
    form.add("summary", say(mark("ui", "Short description")), LongTextField(height=64), wide=True)
    claims = say(mark("ui", "One a line. The rules read them: a promise of sure returns, for example, stops an offer."))
    form.add("claims", say(mark("ui", "What is promised")), LongTextField(height=64), wide=True, hint=claims)
    form.fill(
        {"title": before.title, "claims": "\n".join(before.claims)} | {key: getattr(before, key) for key in PLAIN}
    )


def _wrong(desk: Desk, values: Values) -> dict[str, str]:
    wrong = {}
    if values["starts"] and values["ends"] and values["ends"] < values["starts"]:
        wrong["ends"] = desk.translate(mark("ui", "It ends before it starts."))
    if values["age_min"] is not None and values["age_max"] is not None and values["age_max"] < values["age_min"]:
        wrong["age_max"] = desk.translate(mark("ui", "The oldest age is below the youngest."))
    return wrong


def _save(desk: Desk, before: Offer, values: Values) -> int:
    from app.store.partners import save_offer

    own: Values = {key: values[key] if values[key] != "" else None for key in PLAIN}
    channels = (
        *(key for key in CHANNELS if values[f"by_{key}"]),
        *(key for key in before.channels if key not in CHANNELS),
    )
    claims = tuple(line.strip() for line in str(values["claims"]).splitlines() if line.strip())
    made = replace(before, title=values["title"], kind=values["kind"], channels=channels, claims=claims, **own)
    return save_offer(desk.store, made)
