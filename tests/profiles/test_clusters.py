from __future__ import annotations

import numpy as np
import pytest

from app.profiles.clusters import kmeans, nearest, silhouette


def blobs() -> np.ndarray:
    draw = np.random.default_rng(0)
    return np.vstack([draw.normal(centre, 0.1, (50, 2)) for centre in ((0, 0), (5, 0), (0, 5))])


def test_three_clouds_are_found() -> None:
    x = blobs()
    labels = nearest(x, kmeans(x, 3, np.random.default_rng(1)))
    assert [len(set(labels[start : start + 50])) for start in (0, 50, 100)] == [1, 1, 1]
    assert len(set(labels)) == 3
    assert silhouette(x, labels) > 0.9


def test_silhouette_by_hand() -> None:
    x = np.array([[0.0], [1.0], [10.0]])
    value = silhouette(x, np.array([0, 0, 1]))
    assert value == pytest.approx(((10 - 1) / 10 + (9 - 1) / 9 + 0) / 3)
