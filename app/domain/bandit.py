"""What variants of one message have shown so far, and how the next batch should be shared among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.messages import Message
from app.domain.simulation import Range

if TYPE_CHECKING:
    from app.domain.figures import Figure


@dataclass(frozen=True)
class VariantResult:
    """One variant: families asked, how many reached the goal, its rate with the range that holds 95 in 100, the chance
    of being the best, its share of the next batch (a fraction) and how many families that is.

    `everyone`: the rate had everyone got it, by doubly robust estimation over the batches; None where the log does not
    carry it.
    """

    name: str
    asked: int
    hits: int
    rate: Range
    best: float
    share: float
    families: int
    everyone: Range | None = None


@dataclass(frozen=True)
class BatchProposal:
    """The next batch. `regret`: families lost so far against always giving the best; `next_regret`: expected in the
    next batch; `left`: how much better (a fraction of families) another variant than the leader may still be, at most,
    in 95 of 100 worlds; `decided`: that is too little to matter; `contents`: the variants are contents drawn by lot, so
    that a next batch can be drawn in these shares.
    """

    campaign: str
    goal: str
    method: str
    floor: float
    variants: tuple[VariantResult, ...]
    leader: str
    regret: Range
    next_regret: float
    left: float
    decided: bool
    sentence: Message
    warnings: tuple[Message, ...]
    figures: tuple[Figure, ...]
    contents: bool = False

    def as_json(self) -> dict[str, object]:
        """What `bandit --json` prints."""
        return {
            "campaign": self.campaign,
            "goal": self.goal,
            "method": self.method,
            "floor": self.floor,
            "variants": [
                {
                    "name": one.name,
                    "asked": one.asked,
                    "hits": one.hits,
                    **one.rate.as_json(),
                    "best": one.best,
                    "share": one.share,
                    "families": one.families,
                    "everyone": one.everyone.as_json() if one.everyone else None,
                }
                for one in self.variants
            ],
            "leader": self.leader,
            "regret": self.regret.as_json(),
            "next_regret": self.next_regret,
            "left": self.left,
            "decided": self.decided,
            "contents": self.contents,
            "warnings": [str(one) for one in self.warnings],
        }
