"""Items that the same people take: cosine neighbours (Sarwar et al. 2001), the newest choice counting most."""

from __future__ import annotations

from typing import ClassVar, Self

import numpy as np

from app.recommend.interactions import Ints, Scores
from app.recommend.model import Model, Settings, Tick, View, no_tick

SHRINK = 10.0


class Neighbours(Model):
    """The `keep` nearest neighbours of each item; similarity is shrunk where few people took both."""

    name = "neighbours"
    grid: ClassVar[tuple[Settings, ...]] = tuple(
        {"keep": keep, "decay": decay} for keep in (20, 100) for decay in (1.0, 0.85, 0.6)
    )

    @classmethod
    def fit(cls, view: View, settings: Settings, tick: Tick = no_tick) -> Self:
        """`keep` neighbours an item, `decay` a place back in the history."""
        taken = view.history.matrix()
        both = np.asarray((taken.T @ taken).todense(), np.float32)
        tick()
        size = np.sqrt(both.diagonal())
        near = both / np.maximum(size[:, None] * size[None, :], 1e-9) * (both / (both + SHRINK))
        np.fill_diagonal(near, 0)
        keep = int(float(str(settings["keep"])))
        if keep < len(near):
            bar = np.partition(near, -keep, axis=0)[-keep]
            near[near < bar[None, :]] = 0
        return cls(settings, {"near": near})

    def scores(self, view: View, rows: Ints) -> Scores:
        """Decayed history times similarity."""
        return np.asarray(view.history.matrix(self.number("decay"))[rows] @ self.arrays["near"], np.float32)

    def influence(self) -> Scores:
        """The similarity itself."""
        return self.arrays["near"]
