"""All campaigns' effects shrunk together: what is known here about one goal, and what the next plan starts from."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.domain.figures import Figure, Label, Series
from app.domain.knowledge import CampaignEffect, Dimension, Expectation, GroupEffect, Knowledge, Learnt
from app.domain.messages import Message, mark
from app.measure.pictures import MORE_PER_HUNDRED, NO_LABEL
from app.measure.wording import did, in_hundred
from app.statistics.difference import wilson
from app.statistics.pooling import Estimate, Pooled, pooled

SCALE = 0.05  # of the half-normal prior: true effects of invitations seldom differ by more than ten points
BASE_SCALE = 0.1  # the same for what families do unasked
DIMENSIONS: tuple[Dimension, ...] = ("industry", "channel", "offer_kind")
Z = 1.959963984540054


@dataclass(frozen=True)
class Past:
    """One ended campaign: families invited and held out, how many of each reached the goal, and what it was made of."""

    ref: str
    name: str
    ended: str
    invited: int
    invited_hits: int
    held: int
    held_hits: int
    industries: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    offer_kinds: tuple[str, ...] = ()

    @property
    def effect(self) -> float:
        """Invited minus held out."""
        return self.invited_hits / self.invited - self.held_hits / self.held

    @property
    def error(self) -> float:
        """Standard error; half a case is added to each cell, so that nobody's is zero."""
        parts = ((self.invited_hits, self.invited), (self.held_hits, self.held))
        rates = [((hits + 0.5) / (n + 1), n) for hits, n in parts]
        return math.sqrt(sum(rate * (1 - rate) / n for rate, n in rates))

    def of(self, dimension: Dimension) -> tuple[str, ...]:
        """What the campaign was made of, in one respect."""
        return {"industry": self.industries, "channel": self.channels, "offer_kind": self.offer_kinds}[dimension]


def knowledge_of(
    goal: str, goals: tuple[str, ...], past: Sequence[Past], left_out: tuple[tuple[str, Message], ...] = ()
) -> Knowledge:
    """past: the ended campaigns of this goal, each with families in both arms; none is an answer too."""
    if not past:
        return Knowledge(goal, goals, NOTHING, FIRST, left_out=left_out)
    effects, errors = np.array([one.effect for one in past]), np.array([one.error for one in past])
    together = pooled(effects, errors, SCALE)
    campaigns = tuple(_campaign(one, together, place) for place, one in enumerate(past))
    known = Knowledge(
        goal=goal,
        goals=goals,
        sentence=_sentence(goal, together, len(past)),
        next_step=_next_step(together, len(past)),
        campaigns=campaigns,
        groups=tuple(group for dimension in DIMENSIONS for group in _groups(dimension, past, effects, errors)),
        usual=_learnt(together.mu),
        next=_learnt(together.next),
        differ=together.tau,
        baseline=_baseline(past),
        method=METHOD,
        left_out=left_out,
    )
    return Knowledge(**{**vars(known), "figures": _figures(known)})


def expectation(known: Knowledge) -> Expectation | None:
    """What a plan for this goal starts from; None before any campaign has ended."""
    if known.next is None or known.baseline is None:
        return None
    held = known.next
    return Expectation(known.goal, known.baseline.value, held.value, held.low, held.high, len(known.campaigns))


def _campaign(one: Past, together: Pooled, place: int) -> CampaignEffect:
    raw = Learnt(one.effect, one.effect - Z * one.error, one.effect + Z * one.error)
    return CampaignEffect(
        ref=one.ref,
        name=one.name,
        ended=one.ended,
        families=one.invited + one.held,
        baseline=one.held_hits / one.held,
        raw=raw,
        shrunk=_learnt(together.each[place]),
        own=together.own[place],
        industries=one.industries,
        channels=one.channels,
        offer_kinds=one.offer_kinds,
    )


def _groups(dimension: Dimension, past: Sequence[Past], effects: np.ndarray, errors: np.ndarray) -> list[GroupEffect]:
    """The usual effect by industry, channel or kind; () where all campaigns had the same, or each named none."""
    names = sorted({name for one in past for name in one.of(dimension)})
    if len(names) < 2:
        return []
    member = np.zeros((len(past), len(names)))
    for row, one in enumerate(past):
        mine = one.of(dimension)
        for name in mine:
            member[row, names.index(name)] = 1 / len(mine)
    found = pooled(effects, errors, SCALE, member).groups
    counted = (member > 0).sum(axis=0)
    return [GroupEffect(dimension, name, int(n), _learnt(e)) for name, n, e in zip(names, counted, found, strict=True)]


