"""Budget advice from our own experiments alone: a saturating curve where they suffice, else what to try next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.domain.currencies import written
from app.domain.figures import Figure, Series
from app.domain.knowledge import BudgetAdvice, Learnt
from app.domain.messages import Message, mark
from app.measure.lessons import Past
from app.statistics.response import Response, enough, saturating

LEAST, APART = 6, 3.0
POINTS = 40


@dataclass(frozen=True)
class Spent:
    """One ended campaign with what it cost and what a family that reached the goal brought (None: unknown)."""

    past: Past
    cost: float
    worth: float | None


def budget_advice(spent: Sequence[Spent], currency: str = "") -> BudgetAdvice:
    """spent: ended campaigns with a control, all of one goal; those without costs say nothing about spending."""
    known = [one for one in spent if one.cost > 0]
    costs = np.array([one.cost for one in known])
    if not enough(costs, LEAST, APART):
        return BudgetAdvice(False, _too_little(len(known), costs), _try_next(costs, currency), len(known))
    extra = np.array([one.past.effect * one.past.invited for one in known])
    error = np.array([one.past.error * one.past.invited for one in known])
    curve = saturating(costs, extra, error)
    values = [one.worth for one in known if one.worth]
    worth = float(np.median(values)) if values else None
    best = None if worth is None else Learnt(*curve.best_spend(worth, float(costs.max())))
    return BudgetAdvice(
        True, _sentence(best, currency), ONWARD, len(known), best, worth, _picture(curve, costs, extra, currency)
    )


ONWARD = mark("knowledge", "Keep a control in each campaign: the curve is only as good as the experiments behind it.")


def _too_little(campaigns: int, costs: np.ndarray) -> Message:
    if campaigns < LEAST:
        text = mark("knowledge", "Not enough data: {campaigns} campaigns with a control and costs, {least} are needed.")
        return text.filled(campaigns=campaigns, least=LEAST)
    text = mark(
        "knowledge", "Not enough data: all campaigns cost about the same, so nobody can see what more would bring."
    )
    return text.filled()


def _try_next(costs: np.ndarray, currency: str) -> Message:
    if not len(costs):
        return mark("knowledge", "Record what each campaign costs, and leave a control.")
    usual = float(np.median(costs))
    text = mark(
        "knowledge",
        "Try one campaign at about {half} and one at about {double}, each with a control.",
    )
    return text.filled(half=written(usual / 2, currency), double=written(usual * 2, currency))


def _sentence(best: Learnt | None, currency: str) -> Message:
    if best is None:
        return mark("knowledge", "The curve is known, but without recorded income nobody can say which spend pays.")
    text = mark("knowledge", "Up to about {best} a campaign, more spending still pays (between {low} and {high}).")
    low, middle, high = (written(one, currency) for one in (best.low, best.value, best.high))
    return text.filled(best=middle, low=low, high=high)


def _picture(curve: Response, costs: np.ndarray, extra: np.ndarray, currency: str) -> Figure:
    spend = np.linspace(0.0, float(costs.max()), POINTS)
    mean, low, high = curve.at(spend)
    x, middle, under, over = (tuple(map(float, one)) for one in (spend, mean, low, high))
    band = Series(mark("knowledge", "Extra families, with the 95 % range"), x, middle, under, over)
    order = np.argsort(costs)
    points = Series(mark("knowledge", "Campaigns"), tuple(map(float, costs[order])), tuple(map(float, extra[order])))
    label = mark("knowledge", "spent on a campaign ({currency})").filled(currency=currency)
    title = mark("knowledge", "What more spending brings: each further amount a little less")
    return Figure("band", title, (band, points), label, mark("knowledge", "extra families"), "count", reference=0.0)
