"""What the rest of the household took: brothers and sisters often go the same way."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from app.recommend.interactions import Ints
from app.recommend.model import View


def family(view: View, rows: Ints) -> NDArray[np.float32]:
    """(rows, items): 1 where someone else of the household took it before the day of asking; NaN for those alone."""
    cells = np.full((len(rows), view.history.items), np.nan, np.float32)
    asker, relative = _relatives(view.people.homes, rows)
    cells[asker] = 0
    if len(relative):
        touches = _days(view)[relative].tocoo()
        who = asker[touches.row]
        early = touches.data - 1 < view.now[rows[who]]
        cells[who[early], touches.col[early]] = 1
    return cells


def _days(view: View) -> sparse.csr_matrix:
    """Users x items: the day of each touch, plus 1 so that the first of all is no empty cell."""
    history = view.history
    shape = (history.users, history.items)
    return sparse.csr_matrix((history.day + 1, (history.user, history.item)), shape=shape)


def _relatives(homes: Ints, rows: Ints) -> tuple[Ints, Ints]:
    """Pairs (place in `rows`, another person of the same household)."""
    order = np.argsort(homes, kind="stable")
    ordered = homes[order]
    low, high = np.searchsorted(ordered, homes[rows], "left"), np.searchsorted(ordered, homes[rows], "right")
    size = np.where(homes[rows] >= 0, high - low, 0)
    asker = np.repeat(np.arange(len(rows)), size)
    start = np.repeat(low - np.concatenate([[0], np.cumsum(size)[:-1]]), size) if len(rows) else low
    relative = order[np.arange(len(asker)) + start]
    other = relative != rows[asker]
    return asker[other], relative[other]
