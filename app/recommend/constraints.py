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
OLDEST = 120


@dataclass(frozen=True)
class Limits:
    """`taken` (users x items): bought, attended or redeemed; `seats` (items,): places left, infinite where unlimited.

    `kind` is "course" or "offer": the two uses never mix.
    """

    kind: str
    taken: sparse.csr_matrix
    seats: NDArray[np.float64]
    today: date


@dataclass(frozen=True)
class Bans:
    """What may not be listed. `code` (people,) picks the row of `closed` (codes, items) that holds for a person.

    `taken`: people x items, one entry for each single thing that is out for one person alone.
    """

    code: Ints
    closed: Allowed
    taken: sparse.csr_matrix


def bans(view: View, rows: Ints, limits: Limits) -> Bans:
    """The limits for these people: kind, seats, dates and age by whole years; taken and unprepared one by one.

    An unknown age passes for courses, never for offers.
    """
    frame = view.catalogue.frame
    shut = (frame["kind"] != limits.kind).to_numpy() | ~(limits.seats > 0) | ~_on_sale(frame, limits.today)
    age = view.people.age[rows]
    known = np.isfinite(age) & (age >= 0)
    code = np.where(known, np.minimum(np.floor(np.where(known, age, 0)), OLDEST), OLDEST + 1).astype(np.int64)
    own = limits.taken[rows]
    return Bans(code, shut[None, :] | ~_old_enough(frame, limits.kind), own + _unprepared(view.catalogue, own))


def allowed(view: View, rows: Ints, limits: Limits) -> Allowed:
    """(rows, items): true where nothing forbids it."""
    found = bans(view, rows, limits)
    free: Allowed = ~found.closed[found.code] & ~(found.taken.toarray() > 0)
    return free


def _on_sale(frame: pd.DataFrame, today: date) -> Allowed:
    """Not over yet; what only starts later may be recommended now."""
    ends = frame["ends"].astype(object).where(frame["ends"].notna(), "9999").astype(str).str[:10]
    return (ends >= today.isoformat()).to_numpy()


def _old_enough(frame: pd.DataFrame, kind: str) -> Allowed:
    """(OLDEST + 2, items): a row for each age in whole years, the last for an unknown one."""
    age = np.append(np.arange(OLDEST + 1.0), np.nan)[:, None]
    low = frame["age_min"].fillna(-np.inf).to_numpy(float)[None, :]
    high = frame["age_max"].fillna(np.inf).to_numpy(float)[None, :]
    free = np.isinf(low) & np.isinf(high)
    inside = (age >= low) & (age <= high)
    found: Allowed = inside | free | (np.isnan(age) if kind == "course" else False)
    return found


def _unprepared(items: Catalogue, own: sparse.csr_matrix) -> sparse.csr_matrix:
    """Where a prerequisite was not taken; one that names no course of ours cannot be met."""
    refs = pd.Series(np.arange(len(items)), index=items.frame["ref"])
    missing: dict[int, Allowed] = {}
    for place, needed in enumerate(items.frame["prerequisites"]):
        for ref in needed:
            met = own[:, [int(refs[ref])]].toarray()[:, 0] > 0 if ref in refs.index else np.zeros(own.shape[0], bool)
            missing[place] = missing.get(place, np.zeros(own.shape[0], bool)) | ~met
    if not missing:
        return sparse.csr_matrix(own.shape, dtype=np.float32)
    pairs = [(np.flatnonzero(lacks), np.full(int(lacks.sum()), place)) for place, lacks in missing.items()]
    user, item = (np.concatenate(column) for column in zip(*pairs, strict=True))
    return sparse.csr_matrix((np.ones(len(user), np.float32), (user, item)), shape=own.shape)


def seats_left(items: Catalogue, running: pd.Series) -> NDArray[np.float64]:
    """Capacity less those who sit there now; `running` counts people by item key; no capacity means no limit."""
    capacity = items.frame["capacity"].to_numpy(float)
    sitting = running.reindex(items.keys).fillna(0).to_numpy(float)
    return np.where(np.isnan(capacity), np.inf, capacity - sitting)
