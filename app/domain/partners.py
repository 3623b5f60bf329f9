"""Partners, what was agreed with them, and what they put before families."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Partner:
    """A bank, a car brand, a museum … Awareness, reputation and trust run from 0 to 1."""

    id: int = 0
    ref: str = ""
    name: str = ""
    industry: str = ""
    awareness: float | None = None
    reputation: float | None = None
    trust: float | None = None
    licence_no: str | None = None
    licence_expires: str | None = None
    country: str = "CN"
    contact: str | None = None
    attributes: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Agreement:
    """What was agreed with a partner: how long, for which purposes, sharing which fields, at which split (0 to 1)."""

    id: int = 0
    partner_id: int = 0
    starts: str = ""
    ends: str = ""
    purposes: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    split: float | None = None
    attributes: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Offer:
    """What a family may be offered. `value` to them and `cost` to us in the institution's currency; ages inclusive."""

    id: int = 0
    ref: str = ""
    partner_id: int | None = None
    title: str = ""
    kind: str = ""
    value: float | None = None
    cost: float | None = None
    capacity: int | None = None
    starts: str | None = None
    ends: str | None = None
    summary: str | None = None
    claims: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    age_min: int | None = None
    age_max: int | None = None
    attributes: dict[str, object] = field(default_factory=dict)
