"""The order of partners under weights nobody knows: stochastic multicriteria acceptability analysis (SMAA-2).

Weights are drawn evenly from all that are possible (Dirichlet), effects from their own uncertainty; what is told is how
often a partner takes each rank. Lahdelma, Salminen (2001), Operations Research 49(3).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.domain.campaigns import PartnerRank
from app.partners.criteria import CRITERIA, Judgement

DRAWS, SEED = 10_000, 20261122


def rank(judgements: Sequence[Judgement]) -> tuple[PartnerRank, ...]:
    """Partners, the best first: by mean score, those nobody may be written to about last."""
    if not judgements:
        return ()
    random = np.random.default_rng(SEED)
    scores = _scores(judgements, random)
    places = (-scores).argsort(axis=1, kind="stable").argsort(axis=1, kind="stable")
    acceptability = np.stack([(places == place).mean(axis=0) for place in range(len(judgements))], axis=1)
    low, high = np.percentile(scores, [2.5, 97.5], axis=0)
    mean = scores.mean(axis=0)
    order = sorted(range(len(judgements)), key=lambda place: (not judgements[place].lawful, -mean[place]))
    return tuple(
        PartnerRank(
            partner_id=judgements[place].partner_id,
            partner=judgements[place].name,
            industry=judgements[place].industry,
            score=float(mean[place]),
            low=float(low[place]),
            high=float(high[place]),
            rank_probabilities=tuple(float(each) for each in acceptability[place]),
            reasons=judgements[place].reasons,
            criteria=dict(judgements[place].values),
            lawful=judgements[place].lawful,
        )
        for place in order
    )


def _scores(judgements: Sequence[Judgement], random: np.random.Generator) -> np.ndarray:
    """(draws, partners): the weighted sum of the criteria; a partner nobody may be written to about scores nothing."""
    values = np.array([[each.values[name] for name in CRITERIA] for each in judgements])
    weights = random.dirichlet(np.ones(len(CRITERIA)), DRAWS)
    spread = np.array([each.effect_spread for each in judgements])
    effect = CRITERIA.index("effect")
    shaken = np.clip(values[:, effect] + random.standard_normal((DRAWS, len(judgements))) * spread, 0, 1)
    scores = weights @ values.T + weights[:, [effect]] * (shaken - values[:, effect])
    lawful = np.array([each.lawful for each in judgements])
    return np.asarray(np.where(lawful, scores, 0.0))
