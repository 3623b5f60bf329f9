"""What all campaigns together have taught: the usual effect, how much campaigns differ, what the next may bring."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.domain.figures import Figure
from app.domain.messages import Message

Dimension = Literal["industry", "channel", "offer_kind"]


@dataclass(frozen=True)
class Learnt:
    """A number with its 95 % range; a fraction of families."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class CampaignEffect:
    """One campaign: what it showed alone (`raw`) and drawn towards the others (`shrunk`).

    own: how much of `shrunk` is its own data (1) and not the other campaigns' (0). families: invited and control.
    """

    ref: str
    name: str
    ended: str
    families: int
    baseline: float
    raw: Learnt
    shrunk: Learnt
    own: float
    industries: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    offer_kinds: tuple[str, ...] = ()


@dataclass(frozen=True)
class GroupEffect:
    """The usual effect of the campaigns of one industry, channel or kind of offer; `name` is the store's own word."""

    dimension: Dimension
    name: str
    campaigns: int
    effect: Learnt


@dataclass(frozen=True)
class Knowledge:
    """What is known about one goal ("enrolled", ...). Nothing is known (`known` False) before a campaign has ended.

    usual: the mean effect of campaigns here. next: where the next campaign's effect will lie (prediction). differ: how
    much true effects differ from one campaign to another (standard deviation). baseline: what families do unasked.
    goals: all goals with an ended campaign, the commonest first. left_out: campaigns that could not be used, and why.
    """

    goal: str
    goals: tuple[str, ...]
    sentence: Message
    next_step: Message
    campaigns: tuple[CampaignEffect, ...] = ()
    groups: tuple[GroupEffect, ...] = ()
    usual: Learnt | None = None
    next: Learnt | None = None
    differ: float | None = None
    baseline: Learnt | None = None
    figures: tuple[Figure, ...] = ()
    method: tuple[Message, ...] = ()
    left_out: tuple[tuple[str, Message], ...] = ()
    budget: BudgetAdvice | None = None

    @property
    def known(self) -> bool:
        """Whether any campaign has taught something."""
        return self.usual is not None


@dataclass(frozen=True)
class Expectation:
    """What a new plan starts from: the share of families that act unasked and the effect to expect, with its range."""

    goal: str
    baseline: float
    effect: float
    low: float
    high: float
    campaigns: int


@dataclass(frozen=True)
class BudgetAdvice:
    """How much to spend on a campaign, or that nobody can know yet. Money in the institution's currency.

    best: the spend beyond which one more unit of money brings back less than itself. campaigns: experiments used.
    """

    enough: bool
    sentence: Message
    try_next: Message
    campaigns: int
    best: Learnt | None = None
    worth: float | None = None
    figure: Figure | None = None
