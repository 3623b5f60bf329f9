"""The replays told to people: ranges, chances, one plain sentence, two figures; and two plans side by side."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.campaigns.scenario import Scenario, Turned
from app.campaigns.simulation import VERDICTS, Replays
from app.domain.figures import Figure, Series
from app.domain.measurement import VERDICTS as WORDS
from app.domain.messages import Message, mark, plural
from app.domain.simulation import Chance, Comparison, PartnerShare, Range, SimulationReport
from app.statistics.difference import wilson

INSIDE = (2.5, 97.5)


def report_of(scenario: Scenario, turned: Turned, replays: Replays) -> SimulationReport:
    """What one plan may bring."""
    draws = len(replays.profit)
    verdicts = tuple(
        chance_of(name, int((replays.verdict == place).sum()), draws) for place, name in enumerate(VERDICTS)
    )
    shares = tuple(
        PartnerShare(name, scenario.splits.get(partner), range_of(replays.owed[:, place]))
        for place, (partner, name) in enumerate(scenario.partners.items())
    )
    gains = chance_of("gains", int((replays.profit > 0).sum()), draws)
    profit = range_of(replays.profit)
    return SimulationReport(
        campaign=scenario.ref,
        name=scenario.plan.name,
        draws=draws,
        treated=replays.treated,
        held_out=replays.held,
        enrolments=range_of(replays.enrolments),
        extra=range_of(replays.extra),
        takers=range_of(replays.takers),
        cost=range_of(replays.cost),
        income=range_of(replays.income),
        added=range_of(replays.added),
        profit=profit,
        gains=gains,
        partners=shares,
        verdicts=verdicts,
        detectable_lift=turned.power.lift,
        value=turned.allocation.value,
        bound=turned.allocation.bound,
        gap=turned.allocation.gap,
        sentence=_sentence(verdicts, gains, replays),
        notes=_notes(scenario),
        figures=(_verdict_figure(verdicts), _money_figure(replays, shares)),
        currency=scenario.currency,
    )


def compared(first: tuple[SimulationReport, Replays], second: tuple[SimulationReport, Replays]) -> Comparison:
    """The first plan less the second, draw by draw in the same worlds."""
    (one, mine), (other, theirs) = first, second
    better = chance_of("better", int((mine.profit > theirs.profit).sum()), len(mine.profit))
    text = mark(
        "simulation",
        "In {wins} of 100 replays “{first}” leaves more than “{second}”: {more} on average ({low} to {high}).",
    )
    gain = range_of(mine.profit - theirs.profit)
    return Comparison(
        first=one,
        second=other,
        enrolments=range_of(mine.enrolments - theirs.enrolments),
        extra=range_of(mine.extra - theirs.extra),
        cost=range_of(mine.cost - theirs.cost),
        profit=gain,
        better=better,
        sentence=text.filled(
            wins=_hundred(better.chance),
            first=one.name,
            second=other.name,
            more=_money(gain.mean),
            low=_money(gain.low),
            high=_money(gain.high),
        ),
    )


def range_of(values: np.ndarray) -> Range:
    """Mean and the middle 95 of 100."""
    if not len(values):
        return Range(0.0, 0.0, 0.0)
    low, high = np.percentile(values, INSIDE)
    return Range(float(values.mean()), float(low), float(high))


def chance_of(name: str, hits: int, draws: int) -> Chance:
    """A share of the replays with the range their number leaves (Wilson)."""
    low, high = wilson(hits, draws)
    return Chance(name, hits / draws if draws else 0.0, low, high)


def _money(amount: float) -> str:
    return f"{amount:,.0f}".replace("-", "\N{MINUS SIGN}")


def _hundred(fraction: float) -> str:
    return f"{100 * fraction:.0f}"


def _sentence(verdicts: Sequence[Chance], gains: Chance, replays: Replays) -> Message:
    if not replays.treated:
        return mark("simulation", "Nobody would get an offer, so there is nothing to replay.")
    if not replays.held:
        text = mark("simulation", "In {gains} of 100 replays it pays; without a holdout no effect could be shown.")
        return text.filled(gains=_hundred(gains.chance))
    by = {one.name: _hundred(one.chance) for one in verdicts}
    text = mark(
        "simulation",
        "In {works} of 100 replays the result says that it works, in {unclear} it cannot be told; in {gains} it pays.",
    )
    return text.filled(works=by["works"], unclear=by["cannot_tell"], gains=_hundred(gains.chance))


def _notes(scenario: Scenario) -> tuple[Message, ...]:
    """What the replays rest on, and what they cannot know."""
    rates, trials = scenario.known.rates, scenario.known.trials
    if rates.asked:
        text = mark("simulation", "Take-up: {took} of {asked} families asked before took an offer.")
        found = [text.filled(took=f"{rates.took:,}", asked=f"{rates.asked:,}")]
    else:
        found = [mark("simulation", "Take-up: a usual 8 in 100, widely spread, as no campaign has run yet.")]
    if len(trials):
        text = plural("simulation", "Effect: the spread of %n earlier campaign(s) with a holdout.", "", 0)
        found.append(text.filled(number=len(trials)))
    else:
        found.append(
            mark(
                "simulation",
                "Effect: no campaign had a holdout, so anything from none to all takers may be extra families.",
            )
        )
    missing = [name for partner, name in scenario.partners.items() if scenario.splits.get(partner) is None]
    if missing:
        text = mark("simulation", "No split is agreed with {partners}; their share is counted as nothing.")
        found.append(text.filled(partners=", ".join(missing)))
    if scenario.known.goal_worth is not None:
        text = mark("simulation", "Money: a family that reached the goal brought {worth} on average before.")
        found.append(text.filled(worth=_money(scenario.known.goal_worth)))
    elif scenario.offers["value"].isna().any():
        found.append(mark("simulation", "Offers without a value bring no money here."))
    return tuple(found)


def _verdict_figure(verdicts: Sequence[Chance]) -> Figure:
    names = tuple(WORDS[one.name] for one in verdicts)
    title = mark("simulation", "What the result would say")
    series = Series(
        mark("simulation", "Replays"),
        names,
        tuple(100 * one.chance for one in verdicts),
        tuple(100 * one.low for one in verdicts),
        tuple(100 * one.high for one in verdicts),
    )
    words = mark("simulation", "Replays of 100")
    return Figure("bar", title, (series,), words, words, "count")


def _money_figure(replays: Replays, shares: Sequence[PartnerShare]) -> Figure:
    lines: list[tuple[Message, Range]] = [
        (mark("simulation", "Extra income"), range_of(replays.added)),
        (mark("simulation", "Cost"), range_of(-replays.cost)),
    ]
    owed = mark("simulation", "Share of {partner}")
    lines += [
        (owed.filled(partner=one.partner), range_of(-replays.owed[:, place]))
        for place, one in enumerate(shares)
        if one.split
    ]
    lines.append((mark("simulation", "What is left"), range_of(replays.profit)))
    series = Series(
        mark("simulation", "Money"),
        tuple(name for name, _ in lines),
        tuple(each.mean for _, each in lines),
        tuple(each.low for _, each in lines),
        tuple(each.high for _, each in lines),
    )
    title = mark("simulation", "Money, each with the range of 95 in 100 replays")
    return Figure(
        "interval", title, (series,), mark("simulation", "Money"), mark("simulation", "Money"), "money", reference=0.0
    )
