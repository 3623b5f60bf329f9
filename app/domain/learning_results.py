"""What is learned about people: profiles, segments, the recommender's report card, and models on a stranger's table.

`say` in every `as_json` turns a Message into a sentence of the reader's language. The JSON names are a contract.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass

from app.domain.messages import Message, packed
from app.domain.value_results import Reliability, ValueReport

Say = Callable[[Message], str]


def packed_text(message: Message) -> str:
    """`packed` as the text of a JSON column."""
    return json.dumps(packed(message), ensure_ascii=False)


def finite(value: float | None, digits: int = 6) -> float | None:
    """A number JSON can carry; what is not a number becomes null."""
    return None if value is None or not math.isfinite(value) else round(float(value), digits)


@dataclass(frozen=True)
class Caution:
    """Something the reader must know before believing a figure; `code` is one of DESIGN §6's."""

    code: str
    text: Message

    def as_json(self, say: Say = str) -> dict[str, str]:
        """{code, text}."""
        return {"code": self.code, "text": say(self.text)}


@dataclass(frozen=True)
class Trait:
    """What sets a segment apart: `lift` is its share (or mean) here divided by that of everyone."""

    name: Message
    lift: float


@dataclass(frozen=True)
class SegmentSummary:
    """One segment as a person reads it; `share` is a fraction of all students."""

    id: int
    name: Message
    size: int
    share: float
    traits: tuple[Trait, ...]

    def as_json(self, say: Say = str) -> dict[str, object]:
        """{id, name, size, share, traits}."""
        traits = [{"name": say(trait.name), "lift": finite(trait.lift, 3)} for trait in self.traits]
        return {
            "id": self.id,
            "name": say(self.name),
            "size": self.size,
            "share": finite(self.share, 4),
            "traits": traits,
        }


@dataclass(frozen=True)
class Move:
    """How many students went from one group to another; `before` None: they were not profiled then."""

    before: Message | None
    after: Message
    count: int


@dataclass(frozen=True)
class RiskQuality:
    """How far the renewal risk may be trusted, measured on a later period than it learned from.

    `method` is "hazard" (a model) or "base_rate" (too little data: everyone gets the shrunken average).
    """

    method: str
    horizon_days: int
    people: int
    base_rate: float
    auc: float | None
    low: float | None
    high: float | None
    calibration_slope: float | None
    brier: float | None
    note: Message
    bins: tuple[Reliability, ...] = ()

    def as_json(self, say: Say = str) -> dict[str, object]:
        """The fields under their own names, the note as a sentence."""
        numbers = {name: finite(getattr(self, name), 4) for name in ("base_rate", "auc", "low", "high", "brier")}
        slope = finite(self.calibration_slope, 4)
        return {
            "method": self.method,
            "horizon_days": self.horizon_days,
            "people": self.people,
            **numbers,
            "calibration_slope": slope,
            "bins": [{name: finite(value, 4) for name, value in vars(one).items()} for one in self.bins],
            "note": say(self.note),
        }


@dataclass(frozen=True)
class ProfileReport:
    """What building the profiles found."""

    students: int
    households: int
    segments: tuple[SegmentSummary, ...]
    seconds: float
    notes: tuple[Message, ...]
    risk: RiskQuality
    value: ValueReport | None = None
    moves: tuple[Move, ...] = ()

    def as_json(self, say: Say = str) -> dict[str, object]:
        """{students, households, segments, risk, value, moves, notes, seconds}; money in the institution's own."""
        return {
            "students": self.students,
            "households": self.households,
            "segments": [segment.as_json(say) for segment in self.segments],
            "risk": self.risk.as_json(say),
            "value": self.value.figures() if self.value else None,
            "moves": [
                {"before": say(one.before) if one.before else None, "after": say(one.after), "count": one.count}
                for one in self.moves
            ],
            "notes": [say(note) for note in self.notes],
            "seconds": finite(self.seconds, 2),
        }


@dataclass(frozen=True)
class ModelScore:
    """One model's report card on the held-out items; low/high bound NDCG@10 at 95 % over users.

    `lead_low`/`lead_high` bound its paired lead over the model it had to beat (None on the first rung). `novelty` is
    in bits; `diversity` and `calibration` lie in 0…1 (see recommend/lists.py). The `cold_` figures are those of people
    without any history: None for a model that has nothing to say of them.
    """

    name: str
    ndcg_at_10: float
    low: float
    high: float
    recall_at_10: float
    hit_rate_at_10: float
    coverage: float
    fit_seconds: float
    lead_low: float | None = None
    lead_high: float | None = None
    novelty: float | None = None
    diversity: float | None = None
    calibration: float | None = None
    cold_ndcg_at_10: float | None = None
    cold_low: float | None = None
    cold_high: float | None = None
    cold_hit_rate_at_10: float | None = None

    def as_json(self) -> dict[str, object]:
        """The fields under their own names."""
        return {key: value if isinstance(value, str) else finite(value) for key, value in vars(self).items()}


