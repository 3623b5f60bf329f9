import numpy as np
import pytest

from app.intake import clustering
from app.intake.clustering import agreed


def labels(size: int, *pairs: tuple[int, int, float]) -> list[set[int]]:
    left, right, probability = (np.array(side) for side in zip(*pairs, strict=True))
    found = agreed(left, right, probability, size)
    return sorted(({int(row) for row in np.flatnonzero(found == one)} for one in set(found.tolist())), key=min)


def test_a_pair_is_a_group() -> None:
    assert labels(3, (0, 2, 0.6)) == [{0, 2}, {1}]


def test_a_ring_is_one_group_although_one_pair_was_not_seen() -> None:
    assert labels(3, (0, 1, 0.9), (1, 2, 0.9), (0, 2, 0.9)) == [{0, 1, 2}]
    assert labels(4, (0, 1, 0.95), (1, 2, 0.95), (0, 2, 0.95), (2, 3, 0.95), (1, 3, 0.95)) == [{0, 1, 2, 3}]


def test_a_long_chain_is_cut() -> None:
    """Seven links in a row: neighbours are alike, the ends have nothing to do with each other."""
    chain = labels(8, *((at, at + 1, 0.8) for at in range(7)))
    assert max(map(len, chain)) <= 3 and sum(map(len, chain)) == 8


def test_two_groups_that_one_weak_pair_connects_stay_two() -> None:
    left = [(a, b, 0.99) for a in range(4) for b in range(a + 1, 4)]
    right = [(a + 4, b + 4, 0.99) for a, b, _ in left]
    assert labels(8, *left, *right, (3, 4, 0.7)) == [{0, 1, 2, 3}, {4, 5, 6, 7}]


def test_a_giant_is_cut_along_its_less_sure_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clustering, "LARGEST", 4)
    assert labels(
        6, (0, 1, 0.99), (1, 2, 0.99), (0, 2, 0.99), (2, 3, 0.6), (3, 4, 0.95), (4, 5, 0.95), (3, 5, 0.95)
    ) == [
        {0, 1, 2},
        {3, 4, 5},
    ]
