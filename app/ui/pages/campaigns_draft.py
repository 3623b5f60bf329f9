"""The plan while a person is still typing it: plain values, saved by itself, turned into a Plan when it is whole."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from app.domain.campaigns import Plan
from app.domain.messages import Message, mark

if TYPE_CHECKING:
    from app.domain.campaign_templates import Template
    from app.store.database import Store
    from app.ui.pages.campaigns_ground import Ground

KEY = "campaign"
STEPS = (
    mark("ui", "Goal"),
    mark("ui", "Offers"),
    mark("ui", "People"),
    mark("ui", "Channels"),
    mark("ui", "Messages"),
    mark("ui", "Budget"),
    mark("ui", "Experiment"),
    mark("ui", "Preview"),
    mark("ui", "Launch"),
)
DATES, PREVIEW, LAUNCH = 5, 7, 8


@dataclass(frozen=True)
class Draft:
    """A plan's values as JSON can carry them; dates are ISO text, `step` is where the person was."""

    name: str = ""
    goal: str = "enrolled"
    partners: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    channels: Mapping[str, int] = field(default_factory=lambda: {"wechat": 500})
    segments: tuple[str, ...] = ()
    budget: float | None = None
    starts: str = ""
    ends: str = ""
    holdout: float = 0.3
    randomise_by: str = "household"
    audience: str = "model"
    shares: str = "aggregate"
    margin: float | None = 0.05
    place: str = ""
    baseline: float | None = None
    confirmed: Mapping[str, str] = field(default_factory=dict)
    template: str = ""
    form: str = ""
    interactions: tuple[str, ...] = ()
    contact: str = ""
    messages: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    value: str = ""
    partner_most: Mapping[str, int] = field(default_factory=dict)
    partner_least: float | None = None
    partner_least_each: Mapping[str, float] = field(default_factory=dict)
    own_least: float | None = None
    teacher_hours: float | None = None
    fair_by: str = ""
    fair_least: float | None = None
    most_contacts: int | None = None
    variants: Mapping[str, Mapping[str, Mapping[str, str]]] = field(default_factory=dict)
    variant_shares: Mapping[str, float] = field(default_factory=dict)
    step: int = 0

    def plan(self, currency: str) -> Plan:
        """The Plan these values make; call it only where `lacking` finds nothing."""
        values = {one.name: getattr(self, one.name) for one in fields(self) if one.name != "step"}
        values |= {"starts": date.fromisoformat(self.starts), "ends": date.fromisoformat(self.ends)}
        return Plan(**values, currency=currency)


def fresh(today: date) -> Draft:
    """A new plan: from a fortnight on, for eight weeks."""
    return Draft(starts=(today + timedelta(days=14)).isoformat(), ends=(today + timedelta(days=70)).isoformat())


def from_values(values: Mapping[str, Any]) -> Draft:
    """A draft from JSON or a plan's TOML; unknown keys are left out."""
    names = {one.name for one in fields(Draft)}
    kept = {key: value for key, value in values.items() if key in names}
    kept |= {key: tuple(kept[key]) for key in ("partners", "offers", "segments", "interactions") if key in kept}
    kept |= {key: str(kept[key]) for key in ("starts", "ends") if key in kept}
    return Draft(**kept)


def from_plan(text: str, step: int = PREVIEW) -> Draft:
    """A draft of a plan kept as TOML."""
    return replace(from_values(tomllib.loads(text)), step=step)


def of_plan(plan: Plan, step: int = 0) -> Draft:
    """A draft of a whole plan."""
    values = {one.name: getattr(plan, one.name) for one in fields(Draft) if one.name != "step"}
    return replace(from_values(values), step=step)


def with_template(draft: Draft, template: Template, language: str, ground: Ground) -> Draft:
    """The draft as the template would have it; what a person has already named or chosen of partners and offers stays,
    what an earlier template filled in does not.
    """
    draft = without_template(draft, ground)
    partners = draft.partners or ground.partners_in(template.industries)[:1]
    offers = draft.offers or ground.offers_of(partners, template.kinds)
    title = template.said(template.title, language)
    return replace(
        draft,
        name=draft.name or title,
        goal=template.goal,
        partners=partners,
        offers=offers,
        channels=dict(template.channels),
        ends=_weeks_on(draft.starts, template.weeks) or draft.ends,
        holdout=template.holdout,
        margin=template.margin,
        place=template.place,
        template=template.id,
        form=template.form,
        interactions=template.interactions,
        messages={channel: dict(texts) for channel, texts in template.messages.items()},
    )


def without_template(draft: Draft, ground: Ground) -> Draft:
    """The draft without the name, partners and offers that its template had filled in and nobody has changed since."""
    from app.jobs.campaign_library import campaign_templates

    old = next((one for one in campaign_templates() if one.id == draft.template), None)
    if old is None:
        return draft
    partners = ground.partners_in(old.industries)[:1]
    untouched = draft.partners == partners and draft.offers == ground.offers_of(partners, old.kinds)
    return replace(
        draft,
        name="" if draft.name in old.title.values() else draft.name,
        partners=() if untouched else draft.partners,
        offers=() if untouched else draft.offers,
        template="",
    )


def _weeks_on(starts: str, weeks: int) -> str:
    try:
        return (date.fromisoformat(starts) + timedelta(weeks=weeks)).isoformat()
    except ValueError:
        return ""


def lacking(draft: Draft, step: int, today: date) -> Message | None:
    """What a step still needs before one can go on, in a sentence; None where it is whole."""
    if step == 0 and not draft.name.strip():
        return mark("ui", "Give the campaign a name.")
    if step == 1 and not draft.offers:
        return mark("ui", "Choose at least one offer.")
    if step == 3 and not draft.channels:
        return mark("ui", "Choose at least one channel and how many families it can reach.")
    return _dates_lacking(draft, today) if step == DATES else None


def _dates_lacking(draft: Draft, today: date) -> Message | None:
    try:
        starts, ends = date.fromisoformat(draft.starts), date.fromisoformat(draft.ends)
    except ValueError:
        return mark("ui", "Write both dates as 2026-12-06.")
    if ends < starts:
        return mark("ui", "It ends before it starts: mend one of the two dates.")
    return mark("ui", "The last day is past: choose later days.") if ends < today else None


def first_lacking(draft: Draft, today: date) -> tuple[int, Message] | None:
    """The first step that is not whole, and why; None where the plan can be worked out."""
    for step in range(PREVIEW):
        words = lacking(draft, step, today)
        if words is not None:
            return step, words
    return None


def save(store: Store, draft: Draft) -> None:
    """Keep it (in a worker)."""
    from app.store import drafts

    drafts.save(store, KEY, asdict(draft))


def load(store: Store) -> Draft | None:
    """What was kept, or None."""
    from app.store import drafts

    values = drafts.load(store, KEY)
    return from_values(values) if values else None


def drop(store: Store) -> None:
    """Forget it: the campaign is out, or the person does not want it."""
    from app.store import drafts

    drafts.drop(store, KEY)
