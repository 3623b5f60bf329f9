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
UNKNOWN = ""


def age_bands(ages: NDArray[np.float64]) -> list[str]:
    """A seven-year-old is in "7-9", a sixty-year-old in "60+"; "" where the age is unknown or impossible."""
    names = [f"{low}-{high - 1}" for low, high in pairwise(BANDS)] + [f"{BANDS[-1]}+"]
    known = np.isfinite(ages) & (ages >= 0) & (ages < 120)
    places = np.searchsorted(BANDS, np.where(known, ages, 0), side="right") - 1
    return [names[place] if here else UNKNOWN for place, here in zip(places, known, strict=True)]


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

    def labels(self, trait: str) -> pd.Series:
        """The trait of each person as text, "" where unknown."""
        return self.frame[trait]

    def codes(self, trait: str, known: Sequence[str]) -> NDArray[np.int64]:
        """The trait of each person as a position in `known`; len(known) for anything else."""
        places = pd.Index(known).get_indexer(self.frame[trait])
        return np.where(places < 0, len(known), places).astype(np.int64)


def people(frame: pd.DataFrame, traits: Sequence[str]) -> People:
    """People from a table with person_kind, id, household_id, name, age and the named traits; adds the age band.

    Gender is no trait: advice must not differ between boys and girls of the same interest.
    """
    table = frame.reset_index(drop=True).copy()
    table["age"] = pd.to_numeric(table["age"], errors="coerce").astype(float)
    table["age_band"] = age_bands(table["age"].to_numpy(np.float64))
    for trait in traits:
        table[trait] = table[trait].astype(object).where(table[trait].notna(), UNKNOWN).astype(str)
    return People(table, ("age_band", *traits))
