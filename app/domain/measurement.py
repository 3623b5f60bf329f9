"""What was measured: effects by arm with their uncertainty, the verdict, the money, and the limits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from app.domain.evidence import BayesView, Complier, RobustView, Subgroup, TrendView, UpliftView, as_plain
from app.domain.figures import Figure
from app.domain.messages import Message, mark

Verdict = Literal["works", "does_not_work", "harms", "cannot_tell"]
VERDICTS: dict[str, Message] = {
    "works": mark("measure", "Works"),
    "does_not_work": mark("measure", "Does not work"),
    "harms": mark("measure", "Harms"),
    "cannot_tell": mark("measure", "Cannot tell yet"),
}


@dataclass(frozen=True)
class ArmResult:
    """One arm against the control. `mean` and `effect` are in the outcome's own unit (a fraction for yes/no outcomes).

    Everything but `arm`, `n` and `mean` is None for the control, and where too little was seen to say it.
    low/high: 95 % fixed-sample interval; sequence_*: 95 % confidence sequence (valid however often one looks).
    value_*: money a unit, net of refunds. adjusted_*: beside the raw effect when covariates were given.
    p_adjusted: Holm over the arms (and outcomes); q_value: Benjamini and Hochberg's, where several outcomes were asked.
    """

    arm: str
    n: int
    mean: float
    effect: float | None = None
    low: float | None = None
    high: float | None = None
    p_value: float | None = None
    p_adjusted: float | None = None
    sequence_low: float | None = None
    sequence_high: float | None = None
    verdict: Verdict | None = None
    se: float | None = None
    converted: int | None = None
    value_mean: float | None = None
    value_effect: float | None = None
    value_low: float | None = None
    value_high: float | None = None
    adjusted_effect: float | None = None
    adjusted_low: float | None = None
    adjusted_high: float | None = None
    q_value: float | None = None


@dataclass(frozen=True)
class OutcomeResult:
    """A further outcome of the same trial; p_adjusted and q_value allow for all arms and all outcomes together."""

    outcome: str
    arms: tuple[ArmResult, ...]


@dataclass(frozen=True)
class Warning_:
    """Something a reader must know; the codes are fixed: sample_ratio, low_power, leakage, clustered, ..."""

    code: str
    text: Message


@dataclass(frozen=True)
class MoneyRow:
    """One line of the account: its best estimate (money leaving is negative) and 95 % interval where it has one."""

    label: Message
    amount: float
    low: float | None = None
    high: float | None = None
    total: bool = False


@dataclass(frozen=True)
class Question:
    """One outcome asked of the same arms beside the goal: a further goal, or a guardrail that must not fall.

    p_adjusted: Holm over the goal and all further outcomes (guardrails stand apart: each is a test of its own).
    margin: of a guardrail, how far it may fall.
    """

    name: Message
    effect: float
    low: float
    high: float
    verdict: Message
    guardrail: bool = False
    p_value: float | None = None
    p_adjusted: float | None = None
    margin: float | None = None


@dataclass(frozen=True)
class Count:
    """One thing that was counted on the way, with the rule that decided what to do with it; shown among the limits."""

    rule: Message
    number: int


@dataclass(frozen=True)
class Measurement:
    """The whole answer; screens, reports and --json read nothing else.

    unit: what was counted ("household", "row", or the name of the unit column). good: 1 if more is better, -1 if fewer.
    verdict/sentence/range_sentence/what_would_change/next_step: of the leading arm (the one with the clearest effect).
    """

    unit: str
    outcome: str
    control: str
    arms: tuple[ArmResult, ...]
    sample_ratio_p: float | None
    warnings: tuple[Warning_, ...]
    margin: float | None
    baseline: float
    verdict: Verdict
    lead_arm: str
    sentence: Message
    range_sentence: Message
    what_would_change: Message
    next_step: Message
    figures: tuple[Figure, ...] = ()
    money: tuple[MoneyRow, ...] = ()
    questions: tuple[Question, ...] = ()
    limits: tuple[Message, ...] = ()
    method: tuple[Message, ...] = ()
    counts: tuple[Count, ...] = ()
    binary: bool = True
    good: int = 1
    running: bool = False
    looks: int = 1
    currency: str = ""
    campaign: str = ""
    name: str = ""
    partners: tuple[str, ...] = ()
    starts: str = ""
    ends: str = ""
    measured_on: str = ""
    outcomes: tuple[OutcomeResult, ...] = ()
    bayes: tuple[BayesView, ...] = ()
    complier: Complier | None = None
    robust: tuple[RobustView, ...] = ()
    subgroups: tuple[Subgroup, ...] = ()
    uplift: tuple[UpliftView, ...] = ()
    trend: TrendView | None = None

    @property
    def lead(self) -> ArmResult:
        """The arm the verdict speaks of."""
        return next(arm for arm in self.arms if arm.arm == self.lead_arm)

    @property
    def base(self) -> ArmResult:
        """The arm everything is compared with."""
        return next(arm for arm in self.arms if arm.arm == self.control)

    def as_json(self, say: Callable[[Message], str] = str) -> dict[str, object]:
        """The names of the command line's contract; sentences through `say`."""
        return {
            "campaign": self.campaign or None,
            "unit": self.unit,
            "outcome": self.outcome,
            "control": self.control,
            "arms": [_plain(arm) for arm in self.arms],
            "sample_ratio_p": self.sample_ratio_p,
            "warnings": [{"code": warning.code, "text": say(warning.text)} for warning in self.warnings],
            "margin": self.margin,
            "baseline": self.baseline,
            "verdict": self.verdict,
            "lead_arm": self.lead_arm,
            "sentence": say(self.sentence),
            "range": say(self.range_sentence),
            "what_would_change": say(self.what_would_change),
            "next_step": say(self.next_step),
            "money": [
                {"label": say(row.label), "amount": row.amount, "low": row.low, "high": row.high} for row in self.money
            ],
            "questions": [
                {"name": say(q.name), "effect": q.effect, "low": q.low, "high": q.high, "verdict": say(q.verdict)}
                for q in self.questions
            ],
            "guardrails": [as_plain(q, say) for q in self.questions if q.guardrail],
            "outcomes": [as_plain(one, say) for one in self.outcomes],
            "bayes": [as_plain(one, say) for one in self.bayes],
            "complier": None if self.complier is None else as_plain(self.complier, say),
            "robust": [as_plain(one, say) for one in self.robust],
            "subgroups": [as_plain(one, say) for one in self.subgroups],
            "uplift": [as_plain(one, say) for one in self.uplift],
            "trend": None if self.trend is None else as_plain(self.trend, say),
            "limits": [say(limit) for limit in self.limits],
            "counts": [{"rule": say(count.rule), "number": count.number} for count in self.counts],
            "currency": self.currency,
        }


def _plain(arm: ArmResult) -> dict[str, object]:
    """The fields of an arm by name, empty extras left out (the contract's own names always stay)."""
    always = {"arm", "n", "mean", "effect", "low", "high", "p_value", "p_adjusted", "verdict"}
    always |= {"sequence_low", "sequence_high"}
    return {name: value for name, value in vars(arm).items() if name in always or value is not None}
