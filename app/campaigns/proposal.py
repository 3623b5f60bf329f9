"""The whole plan worked out on frames: who is left, who gets what, how many are held out, what will be seen."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from app.campaigns.allocation import NONE, Allocation, allocate
from app.campaigns.chances import chances
from app.campaigns.examination import Examined, Ground, examine
from app.campaigns.foresight import foresee
from app.campaigns.funnel import Screened, screen
from app.campaigns.history import Rates, days_to_answer, popularity, rates
from app.campaigns.options import Limits, Options, limits_of, options_of, problem_of
from app.campaigns.randomise import draw_classes, quotas, uniform
from app.campaigns.rules import RuleBook
from app.campaigns.shares import closed_shares, fair_groups, open_shares, share_rows
from app.campaigns.values import values_of
from app.domain.campaign_power import Power
from app.domain.campaigns import Plan
from app.domain.messages import Message

LOT = 1e-6


@dataclass(frozen=True)
class Signals:
    """What is known of likings: `scores` (person_kind, person_id, item_id, score), profiles, events; `classes` maps a
    household to its class; `taken` counts seats of offers that running campaigns hold; `uplift`: what experiments
    taught (`values.values_of`).
    """

    scores: pd.DataFrame
    profiles: pd.DataFrame
    events: pd.DataFrame
    classes: pd.Series
    taken: dict[int, int]
    uplift: pd.DataFrame = field(default_factory=pd.DataFrame)


@dataclass(frozen=True)
class Proposal:
    """One answer to one plan; arrays over `ground.households` unless said otherwise.

    `chance`: (recipients, offers); `held_of`: held out in each option; `classes`: the class of each household;
    `taught`: (recipients, offers), where the value rests on an experiment; `dropped`: least shares nobody can fill.
    """

    examined: Examined
    screened: Screened
    options: Options
    limits: Limits
    allocation: Allocation
    chance: np.ndarray
    rates: Rates
    held_of: np.ndarray
    power: Power
    classes: np.ndarray
    scored: bool
    taught: np.ndarray
    dropped: tuple[Message, ...] = ()

    @property
    def wanted(self) -> int:
        """Households for which some allowed option is worth more than nothing."""
        return int((self.options.worth > 0).any(axis=1).sum()) if self.options.worth.size else 0

    @property
    def chosen(self) -> np.ndarray:
        """Places of the households that were chosen, the holdout among them."""
        return np.flatnonzero(self.allocation.choice != NONE)

    @property
    def sizes(self) -> np.ndarray:
        """How many households chose each option."""
        choice = self.allocation.choice
        return np.bincount(choice[choice != NONE], minlength=self.options.worth.shape[1])


def propose(plan: Plan, ground: Ground, signals: Signals, book: RuleBook) -> Proposal:
    """Rules, value, allocation, holdout and power for one plan. Nothing is drawn yet: that is the launch's."""
    examined = examine(plan, ground, book)
    screened = screen(ground.households, ground.inside, examined.people, examined.judged)
    known = rates(ground.past, plan.goal)
    offers = ground.deals.offers
    chance = _chance(plan, ground, signals, examined, known)
    values = values_of(plan, examined.people, offers, chance, known, signals.uplift)
    inside = np.isin(examined.people["household_id"], ground.households[ground.inside])
    options = options_of(
        ground.households,
        examined.people,
        examined.judged.sendable & inside[:, None, None],
        _by_lot(values.worth, examined),
    )
    limits, dropped = _limits(plan, ground, options, signals)
    allocation = allocate(problem_of(plan, options, limits))
    classes = classes_of(ground.households, signals.classes)
    held_of = held_out(plan, allocation, options, limits, classes)
    power = _power(plan, ground, known, allocation, options, held_of, classes)
    scored = bool(len(signals.scores) and signals.scores["item_id"].isin(offers["id"]).any())
    return Proposal(
        examined,
        screened,
        options,
        limits,
        allocation,
        chance,
        known,
        held_of,
        power,
        classes,
        scored,
        values.taught,
        dropped,
    )


