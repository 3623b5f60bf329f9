"""What may be recommended at all: age, prerequisites, already taken, seats, dates: hard limits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import sparse

from app.recommend.catalogue import Catalogue
from app.recommend.interactions import Ints
from app.recommend.model import View

Allowed = NDArray[np.bool_]


@dataclass(frozen=True)
class Limits:
    """`taken` (users x items): bought, attended or redeemed; `seats` (items,): places left, infinite where unlimited.

    `kind` is "course" or "offer": the two uses never mix.
    """

    kind: str
    taken: sparse.csr_matrix
    seats: NDArray[np.float64]
    today: date


def allowed(view: View, rows: Ints, limits: Limits) -> Allowed:
    """(rows, items): true where nothing forbids it. An unknown age passes for courses, never for offers."""
    frame = view.catalogue.frame
    open_ = (frame["kind"] == limits.kind).to_numpy() & (limits.seats > 0) & _on_sale(frame, limits.today)
    found = np.repeat(open_[None, :], len(rows), axis=0)
    found &= _old_enough(view, rows, limits.kind)
    own = limits.taken[rows]
    found &= ~(own.toarray() > 0)
    return found & _prepared(view.catalogue, own)


def _on_sale(frame: pd.DataFrame, today: date) -> Allowed:
    """Not over yet; what only starts later may be recommended now."""
    ends = frame["ends"].astype(object).where(frame["ends"].notna(), "9999").astype(str).str[:10]
    return (ends >= today.isoformat()).to_numpy()


def _old_enough(view: View, rows: Ints, kind: str) -> Allowed:
    frame = view.catalogue.frame
    age = np.floor(view.people.age[rows])[:, None]
    low = frame["age_min"].fillna(-np.inf).to_numpy(float)[None, :]
    high = frame["age_max"].fillna(np.inf).to_numpy(float)[None, :]
    free = np.isinf(low) & np.isinf(high)
    inside = (age >= low) & (age <= high)
    return inside | free | (np.isnan(age) if kind == "course" else False)


def _prepared(items: Catalogue, own: sparse.csr_matrix) -> Allowed:
    """All prerequisites taken; one that names no course of ours cannot be met."""
    refs = pd.Series(np.arange(len(items)), index=items.frame["ref"])
    found = np.ones(own.shape, bool)
    for place, needed in enumerate(items.frame["prerequisites"]):
        for ref in needed:
            met = own[:, [int(refs[ref])]].toarray()[:, 0] > 0 if ref in refs.index else np.zeros(own.shape[0], bool)
            found[:, place] &= met
    return found


def seats_left(items: Catalogue, running: pd.Series) -> NDArray[np.float64]:
    """Capacity less those who sit there now; `running` counts people by item key; no capacity means no limit."""
    capacity = items.frame["capacity"].to_numpy(float)
    sitting = running.reindex(items.keys).fillna(0).to_numpy(float)
    return np.where(np.isnan(capacity), np.inf, capacity - sitting)
