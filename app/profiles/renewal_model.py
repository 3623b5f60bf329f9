"""How often contracts are renewed: the shifted beta-geometric model (Fader & Hardie 2007).

Each family leaves at every renewal with a chance of its own; these chances vary as Beta(alpha, beta). That is why those
who have renewed often renew again: the likelier leavers have left.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.profiles.likelihood import Fit, fitted

Floats = NDArray[np.float64]
CENTRE = (1.0, 2.0)  # before any data: about two in three renew


def renewal_fit(left: Floats, still: Floats) -> Fit:
    """(alpha, beta). `left[n]`: how many left after n renewals; `still[n]`: how many have n renewals and are here."""
    length = max(len(left), len(still))
    gone, here = np.zeros(length), np.zeros(length)
    gone[: len(left)], here[: len(still)] = left, still
    steps = np.arange(length)

    def loss(value: Floats) -> float:
        stay = log_stay((float(value[0]), float(value[1])), steps)
        leave = stay + np.log(value[0]) - np.log(value[0] + value[1] + steps)
        return -float(gone @ leave + here @ stay)

    return fitted(loss, CENTRE)


def log_stay(value: Sequence[float], steps: NDArray[np.int64]) -> Floats:
    """Logarithm of the share that is still there after so many renewals: B(alpha, beta + t) / B(alpha, beta)."""
    from scipy.special import betaln

    alpha, beta = value
    return np.asarray(betaln(alpha, beta + steps) - betaln(alpha, beta), dtype=float)


def next_renewal(value: Sequence[float], renewals: Floats, late: Floats) -> Floats:
    """The chance of the very next renewal, given that it has not come so far."""
    first = (value[1] + renewals) / (value[0] + value[1] + renewals)
    return np.asarray(first * late / (first * late + 1 - first), dtype=float)


def expected_renewals(value: Sequence[float], renewals: Floats, chances: Floats, late: Floats) -> Floats:
    """Expected renewals at the next `chances` opportunities of someone who has renewed `renewals` times.

    `late` (0…1) is the share of renewals that come no sooner than this one: 1 before the end; smaller as it passes.
    """
    alpha, beta = value
    first = (beta + renewals) / (alpha + beta + renewals)
    total, stays = np.zeros(len(renewals)), np.ones(len(renewals))
    for step in range(int(chances.max(initial=0))):
        stays = stays * (beta + renewals + step) / (alpha + beta + renewals + step)
        total += np.where(step < chances, stays, 0.0)
    given = late / (first * late + 1 - first)
    return total * given


def drawn_renewals(
    value: Floats, renewals: Floats, chances: Floats, late: Floats, draw: np.random.Generator
) -> NDArray[np.int64]:
    """One possible future of everyone: how many of the opportunities are taken."""
    first = (value[1] + renewals) / (value[0] + value[1] + renewals)
    taken = (draw.random(len(renewals)) < first * late / (first * late + 1 - first)) & (chances > 0)
    leaves = np.clip(draw.beta(value[0], value[1] + renewals + 1), 1e-9, 1.0)
    more = np.minimum(draw.geometric(leaves) - 1, np.maximum(chances - 1, 0))
    return np.where(taken, 1 + more, 0).astype(np.int64)
