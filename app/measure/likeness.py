"""What the campaigns most like a plan lead one to expect of it: their effects pooled, with the prediction interval."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from app.domain.campaign_power import ExpectedEffect
from app.domain.knowledge import CampaignEffect, Knowledge
from app.domain.messages import Message, mark
from app.domain.offer_kinds import KINDS
from app.measure.lessons import SCALE, Z
from app.measure.wording import in_hundred
from app.statistics.pooling import Estimate, pooled

ENOUGH = 3  # with fewer the interval is the prior's, not experience: two effects say hardly how far a third may lie
FEW = mark(
    "knowledge",
    "Campaigns with a control that have ended: {campaigns}. It takes {enough} to say which effect to expect.",
)
WHOSE = {
    "all": mark("knowledge", "From your {campaigns} campaigns"),
    "industry": mark("knowledge", "From your {campaigns} campaigns with partners of the same industry"),
    "kind": mark("knowledge", "From your {campaigns} campaigns with the same kind of offer ({kind})"),
}
TOLD = mark("knowledge", "{whose}: {range}")


def expected_effect(known: Knowledge, industries: Sequence[str], kinds: Sequence[str]) -> ExpectedEffect:
    """What to expect of a plan with partners of `industries` and offers of `kinds` (the store's words)."""
    if len(known.campaigns) < ENOUGH:
        number = len(known.campaigns)
        return ExpectedEffect(number, FEW.filled(campaigns=number, enough=ENOUGH))
    whose, alike = _alike(known.campaigns, industries, kinds)
    found = _next(alike)
    said = TOLD.filled(whose=whose.filled(campaigns=len(alike)), range=_range(found))
    return ExpectedEffect(len(alike), said, found.low, found.mean, found.high)


def _alike(
    campaigns: Sequence[CampaignEffect], industries: Sequence[str], kinds: Sequence[str]
) -> tuple[Message, Sequence[CampaignEffect]]:
    """The campaigns of the same industries, else of the same kind of offer, else all; never fewer than enough."""
    same = [one for one in campaigns if set(one.industries) & set(industries)]
    if ENOUGH <= len(same) < len(campaigns):
        return WHOSE["industry"], same
    for kind in kinds:
        same = [one for one in campaigns if kind in one.offer_kinds]
        if ENOUGH <= len(same) < len(campaigns):
            return WHOSE["kind"].filled(kind=KINDS.get(kind, kind)), same
    return WHOSE["all"], campaigns


def _next(campaigns: Sequence[CampaignEffect]) -> Estimate:
    effects = np.array([one.raw.value for one in campaigns])
    errors = np.array([(one.raw.high - one.raw.low) / (2 * Z) for one in campaigns])
    return pooled(effects, errors, SCALE).next


def _range(found: Estimate) -> Message:
    low, high = in_hundred(found.low), in_hundred(found.high)
    ends: dict[str, Any] = {"low": low, "high": high}
    if found.low >= 0:
        return mark("knowledge", "{low} to {high} more families in 100 are likely").filled(**ends)
    if found.high <= 0:
        return mark("knowledge", "{low} to {high} fewer families in 100 are likely").filled(low=high, high=low)
    return mark("knowledge", "from {low} fewer to {high} more families in 100 are likely").filled(**ends)
