"""Who left and comes back later: a rate for the first year after leaving and one for the years after that.

Counted as events over the time watched, steadied by one imagined year at one return in five (Gamma prior).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from app.profiles.periods import GRACE

YEAR = 365.25
PRIOR = (0.2, 1.0)
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Comebacks:
    """Returns and years watched: in the first year after leaving, and later. With the prior."""

    returns: tuple[float, float]
    years: tuple[float, float]

    def rates(self) -> Floats:
        """Returns a year, first and later."""
        return np.array(self.returns) / np.array(self.years)

    def drawn(self, draw: np.random.Generator) -> Floats:
        """Plausible rates."""
        return draw.gamma(np.array(self.returns)) / np.array(self.years)


def comebacks(table: pd.DataFrame, today: float) -> Comebacks:
    """From `memberships`' table: every one that is over, until the next begins or until today."""
    left = (table["ends"] + GRACE).to_numpy(float)
    after = table.groupby("student_id")["starts"].shift(-1).to_numpy(float)
    over = table["over"].to_numpy(bool)
    back = np.isfinite(after[over])
    watched = np.maximum(np.where(back, after[over], today) - left[over], 0) / YEAR
    first = np.minimum(watched, 1)
    soon = back & (watched <= 1)
    returns = (float(soon.sum()) + PRIOR[0], float((back & ~soon).sum()) + PRIOR[0])
    return Comebacks(returns, (float(first.sum()) + PRIOR[1], float((watched - first).sum()) + PRIOR[1]))


def chance_back(rates: Floats, since: Floats) -> Floats:
    """The chance to come back within a year from today; `since`: years since leaving (below 0: still to leave)."""
    ahead = np.clip(1 + np.minimum(since, 0), 0, 1)
    early = np.clip(1 - np.maximum(since, 0), 0, ahead)
    return 1 - np.exp(-(rates[0] * early + rates[1] * (ahead - early)))
