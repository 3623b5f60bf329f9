"""What each partner is owed for a campaign, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.messages import Message


@dataclass(frozen=True)
class Share:
    """One partner's part: `amount` owed (money), its 95 % interval, and `share`, its part of the attributable value.

    contribution: the value attributed to this partner before the split, with its 95 % interval; split: the agreed
    fraction of it.
    """

    partner: str
    amount: float
    share: float
    low: float
    high: float
    split: float = 0.0
    contribution: float = 0.0
    partner_id: int | None = None
    contribution_low: float = 0.0
    contribution_high: float = 0.0


@dataclass(frozen=True)
class Settlement:
    """All partners' parts of one campaign. `attributable`: what the campaign added, net of refunds, with interval."""

    campaign: str
    total: float
    shares: tuple[Share, ...]
    basis: tuple[Message, ...]
    attributable: float = 0.0
    attributable_low: float = 0.0
    attributable_high: float = 0.0
    currency: str = ""

    def as_json(self, say: Callable[[Message], str] = str) -> dict[str, object]:
        """The names of the command line's contract; sentences through `say`."""
        return {
            "campaign": self.campaign,
            "total": self.total,
            "shares": [vars(share) for share in self.shares],
            "basis": [say(line) for line in self.basis],
            "attributable": self.attributable,
            "attributable_low": self.attributable_low,
            "attributable_high": self.attributable_high,
            "currency": self.currency,
        }
