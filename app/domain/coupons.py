"""What the desk of an event says of a coupon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.domain.messages import Message, mark

Verdict = Literal["valid", "used", "elsewhere", "expired", "not_ours", "mistyped"]
USES = ("attended", "redeemed")
VERDICTS: dict[Verdict, Message] = {
    "valid": mark("campaigns", "Valid"),
    "used": mark("campaigns", "Already used"),
    "elsewhere": mark("campaigns", "Of another campaign"),
    "expired": mark("campaigns", "Expired"),
    "not_ours": mark("campaigns", "Not ours"),
    "mistyped": mark("campaigns", "Mistyped"),
}


@dataclass(frozen=True)
class CheckIn:
    """The answer to one code. `detail` says what to do; `batch` is the change to undo (0: nothing was written)."""

    verdict: Verdict
    code: str
    detail: Message
    person: str = ""
    offer: str = ""
    batch: int = 0
    count: int = 0


@dataclass(frozen=True)
class Live:
    """A running campaign today. Counts are families; `effect` per arm with its band in families per hundred.

    `days_left` counts today: 0 the day after the last one, then less; None where the campaign has no end. `days_until`
    its first day: 0 once it runs. `spent` has the costs entered and those of outcomes.
    """

    campaign: str
    name: str
    goal: str
    assigned: int
    held_out: int
    sent: int
    opened: int
    redeemed: int
    attended: int
    enrolled: int
    spent: float
    budget: float | None
    currency: str
    days_left: int | None
    reached: dict[str, int]
    sizes: dict[str, int]
    sentence: Message
    figure: object | None = None
    days_until: int = 0
