"""The rungs from simple to rich, what people call them, and who may answer for newcomers."""

from __future__ import annotations

from app.domain.messages import Message, mark
from app.recommend.als import Als
from app.recommend.blend import Blend
from app.recommend.ease import Ease
from app.recommend.model import Model
from app.recommend.neighbours import Neighbours
from app.recommend.network import TwoTower
from app.recommend.popular import Popular
from app.recommend.served import Served
from app.recommend.similar import Similar
from app.recommend.transitions import Transitions

RUNGS: tuple[type[Model], ...] = (Popular, Similar, Neighbours, Ease, Als, Transitions, TwoTower, Blend)
_ALL: tuple[type[Model], ...] = (*RUNGS, Served)
KINDS: dict[str, type[Model]] = {kind.name: kind for kind in _ALL}
NAMES: dict[str, Message] = {
    "popular": mark("recommend", "popular in the age group"),
    "similar": mark("recommend", "fit of person and item"),
    "neighbours": mark("recommend", "what the same people take"),
    "ease": mark("recommend", "linear item model (EASE)"),
    "als": mark("recommend", "hidden tastes (ALS)"),
    "transitions": mark("recommend", "what usually comes next"),
    "two_tower": mark("recommend", "neural network with features"),
    "blend": mark("recommend", "blend of several models"),
}
# Models that hold a catalogue x catalogue table are left out above this size: 6,000 items are 144 MB a table.
SQUARE = ("neighbours", "ease", "als", "transitions")
MOST_SQUARE = 6000


def fitting(items: int) -> tuple[type[Model], ...]:
    """The rungs that a catalogue of this size allows."""
    return tuple(kind for kind in RUNGS if items <= MOST_SQUARE or kind.name not in SQUARE)


def answers_newcomers(name: str, parts: dict[str, float]) -> bool:
    """Whether a model says anything about a person without a history; `parts` are the blend's."""
    if name == "blend":
        return any(KINDS[part].cold for part in parts)
    return KINDS[name].cold
