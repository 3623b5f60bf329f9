"""EASE: a linear autoencoder over items in closed form (Steck, WWW 2019), scored on a decayed history."""

from __future__ import annotations

from typing import ClassVar, Self

import numpy as np

from app.recommend.interactions import Ints, Scores
from app.recommend.model import Model, Settings, Tick, View, no_tick


class Ease(Model):
    """Weights B minimise |X - XB|² + ridge |B|² with a zero diagonal."""

    name = "ease"
    grid: ClassVar[tuple[Settings, ...]] = tuple(
        {"ridge": ridge, "decay": decay} for ridge in (50.0, 200.0, 500.0) for decay in (1.0, 0.85)
    )

    @classmethod
    def fit(cls, view: View, settings: Settings, tick: Tick = no_tick) -> Self:
        """`ridge` > 0; `decay` a place back in the history when scoring."""
        taken = view.history.matrix()
        gram = np.asarray((taken.T @ taken).todense(), np.float64)
        gram[np.diag_indices_from(gram)] += float(str(settings["ridge"]))
        tick()
        inverse = np.linalg.inv(gram)
        tick()
        weights = (-inverse / np.diag(inverse)[None, :]).astype(np.float32)
        np.fill_diagonal(weights, 0)
        return cls(settings, {"weights": weights})

    def scores(self, view: View, rows: Ints) -> Scores:
        """Decayed history times B."""
        return np.asarray(view.history.matrix(self.number("decay"))[rows] @ self.arrays["weights"], np.float32)

    def influence(self) -> Scores:
        """B itself."""
        return self.arrays["weights"]
