"""How often families buy without a contract, and whether they still do: BG/NBD (Fader, Hardie & Lee 2005).

While alive a family buys at random at its own pace (Gamma r, alpha); after each purchase it may be lost for good, with
a chance of its own (Beta a, b).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.profiles.likelihood import Fit, fitted

Floats = NDArray[np.float64]
CENTRE = (1.0, 12.0, 1.0, 3.0)
MOST = 20_000


def purchase_fit(repeats: Floats, last: Floats, watched: Floats) -> Fit:
    """(r, alpha, a, b). Purchases after the first, when the last one was, how long since the first: one time unit."""
    some = slice(None, None, max(1, len(repeats) // MOST))
    x, t, whole = repeats[some], last[some], watched[some]
    share = len(repeats) / max(len(x), 1)
    return fitted(lambda value: -share * float(_likelihood(value, x, t, whole).sum()), CENTRE)


def _likelihood(value: Floats, x: Floats, last: Floats, watched: Floats) -> Floats:
    from scipy.special import betaln, gammaln

    r, alpha, a, b = value
    pace = gammaln(r + x) - gammaln(r) + r * np.log(alpha)
    stays = betaln(a, b + x) - betaln(a, b) - (r + x) * np.log(alpha + watched)
    gone = betaln(a + 1, b + np.maximum(x, 1) - 1) - betaln(a, b) - (r + x) * np.log(alpha + last)
    return np.asarray(pace + np.where(x > 0, np.logaddexp(stays, gone), stays), dtype=float)


def alive(value: Floats, x: Floats, last: Floats, watched: Floats) -> Floats:
    """The chance that a family still buys; 1 for those with a single purchase, as the model has it."""
    r, alpha, a, b = value
    odds = a / (b + np.maximum(x, 1) - 1) * ((alpha + watched) / (alpha + last)) ** (r + x)
    return np.where(x > 0, 1 / (1 + odds), 1.0)


def expected_purchases(value: Floats, x: Floats, last: Floats, watched: Floats, ahead: float) -> Floats:
    """Expected purchases in the next `ahead` time units (equation 10 of the paper)."""
    from scipy.special import hyp2f1

    r, alpha, a, b = value
    a = a if abs(a - 1) > 1e-6 else 1 + 1e-6
    share = ahead / (alpha + watched + ahead)
    series = hyp2f1(r + x, b + x, a + b + x - 1, share)
    total = (a + b + x - 1) / (a - 1) * (1 - ((alpha + watched) / (alpha + watched + ahead)) ** (r + x) * series)
    return np.asarray(np.maximum(total * alive(value, x, last, watched), 0.0), dtype=float)


def drawn_purchases(
    value: Floats, x: Floats, last: Floats, watched: Floats, ahead: float, draw: np.random.Generator
) -> NDArray[np.int64]:
    """One possible future of everyone: how many purchases are still made."""
    r, alpha, a, b = value
    here = draw.random(len(x)) < alive(value, x, last, watched)
    pace = draw.gamma(r + x, 1 / (alpha + watched))
    lost_after = draw.geometric(np.clip(draw.beta(a, b + x), 1e-9, 1.0))
    return np.where(here, np.minimum(draw.poisson(pace * ahead), lost_after), 0).astype(np.int64)
