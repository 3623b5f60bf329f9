"""The messages of a planned campaign as families will read them, masked, with their length; nothing is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import cycle
from typing import TYPE_CHECKING

from app.domain.messages import Message

if TYPE_CHECKING:
    import pandas as pd

    from app.store.database import Store

SHOWN = 24
CODE = "XXXXX-XXXXX"


@dataclass(frozen=True)
class Sample:
    """One family's message: channel, language, text, in how many parts it goes (text messages; 0 for others), and the
    content variant where several will be drawn: here one after the other.
    """

    channel: str
    language: str
    text: str
    parts: int
    variant: str = ""


@dataclass(frozen=True)
class MessagePreview:
    """`faults`: why nothing may leave yet; `parts`: of all text messages together; `languages`: families in each."""

    faults: tuple[Message, ...]
    samples: tuple[Sample, ...]
    parts: int
    messages: int
    languages: dict[str, int]


def preview_messages(store: Store, ref: str, today: date) -> MessagePreview:
    """For the families that the plan of campaign `ref` has put forward; before the draw, so the holdout counts too."""
    from app.campaigns.messages import faults, parts
    from app.campaigns.plan_file import plan_from_text
    from app.campaigns.recipients import recipients
    from app.campaigns.record import places_of
    from app.jobs.campaign_ground import ground_of
    from app.jobs.launch_files import merger_of
    from app.store import campaigns
    from app.store.frames import frame

    campaign = campaigns.find(store, ref)
    plan = plan_from_text(campaign.plan, campaign.ref)
    found = tuple(faults(plan, _institution(store)))
    names = list(plan.variants) or [""]
    if not any(plan.texts(channel, name) for channel in plan.channels for name in names):
        return MessagePreview(found, (), 0, 0, {})
    ground = ground_of(store, plan, today, campaign.id)
    people = recipients(ground.people, ground.setting.contact_day)
    merger, offers = merger_of(store, plan, ground, people), ground.deals.offers.set_index("id", drop=False)
    rows = frame(store, "assignments")
    rows = rows[(rows["campaign_id"] == campaign.id) & rows["channel"].notna() & rows["offer_id"].notna()]
    samples, total, count, spoken = list[Sample](), 0, 0, Counter[str]()
    for place, offer, channel, variant in zip(
        places_of(rows, people), rows["offer_id"].astype(int), rows["channel"], cycle(names), strict=False
    ):
        if place < 0 or not plan.texts(channel, variant):
            continue
        person = people.iloc[int(place)]
        text = merger.message(channel, int(place), _masked(person), offers.loc[offer], CODE, variant)
        pieces = parts(text) if channel == "sms" else 0
        total, count = total + pieces, count + (channel == "sms")
        spoken[merger.languages[int(place)]] += 1
        samples.append(Sample(channel, merger.languages[int(place)], text, pieces, variant))
    return MessagePreview(found, tuple(_mixed(samples)), total, count, dict(spoken))


def _institution(store: Store) -> str:
    from app.store import institution

    return institution.get(store).name


def _masked(person: pd.Series) -> pd.Series:
    from app.campaigns.summary import masked_name

    masked = person.copy()
    masked["name"] = masked_name(str(person["name"]))
    return masked


def _mixed(samples: list[Sample]) -> list[Sample]:
    """The longest of each channel and language first, so that whoever leafs through sees every kind."""
    longest = sorted(samples, key=lambda one: -len(one.text))
    kinds = {(one.channel, one.language, one.variant): one for one in reversed(longest)}
    first = list(kinds.values())
    return [*first, *(one for one in longest if one not in first)][:SHOWN]


@dataclass(frozen=True)
class Example:
    """A text while it is being written: merged for one invented family, its parts as a text message, what it lacks."""

    text: str
    parts: int
    faults: tuple[Message, ...]


def example(text: str, channel: str, values: Mapping[str, str], contact: str, institution: str) -> Example:
    """At once, without a store; an empty text lacks nothing."""
    from app.campaigns.messages import merged, parts, text_faults

    if not text.strip():
        return Example("", 0, ())
    said = merged(text, values)
    return Example(said, parts(said), tuple(text_faults(channel, text, contact, institution)))
