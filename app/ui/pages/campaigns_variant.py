"""The other scenario of a plan: what a person would do differently, as a draft of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.errors import UserError
from app.domain.messages import mark
from app.ui.desk import Desk
from app.ui.pages import campaigns_draft as drafts
from app.ui.pages.campaigns_draft import Draft
from app.ui.widgets import ChoiceField, DateField, FormDialog, NumberField


def ask_variant(desk: Desk, parent: QWidget, draft: Draft, take: Callable[[Draft], object]) -> None:
    """Ask what would be different (the plan's own values stand there first); `take` gets the other draft."""
    say = desk.translate
    form = FormDialog(
        parent,
        say(mark("ui", "Compare a variant")),
        say(mark("ui", "What would the other plan do differently? Nothing is kept unless you take it over.")),
        save=lambda values: take(variant_of(draft, values, desk.today())),
        translate=say,
        accept=say(mark("ui", "Compare")),
    )
    model, rule = mark("ui", "Those the model expects to welcome it"), mark("ui", "Everyone alike")
    asked = [("model", say(model)), ("rule", say(rule))]
    reach = say(mark("ui", "Reach of the channels, in % of the plan's"))
    form.add("budget", say(mark("ui", "Budget")), NumberField(draft.budget))
    form.add("holdout", say(mark("ui", "Held out, in 100")), NumberField(100 * draft.holdout, high=90))
    form.add("audience", say(mark("ui", "Who is asked first")), ChoiceField(asked, draft.audience))
    form.add("reach", reach, NumberField(100.0, low=1, high=1000))
    form.add("starts", say(mark("ui", "First day")), DateField(draft.starts))
    form.add("ends", say(mark("ui", "Last day")), DateField(draft.ends))
    form.exec()


def variant_of(draft: Draft, values: dict[str, Any], today: date) -> Draft:
    """The draft with what the form says; UserError where its days cannot be."""
    reach = (values["reach"] or 100) / 100
    other = replace(
        draft,
        budget=values["budget"],
        holdout=(values["holdout"] or 0) / 100,
        audience=str(values["audience"]),
        channels={key: max(round(most * reach), 1) for key, most in draft.channels.items()},
        starts=values["starts"],
        ends=values["ends"],
    )
    words = drafts.lacking(other, drafts.DATES, today)
    if words is not None:
        raise UserError(words)
    return other