def _baseline(past: Sequence[Past]) -> Learnt:
    """What families do unasked, all campaigns together, kept between 0 and 1."""
    rates = np.array([one.held_hits / one.held for one in past])
    spans = np.array([wilson(one.held_hits, one.held) for one in past])
    found = pooled(rates, (spans[:, 1] - spans[:, 0]) / (2 * Z), BASE_SCALE).next
    value, low, high = (min(max(one, 0.0), 1.0) for one in (found.mean, found.low, found.high))
    return Learnt(value, low, high)


def _learnt(estimate: Estimate) -> Learnt:
    return Learnt(estimate.mean, estimate.low, estimate.high)


NOTHING = mark("knowledge", "No campaign with a control has ended yet: nothing is known from experience here.")
FIRST = mark("knowledge", "Plan a first campaign and leave a control: its result is where the next one starts from.")
METHOD = (
    mark(
        "knowledge", "Effect of a campaign: share of invited families that reached the goal minus that of its control."
    ),
    mark(
        "knowledge",
        "All together: random-effects model, flat prior on the mean, half-normal prior (5 in 100) on how much "
        "campaigns differ, integrated on a grid (Röver 2020).",
    ),
    mark(
        "knowledge",
        "By industry, channel and kind of offer: a further spread between groups; a campaign of several partners "
        "counts for each of them in part. These are comparisons between campaigns, not experiments.",
    ),
)


def _sentence(goal: str, together: Pooled, campaigns: int) -> Message:
    if campaigns == 1:
        return mark("knowledge", "One campaign has been measured: too little to say what the next one will bring")
    if together.mu.low > 0:
        text = mark(
            "knowledge", "Over {campaigns} campaigns, about {count} more in every 100 families {did} when invited"
        )
    elif together.mu.high < 0:
        text = mark(
            "knowledge", "Over {campaigns} campaigns, about {count} fewer in every 100 families {did} when invited"
        )
    else:
        text = mark(
            "knowledge", "Over {campaigns} campaigns, the usual effect of an invitation cannot be told from nothing"
        )
    return text.filled(did=did(goal), count=in_hundred(together.mu.mean), campaigns=campaigns)


def _next_step(together: Pooled, campaigns: int) -> Message:
    low, high = together.next.low, together.next.high
    if low > 0:
        return mark(
            "knowledge", "Invitations work here: spend on the kinds of offers that did best, with a small control."
        )
    if high < 0:
        return mark("knowledge", "Stop this kind of campaign: it has put families off.")
    if campaigns < 5:
        return mark("knowledge", "Keep a control in every campaign: with about five measured ones, plans become surer.")
    return mark(
        "knowledge", "Campaigns differ much here: try the kinds of offers that did best again before spending more."
    )


def _figures(known: Knowledge) -> tuple[Figure, ...]:
    drawn = [_each_campaign(known)]
    titles = {
        "industry": mark("knowledge", "The usual effect by the partner's industry"),
        "channel": mark("knowledge", "The usual effect by channel"),
        "offer_kind": mark("knowledge", "The usual effect by kind of offer"),
    }
    for dimension in DIMENSIONS:
        groups = [group for group in known.groups if group.dimension == dimension]
        if groups:
            drawn.append(_intervals(titles[dimension], EFFECT, [(group.name, group.effect) for group in groups]))
    return tuple(drawn)


EFFECT = mark("knowledge", "Effect with its 95 % range")


def _each_campaign(known: Knowledge) -> Figure:
    """Each campaign alone and with the others, and the next."""
    title = mark("knowledge", "What each campaign showed, drawn towards the others, and what the next may bring")
    shrunk: list[tuple[Label, Learnt]] = [(one.name, one.shrunk) for one in known.campaigns]
    if known.next is not None:
        shrunk.append((mark("knowledge", "The next campaign"), known.next))
    figure = _intervals(title, mark("knowledge", "With the other campaigns"), shrunk)
    alone = _series(mark("knowledge", "Alone"), [(one.name, one.raw) for one in known.campaigns])
    return Figure(**{**vars(figure), "series": (*figure.series, alone)})


def _intervals(title: Message, name: Message, rows: Sequence[tuple[Label, Learnt]]) -> Figure:
    series = (_series(name, rows),)
    return Figure("interval", title, series, MORE_PER_HUNDRED, NO_LABEL, "per_hundred", reference=0.0)


def _series(name: Message, rows: Sequence[tuple[Label, Learnt]]) -> Series:
    return Series(
        name,
        tuple(label for label, _ in rows),
        tuple(100 * one.value for _, one in rows),
        tuple(100 * one.low for _, one in rows),
        tuple(100 * one.high for _, one in rows),
    )
