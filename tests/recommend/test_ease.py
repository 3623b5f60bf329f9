from __future__ import annotations

import numpy as np
import toys

from app.recommend.ease import Ease


def test_the_closed_form_solves_its_problem() -> None:
    """B = I - P / diag(P), P = (X'X + λI)^-1; any other B with a zero diagonal costs more."""
    view = toys.checkerboard()
    x = view.history.matrix().toarray().astype(float)
    best = Ease.fit(view, {"ridge": 2.0, "decay": 1.0}).arrays["weights"].astype(float)

    def cost(b: np.ndarray) -> float:
        return float(((x - x @ b) ** 2).sum() + 2.0 * (b**2).sum())

    draw = np.random.default_rng(0)
    for _ in range(20):
        other = best + draw.normal(0, 0.01, best.shape)
        np.fill_diagonal(other, 0)
        assert cost(best) < cost(other)
