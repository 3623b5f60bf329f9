"""What comes next: how often one item follows another, counted over several places and smoothed."""

from __future__ import annotations

from typing import ClassVar, Self

import numpy as np

from app.recommend.interactions import Ints, Scores
from app.recommend.model import Model, Settings, Tick, View, no_tick

BACKWARD = 0.5


class Transitions(Model):
    """A pair `gap` places apart counts 1/gap forward and half of that backward; rows are smoothed by `smooth` pairs.

    The item before last and earlier ones speak too, each place back weighing `decay`.
    """

    name = "transitions"
    grid: ClassVar[tuple[Settings, ...]] = tuple(
        {"gap": gap, "smooth": 20.0, "decay": decay} for gap in (5, 20) for decay in (0.5, 0.7, 0.85)
    )

    @classmethod
    def fit(cls, view: View, settings: Settings, tick: Tick = no_tick) -> Self:
        """Count followers up to `gap` places."""
        history = view.history
        size = history.items
        counts = np.zeros(size * size)
        for gap in range(1, int(float(str(settings["gap"]))) + 1):
            tick()
            same = np.flatnonzero(history.user[gap:] == history.user[:-gap])
            if not len(same):
                break
            before, after = history.item[same], history.item[same + gap]
            counts += np.bincount(before * size + after, minlength=size * size) / gap
            counts += np.bincount(after * size + before, minlength=size * size) * (BACKWARD / gap)
        table = counts.reshape(size, size)
        follow = table / (table.sum(1, keepdims=True) + float(str(settings["smooth"])))
        return cls(settings, {"follow": follow.astype(np.float32)})

    def scores(self, view: View, rows: Ints) -> Scores:
        """Decayed history times the smoothed share of followers."""
        return np.asarray(view.history.matrix(self.number("decay"))[rows] @ self.arrays["follow"], np.float32)

    def influence(self) -> Scores:
        """The share of followers itself."""
        return self.arrays["follow"]