@dataclass(frozen=True)
class VarietyPoint:
    """What a weight of variety does to the lists of the promoted model: its NDCG@10 and the lists' diversity, 0…1."""

    weight: float
    ndcg_at_10: float
    hit_rate_at_10: float
    diversity: float | None

    def as_json(self) -> dict[str, object]:
        """The fields under their own names."""
        return {key: finite(value) for key, value in vars(self).items()}


@dataclass(frozen=True)
class Evaluation:
    """The ladder after one honest evaluation: who was promoted, and why in one sentence.

    `split` is "leave_last_out" or "time"; `newcomers` the model that answers for people without a history, tested on
    `cold_users` whose whole history was hidden; `variety` what mixing the lists costs and brings.
    """

    split: str
    users: int
    device: str
    models: tuple[ModelScore, ...]
    promoted: str
    reason: Message
    warnings: tuple[Caution, ...] = ()
    catalogue: int = 0
    newcomers: str = "popular"
    newcomers_reason: Message | None = None
    cold_users: int = 0
    variety: tuple[VarietyPoint, ...] = ()

    def as_json(self, say: Say = str) -> dict[str, object]:
        """The contract names of `evaluate`."""
        return {
            "split": self.split,
            "users": self.users,
            "catalogue": self.catalogue,
            "device": self.device,
            "models": [model.as_json() for model in self.models],
            "promoted": self.promoted,
            "reason": say(self.reason),
            "cold_users": self.cold_users,
            "newcomers": self.newcomers,
            "newcomers_reason": say(self.newcomers_reason) if self.newcomers_reason else "",
            "variety": [point.as_json() for point in self.variety],
            "warnings": [warning.as_json(say) for warning in self.warnings],
        }


@dataclass(frozen=True)
class TrainingReport:
    """What one training did; `offers` is the second, separate use: partner offers for guardians and adult students."""

    device: str
    evaluation: Evaluation
    promoted: str
    reason: Message
    recommendations: int
    seconds: float
    offers: Evaluation | None = None
    notes: tuple[Message, ...] = ()

    def as_json(self, say: Say = str) -> dict[str, object]:
        """{device, evaluation, offers, promoted, reason, recommendations, notes, seconds}."""
        return {
            "device": self.device,
            "evaluation": self.evaluation.as_json(say),
            "offers": self.offers.as_json(say) if self.offers else None,
            "promoted": self.promoted,
            "reason": say(self.reason),
            "recommendations": self.recommendations,
            "notes": [say(note) for note in self.notes],
            "seconds": finite(self.seconds, 2),
        }


@dataclass(frozen=True)
class Recommendation:
    """One line of advice: who, what, at which rank, and why."""

    person_kind: str
    person_id: int
    person: str
    item_kind: str
    item_id: int
    item: str
    rank: int
    score: float
    reason: Message
    household_id: int | None = None
    ref: str = ""

    def as_json(self, say: Say = str) -> dict[str, object]:
        """The fields under their own names, the reason as a sentence."""
        return {**vars(self), "score": finite(self.score), "reason": say(self.reason)}


@dataclass(frozen=True)
class RefusedColumn:
    """A column that may not be used, and why; `auc` is what it alone would have reached (None where meaningless)."""

    column: str
    code: str
    reason: Message
    auc: float | None = None

    def as_json(self, say: Say = str) -> dict[str, object]:
        """{column, code, reason, auc}."""
        return {"column": self.column, "code": self.code, "reason": say(self.reason), "auc": finite(self.auc, 4)}


@dataclass(frozen=True)
class FileEvaluation:
    """A risk or response model on a stranger's table, judged on its later part.

    `flattering_auc` is what a random split with every column would have claimed: shown so that nobody believes it.
    """

    auc: float
    low: float
    high: float
    calibration_slope: float
    refused_columns: tuple[RefusedColumn, ...]
    split: str
    warnings: tuple[Caution, ...]
    positive: tuple[str, ...]
    used_columns: tuple[str, ...]
    train_rows: int
    test_rows: int
    base_rate: float
    flattering_auc: float | None
    seconds: float

    def as_json(self, say: Say = str) -> dict[str, object]:
        """The contract names of `evaluate --file`."""
        return {
            "auc": finite(self.auc),
            "low": finite(self.low),
            "high": finite(self.high),
            "calibration_slope": finite(self.calibration_slope),
            "refused_columns": [column.column for column in self.refused_columns],
            "refusals": [column.as_json(say) for column in self.refused_columns],
            "split": self.split,
            "warnings": [warning.as_json(say) for warning in self.warnings],
            "positive": list(self.positive),
            "used_columns": list(self.used_columns),
            "train_rows": self.train_rows,
            "test_rows": self.test_rows,
            "base_rate": finite(self.base_rate),
            "flattering_auc": finite(self.flattering_auc),
            "seconds": finite(self.seconds, 2),
        }
