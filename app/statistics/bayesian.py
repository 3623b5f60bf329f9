"""An effect as a belief: a normal prior meets the estimate and its standard error.

The posterior of a normal mean is exact (Gelman et al., Bayesian Data Analysis, 3rd ed., section 2.5); the estimate is
normal by the central limit theorem. GrowthBook's gbstats works out its Bayesian view in the same way.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from scipy.special import ndtr

Z = 1.959963984540054


@dataclass(frozen=True)
class Belief:
    """A normal posterior with its central 95 % interval."""

    mean: float
    sd: float

    @property
    def low(self) -> float:
        """2.5 % of the belief lie below."""
        return self.mean - Z * self.sd

    @property
    def high(self) -> float:
        """2.5 % of the belief lie above."""
        return self.mean + Z * self.sd

    def above(self, level: float) -> float:
        """Probability that the effect is larger than `level`."""
        return float(ndtr((self.mean - level) / self.sd))


def belief(effect: float, se: float, prior_mean: float = 0.0, prior_sd: float | None = None) -> Belief:
    """The posterior; prior_sd None: a flat prior. Raises ValueError unless both spreads are above 0."""
    if not se > 0 or (prior_sd is not None and not prior_sd > 0):
        raise ValueError("an estimate and a prior need spreads above 0")
    if prior_sd is None:
        return Belief(effect, se)
    precision = 1 / se**2 + 1 / prior_sd**2
    return Belief((effect / se**2 + prior_mean / prior_sd**2) / precision, math.sqrt(1 / precision))
