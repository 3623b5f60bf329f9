"""How likely each recipient is to take each offer if asked.

The base is the offer's take-up in earlier campaigns. A recommender's score only ranks, so it moves the base by where
the person stands among all who were scored for that offer (from 0.6 to 1.6 times, mean 1 over the recipients); where
nobody was scored, how popular the offer is in a grown student's own segment does. This is a prediction, not an effect.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from app.campaigns.history import Rates

UNSCORED, LOWEST, SPAN = 0.6, 0.8, 0.8
LEAST, MOST = 0.001, 0.9


def chances(
    people: pd.DataFrame,
    offer_ids: list[int],
    scores: pd.DataFrame,
    rates: Rates,
    segments: pd.Series,
    popular: pd.DataFrame,
) -> np.ndarray:
    """(recipients, offers): the chance of taking it.

    `scores`: person_kind, person_id, item_id, score; `segments`: student id -> segment id; `popular`: segment_id,
    offer_id, ratio.
    """
    table = np.ones((len(people), len(offer_ids)))
    for place, offer in enumerate(offer_ids):
        mine = scores[scores["item_id"] == offer]
        relative = _by_score(people, mine) if len(mine) else _by_segment(people, segments, popular, offer)
        mean = relative.mean() if len(relative) else 1.0
        table[:, place] = rates.by_offer.get(offer, rates.overall) * relative / mean
    return np.clip(table, LEAST, MOST)


def _by_score(people: pd.DataFrame, scores: pd.DataFrame) -> np.ndarray:
    place = scores["score"].rank(pct=True, method="average")
    keyed = pd.Series(place.to_numpy(), index=pd.MultiIndex.from_frame(scores[["person_kind", "person_id"]]))
    keyed = keyed[~keyed.index.duplicated()]
    found = keyed.reindex(pd.MultiIndex.from_frame(people[["person_kind", "person_id"]])).to_numpy(dtype=float)
    return np.where(np.isnan(found), UNSCORED, LOWEST + SPAN * found)


def _by_segment(people: pd.DataFrame, segments: pd.Series, popular: pd.DataFrame, offer: int) -> np.ndarray:
    ratios = popular[popular["offer_id"] == offer].set_index("segment_id")["ratio"]
    own = people["person_id"].where(people["person_kind"] == "student")  # a guardian has no segment
    return own.map(segments).map(ratios).fillna(1.0).to_numpy(dtype=float)
