"""What a plan will be able to show, and what earlier campaigns lead one to expect of it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.messages import Message


@dataclass(frozen=True)
class Power:
    """What the campaign will be able to see: `lift` is a fraction of households, None when no size can show it.

    `sentence` is the plain answer, `alternatives` what would sharpen it; `hopeless` when effects of the usual
    size cannot be seen; `families`: the lift as families of those treated; `days_needed`: how long nine of ten answers
    took before; `certainty_cost`: forecast value of those held out.
    """

    lift: float | None
    baseline: float
    treated: int
    held_out: int
    design_effect: float
    power: float
    hopeless: bool
    sentence: Message
    alternatives: tuple[Message, ...] = ()
    families: int | None = None
    days_needed: int | None = None
    certainty_cost: float | None = None

    def as_json(self) -> dict[str, object]:
        """What `plan --json` prints of it."""
        return {
            "lift": self.lift,
            "families": self.families,
            "power": self.power,
            "design_effect": self.design_effect,
            "days_needed": self.days_needed,
            "certainty_cost": self.certainty_cost,
            "hopeless": self.hopeless,
            "sentence": str(self.sentence),
            "alternatives": [str(each) for each in self.alternatives],
        }


@dataclass(frozen=True)
class ExpectedEffect:
    """What ended campaigns with a control lead one to expect of the next: more families (a fraction) than unasked.

    low/high: 95 % prediction interval of the next campaign's true effect; None, as `mean`, where `campaigns` are too
    few to say. `sentence` says either in words.
    """

    campaigns: int
    sentence: Message
    low: float | None = None
    mean: float | None = None
    high: float | None = None

    def as_json(self) -> dict[str, object]:
        """What `plan --json` prints."""
        return {"low": self.low, "mean": self.mean, "high": self.high, "campaigns": self.campaigns}
