"""What may stand beside a measured effect: a Bayesian view, the effect on those who came, for whom, over time."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from app.domain.figures import Figure, Label
from app.domain.messages import Message


@dataclass(frozen=True)
class Extras:
    """What else is asked of a table. came: column of who came; also: further outcomes; subgroups: columns named before
    the start; uplift: for whom (from the covariates). randomised False: compare changes (needs the outcome's past, or
    time and starts: the column of periods and the first one after the start).
    """

    bayes: bool = False
    came: str | None = None
    also: tuple[str, ...] = ()
    subgroups: tuple[str, ...] = ()
    uplift: bool = False
    randomised: bool = True
    time: str | None = None
    starts: str | None = None

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column named here."""
        return tuple(name for name in (self.came, self.time, *self.also, *self.subgroups) if name)


@dataclass(frozen=True)
class BayesView:
    """One arm's effect as a belief. `low`/`high`: central 95 %; prior_sd None: nothing was assumed beforehand.

    chance_good: probability that the effect lies in the good direction; chance_matters: that it reaches the margin.
    """

    arm: str
    mean: float
    low: float
    high: float
    chance_good: float
    chance_matters: float | None
    prior_mean: float
    prior_sd: float | None
    sentence: Message


@dataclass(frozen=True)
class Complier:
    """The effect on those who came because they were invited (instrument: the draw; outcome's unit).

    low/high: Anderson-Rubin 95 % set, None where that side is open; `disjoint`: the set is all but (high, low).
    came: share of the arm that came, came_control: of the control. f: first-stage F; weak: below 10.
    redeemed: they took up the offer instead of coming to an event.
    """

    arm: str
    came: float
    came_control: float
    effect: float | None
    low: float | None
    high: float | None
    disjoint: bool
    f: float
    weak: bool
    sentence: Message
    redeemed: bool = False


@dataclass(frozen=True)
class RobustView:
    """Money or another heavy-tailed outcome with its largest values cut to `cap`, beside the raw effect."""

    arm: str
    cap: float
    cut: int
    effect: float
    low: float
    high: float
    sentence: Message


@dataclass(frozen=True)
class Subgroup:
    """One part of the families, named before the start: raw effect, and drawn towards the others (`shrunk*`)."""

    column: Label
    value: Label
    n: int
    effect: float
    low: float
    high: float
    shrunk: float
    shrunk_low: float
    shrunk_high: float


@dataclass(frozen=True)
class UpliftView:
    """Whether choosing whom to invite pays, for one arm: the learner that ranks, judged on families it never saw.

    qini: gain of following the ranking over choosing by lot, averaged over all cut-offs, a unit; rate: how much larger
    the effect is among those ranked first (AUTOC); each with its 95 % interval. random_*: the same of a random score.
    rules: a shallow tree in words; rule_gain: what inviting by it brings a unit over inviting all, or none.
    """

    arm: str
    learner: Literal["T", "X", "DR"]
    qini: float
    qini_low: float
    qini_high: float
    rate: float
    rate_low: float
    rate_high: float
    random_low: float
    random_high: float
    usable: bool
    sentence: Message
    rules: tuple[Message, ...] = ()
    rule_gain: float | None = None
    rule_low: float | None = None
    rule_high: float | None = None
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True)
class TrendView:
    """Difference-in-differences where nothing was randomised: effect, and whether trends were alike before.

    trend_p: p of equal trends before the start, None with fewer than three periods before.
    """

    effect: float | None
    low: float | None
    high: float | None
    p_value: float | None
    trend_p: float | None
    periods_before: int
    periods_after: int
    units: int
    sentence: Message
    warning: Message
    figure: Figure | None = None


def as_plain(value: Any, say: Callable[[Message], str] = str) -> Any:
    """The fields by name for --json: sentences through `say`, figures left out, tuples as lists."""
    if isinstance(value, Message):
        return say(value)
    if isinstance(value, tuple):
        return [as_plain(one, say) for one in value if not isinstance(one, Figure)]
    if not dataclasses.is_dataclass(value):
        return value
    fields = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    return {
        name: as_plain(one, say) for name, one in fields.items() if not isinstance(one, Figure) and name != "figures"
    }
