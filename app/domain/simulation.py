"""What a plan may bring, replayed many times: each figure with its range, and the chance of each verdict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.messages import Message

if TYPE_CHECKING:
    from app.domain.figures import Figure


@dataclass(frozen=True)
class Range:
    """The mean over the replays and the range that holds 95 of 100 of them."""

    mean: float
    low: float
    high: float

    def as_json(self) -> dict[str, float]:
        """{mean, low, high}."""
        return {"mean": self.mean, "low": self.low, "high": self.high}


@dataclass(frozen=True)
class Chance:
    """How often something happened in the replays, with the 95 % range that their number leaves."""

    name: str
    chance: float
    low: float
    high: float

    def as_json(self) -> dict[str, object]:
        """{name, chance, low, high}."""
        return {"name": self.name, "chance": self.chance, "low": self.low, "high": self.high}


@dataclass(frozen=True)
class PartnerShare:
    """What one partner would be owed: its agreed split (a fraction) of what its offers add."""

    partner: str
    split: float | None
    amount: Range


@dataclass(frozen=True)
class Changes:
    """What is turned in a what-if; None leaves the plan's own. `capacity` multiplies seats and channels alike."""

    budget: float | None = None
    holdout: float | None = None
    capacity: float = 1.0


@dataclass(frozen=True)
class SimulationReport:
    """One plan replayed `draws` times. Counts are families, money is in the institution's currency.

    `enrolments`: families treated that reach the goal; `extra`: those that would not have without the campaign;
    `income`: what takers bring; `added`: the part of it that would not have come otherwise; `profit`: that part less
    costs and partners' shares.
    """

    campaign: str
    name: str
    draws: int
    treated: int
    held_out: int
    enrolments: Range
    extra: Range
    takers: Range
    cost: Range
    income: Range
    added: Range
    profit: Range
    gains: Chance
    partners: tuple[PartnerShare, ...]
    verdicts: tuple[Chance, ...]
    detectable_lift: float | None
    value: float
    bound: float
    gap: float
    sentence: Message
    notes: tuple[Message, ...]
    figures: tuple[Figure, ...]
    currency: str = ""
    seconds: float = 0.0

    def as_json(self) -> dict[str, object]:
        """What `simulate --json` prints."""
        ranges = ("enrolments", "extra", "takers", "cost", "income", "added", "profit")
        return {
            "campaign": self.campaign,
            "draws": self.draws,
            "treated": self.treated,
            "held_out": self.held_out,
            **{name: getattr(self, name).as_json() for name in ranges},
            "gains": self.gains.as_json(),
            "partners": [{"partner": one.partner, "split": one.split, **one.amount.as_json()} for one in self.partners],
            "verdicts": [one.as_json() for one in self.verdicts],
            "detectable_lift": self.detectable_lift,
            "value": self.value,
            "gap": self.gap,
            "notes": [str(one) for one in self.notes],
            "seconds": self.seconds,
        }


@dataclass(frozen=True)
class Comparison:
    """Two plans under the same draws: `first` less `second`, draw by draw; `better`: chance that the first gains
    more.
    """

    first: SimulationReport
    second: SimulationReport
    enrolments: Range
    extra: Range
    cost: Range
    profit: Range
    better: Chance
    sentence: Message

    def as_json(self) -> dict[str, object]:
        """The first plan's figures, with the second's and the differences under `against`."""
        differences = {name: getattr(self, name).as_json() for name in ("enrolments", "extra", "cost", "profit")}
        against = {"second": self.second.as_json(), "difference": differences, "better": self.better.as_json()}
        return {**self.first.as_json(), "against": against}
