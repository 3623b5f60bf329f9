"""Implicit ALS (Hu, Koren, Volinsky, ICDM 2008), a block of users solved at once; people are folded in."""

from __future__ import annotations

from typing import ClassVar, Self

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from app.recommend.interactions import Ints, Scores
from app.recommend.model import Model, Settings, Tick, View, no_tick

BLOCK = 4096
ROUNDS = 8
Factors = NDArray[np.float32]


class Als(Model):
    """Factors of the items; a person's factors are solved from the history at the time of asking."""

    name = "als"
    grid: ClassVar[tuple[Settings, ...]] = (
        {"factors": 32, "alpha": 5.0, "ridge": 10.0, "decay": 1.0},
        {"factors": 32, "alpha": 2.0, "ridge": 5.0, "decay": 0.9},
    )

    @classmethod
    def fit(cls, view: View, settings: Settings, tick: Tick = no_tick) -> Self:
        """`alpha` is the confidence of a touch, `ridge` the penalty, `decay` weighs the history when scoring."""
        model = cls(settings, {})
        width = min(int(model.number("factors")), max(view.history.items, 1))
        taken = view.history.matrix()
        across = taken.T.tocsr()
        items = np.random.default_rng(7).normal(0, 0.1, (view.history.items, width)).astype(np.float32)
        for _ in range(ROUNDS):
            tick()
            persons = model.solve(taken, items)
            items = model.solve(across, persons)
        model.arrays["items"] = items
        return model

    def solve(self, weights: sparse.csr_matrix, other: Factors) -> Factors:
        """The ridge solution of each row of `weights` against the factors of the other side."""
        alpha, width = self.number("alpha"), other.shape[1]
        base = other.T @ other + self.number("ridge") * np.eye(width, dtype=np.float32)
        outer = (other[:, :, None] * other[:, None, :]).reshape(len(other), -1)
        found = np.zeros((weights.shape[0], width), np.float32)
        for start in range(0, weights.shape[0], BLOCK):
            part = weights[start : start + BLOCK]
            left = base[None] + alpha * (part @ outer).reshape(-1, width, width)
            right = (1 + alpha) * (part @ other)
            found[start : start + BLOCK] = np.linalg.solve(left, right[:, :, None])[:, :, 0]
        return found

    def scores(self, view: View, rows: Ints) -> Scores:
        """Fold the history in, then one product."""
        persons, items = self.factors(view, rows)
        return persons @ items.T

    def factors(self, view: View, rows: Ints) -> tuple[Scores, Scores]:
        """The folded-in people and the items."""
        items = self.arrays["items"]
        return self.solve(view.history.matrix(self.number("decay"))[rows], items), items

    def influence(self) -> Scores:
        """Closeness of the item factors: what one touch of row j adds to i, up to a scale."""
        items = self.arrays["items"]
        width = items.shape[1]
        inner = np.linalg.inv(items.T @ items + self.number("ridge") * np.eye(width, dtype=np.float32))
        near = (items @ inner.astype(np.float32) @ items.T).astype(np.float32)
        np.fill_diagonal(near, 0)
        return near
