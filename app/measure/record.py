"""A measurement as text for the store, and back: dataclasses by name, nothing executable."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

from app.domain.evidence import BayesView, Complier, RobustView, Subgroup, TrendView, UpliftView
from app.domain.figures import Figure, Mark, Series
from app.domain.measurement import ArmResult, Count, Measurement, MoneyRow, OutcomeResult, Question, Warning_
from app.domain.messages import Message
from app.domain.settlement import Settlement, Share

KINDS: dict[str, type] = {
    kind.__name__: kind
    for kind in (
        ArmResult, BayesView, Complier, Count, Figure, Mark, Measurement, Message, MoneyRow, OutcomeResult, Question,
        RobustView, Series, Settlement, Share, Subgroup, TrendView, UpliftView, Warning_,
    )
}  # fmt: skip


def written(result: object) -> str:
    """JSON text of a result built from the dataclasses above."""
    return json.dumps(_plain(result), ensure_ascii=False)


def read(text: str) -> Any:
    """The result that `written` wrote; fields a newer version added keep their defaults."""
    return _built(json.loads(text))


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
        return {"kind_of": type(value).__name__, **fields}
    if isinstance(value, (tuple, list)):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {str(key): _plain(one) for key, one in value.items()}
    return value


def _built(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_built(one) for one in value)
    if not isinstance(value, dict):
        return value
    kind = KINDS.get(str(value.get("kind_of")))
    if kind is None:
        return {key: _built(one) for key, one in value.items()}
    names = {field.name for field in dataclasses.fields(kind)}
    return kind(**{key: _built(one) for key, one in value.items() if key in names})
