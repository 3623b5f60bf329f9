"""How much more comes of spending more: a saturating curve, with all that is not known about it.

y(s) = top * s / (half + s), the Hill curve with exponent one (Jin et al. 2017). Every point is an experiment with its
own standard error. top has a half-normal prior, half is flat on a log scale; both are integrated on a grid.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

CELLS = 120  # a side of the grid


@dataclass(frozen=True)
class Response:
    """The grid: tops and halves of all cells, and their posterior weights (they sum to 1)."""

    top: Array
    half: Array
    weight: Array

    def at(self, spend: Array) -> tuple[Array, Array, Array]:
        """(mean, low, high) of the curve at each spend; low and high hold 95 %."""
        values = self.top[:, None] * spend / (self.half[:, None] + spend)
        ends = [self.quantiles(values[:, place]) for place in range(len(spend))]
        return self.weight @ values, np.array([low for low, _ in ends]), np.array([high for _, high in ends])

    def best_spend(self, worth: float, most: float) -> tuple[float, float, float]:
        """(middle, low, high) of the spend beyond which one more unit of money brings back less than itself.

        worth: money for one unit of y. Never above `most`: beyond the experiments nothing is known.
        """
        values = np.clip(np.sqrt(self.top * self.half * worth) - self.half, 0.0, most)
        low, high = self.quantiles(values)
        return self.quantiles(values, (0.5, 0.5))[0], low, high

    def quantiles(self, values: Array, levels: tuple[float, float] = (0.025, 0.975)) -> tuple[float, float]:
        """Of a quantity that is known in every cell."""
        order = np.argsort(values)
        reached = self.weight[order].cumsum()
        low, high = (values[order[min(int(np.searchsorted(reached, level)), len(order) - 1)]] for level in levels)
        return float(low), float(high)


def saturating(spend: Array, extra: Array, error: Array) -> Response:
    """The posterior from experiments: spend > 0, what each brought beyond its control, and its standard error."""
    scale = 2 * max(float(np.abs(extra).max()), float(error.max()))
    tops = (np.arange(CELLS) + 0.5) / CELLS * 3 * scale
    halves = np.geomspace(spend.min() / 5, spend.max() * 5, CELLS)
    top, half = (grid.ravel() for grid in np.meshgrid(tops, halves, indexing="ij"))
    left = (extra - top[:, None] * spend / (half[:, None] + spend)) / error
    logs = -0.5 * (left**2).sum(axis=1) - 0.5 * (top / scale) ** 2
    weight = np.exp(logs - logs.max())
    return Response(top, half, weight / weight.sum())


def enough(spend: Array, least: int = 6, apart: float = 3.0) -> bool:
    """Whether a curve can be asked for: `least` experiments, the dearest `apart` times the cheapest."""
    return (
        len(spend) >= least and float(spend.min()) > 0 and math.log(float(spend.max() / spend.min())) >= math.log(apart)
    )
