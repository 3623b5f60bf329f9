"""Holidays and examinations as data, and what falls together with a plan."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from app.domain.campaign_calendar import KINDS, Clash, Days, Span
from app.domain.campaigns import CHANNEL_NAMES
from app.domain.messages import Message, mark


def load_days(folder: Path, country: str) -> tuple[Days, ...]:
    """The days on file for a country, in order; none where no file names it. ValueError: a file breaks its form."""
    found: list[Days] = []
    for path in sorted(folder.glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        if country.upper() in table["countries"]:
            found += [_day(path.name, row) for row in table["days"]]
    return tuple(sorted(found, key=lambda one: (one.starts, one.ends)))


def _day(source: str, row: dict[str, object]) -> Days:
    starts, ends, kind = row["starts"], row["ends"], str(row["kind"])
    if not isinstance(starts, date) or not isinstance(ends, date) or ends < starts or kind not in KINDS:
        raise ValueError(f"{source}: {row['en']} is no span of a known kind")
    return Days({"zh_CN": str(row["zh_CN"]), "en": str(row["en"])}, starts, ends, kind, bool(row["expected"]))


def overlap(starts: date, ends: date, other_starts: date, other_ends: date) -> int:
    """How many days two spans share, both ends counted."""
    return max((min(ends, other_ends) - max(starts, other_starts)).days + 1, 0)


def clashes(mine: Span, days: Iterable[Days], others: Iterable[Span], language: str) -> list[Clash]:
    """What a person should know before choosing these days, the grave first."""
    found = [*_with_campaigns(mine, others), *_with_days(mine, days, language)]
    return sorted(found, key=lambda one: not one.grave)


def _with_campaigns(mine: Span, others: Iterable[Span]) -> list[Clash]:
    found = []
    for other in others:
        shared = overlap(mine.starts, mine.ends, other.starts, other.ends)
        if not shared or other.ref == mine.ref or other.state == "finished":
            continue
        if mine.offers & other.offers:
            text = mark("campaigns", "“{name}” gives out the same offer on {days} of these days: its seats are shared.")
            found.append(Clash(text.filled(name=other.name, days=shared), True))
        elif mine.partners & other.partners:
            text = mark("campaigns", "“{name}” runs with the same partner on {days} of these days.")
            found.append(Clash(text.filled(name=other.name, days=shared), True))
        elif mine.channels & other.channels:
            text = mark("campaigns", "“{name}” uses {channels} on {days} of these days: families are not asked twice.")
            channels = _listed(
                [CHANNEL_NAMES[each] for each in CHANNEL_NAMES if each in mine.channels & other.channels]
            )
            found.append(Clash(text.filled(name=other.name, days=shared, channels=channels)))
    return found


def _listed(names: list[Message]) -> Message:
    if len(names) == 1:
        return names[0]
    return mark("campaigns", "{first}, {others}").filled(first=names[0], others=_listed(names[1:]))


def _with_days(mine: Span, days: Iterable[Days], language: str) -> list[Clash]:
    found = []
    for one in days:
        shared = overlap(mine.starts, mine.ends, one.starts, one.ends)
        if shared:
            text = mark("campaigns", "{name}: {days} of these days ({kind}).")
            if one.expected:
                text = mark("campaigns", "{name}, expected: {days} of these days ({kind}); check the notice.")
            found.append(Clash(text.filled(name=one.said(language), days=shared, kind=KINDS[one.kind])))
    return found
