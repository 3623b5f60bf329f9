"""From people to households: what each household could get, through whom, and what that is worth and uses."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from app.campaigns.allocation import Problem
from app.campaigns.shares import Groups, Row
from app.domain.campaigns import Plan
from app.domain.messages import Message, mark

TREATED = ("budget", "seats", "channel")


@dataclass(frozen=True)
class Options:
    """Options are (offer, channel) pairs, offer by offer.

    `worth`: (households, options) expected value, -inf where not allowed; `person`: the row of the recipient it goes
    to, -1 where none; `offer`, `channel`: the places behind each option.
    """

    worth: np.ndarray
    person: np.ndarray
    offer: np.ndarray
    channel: np.ndarray


def options_of(households: np.ndarray, people: pd.DataFrame, sendable: np.ndarray, worth: np.ndarray) -> Options:
    """The best allowed recipient of each household for every option.

    `households`: ids; `sendable`: (people, offers, channels); `worth`: (people, offers) expected value if asked.
    """
    count, offers, channels = sendable.shape
    valued = np.where(sendable, worth[:, :, None], -np.inf).reshape(count, offers * channels)
    place = pd.Series(np.arange(len(households)), index=households)
    rows = place.reindex(people["household_id"]).to_numpy(dtype=float)
    best = np.full((len(households), offers * channels), -np.inf)
    person = np.full(best.shape, -1)
    turn = people.groupby("household_id").cumcount().to_numpy() if count else np.empty(0, dtype=int)
    for number in range(int(turn.max()) + 1 if count else 0):
        here = np.flatnonzero((turn == number) & ~np.isnan(rows))
        at = rows[here].astype(int)
        better = valued[here] > best[at]
        best[at] = np.where(better, valued[here], best[at])
        person[at] = np.where(better, here[:, None], person[at])
    return Options(best, person, np.repeat(np.arange(offers), channels), np.tile(np.arange(channels), offers))


@dataclass(frozen=True)
class Limits:
    """What is scarce: `use` (limits, options) and `limits`, each with its name for people and its kind.

    kinds: "budget", "seats", "channel" (these hold once the holdout is taken away), "partner", "share", "teachers" and
    "fair" (these hold for all who are chosen). `groups`: what the last of them say of groups of families.
    """

    use: np.ndarray
    limits: np.ndarray
    names: tuple[Message, ...]
    kinds: tuple[str, ...]
    groups: Groups | None = None

    @property
    def treated(self) -> np.ndarray:
        """Which of them hold for those who are treated."""
        return np.array([kind in TREATED for kind in self.kinds], dtype=bool)

    def turned(self, budget: float | None, capacity: float) -> Limits:
        """The same with another budget, and seats and channels times `capacity` (whole numbers)."""
        limits = self.limits.copy()
        for place, kind in enumerate(self.kinds):
            if kind == "budget" and budget is not None:
                limits[place] = budget
            elif kind in ("seats", "channel"):
                limits[place] = np.floor(limits[place] * capacity + 1e-9)
        return replace(self, limits=limits)

    def together(self, rows: Sequence[Row], groups: Groups | None) -> Limits:
        """With the limits that `shares.py` speaks of behind them."""
        use = [*self.use, *(row.use for row in rows)]
        limits = [*self.limits, *(row.limit for row in rows)]
        names, kinds = [*self.names, *(row.name for row in rows)], [*self.kinds, *(row.kind for row in rows)]
        if groups is not None:
            use += [np.zeros(self.use.shape[1])] * len(groups.names)
            limits += groups.limits.tolist()
            names, kinds = [*names, *groups.names], [*kinds, *["fair"] * len(groups.names)]
        return Limits(np.array(use), np.array(limits), tuple(names), tuple(kinds), groups)


def limits_of(plan: Plan, offers: pd.DataFrame, options: Options, taken: dict[int, int]) -> Limits:
    """Budget, seats of each offer (less those `taken` by running campaigns) and the channels' capacity.

    A seat and the full cost are reserved for every family written to, so that all may say yes.
    """
    use, limits, names, kinds = [], [], [], []
    if plan.budget is not None:
        cost = offers["cost"].fillna(0.0).to_numpy(dtype=float)
        use.append(cost[options.offer])
        limits.append(plan.budget)
        names.append(mark("campaigns", "budget"))
        kinds.append("budget")
    for place, (offer, title, seats) in enumerate(zip(offers["id"], offers["title"], offers["capacity"], strict=True)):
        if not pd.isna(seats):
            use.append((options.offer == place).astype(float))
            limits.append(float(max(int(seats) - taken.get(int(offer), 0), 0)))
            names.append(mark("campaigns", "seat of “{offer}”").filled(offer=title))
            kinds.append("seats")
    for place, (channel, most) in enumerate(plan.channels.items()):
        use.append((options.channel == place).astype(float))
        limits.append(float(most))
        names.append(mark("campaigns", "place in the channel “{channel}”").filled(channel=_channel(channel)))
        kinds.append("channel")
    return Limits(np.array(use), np.array(limits), tuple(names), tuple(kinds))


def _channel(name: str) -> Message:
    from app.domain.campaigns import CHANNEL_NAMES

    return CHANNEL_NAMES[name]


def problem_of(plan: Plan, options: Options, limits: Limits) -> Problem:
    """The allocation to solve. Limits are widened so that they hold again once the holdout is taken away."""
    share = 1 - plan.holdout if plan.randomise_by != "class" else 1.0
    widened = np.where(limits.treated, limits.limits / share, limits.limits)
    if limits.groups is None:
        return Problem(options.worth, limits.use, widened)
    use = np.zeros((len(widened), limits.groups.use.shape[1]))
    use[len(widened) - len(limits.groups.use) :] = limits.groups.use
    return Problem(options.worth, limits.use, widened, limits.groups.group, use)


def net_values(offers: pd.DataFrame) -> np.ndarray:
    """What one taker of each offer brings: value less cost; an offer without a value counts its takers."""
    value = offers["value"].to_numpy(dtype=float, na_value=math.nan)
    cost = offers["cost"].fillna(0.0).to_numpy(dtype=float)
    return np.where(np.isnan(value), 1.0, value - cost)