def _limits(plan: Plan, ground: Ground, options: Options, signals: Signals) -> tuple[Limits, tuple[Message, ...]]:
    """Everything scarce or promised; and the least shares that are left out, as nobody may get such an offer."""
    offers = ground.deals.offers
    rows = share_rows(plan, offers, options.offer, ground.deals.partners)
    worthy = np.asarray(options.worth > 0)
    allowed, wanted = np.asarray(worthy.any(axis=0)), np.asarray(worthy.any(axis=1))
    groups = fair_groups(plan, ground.households, ground.people.students, wanted)
    limits = limits_of(plan, offers, options, signals.taken).together(open_shares(rows, allowed), groups)
    return limits, tuple(row.name for row in closed_shares(rows, allowed))


def _chance(plan: Plan, ground: Ground, signals: Signals, examined: Examined, known: Rates) -> np.ndarray:
    """By person where a model may choose; the same for all where it may not.

    Segments and events are those of grown students who are recipients themselves: what a child did or is like ranks no
    partner offer, least of all for its guardian.
    """
    ids, people = [int(each) for each in ground.deals.offers["id"]], examined.people
    grown = people.loc[people["person_kind"] == "student", "person_id"] if plan.audience == "model" else []
    profiles = signals.profiles[signals.profiles["student_id"].isin(grown)]
    events = signals.events[signals.events["student_id"].isin(grown)]
    scores = signals.scores if plan.audience == "model" else signals.scores.iloc[:0]
    segments = profiles.dropna(subset=["segment_id"]).set_index("student_id")["segment_id"]
    return chances(people, ids, scores, known, segments, popularity(profiles, events, ground.past.homes, ground.past))


def _by_lot(worth: np.ndarray, examined: Examined) -> np.ndarray:
    """Where people are alike, chance decides and not the order of the file: a millionth up or down by a fixed lot."""
    lots = np.array([uniform(0, kind, person) for kind, person in _keys(examined.people)])
    return worth * (1 + LOT * lots[:, None]) if len(lots) else worth


def _keys(people: pd.DataFrame) -> list[tuple[str, int]]:
    return list(zip(people["person_kind"], people["person_id"], strict=True))


def classes_of(households: np.ndarray, classes: pd.Series) -> np.ndarray:
    """The class of each household; one without a class is a class of its own."""
    named = pd.Series(households).map(classes)
    return np.array(
        [str(name) if not pd.isna(name) else f"-{home}" for name, home in zip(named, households, strict=True)],
        dtype=object,
    )


def held_out(plan: Plan, allocation: Allocation, options: Options, limits: Limits, classes: np.ndarray) -> np.ndarray:
    """How many of each option will be held out; by class this is what an even draw expects."""
    choice = allocation.choice
    sizes = np.bincount(choice[choice != NONE], minlength=options.worth.shape[1])
    if plan.randomise_by != "class":
        treated = limits.treated
        return quotas(sizes, plan.holdout, limits.use[treated].reshape(-1, len(sizes)), limits.limits[treated])
    draw = draw_classes(0, classes[choice != NONE], plan.holdout)
    share = 1 - draw.propensity[0] if len(draw.propensity) else 0.0
    return np.floor(sizes * share).astype(int)


def _power(
    plan: Plan,
    ground: Ground,
    known: Rates,
    allocation: Allocation,
    options: Options,
    held_of: np.ndarray,
    classes: np.ndarray,
) -> Power:
    chosen = allocation.choice != NONE
    held, everyone = int(held_of.sum()), int(chosen.sum())
    wanted = int((options.worth > 0).any(axis=1).sum()) if options.worth.size else 0
    baseline = plan.baseline if plan.baseline is not None else known.unasked
    clusters = None
    if plan.randomise_by == "class":
        clusters = np.unique(classes[chosen], return_counts=True)[1]
    return foresee(
        baseline,
        everyone - held,
        held,
        margin=plan.margin,
        spare=max(wanted - everyone, 0),
        clusters=clusters,
        days=(plan.ends - ground.setting.contact_day).days,
        days_needed=days_to_answer(ground.past, plan.goal),
        certainty_cost=allocation.value * held / everyone if everyone else 0.0,
    )
