"""What a planner leafs through: proven templates, the year's holidays, and what else runs at the time."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from app.domain.campaign_calendar import Calendar, Clash, Span
from app.domain.campaign_templates import Template

if TYPE_CHECKING:
    from app.domain.campaigns import CampaignRecord
    from app.store.database import Store


@cache
def campaign_templates() -> tuple[Template, ...]:
    """The library the program ships with."""
    from app.campaigns.templates import load_templates
    from app.paths import resources

    return load_templates(resources() / "templates" / "campaigns")


def fitting_templates(store: Store) -> list[tuple[Template, bool]]:
    """The library, what fits the partners on file and the season first."""
    from app.campaigns.templates import fitting
    from app.store import institution
    from app.store.partners import partners

    industries = [one.industry for one in partners(store)]
    return fitting(campaign_templates(), industries, institution.today(store).month)


def campaign_calendar(store: Store) -> Calendar:
    """Holidays of the institution's country and every campaign with its days."""
    from app.campaigns.school_calendar import load_days
    from app.paths import resources
    from app.store import campaigns, institution
    from app.store.frames import frame

    days = load_days(resources() / "calendars", institution.get(store).country or "")
    partners, offers = frame(store, "partners", ["ref", "name"]), frame(store, "offers", ["ref", "title"])
    refs = (
        dict(zip(partners["name"], partners["ref"], strict=True)),
        dict(zip(offers["title"], offers["ref"], strict=True)),
    )
    spans = [_span(one, *refs) for one in campaigns.campaigns(store) if one.starts and one.ends]
    return Calendar(days, tuple(spans), bool(days))


def _span(record: CampaignRecord, partners: dict[str, str], offers: dict[str, str]) -> Span:
    """`partners` and `offers`: name -> ref, for plans that name them so."""
    plan = tomllib.loads(record.plan) if record.plan else {}
    return Span(
        record.id,
        record.ref,
        record.name,
        record.state,
        date.fromisoformat(str(record.starts)[:10]),
        date.fromisoformat(str(record.ends)[:10]),
        frozenset(partners.get(each, each) for each in plan.get("partners", ())),
        frozenset(offers.get(each, each) for each in plan.get("offers", ())),
        frozenset(plan.get("channels", ())),
    )


def plan_clashes(mine: Span, calendar: Calendar, language: str) -> list[Clash]:
    """What falls together with a plan's days."""
    from app.campaigns.school_calendar import clashes

    return clashes(mine, calendar.days, calendar.spans, language)
