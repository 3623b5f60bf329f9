"""Exactly what a full search finds, limits and ties and odd shapes included."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import sparse

from app.recommend.best import best_items, best_of
from app.recommend.constraints import Bans


@pytest.mark.parametrize(("rows", "items", "top"), [(300, 200, 5), (7, 203, 5), (5, 48, 1), (4, 47, 5), (3, 500, 60)])
def test_the_same_as_a_full_search(rows: int, items: int, top: int) -> None:
    import torch

    scores = torch.from_numpy(np.random.default_rng(items).normal(size=(rows, items)).astype(np.float32))
    value, place = best_of(scores, top)
    assert torch.equal(value, torch.topk(scores, top, dim=1).values)
    assert torch.equal(scores.gather(1, place), value)


def test_limits_ride_along_and_nobody_gets_what_is_closed_to_them() -> None:
    draw = np.random.default_rng(1)
    persons, items = draw.normal(size=(5000, 6)).astype(np.float32), draw.normal(size=(60, 6)).astype(np.float32)
    closed = draw.random((4, 60)) < 0.4
    closed[3] = True
    code = draw.integers(0, 4, 5000)
    pairs = draw.integers(0, 5000, 9000), draw.integers(0, 60, 9000)
    taken = sparse.csr_matrix((np.ones(9000, np.float32), pairs), shape=(5000, 60))
    place, value = best_items(persons, items, Bans(code, closed, taken), 5)
    full = persons @ items.T
    full[closed[code] | (taken.toarray() > 0)] = -np.inf
    np.testing.assert_allclose(value, -np.sort(-full, axis=1)[:, :5], rtol=1e-5, atol=1e-5)
    kept = np.isfinite(value)
    assert not kept[code == 3].any() and kept[code == 0].any()
    np.testing.assert_allclose(np.take_along_axis(full, place.astype(int), axis=1)[kept], value[kept], rtol=1e-4)


def test_nobody_is_an_empty_answer() -> None:
    empty = Bans(np.zeros(0, int), np.zeros((2, 60), bool), sparse.csr_matrix((0, 60)))
    place, value = best_items(np.zeros((0, 3), np.float32), np.zeros((60, 3), np.float32), empty, 5)
    assert place.shape == value.shape == (0, 5)
