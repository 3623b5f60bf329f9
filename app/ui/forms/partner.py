"""The form for a partner: who they are, how well known, and the licence."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.messages import mark
from app.domain.partners import Partner
from app.ui.desk import Desk
from app.ui.forms.saved import tell_saved
from app.ui.pages.partners_words import INDUSTRIES
from app.ui.widgets import ChoiceField, DateField, FormDialog, NumberField, TextField

Values = dict[str, Any]
PLAIN = ("name", "contact", "licence_no", "licence_expires", "awareness", "reputation", "trust")
COUNTRIES = ("CN", "HK", "SG", "JP", "US", "GB", "DE", "FR")


def partner_form(desk: Desk, parent: QWidget, partner: Partner | None = None) -> int | None:
    """Ask for a partner's data (mend `partner`, or enter a new one); the id when saved, None when cancelled."""
    saved: list[int] = []
    say = desk.translate
    title = mark("ui", "Edit the partner") if partner else mark("ui", "Add a partner")
    form = FormDialog(
        parent,
        say(title),
        save=lambda values: saved.append(_save(desk, partner or Partner(), values)),
        translate=say,
        check=lambda values: _wrong(desk, values),
    )
    form.resize(680, 620)
    _fields(desk, form, partner or Partner())
    form.exec()
    if saved:
        tell_saved(desk, "partners")
    return saved[0] if saved else None


def _fields(desk: Desk, form: FormDialog, partner: Partner) -> None:
    say = desk.translate
    industries: list[tuple[object, str]] = [(key, say(words)) for key, words in INDUSTRIES.items()]
    if partner.industry and partner.industry not in INDUSTRIES:
        industries.append((partner.industry, partner.industry))
    form.add("name", say(mark("ui", "Name")), TextField(), required=True)
    form.add("industry", say(mark("ui", "Industry")), ChoiceField(industries), required=True)
    form.add("contact", say(mark("ui", "Whom to call")), TextField())
    countries = sorted({*COUNTRIES, partner.country or "CN"}, key=lambda code: (code != "CN", code))
    form.add("country", say(mark("ui", "Country")), ChoiceField([(code, code) for code in countries]))
    form.section(say(mark("ui", "Licence")))
    form.add("licence_no", say(mark("ui", "Licence number")), TextField())
    hint = say(mark("ui", "Financial offers need a valid licence."))
    form.add("licence_expires", say(mark("ui", "Valid until")), DateField(), hint=hint)
    form.section(say(mark("ui", "How families see them (0 to 5)")))
    form.add("awareness", say(mark("ui", "Known to families")), NumberField(high=5))
    form.add("reputation", say(mark("ui", "Well spoken of")), NumberField(high=5))
    form.add("trust", say(mark("ui", "Trusted")), NumberField(high=5))
    form.fill({key: getattr(partner, key) for key in (*PLAIN, "country", "industry")})


def _wrong(desk: Desk, values: Values) -> dict[str, str]:
    words = desk.translate(mark("ui", "Write a number from 0 to 5."))
    return {key: words for key in ("awareness", "reputation", "trust") if not 0 <= (values[key] or 0) <= 5}


def _save(desk: Desk, before: Partner, values: Values) -> int:
    from app.store.partners import save_partner

    own: Values = {key: values[key] if values[key] != "" else None for key in PLAIN if key != "name"}
    made = replace(before, name=values["name"], industry=values["industry"], country=values["country"], **own)
    return save_partner(desk.store, made)
