"""The first rung: what people of the same age group take, recent choices counting more."""

from __future__ import annotations

from typing import ClassVar, Self

import numpy as np

from app.recommend.interactions import Ints, Scores
from app.recommend.model import Model, Settings, Tick, View, no_tick

PRIOR = 50.0


class Popular(Model):
    """Share of touches in the group, shrunk towards everyone's share by PRIOR imagined touches."""

    name = "popular"
    cold = True
    grid: ClassVar[tuple[Settings, ...]] = (
        {"half_life": 0, "grouped": 0},
        {"half_life": 180, "grouped": 0},
        {"half_life": 0, "grouped": 1},
        {"half_life": 180, "grouped": 1},
    )

    @classmethod
    def fit(cls, view: View, settings: Settings, tick: Tick = no_tick) -> Self:
        """`half_life` in days (0: all times alike); `grouped` 1 tells age groups apart."""
        known = sorted(set(view.people.labels("age_band"))) if settings["grouped"] else []
        weight = _recency(view, float(str(settings["half_life"])))
        groups = view.people.codes("age_band", known)[view.history.user]
        items = view.history.items
        flat = np.bincount(groups * items + view.history.item, weight, minlength=(len(known) + 1) * items)
        table = flat.reshape(len(known) + 1, items)
        everyone = table.sum(0) / max(table.sum(), 1e-9)
        share = (table + PRIOR * everyone) / (table.sum(1, keepdims=True) + PRIOR)
        return cls({**settings, "known": known}, {"share": share.astype(np.float32)})

    def scores(self, view: View, rows: Ints) -> Scores:
        """The share of the person's group; an unknown group gets everyone's."""
        known = self.settings["known"]
        assert isinstance(known, list)
        return self.arrays["share"][view.people.codes("age_band", known)[rows]]


def _recency(view: View, half_life: float) -> np.ndarray:
    day = view.history.day
    if not half_life or not len(day):
        return np.ones(len(day))
    return np.power(0.5, (day.max() - day) / half_life)
