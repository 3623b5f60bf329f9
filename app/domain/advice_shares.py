"""What the score of one recommendation is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.figures import Label
from app.domain.messages import Message

Say = Callable[[Message], str]


@dataclass(frozen=True)
class Ingredient:
    """One past item, or one field of the comparison, with what it adds to the score.

    `weight` (0…1, a field's Gower weight among those known) and `closeness` (0…1) are None for past items.
    """

    name: Label
    share: float
    weight: float | None = None
    closeness: float | None = None


@dataclass(frozen=True)
class PartShare:
    """One model of the blend: its `weight` there, the `share` of the score it brings, and what that comes from.

    `items` or `fields` with `rest` sum to `share`; `note` says in words what has no single ingredient.
    """

    model: str
    title: Message
    weight: float
    share: float
    items: tuple[Ingredient, ...] = ()
    fields: tuple[Ingredient, ...] = ()
    rest: float = 0.0
    note: Message | None = None


@dataclass(frozen=True)
class AdviceShares:
    """A recommendation opened: the `parts` sum to `score`, which orders and is no probability."""

    person: str
    item_kind: str
    item_id: int
    item: str
    score: float
    parts: tuple[PartShare, ...]
    notes: tuple[Message, ...] = ()

    def as_json(self, say: Say = str) -> dict[str, object]:
        """{person, item_kind, item_id, item, score, notes, parts: [{model, title, weight, share, …}]}."""
        plain = {name: getattr(self, name) for name in ("person", "item_kind", "item_id", "item")}
        parts = [_part(one, say) for one in self.parts]
        return {**plain, "score": round(self.score, 6), "notes": [say(one) for one in self.notes], "parts": parts}


def _part(part: PartShare, say: Say) -> dict[str, object]:
    return {
        "model": part.model,
        "title": say(part.title),
        "weight": part.weight,
        "share": round(part.share, 6),
        "items": [_ingredient(one, say) for one in part.items],
        "fields": [_ingredient(one, say) for one in part.fields],
        "rest": round(part.rest, 6),
        "note": say(part.note) if part.note else None,
    }


def _ingredient(one: Ingredient, say: Say) -> dict[str, object]:
    plain: dict[str, object] = {"name": one.name if isinstance(one.name, str) else say(one.name)}
    known = {"share": one.share, "weight": one.weight, "closeness": one.closeness}
    return plain | {key: round(value, 6) for key, value in known.items() if value is not None}
