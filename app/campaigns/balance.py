"""Whether the arms are alike in what was known before: traits of families, and how far apart two arms lie in them.

Re-randomisation (Morgan, Rubin 2012): draws whose arms lie too far apart are drawn again, from the same sealed seed.
The distance is Mahalanobis', which counts traits that go together once. The nearer half of all draws is kept and no
fewer: the choosier, the further the rare families' true chances would stray from the ones that are stored.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from app.campaigns.history import RAN, Past
from app.campaigns.recipients import ages

TRIES = 60
# Of draws by lot half lie this near, for one to five traits (the median of chi-square).
NEAR = (0.4549, 1.3863, 2.3660, 3.3567, 4.3515)


def traits_of(households: np.ndarray, students: pd.DataFrame, past: Past, day: pd.Timestamp) -> np.ndarray:
    """(households, traits): children on file, age of the youngest, and campaigns that asked the family before."""
    known = students.dropna(subset=["household_id"])
    home = known["household_id"].astype("int64").to_numpy()
    age = pd.Series(ages(known["birth_date"], day.date()), index=home).groupby(level=0).min()
    size = pd.Series(1.0, index=home).groupby(level=0).sum()
    ran = past.campaigns.loc[past.campaigns["state"].isin(RAN), "id"]
    asked = past.assignments[past.assignments["campaign_id"].isin(ran)].dropna(subset=["household_id"])
    before = asked.groupby(asked["household_id"].astype("int64"))["campaign_id"].nunique()
    columns = [pd.Series(households).map(each).to_numpy(dtype=float) for each in (size, age, before)]
    columns[2] = np.nan_to_num(columns[2])
    return np.column_stack([np.where(np.isnan(each), _mean(each), each) for each in columns])


def distance(traits: np.ndarray, held: np.ndarray) -> float:
    """Mahalanobis distance of the arms' means; draws by lot follow chi-square. 0 where it says nothing."""
    if held.all() or not held.any():
        return 0.0
    varied = traits[:, traits.std(axis=0) > 1e-12]
    if not varied.shape[1]:
        return 0.0
    apart = varied[held].mean(axis=0) - varied[~held].mean(axis=0)
    spread = np.atleast_2d(np.cov(varied, rowvar=False)) * (1 / held.sum() + 1 / (~held).sum())
    return float(apart @ np.linalg.pinv(spread) @ apart)


def near_enough(traits: np.ndarray) -> float:
    """The distance below which a draw is kept."""
    count = int((traits.std(axis=0) > 1e-12).sum())
    return NEAR[min(count, len(NEAR)) - 1] if count else 0.0


def _mean(column: np.ndarray) -> float:
    known = column[~np.isnan(column)]
    return float(known.mean()) if len(known) else 0.0
