"""The year as a planner sees it: holidays, examinations, and the campaigns that share families, seats or channels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.messages import Message, mark

KINDS: dict[str, Message] = {
    "public": mark("campaigns", "Public holiday"),
    "school": mark("campaigns", "School holidays"),
    "exams": mark("campaigns", "Examinations"),
}


@dataclass(frozen=True)
class Days:
    """A holiday or examination, both days inclusive; `expected`: not announced yet, or different in each province."""

    name: Mapping[str, str]
    starts: date
    ends: date
    kind: str
    expected: bool

    def said(self, language: str) -> str:
        """Its name in the window's language."""
        return self.name["zh_CN" if language.startswith("zh") else "en"]


@dataclass(frozen=True)
class Span:
    """A campaign in time, with what it shares with others (refs of partners and offers, channels)."""

    id: int
    ref: str
    name: str
    state: str
    starts: date
    ends: date
    partners: frozenset[str] = frozenset()
    offers: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Calendar:
    """All of it; `known`: whether there are holidays on file for the institution's country."""

    days: tuple[Days, ...]
    spans: tuple[Span, ...]
    known: bool


@dataclass(frozen=True)
class Clash:
    """What falls together with a plan; `grave` where the same seats or partner's quota are asked twice."""

    text: Message
    grave: bool = False
