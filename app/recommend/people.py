"""The people a recommender serves, reduced to what it may know of them: age and a few named traits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
import pandas as pd
from numpy.typing import NDArray

BANDS = (0, 4, 7, 10, 13, 16, 18, 25, 40, 60)
BAND_NAMES = [f"{low}-{high - 1}" for low, high in pairwise(BANDS)] + [f"{BANDS[-1]}+"]
UNKNOWN = ""


def band_codes(ages: NDArray[np.float64]) -> NDArray[np.int64]:
    """The place of each age in BAND_NAMES; len(BAND_NAMES) where the age is unknown or impossible."""
    known = np.isfinite(ages) & (ages >= 0) & (ages < 120)
    places = np.searchsorted(BANDS, np.where(known, ages, 0), side="right") - 1
    return np.where(known, places, len(BAND_NAMES)).astype(np.int64)


@dataclass(frozen=True)
class People:
    """`frame`: person_kind, id, household_id, name, age (years, NaN unknown) and one text column a trait."""

    frame: pd.DataFrame
    traits: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.frame)

    @cached_property
    def age(self) -> NDArray[np.float64]:
        """Years, NaN where unknown."""
        return self.frame["age"].to_numpy(np.float64)

    @cached_property
    def homes(self) -> NDArray[np.int64]:
        """The household of each person; -1 where there is none."""
        return pd.to_numeric(self.frame["household_id"], errors="coerce").fillna(-1).to_numpy(np.int64)

    def labels(self, trait: str) -> pd.Series:
        """The trait of each person as text, "" where unknown."""
        return self.frame[trait]

    def codes(self, trait: str, known: Sequence[str]) -> NDArray[np.int64]:
        """The trait of each person as a position in `known`; len(known) for anything else."""
        places = pd.Index(known).get_indexer(self.frame[trait])
        return np.where(places < 0, len(known), places).astype(np.int64)


def people(frame: pd.DataFrame, traits: Sequence[str]) -> People:
    """People from a table with person_kind, id, household_id, name, age and the named traits.

    Gender is no trait: advice must not differ between boys and girls of the same interest.
    """
    table = frame.reset_index(drop=True).copy()
    table["age"] = pd.to_numeric(table["age"], errors="coerce").astype(float)
    for trait in traits:
        table[trait] = table[trait].astype(object).where(table[trait].notna(), UNKNOWN).astype(str)
    return People(table, tuple(traits))
