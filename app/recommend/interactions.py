"""Who touched what, and when: the one shape every recommender learns from.

Source of the split: leave-last-out over the whole catalogue (Meng et al., RecSys 2020, on why random splits flatter).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Scores = NDArray[np.float32]


@dataclass(frozen=True)
class Interactions:
    """One row for each distinct (user, item), sorted by user, then by first touch, then by the order of the file.

    `user` and `item` are positions (0 … users-1, 0 … items-1); `day` counts days from any fixed date.
    """

    users: int
    items: int
    user: Ints
    item: Ints
    day: Floats

    def __len__(self) -> int:
        return len(self.user)

    @cached_property
    def counts(self) -> Ints:
        """How many distinct items each user has touched: (users,)."""
        return np.bincount(self.user, minlength=self.users).astype(np.int64)

    @cached_property
    def ends(self) -> Ints:
        """Where each user's rows end: (users,)."""
        return np.cumsum(self.counts)

    @cached_property
    def back(self) -> Ints:
        """How far each row lies from the user's newest, which is 0: (rows,)."""
        return self.ends[self.user] - 1 - np.arange(len(self.user))

    @cached_property
    def _matrices(self) -> dict[float, sparse.csr_matrix]:
        return {}

    def matrix(self, decay: float = 1.0) -> sparse.csr_matrix:
        """Users x items, a touch `k` places before the newest weighing decay ** k; float32."""
        if decay not in self._matrices:
            weight = np.power(np.float32(decay), self.back.astype(np.float32))
            shape = (self.users, self.items)
            self._matrices[decay] = sparse.csr_matrix((weight, (self.user, self.item)), shape=shape, dtype=np.float32)
        return self._matrices[decay]

    def kept(self, mask: NDArray[np.bool_]) -> Interactions:
        """Only the rows where `mask` is true; users and items keep their positions."""
        return replace(self, user=self.user[mask], item=self.item[mask], day=self.day[mask])

    def without_last(self, drop: Ints) -> Interactions:
        """Without each user's newest `drop[user]` items."""
        return self.kept(self.back >= drop[self.user])


def first_touches(user: Ints, item: Ints, day: Floats, users: int, items: int) -> Interactions:
    """Reduce raw touches, in file order, to distinct (user, item) pairs at their first time; ties keep file order."""
    order = np.lexsort((np.arange(len(user)), day, user))
    user, item, day = user[order], item[order], day[order]
    _, first = np.unique(user.astype(np.int64) * max(items, 1) + item, return_index=True)
    first.sort()
    return Interactions(users, items, user[first].astype(np.int64), item[first].astype(np.int64), day[first])


@dataclass(frozen=True)
class Split:
    """Who is tested on what; `train` holds everything but the tested items, `now` when each person is asked.

    `now` is the day of the tested item (of the newest touch of all for the others): what others did later is unknown.
    """

    rows: Ints
    targets: Ints
    train: Interactions
    now: Floats


def leave_last_out(data: Interactions, least: int = 3) -> Split:
    """Hold out the newest item of every user with at least `least` distinct items."""
    rows = np.flatnonzero(data.counts >= least).astype(np.int64)
    drop = np.zeros(data.users, np.int64)
    drop[rows] = 1
    return _split(data, rows, drop)


def time_split(data: Interactions, share: float = 0.9) -> Split:
    """One day for everybody: what happened after it is unknown, each person is tested on their first new item.

    The day is the one by which `share` of all touches had happened; nobody without a touch before it is tested.
    """
    cut = float(np.quantile(data.day, share)) if len(data) else 0.0
    late = data.day > cut
    late = late if late.any() else data.day >= cut
    before = np.bincount(data.user[~late], minlength=data.users)
    after = np.bincount(data.user[late], minlength=data.users)
    rows = np.flatnonzero((before > 0) & (after > 0)).astype(np.int64)
    first = (data.ends - data.counts)[rows] + before[rows]
    return Split(rows, data.item[first], data.kept(~late), np.full(data.users, cut))


def newcomers(data: Interactions, share: float = 0.2, most: int = 1500, seed: int = 4) -> Split:
    """A drawn share of the people, their whole history hidden; each is tested on the first thing they ever chose."""
    known = np.flatnonzero(data.counts > 0)
    some = np.random.default_rng(seed).permutation(known)[: min(most, int(share * len(known)))]
    rows = np.sort(some).astype(np.int64)
    drop = np.zeros(data.users, np.int64)
    drop[rows] = data.counts[rows]
    return _split(data, rows, drop)


def _split(data: Interactions, rows: Ints, drop: Ints) -> Split:
    now = np.full(data.users, data.day.max(initial=0.0))
    now[rows] = data.day[data.ends[rows] - drop[rows]]
    return Split(rows, data.item[data.ends[rows] - drop[rows]], data.without_last(drop), now)


def rolling(train: Interactions, rows: Ints, most: int = 5) -> tuple[Interactions, list[Split]]:
    """What to fit on while tuning, and up to `most` validation items a user, each with the history before it.

    One validation item a user is noisy (five chose blends a tenth better on ML-100k); nobody gives more than half.
    """
    give = np.zeros(train.users, np.int64)
    give[rows] = np.clip(train.counts[rows] // 2, 1, most)
    splits = []
    for nth in range(1, int(give.max(initial=0)) + 1):
        some = np.flatnonzero(give >= nth).astype(np.int64)
        drop = np.zeros(train.users, np.int64)
        drop[some] = nth
        splits.append(_split(train, some, drop))
    return train.without_last(give), splits
