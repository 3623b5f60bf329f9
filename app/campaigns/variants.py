"""Which content variant each family gets: drawn by lot within each offer and channel, from the launch's own seed.

In a stratum the families stand in an order of lots; with a random start they are dealt out along the variants' shares
(systematic sampling). So each family's chance of a variant is exactly its share, and every stratum has its shares to
within one family.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from app.campaigns.randomise import uniform


def draw_variants(
    seed: int, strata: np.ndarray, households: np.ndarray, shares: Mapping[str, float]
) -> tuple[np.ndarray, np.ndarray]:
    """The variant's name and the chance with which it was drawn; one entry a household, like `strata`."""
    names, edges = np.array(list(shares), dtype=object), np.cumsum(list(shares.values()))
    place = np.zeros(len(strata), dtype=int)
    for stratum in np.unique(strata):
        members = np.flatnonzero(strata == stratum)
        lots = [uniform(seed, "variant", stratum, household) for household in households[members].tolist()]
        points = (np.arange(len(members)) + uniform(seed, "variants", stratum)) / len(members)
        place[members[np.argsort(lots, kind="stable")]] = np.searchsorted(edges, points, side="right")
    place = np.minimum(place, len(names) - 1)  # the shares may make a hair less than 1
    return names[place], np.array(list(shares.values()))[place]
