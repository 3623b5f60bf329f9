"""What each recipient is worth for each offer if asked: what is extra where an experiment taught it, else a forecast.

With an uplift (a fraction of families, from a holdout) an offer is worth uplift x value less the cost of all who take
it; without one, the calibrated chance x (value less cost), which also counts families who would have come anyway. The
careful way takes the lower end: of the uplift's own range, or of the offer's take-up (the 10th of 100).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from app.campaigns.history import WORTH, Rates
from app.campaigns.options import net_values
from app.domain.campaigns import Plan

LOWER = 0.1


@dataclass(frozen=True)
class Values:
    """`worth`: (recipients, offers); `taught`: where it rests on an uplift."""

    worth: np.ndarray
    taught: np.ndarray


def values_of(
    plan: Plan, people: pd.DataFrame, offers: pd.DataFrame, chance: np.ndarray, rates: Rates, uplift: pd.DataFrame
) -> Values:
    """`uplift`: person_kind, person_id, offer_id (or missing), offer_kind, score, low; the newest of each counts.

    A model may choose only where the plan lets it: elsewhere nobody's own uplift is used.
    """
    careful = plan.value == "lower"
    ids = [int(each) for each in offers["id"]]
    likely = chance * lower_rates(ids, rates)[None, :] if careful else chance
    worth = likely * net_values(offers)[None, :]
    taught = np.zeros(chance.shape, dtype=bool)
    if plan.audience != "model" or uplift.empty:
        return Values(worth, taught)
    column = "low" if careful else "score"
    value = offers["value"].fillna(1.0).to_numpy(dtype=float)
    cost = offers["cost"].fillna(0.0).to_numpy(dtype=float)
    who = pd.MultiIndex.from_frame(people[["person_kind", "person_id"]])
    for place, (number, kind) in enumerate(zip(ids, offers["kind"].fillna("").astype(str), strict=True)):
        known = _known(uplift, number, kind)
        extra = known[column].reindex(who).to_numpy(dtype=float)
        told = ~np.isnan(extra)
        money = extra * value[place] - chance[:, place] * (
            cost[place] if not np.isnan(offers["value"].iloc[place]) else 0
        )
        worth[told, place], taught[:, place] = money[told], told
    return Values(worth, taught)


def lower_rates(offers: list[int], rates: Rates) -> np.ndarray:
    """How far below the expected take-up its 10th of 100 lies, as a factor for each offer (a Beta posterior)."""
    from scipy.special import betaincinv

    found = []
    for number in offers:
        hits, families = rates.seen.get(number, (0, 0))
        mean = rates.by_offer.get(number, rates.overall)
        yes, no = hits + WORTH * rates.overall, families - hits + WORTH * (1 - rates.overall)
        found.append(float(betaincinv(yes, no, LOWER)) / mean if mean > 0 else 1.0)
    return np.array(found)


def _known(uplift: pd.DataFrame, number: int, kind: str) -> pd.DataFrame:
    """The newest uplift of each person for this offer, else for its kind."""
    own = uplift[(uplift["offer_id"] == number).fillna(False).astype(bool)]
    alike = uplift[uplift["offer_id"].isna() & (uplift["offer_kind"] == kind)]
    rows = pd.concat([alike, own]) if len(alike) and len(own) else own if len(own) else alike
    return rows.drop_duplicates(["person_kind", "person_id"], keep="last").set_index(["person_kind", "person_id"])
