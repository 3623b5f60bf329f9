"""Variants are dealt out by lot: every stratum has its shares, every family its chance, and the seed tells it again."""

from __future__ import annotations

import numpy as np
import pytest

from app.campaigns.variants import draw_variants

SHARES = {"A": 0.5, "B": 0.3, "C": 0.2}


def dealt(seed: int, strata: np.ndarray, shares: dict[str, float] = SHARES) -> tuple[np.ndarray, np.ndarray]:
    return draw_variants(seed, strata, np.arange(100, 100 + len(strata)), shares)


def test_every_stratum_has_its_shares_to_within_a_family() -> None:
    strata = np.array([0] * 41 + [1] * 9 + [2])
    for seed in range(50):
        names, chance = dealt(seed, strata)
        for stratum, size in enumerate((41, 9, 1)):
            for name, share in SHARES.items():
                count = (names[strata == stratum] == name).sum()
                assert abs(count - share * size) < 1, (seed, stratum, name)
        assert chance.tolist() == [SHARES[name] for name in names]


def test_the_chance_of_each_family_is_the_share() -> None:
    strata = np.array([0] * 7 + [1] * 4)
    seen = np.array([dealt(seed, strata)[0] == "A" for seed in range(2000)]).mean(axis=0)
    assert np.abs(seen - 0.5).max() < 4 * np.sqrt(0.25 / 2000)


def test_pairs_are_not_tied_together() -> None:
    """Two families of a stratum must not always get the same variant, nor always different ones."""
    strata = np.zeros(6, dtype=int)
    same = np.array([[names[0] == names[place] for place in range(1, 6)] for names in draws(strata)]).mean(axis=0)
    assert (same > 0.25).all() and (same < 0.55).all()


def draws(strata: np.ndarray) -> list[np.ndarray]:
    return [dealt(seed, strata, {"A": 0.5, "B": 0.5})[0] for seed in range(600)]


def test_the_same_seed_draws_the_same() -> None:
    strata = np.zeros(30, dtype=int)
    assert dealt(5, strata)[0].tolist() == dealt(5, strata)[0].tolist()
    assert dealt(5, strata)[0].tolist() != dealt(6, strata)[0].tolist()


@pytest.mark.parametrize("count", [0, 1])
def test_nobody_and_one(count: int) -> None:
    names, chance = dealt(1, np.zeros(count, dtype=int), {"A": 1 / 3, "B": 1 / 3, "C": 1 / 3})
    assert len(names) == len(chance) == count
