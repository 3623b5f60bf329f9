"""Everyone -> reachable -> lawful -> wanted -> affordable: households, each counted once where it falls out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from app.campaigns.judging import Judged
from app.domain.campaigns import Blocked, FunnelStep
from app.domain.figures import Figure, Series
from app.domain.messages import mark

NOBODY, OUTSIDE = "R0", "segment"


@dataclass(frozen=True)
class Screened:
    """`eligible`: truths for the households asked about; `blocked`: the rest under the first rule that stopped them."""

    eligible: np.ndarray
    blocked: tuple[Blocked, ...]


def screen(households: np.ndarray, inside: np.ndarray, people: pd.DataFrame, judged: Judged) -> Screened:
    """Who is left after rules and consent.

    `households`: ids; `inside`: whether each lies in the plan's segments. Rules are asked in their order; a household
    falls at the rule that leaves it no recipient, offer and channel any more.
    """
    place = pd.Series(np.arange(len(households)), index=households)
    rows = place.reindex(people["household_id"]).to_numpy(dtype=float)
    known = ~np.isnan(rows)
    at = rows[known].astype(int)
    way, last = np.full(len(households), -1), np.full(len(households), -1)
    if judged.first.size:
        ways = np.asarray(judged.sendable.reshape(len(people), -1).any(axis=1))
        stops = np.asarray(judged.first.reshape(len(people), -1).max(axis=1))
        np.maximum.at(way, at, ways[known].astype(int))
        np.maximum.at(last, at, stops[known])
    eligible = np.asarray(inside & (way == 1))
    blocked = []
    outside = int((~inside).sum())
    if outside:
        text = mark("campaigns", "The family is in none of the chosen segments.")
        blocked.append(Blocked(OUTSIDE, text, outside, "reachable"))
    nobody = int((inside & (way < 0)).sum())
    if nobody:
        text = mark("campaigns", "There is nobody to write to: no guardian of a minor and no adult student on file.")
        blocked.append(Blocked(NOBODY, text, nobody, "reachable"))
    stopped = np.bincount(last[inside & (way == 0)], minlength=len(judged.rules))
    for rule, count in zip(judged.rules, stopped, strict=True):
        if count:
            blocked.append(Blocked(rule.id, rule.text, int(count), rule.stage))
    return Screened(eligible, tuple(blocked))


def funnel_steps(everyone: int, screened: Screened, wanted: int, chosen: int) -> tuple[FunnelStep, ...]:
    """The five bars."""
    eligible = int(screened.eligible.sum())
    early = [each for each in screened.blocked if each.stage == "reachable"]
    late = [each for each in screened.blocked if each.stage == "lawful"]
    reachable = everyone - sum(each.people for each in early)
    return (
        FunnelStep("everyone", mark("campaigns", "All families"), everyone, 0),
        _step("reachable", everyone, reachable, early),
        _step("lawful", reachable, eligible, late),
        _step("wanted", eligible, wanted, []),
        _step("affordable", wanted, chosen, []),
    )


NAMES = {
    "reachable": mark("campaigns", "May be contacted"),
    "lawful": mark("campaigns", "Lawful"),
    "wanted": mark("campaigns", "Probably welcome"),
    "affordable": mark("campaigns", "Within budget and seats"),
}


def _step(stage: str, before: int, after: int, blocked: list[Blocked]) -> FunnelStep:
    return FunnelStep(stage, NAMES[stage], after, before - after, tuple(each.rule for each in blocked))


def funnel_figure(steps: tuple[FunnelStep, ...]) -> Figure:
    """The same as a picture."""
    first, last = steps[0].households, steps[-1].households
    title = mark("campaigns", "Of {all} families, {left} can get an offer").filled(all=f"{first:,}", left=f"{last:,}")
    names = tuple(step.name for step in steps)
    why = tuple(" ".join(step.rules) for step in steps)
    families = mark("campaigns", "Families")
    series = Series(families, names, tuple(float(step.households) for step in steps), notes=why)
    return Figure("funnel", title, (series,), mark("campaigns", "Step"), families, "count")
