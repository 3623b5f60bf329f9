"""The other scenario of a plan: what a person would do differently, as a draft of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.errors import UserError
from app.ui.pages import campaigns_draft as drafts
from app.ui.pages.campaigns_draft import Draft


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
