from __future__ import annotations

import numpy as np
import pytest
import toys
from scipy import sparse

from app.recommend.als import Als


def test_a_person_is_the_ridge_solution_of_the_papers_formula() -> None:
    draw = np.random.default_rng(0)
    items = draw.normal(0, 1, (6, 3)).astype(np.float32)
    model = Als({"factors": 3, "alpha": 4.0, "ridge": 0.5, "decay": 1.0}, {"items": items})
    taken = np.array([1, 0, 0, 1, 0, 0], np.float32)
    found = model.solve(sparse.csr_matrix(taken[None]), items)[0]
    confidence = np.diag(1 + 4.0 * taken)
    exact = np.linalg.solve(items.T @ confidence @ items + 0.5 * np.eye(3), items.T @ confidence @ taken)
    assert found == pytest.approx(exact, rel=1e-3)


def test_more_factors_than_items_are_fine() -> None:
    view = toys.view([(0, 0), (1, 1)], 2, 2)
    model = Als.fit(view, {"factors": 32, "alpha": 1.0, "ridge": 1.0, "decay": 1.0})
    assert model.arrays["items"].shape == (2, 2)
