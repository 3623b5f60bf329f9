"""A score taken apart: what each model of the blend brings, and what that comes from, exactly.

A standardised score is (s - mean) / spread with s linear in the past items or in the compared fields, so each of them
brings weight * (its s - its mean) / spread; for ALS this is the decomposition of Hu, Koren and Volinsky (ICDM 2008).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.advice_shares import Ingredient, PartShare
from app.domain.figures import Label
from app.domain.messages import Message, mark
from app.recommend.als import Als
from app.recommend.blend import Blend
from app.recommend.ease import Ease
from app.recommend.fresh import likest, narrowed
from app.recommend.interactions import Floats, Ints
from app.recommend.ladder import NAMES
from app.recommend.model import Model, View
from app.recommend.neighbours import Neighbours
from app.recommend.served import Served
from app.recommend.similar import Similar
from app.recommend.transitions import Transitions

MOST = 3
FIELDS: dict[str, Message] = {
    "age_band": mark("recommend", "age group"),
    "season": mark("recommend", "time of year"),
    "popular": mark("recommend", "how often chosen"),
    "open": mark("recommend", "open now"),
    "age": mark("recommend", "age limits"),
    "quality": mark("recommend", "quality"),
    "family": mark("recommend", "family"),
    "interest": mark("recommend", "interest"),
    "text": mark("recommend", "title and text"),
    "level": mark("recommend", "level"),
    "price": mark("recommend", "price"),
    "industry": mark("recommend", "industry"),
    "grade": mark("recommend", "grade"),
    "schooling": mark("recommend", "schooling"),
    "campus": mark("recommend", "campus"),
    "district": mark("recommend", "district"),
    "source": mark("recommend", "source"),
    "kind": mark("recommend", "kind of person"),
    "licence_class": mark("recommend", "licence class"),
    "residence": mark("recommend", "residence"),
    "child_band": mark("recommend", "age of the child, with consent"),
}
COURSE = mark("recommend", "course most often taken")
NOTES: dict[str, Message] = {
    "popular": mark(
        "recommend", "This part looks at how often people choose it; the person's own past does not count here."
    ),
    "two_tower": mark(
        "recommend", "This part looks at all past choices at once, the newest most, and at age and time of year."
    ),
}
NEW = mark("recommend", "It came after the training: its score is the mean of the items it is most like.")
NEWCOMER = mark("recommend", "Nothing was chosen so far: this is the model for newcomers.")


@dataclass(frozen=True)
class Opened:
    """The parts of one score, and what should be said of them."""

    parts: tuple[PartShare, ...]
    notes: tuple[Message, ...]


@dataclass(frozen=True)
class _Scale:
    """How a part's raw scores (…, items) become its share of the whole: linear, so it suits ingredients too."""

    probe: Floats
    weight: float = 1.0
    spread: float = 1.0
    centred: bool = False

    def __call__(self, raw: NDArray) -> Floats:
        middle = raw.mean(-1) if self.centred else 0.0
        return np.asarray(self.weight * (raw.astype(np.float64) @ self.probe - middle) / self.spread)


def opened(model: Model, view: View, row: int, item: int, tell_family: bool = True) -> Opened:
    """What the score of `item` for the person at `row` is made of; the shares sum to the model's score.

    `tell_family`: whether what the household took may be named; otherwise it is part of the rest.
    """
    notes: list[Message] = []
    known = int(str(model.settings.get("items", len(view.catalogue))))
    probe = np.zeros(min(known, len(view.catalogue)))
    if item < len(probe):
        probe[item] = 1.0
    else:
        probe = _like(view, item, len(probe))
        notes.append(NEW)
    inner = narrowed(view, len(probe)) if len(probe) < len(view.catalogue) else view
    if isinstance(model, Served):
        notes += [] if model.role(inner, row) == "main" else [NEWCOMER]
        model = model.part(model.role(inner, row))
    parts = model.parts() if isinstance(model, Blend) else {model: 1.0}
    blended = isinstance(model, Blend)
    shares = [_part(one, weight, inner, row, probe, blended, tell_family) for one, weight in parts.items()]
    return Opened(tuple(sorted(shares, key=lambda one: -abs(one.share))), tuple(notes))


