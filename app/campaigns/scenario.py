"""A plan made ready to be turned: what does not change is kept, and only the choice is made anew at each turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from app.campaigns.allocation import NONE, Allocation, allocate
from app.campaigns.examination import Ground
from app.campaigns.foresight import foresee
from app.campaigns.history import arm_counts, goal_worth
from app.campaigns.options import Limits, Options, problem_of
from app.campaigns.proposal import Proposal, held_out
from app.campaigns.uncertainty import Known, names_of, splits
from app.domain.campaign_power import Power
from app.domain.campaigns import Plan
from app.domain.simulation import Changes

BINS = 8


@dataclass(frozen=True)
class Scenario:
    """One plan, judged and valued. `chance`: (recipients, offers); `classes`: the class of each household; `prices`:
    those of the plan's own allocation; `worth`: (households, options) in single precision.
    """

    ref: str
    plan: Plan
    options: Options
    limits: Limits
    chance: np.ndarray
    classes: np.ndarray
    offers: pd.DataFrame
    partners: Mapping[int, str]
    splits: Mapping[int, float | None]
    known: Known
    currency: str
    prices: np.ndarray
    worth: np.ndarray


@dataclass(frozen=True)
class Turned:
    """The scenario's answer to some changes."""

    plan: Plan
    allocation: Allocation
    held_of: np.ndarray
    power: Power

    @property
    def sizes(self) -> np.ndarray:
        """How many households chose each option, the holdout among them."""
        choice = self.allocation.choice
        return np.bincount(choice[choice != NONE], minlength=len(self.held_of))


@dataclass(frozen=True)
class Cells:
    """Families that are alike, one row a cell: the place of the offer, how many are treated and held out, and how much
    likelier than usual they are to take it.
    """

    offer: np.ndarray
    treated: np.ndarray
    held: np.ndarray
    relative: np.ndarray


def scenario_of(ref: str, plan: Plan, ground: Ground, proposal: Proposal, currency: str) -> Scenario:
    """What a proposal leaves to be turned."""
    offers = ground.deals.offers
    wanted = {int(each) for each in offers["partner_id"].dropna()}
    table = ground.deals.partners
    partners = {
        int(number): str(name) for number, name in zip(table["id"], table["name"], strict=True) if number in wanted
    }
    return Scenario(
        ref=ref,
        plan=plan,
        options=proposal.options,
        limits=proposal.limits,
        chance=proposal.chance,
        classes=proposal.classes,
        offers=offers,
        partners=partners,
        splits=splits(ground.deals.agreements, partners, ground.setting.contact_day.isoformat()),
        known=Known(proposal.rates, arm_counts(ground.past), plan.baseline, goal_worth(ground.past, plan.goal)),
        currency=plan.currency or currency,
        prices=proposal.allocation.prices,
        worth=proposal.options.worth.astype(np.float32),
    )


def turn(scenario: Scenario, changes: Changes) -> Turned:
    """Choose anew under other limits, from the prices of the plan."""
    plan = scenario.plan
    budget = plan.budget if changes.budget is None else changes.budget
    plan = replace(plan, budget=budget, holdout=plan.holdout if changes.holdout is None else changes.holdout)
    limits = scenario.limits.turned(budget, changes.capacity)
    problem = problem_of(plan, scenario.options, limits)
    # Single precision halves the time; what it may hide is part of the bound.
    problem = replace(problem, value=scenario.worth)
    allocation = allocate(problem, scenario.prices, quick=True)
    held = held_out(plan, allocation, scenario.options, limits, scenario.classes)
    return Turned(plan, allocation, held, _power(scenario, plan, allocation, held))


def _power(scenario: Scenario, plan: Plan, allocation: Allocation, held_of: np.ndarray) -> Power:
    chosen = allocation.choice != NONE
    held, everyone = int(held_of.sum()), int(chosen.sum())
    clusters = np.unique(scenario.classes[chosen], return_counts=True)[1] if plan.randomise_by == "class" else None
    baseline = plan.baseline if plan.baseline is not None else scenario.known.rates.unasked
    return foresee(baseline, everyone - held, held, margin=plan.margin, clusters=clusters)


def cells_of(scenario: Scenario, turned: Turned) -> Cells:
    """The chosen families of a turn, up to eight cells an option; the holdout is spread evenly over its cells."""
    choice = turned.allocation.choice
    usual = _usual(scenario)
    rows: list[tuple[int, int, int, float]] = []
    for option in np.unique(choice[choice != NONE]).tolist():
        homes = np.flatnonzero(choice == option)
        offer = int(scenario.options.offer[option])
        relative = np.sort(scenario.chance[scenario.options.person[homes, option], offer] / usual[offer])
        parts = np.array_split(relative, min(BINS, len(relative)))
        held = _shared(np.array([len(part) for part in parts]), int(turned.held_of[option]))
        rows += [(offer, len(part) - out, out, float(part.mean())) for part, out in zip(parts, held, strict=True)]
    table = np.array(rows, dtype=float).reshape(-1, 4)
    return Cells(table[:, 0].astype(int), table[:, 1].astype(int), table[:, 2].astype(int), table[:, 3])


def _usual(scenario: Scenario) -> np.ndarray:
    rates = scenario.known.rates
    return np.array([rates.by_offer.get(number, rates.overall) for number, _ in names_of(scenario.offers)])


def _shared(sizes: np.ndarray, total: int) -> np.ndarray:
    """`total` spread over cells in proportion to their sizes, by largest remainders."""
    exact = sizes * total / max(int(sizes.sum()), 1)
    parts = np.floor(exact).astype(int)
    for place in np.argsort(-(exact - parts), kind="stable")[: total - int(parts.sum())]:
        parts[place] += 1
    return parts
