"""All campaigns side by side: what each did, what it cost, with whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.figures import Figure
from app.domain.measurement import Verdict
from app.domain.messages import Message


@dataclass(frozen=True)
class CampaignLine:
    """One campaign that went out. effect, low, high: fractions; money in the institution's currency.

    verdict None: not measured yet (then everything behind it is None too). binary False: effect in the outcome's unit.
    """

    ref: str
    name: str
    starts: str
    ends: str
    partners: tuple[str, ...]
    verdict: Verdict | None = None
    sentence: Message | None = None
    families: int = 0
    effect: float | None = None
    low: float | None = None
    high: float | None = None
    income: float | None = None
    shares: float | None = None
    costs: float | None = None
    net: float | None = None
    net_low: float | None = None
    net_high: float | None = None
    binary: bool = True


@dataclass(frozen=True)
class PartnerLine:
    """One partner over all its campaigns: what it added (fairly shared) with its interval, and what it is owed."""

    partner: str
    campaigns: int
    added: float
    low: float
    high: float
    owed: float


@dataclass(frozen=True)
class AllCampaigns:
    """The whole answer; page, reports and --json read nothing else. `today`: the ISO day it was put together on."""

    today: str
    currency: str
    lines: tuple[CampaignLine, ...]
    partners: tuple[PartnerLine, ...]
    figures: tuple[Figure, ...]
    sentence: Message
    summary: Message
    next_step: Message
    limits: tuple[Message, ...] = ()
    method: tuple[Message, ...] = ()

    def as_json(self, say: Callable[[Message], str] = str) -> dict[str, object]:
        """Campaigns and partners by name; sentences through `say`."""
        return {
            "sentence": say(self.sentence),
            "next_step": say(self.next_step),
            "campaigns": [
                {**vars(line), "sentence": say(line.sentence) if line.sentence else None} for line in self.lines
            ],
            "partners": [vars(line) for line in self.partners],
        }