def _like(view: View, item: int, known: int) -> Floats:
    """The weights with which known items stand for a new one; they sum to 1."""
    weights = likest(view.catalogue, known)[item - known].astype(np.float64)
    return weights / weights.sum() if weights.sum() > 0 else np.full(known, 1 / max(known, 1))


def _part(
    model: Model, weight: float, view: View, row: int, probe: Floats, blended: bool, tell_family: bool
) -> PartShare:
    scores = model.scores(view, np.array([row]))[0].astype(np.float64)
    spread = float(scores.std()) if blended else 1.0
    silent = PartShare(model.name, NAMES[model.name], weight, 0.0, note=NOTES.get(model.name))
    if spread <= 1e-9:
        return silent
    scale = _Scale(probe, weight, spread, blended)
    share = float(scale(scores))
    if isinstance(model, Similar):
        fields = _fields(model, view, row, scale, tell_family)
        rest = share - sum(one.share for one in fields)
        return PartShare(model.name, NAMES[model.name], weight, share, (), fields, rest)
    items = _items(model, view, row, scale)
    rest = share - sum(one.share for one in items)
    return PartShare(model.name, NAMES[model.name], weight, share, items, (), rest, NOTES.get(model.name))


def _items(model: Model, view: View, row: int, scale: _Scale) -> tuple[Ingredient, ...]:
    """The MOST past items that speak most for it."""
    found = past_scores(model, view, row)
    if found is None:
        return ()
    past, table = found
    shares, titles = scale(table), view.catalogue.frame["title"].tolist()
    best = np.argsort(-shares, kind="stable")[:MOST]
    return tuple(Ingredient(str(titles[past[at]]), float(shares[at])) for at in best if shares[at] > 0)


def past_scores(model: Model, view: View, row: int) -> tuple[Ints, NDArray] | None:
    """(past items, (past items, items)): rows that add up to the raw scores; None where no item stands alone."""
    if not isinstance(model, Neighbours | Ease | Transitions | Als):
        return None
    taken = view.history.matrix(model.number("decay"))[[row]].tocoo()
    past, weight = taken.col.astype(np.int64), taken.data.astype(np.float64)
    if isinstance(model, Als):
        items, alpha = model.arrays["items"].astype(np.float64), model.number("alpha")
        left = items.T @ items + model.number("ridge") * np.eye(items.shape[1])
        left += alpha * (items[past] * weight[:, None]).T @ items[past]
        return past, (1 + alpha) * weight[:, None] * (items[past] @ np.linalg.solve(left, items.T))
    table = model.influence()
    assert table is not None
    return past, weight[:, None] * table[past]


def _fields(model: Similar, view: View, row: int, scale: _Scale, tell_family: bool) -> tuple[Ingredient, ...]:
    """Each known field with its weight among the known ones, the closeness there, and what it brings."""
    close = model.closeness(view, np.array([row]))[0].astype(np.float64)
    known, filled = np.isfinite(close), np.nan_to_num(close)
    weights = model.arrays["weights"].astype(np.float64)
    total = np.maximum(known @ weights, 1e-9)[:, None]
    shares = scale((filled * weights / total).T)
    here = scale.probe @ (known * weights / total)
    near = np.divide(scale.probe @ filled, scale.probe @ known, out=np.zeros(len(here)), where=scale.probe @ known > 0)
    found = [
        Ingredient(field_name(name, at < len(model.traits)), float(shares[at]), float(here[at]), float(near[at]))
        for at, name in enumerate(model.features())
        if here[at] > 0 and (tell_family or name != "family")
    ]
    return tuple(sorted(found, key=lambda one: -abs(one.share)))


def field_name(name: str, trait: bool) -> Label:
    """A compared field as people call it; an institution's own attribute under its own name."""
    return COURSE if trait and name == "interest" else FIELDS.get(name, name.removeprefix("attribute "))
