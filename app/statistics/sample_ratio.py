"""Did the arms come out as large as the draw intended? The cheapest sign that something broke (Fabijan et al. 2019)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.special import chdtrc

ALARM = 0.001


def sample_ratio_p(counts: Sequence[int], shares: Sequence[float]) -> float:
    """p of Pearson's chi-square for the arm sizes against the intended shares (any positive scale); 1.0 for one arm."""
    seen = np.asarray(counts, dtype=float)
    intended = np.asarray(shares, dtype=float)
    expected = intended / intended.sum() * seen.sum()
    if len(seen) < 2 or seen.sum() == 0:
        return 1.0
    return float(chdtrc(len(seen) - 1, float(((seen - expected) ** 2 / expected).sum())))
