"""From a planned list to a sealed one: who may still be written to, who is held out, under which code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from app.campaigns.balance import traits_of
from app.campaigns.examination import Examined, Ground
from app.campaigns.options import Options, limits_of
from app.campaigns.randomise import Draw, draw_classes, draw_households, quotas
from app.campaigns.record import places_of
from app.campaigns.seal import list_hash
from app.domain.campaigns import Plan

TREATED, CONTROL = "offer", "control"
GONE, TWICE = "R0", "twice"


@dataclass(frozen=True)
class Checked:
    """A list after its re-check: `rows` that may go (with `place`, `offer`, `number` into the verdicts), and why others
    may not.
    """

    rows: pd.DataFrame
    suppressed: Mapping[str, int]


def check_again(proposed: pd.DataFrame, plan: Plan, ground: Ground, examined: Examined, *, approved: bool) -> Checked:
    """The rows of a planned list that the rules still allow today; what waits for approval stays off without one."""
    judged = examined.judged
    offer_place = {int(each): place for place, each in enumerate(ground.deals.offers["id"])}
    channel_place = {each: place for place, each in enumerate(plan.channels)}
    rows = proposed.assign(
        place=places_of(proposed, examined.people),
        offer=proposed["offer_id"].map(offer_place).fillna(-1).astype(int),
        number=proposed["channel"].map(channel_place).fillna(-1).astype(int),
    )
    known = ((rows["place"] >= 0) & (rows["offer"] >= 0) & (rows["number"] >= 0)).to_numpy(dtype=bool)
    cells = rows["place"].to_numpy()[known], rows["offer"].to_numpy()[known], rows["number"].to_numpy()[known]
    allowed, waiting = judged.sendable[cells], judged.needs_approval()[cells]
    fine = np.zeros(len(rows), dtype=bool)
    fine[known] = allowed & (approved | ~waiting)
    again = rows[fine].duplicated("household_id").to_numpy(dtype=bool)  # two families became one since the planning
    fine[np.flatnonzero(fine)[again]] = False
    reasons = Counter({GONE: int((~known).sum())} if (~known).any() else {})
    for first, ok, waits in zip(judged.first[cells], allowed, waiting, strict=True):
        if not ok:
            reasons[judged.rules[int(first)].id] += 1
        elif waits and not approved:
            reasons["approval"] += 1
    if again.any():
        reasons[TWICE] = int(again.sum())
    return Checked(rows[fine].reset_index(drop=True), dict(reasons))


@dataclass(frozen=True)
class Sealed:
    """The final list: `rows` with arm, propensity and code; `seed` and `hash` prove it."""

    rows: pd.DataFrame
    seed: int
    hash: str


def seal(
    checked: Checked,
    plan: Plan,
    ground: Ground,
    classes: np.ndarray,
    taken: dict[int, int],
    seed: int,
    codes: Callable[[int], list[str]],
) -> Sealed:
    """Draw the holdout from `seed` and give every treated family one of `codes(count)`. `classes`: of each row."""
    rows = checked.rows
    draw = _draw(rows, plan, ground, classes, taken, seed)
    arm = np.where(draw.held, CONTROL, TREATED)
    given = np.full(len(rows), None, dtype=object)
    given[~draw.held] = codes(int((~draw.held).sum()))
    rows = rows.assign(arm=arm, propensity=draw.propensity, code=given)
    names = ["household_id", "person_kind", "person_id", "offer_id", "channel", "arm"]
    return Sealed(rows, seed, list_hash(rows[names].itertuples(index=False, name=None)))


def _draw(
    rows: pd.DataFrame, plan: Plan, ground: Ground, classes: np.ndarray, taken: dict[int, int], seed: int
) -> Draw:
    if plan.randomise_by == "class":
        return draw_classes(seed, classes, plan.holdout)
    channels = len(plan.channels)
    strata = (rows["offer"] * channels + rows["number"]).to_numpy(dtype=int)
    cells = len(ground.deals.offers) * channels
    order = np.arange(cells)
    options = Options(np.empty((0, cells)), np.empty((0, cells)), order // channels, order % channels)
    limits = limits_of(plan, ground.deals.offers, options, taken)
    held = quotas(np.bincount(strata, minlength=cells), plan.holdout, limits.use.reshape(-1, cells), limits.limits)
    households = rows["household_id"].to_numpy(dtype="int64")
    traits = traits_of(households, ground.people.students, ground.past, pd.Timestamp(ground.setting.contact_day))
    return draw_households(seed, strata, rows["value"].to_numpy(dtype=float), households, held, traits)
