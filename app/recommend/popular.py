"""The first rung: what people of the same age group take, recent choices counting more."""

from __future__ import annotations

from typing import ClassVar, Self

import numpy as np

from app.recommend.interactions import Ints, Scores
from app.recommend.model import Model, Settings, Tick, View, no_tick
from app.recommend.people import BAND_NAMES

PRIOR = 50.0


class Popular(Model):
    """Share of touches in the group, shrunk towards everyone's share by PRIOR imagined touches."""

    name = "popular"
    cold = True
    # The yardstick of all others must not lose to them because noise has picked an odd setting for it.
    steady = 2.5
    grid: ClassVar[tuple[Settings, ...]] = (
        {"half_life": 0, "grouped": 0},
        {"half_life": 180, "grouped": 0},
        {"half_life": 0, "grouped": 1},
        {"half_life": 180, "grouped": 1},
    )

    @classmethod
    def fit(cls, view: View, settings: Settings, tick: Tick = no_tick) -> Self:
        """`half_life` in days (0: all times alike); `grouped` 1 tells age groups apart."""
        history, groups = view.history, len(BAND_NAMES) + 1
        weight = _recency(view, float(str(settings["half_life"])))
        band = view.bands(history.user, history.day) * int(float(str(settings["grouped"])))
        flat = np.bincount(band * history.items + history.item, weight, minlength=groups * history.items)
        table = flat.reshape(groups, history.items)
        everyone = table.sum(0) / max(table.sum(), 1e-9)
        share = (table + PRIOR * everyone) / (table.sum(1, keepdims=True) + PRIOR)
        return cls(settings, {"share": share.astype(np.float32)})

    def scores(self, view: View, rows: Ints) -> Scores:
        """The share of the person's group on the day of asking; an unknown group gets everyone's."""
        return self.arrays["share"][view.bands(rows, view.now[rows]) * int(self.number("grouped"))]


def _recency(view: View, half_life: float) -> np.ndarray:
    day = view.history.day
    if not half_life or not len(day):
        return np.ones(len(day))
    return np.power(0.5, (day.max() - day) / half_life)
