"""From a planned list to a sealed one: who may still be written to, who is held out, under which code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from app.campaigns.balance import traits_of
from app.campaigns.examination import Examined, Ground, stand
from app.campaigns.options import Options, limits_of
from app.campaigns.randomise import Draw, draw_classes, draw_households, quotas
from app.campaigns.record import places_of
from app.campaigns.seal import list_hash
from app.campaigns.variants import draw_variants
from app.domain.campaigns import Plan

TREATED, CONTROL = "offer", "control"
GONE, TWICE, WAITING = "R0", "twice", "approval"


@dataclass(frozen=True)
class Checked:
    """A list after its re-check: `rows` that may go (with `place`, `offer`, `number` into the verdicts), and why others
    may not. `asked`: on how many rows each warning lies, whether a second person has agreed to it or not. `cells`: the
    places in the flattened people x offers x channels that were judged.
    """

    rows: pd.DataFrame
    suppressed: Mapping[str, int]
    asked: Mapping[str, int]
    cells: np.ndarray


def check_again(
    proposed: pd.DataFrame, plan: Plan, ground: Ground, examined: Examined, *, approved: Container[str]
) -> Checked:
    """The rows of a planned list that the rules still allow today, those of the plan as a whole too.

    What a warning keeps waiting stays off unless its rule is among `approved`: those a second person has agreed to.
    """
    offer_place = {int(each): place for place, each in enumerate(ground.deals.offers["id"])}
    channel_place = {each: place for place, each in enumerate(plan.channels)}
    rows = proposed.assign(
        place=places_of(proposed, examined.people),
        offer=proposed["offer_id"].map(offer_place).fillna(-1).astype(int),
        number=proposed["channel"].map(channel_place).fillna(-1).astype(int),
    )
    known = ((rows["place"] >= 0) & (rows["offer"] >= 0) & (rows["number"] >= 0)).to_numpy(dtype=bool)
    cells = rows["place"].to_numpy()[known], rows["offer"].to_numpy()[known], rows["number"].to_numpy()[known]
    found = stand(examined, cells, approved)
    fine = np.zeros(len(rows), dtype=bool)
    fine[known] = found.allowed & ~found.waiting
    again = rows[fine].duplicated("household_id").to_numpy(dtype=bool)  # two families became one since the planning
    fine[np.flatnonzero(fine)[again]] = False
    reasons = Counter({GONE: int((~known).sum())} if (~known).any() else {})
    reasons.update(found.stopped_by[~found.allowed].tolist())
    if found.waiting.any():
        reasons[WAITING] = int(found.waiting.sum())
    if again.any():
        reasons[TWICE] = int(again.sum())
    judged = np.ravel_multi_index(cells, examined.case.shape)
    return Checked(rows[fine].reset_index(drop=True), dict(reasons), found.asked, judged)


@dataclass(frozen=True)
class Sealed:
    """The final list: `rows` with arm, propensity, code and content variant; `seed` and `hash` prove it."""

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
    rows = _with_variants(rows.assign(arm=arm, propensity=draw.propensity, code=given), plan, seed)
    names = [
        "household_id",
        "person_kind",
        "person_id",
        "offer_id",
        "channel",
        "arm",
        *(["variant"] if plan.lots else []),
    ]
    return Sealed(rows, seed, list_hash(rows[names].itertuples(index=False, name=None)))


def _with_variants(rows: pd.DataFrame, plan: Plan, seed: int) -> pd.DataFrame:
    """`rows` with the content variant of every treated family and its chance; "" and missing where there is but one."""
    treated = (rows["arm"] != CONTROL).to_numpy()
    variant, chance = np.full(len(rows), "", dtype=object), np.full(len(rows), np.nan)
    if plan.lots:
        mine = rows[treated]
        strata = (mine["offer"] * len(plan.channels) + mine["number"]).to_numpy(dtype=int)
        homes = mine["household_id"].to_numpy(dtype="int64")
        variant[treated], chance[treated] = draw_variants(seed, strata, homes, plan.lots)
    return rows.assign(variant=variant, variant_chance=chance)


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
