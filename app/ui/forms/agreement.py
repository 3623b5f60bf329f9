"""The form for an agreement: how long, for what, what is shared, and how income is split."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.messages import mark
from app.domain.partners import Agreement
from app.ui.desk import Desk
from app.ui.forms.saved import tell_saved
from app.ui.pages.partners_words import FIELDS, PURPOSES
from app.ui.widgets import CheckField, DateField, FormDialog, NumberField

Values = dict[str, Any]


def agreement_form(
    desk: Desk, parent: QWidget, partner_id: int, partner: str, agreement: Agreement | None = None
) -> int | None:
    """Ask for an agreement with a partner; the id when saved, None when cancelled."""
    saved: list[int] = []
    say = desk.translate
    today = desk.today()
    fresh = Agreement(0, partner_id, today.isoformat(), (today + timedelta(days=364)).isoformat(), ("marketing",))
    before = agreement or fresh
    title = mark("ui", "Edit the agreement") if agreement else mark("ui", "Add an agreement")
    form = FormDialog(
        parent,
        say(title),
        say(mark("ui", "With {partner}").filled(partner=partner)),
        save=lambda values: saved.append(_save(desk, before, values)),
        translate=say,
        check=lambda values: _wrong(desk, values),
    )
    form.resize(680, 640)
    _fields(desk, form, before)
    form.exec()
    if saved:
        tell_saved(desk, "agreements", "partners")
    return saved[0] if saved else None


def _fields(desk: Desk, form: FormDialog, before: Agreement) -> None:
    say = desk.translate
    form.add("starts", say(mark("ui", "First day")), DateField(before.starts), required=True)
    form.add("ends", say(mark("ui", "Last day")), DateField(before.ends), required=True)
    split = None if before.split is None else 100 * before.split
    hint = say(mark("ui", "Of what the campaign added, not of all sales."))
    form.add("split", say(mark("ui", "Partner's share (%)")), NumberField(split, high=100), hint=hint)
    form.section(say(mark("ui", "For what")))
    for key, words in PURPOSES.items():
        form.add(f"for_{key}", say(words), CheckField(say(words), key in before.purposes))
    form.section(say(mark("ui", "What may be shared about people")))
    for key, words in FIELDS.items():
        form.add(f"share_{key}", say(words), CheckField(say(words), key in before.fields))


def _wrong(desk: Desk, values: Values) -> dict[str, str]:
    if values["ends"] < values["starts"]:
        return {"ends": desk.translate(mark("ui", "It ends before it starts."))}
    if not 0 <= (values["split"] or 0) <= 100:
        return {"split": desk.translate(mark("ui", "Write a number from 0 to 100."))}
    return {}


def _ticked(values: Values, prefix: str, known: dict[str, Any], before: tuple[str, ...]) -> tuple[str, ...]:
    """What is ticked, and words of an import that no box stands for."""
    return (*(key for key in known if values[f"{prefix}_{key}"]), *(key for key in before if key not in known))


def _save(desk: Desk, before: Agreement, values: Values) -> int:
    from app.store.partners import save_agreement

    made = replace(
        before,
        starts=values["starts"],
        ends=values["ends"],
        split=None if values["split"] is None else values["split"] / 100,
        purposes=_ticked(values, "for", PURPOSES, before.purposes),
        fields=_ticked(values, "share", FIELDS, before.fields),
    )
    return save_agreement(desk.store, made)
