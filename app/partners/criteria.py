"""What speaks for and against a partner, each criterion between 0 and 1, with the sentences behind it."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from app.domain.messages import Message, mark, plural

CRITERIA = ("relevance", "reach", "complement", "effect", "standing", "cost")
CRITERION_NAMES = {
    "relevance": mark("partners", "Interest of families"),
    "reach": mark("partners", "Families in reach"),
    "complement": mark("partners", "Adds what you do not teach"),
    "effect": mark("partners", "Effect so far"),
    "standing": mark("partners", "Licence, agreement and name"),
    "cost": mark("partners", "Cost"),
}
# How near an industry is to what families come to a school for; only a start, the families' own interest outweighs it.
NEARNESS = {
    "museum": 0.9,
    "bookshop": 0.9,
    "library": 0.9,
    "theatre": 0.8,
    "publisher": 0.8,
    "gym": 0.7,
    "sport": 0.7,
    "clinic": 0.6,
    "insurer": 0.5,
    "insurance": 0.5,
    "bank": 0.5,
    "shop": 0.5,
    "car_brand": 0.4,
    "car": 0.4,
    "consumer_finance": 0.2,
    "microloan": 0.0,
}
UNKNOWN_NEARNESS = 0.5
FINANCIAL = frozenset({"bank", "insurer", "insurance", "consumer_finance", "microloan", "securities", "fund"})
USUAL_SPREAD = 0.03  # how far true effects of joint campaigns lie from nothing, as a standard deviation
PRIOR_FAMILIES = 30.0
SOON = 60


@dataclass(frozen=True)
class Evidence:
    """Frames of the store plus what other rooms worked out.

    `interest`: partner id -> households that did something with its offers; `reach`: partner id -> households that may
    be written to about at least one of its offers; `effects`: asked, asked_hits, controls, control_hits, partners (a
    set of ids), one row a finished campaign; `households`: all of them.
    """

    partners: pd.DataFrame
    offers: pd.DataFrame
    agreements: pd.DataFrame
    interest: dict[int, int]
    reach: dict[int, int]
    effects: pd.DataFrame
    households: int
    today: date


@dataclass(frozen=True)
class Judgement:
    """One partner: its criteria, the spread of its effect criterion, reasons for and against (strongest first)."""

    partner_id: int
    name: str
    industry: str
    values: dict[str, float]
    effect_spread: float
    reasons: tuple[Message, ...]
    lawful: bool


def judge_partners(evidence: Evidence) -> list[Judgement]:
    """One judgement a partner, in the order of the frame."""
    return [_judge(evidence, partner) for _, partner in evidence.partners.iterrows()]


def _judge(evidence: Evidence, partner: pd.Series) -> Judgement:
    number, industry = int(partner["id"]), str(partner["industry"] or "").strip().casefold()
    offers = evidence.offers[(evidence.offers["partner_id"] == number).fillna(False)]
    reach = evidence.reach.get(number, 0)
    effect, spread, effect_reason = _effect(evidence.effects, number)
    standing, standing_reasons = _standing(evidence, partner, industry)
    values = {
        "relevance": _relevance(evidence, number, industry),
        "reach": reach / evidence.households if evidence.households else 0.0,
        "complement": _complement(offers),
        "effect": effect,
        "standing": standing,
        "cost": _cost(offers),
    }
    reasons = [
        *standing_reasons,
        _reach_reason(reach, len(offers)),
        *effect_reason,
        *_interest_reason(evidence, number),
    ]
    return Judgement(number, str(partner["name"]), industry, values, spread, tuple(reasons), reach > 0)


def _relevance(evidence: Evidence, partner: int, industry: str) -> float:
    """Interest shown, as a share of the most interesting partner's, pulled towards the industry's nearness."""
    most = max(evidence.interest.values(), default=0)
    seen = evidence.interest.get(partner, 0)
    start = NEARNESS.get(industry, UNKNOWN_NEARNESS)
    return (seen + PRIOR_FAMILIES * start) / (most + PRIOR_FAMILIES)


def _complement(offers: pd.DataFrame) -> float:
    """The share of its offers that are no courses: a partner that teaches competes with us."""
    if not len(offers):
        return 0.0
    return 1 - float(offers["kind"].fillna("").str.startswith("course").mean())


def _cost(offers: pd.DataFrame) -> float:
    """What is left of an offer's value after its cost, on average."""
    known = offers[offers["value"].notna() & (offers["value"] > 0)]
    if not len(known):
        return 0.5
    return float((1 - known["cost"].fillna(0.0) / known["value"]).clip(0, 1).mean())


def _effect(effects: pd.DataFrame, partner: int) -> tuple[float, float, list[Message]]:
    """The lift of its campaigns, pulled towards nothing by how uncertain it is; 0.5 is no effect, 1 is ten points."""
    mine = effects[np.array([partner in each for each in effects["partners"]], dtype=bool)]
    precision, weighted = 1 / USUAL_SPREAD**2, 0.0
    for row in mine.itertuples(index=False):
        asked, control = row.asked_hits / row.asked, row.control_hits / row.controls
        variance = (asked * (1 - asked) + 0.01) / row.asked + (control * (1 - control) + 0.01) / row.controls
        precision += 1 / variance
        weighted += (asked - control) / variance
    lift, spread = weighted / precision, 1 / math.sqrt(precision)
    criterion = float(np.clip(0.5 + lift / 0.2, 0, 1))
    if not len(mine):
        return criterion, spread / 0.2, [mark("partners", "No joint campaign has been measured yet.")]
    text = mark("partners", "Its campaigns brought {lift} more families in every 100 (cautious estimate).")
    if lift < 0.005:
        text = mark("partners", "Its campaigns have brought no visible effect so far ({lift} in every 100).")
    return criterion, spread / 0.2, [text.filled(lift=f"{100 * lift:.1f}")]


def _standing(evidence: Evidence, partner: pd.Series, industry: str) -> tuple[float, list[Message]]:
    """Licence where one is needed, agreement in force, awareness, reputation and trust (0-5)."""
    marks = [partner[name] for name in ("awareness", "reputation", "trust")]
    known = [float(each) / 5 for each in marks if not pd.isna(each)]
    name = float(np.clip(np.mean(known), 0, 1)) if known else 0.5
    licence, why = _licence(partner, industry, evidence.today)
    agreement, also = _agreement(evidence.agreements, int(partner["id"]), evidence.today)
    return (name + licence + agreement) / 3, [*why, *also]


def _licence(partner: pd.Series, industry: str, today: date) -> tuple[float, list[Message]]:
    if industry not in FINANCIAL:
        return 1.0, []
    expires = str(partner["licence_expires"] or "")[:10]
    if not str(partner["licence_no"] or "").strip() or not expires:
        return 0.0, [mark("partners", "Its licence is not on file, so no financial offer may be sent.")]
    if expires < today.isoformat():
        return 0.0, [mark("partners", "Its licence ran out on {day}.").filled(day=expires)]
    return 1.0, []


def _agreement(agreements: pd.DataFrame, partner: int, today: date) -> tuple[float, list[Message]]:
    mine = agreements[(agreements["partner_id"] == partner).fillna(False)]
    day = today.isoformat()
    valid = mine[(mine["starts"].str[:10] <= day) & (mine["ends"].str[:10] >= day)]
    if not len(valid):
        text = mark("partners", "There is no agreement in force.")
        return 0.0, [text]
    purposes = {str(each) for row in valid["purposes"] for each in json.loads(row or "[]")}
    ends = str(valid["ends"].max())[:10]
    if not any("market" in each or "营销" in each for each in purposes):
        return 0.3, [mark("partners", "The agreement does not cover marketing.")]
    if (date.fromisoformat(ends) - today).days <= SOON:
        return 0.6, [mark("partners", "The agreement ends on {day}.").filled(day=ends)]
    return 1.0, []


def _reach_reason(reach: int, offers: int) -> Message:
    if not offers:
        return mark("partners", "It has no offers yet.")
    if not reach:
        return mark("partners", "No family may be written to about its offers today.")
    return plural("partners", "%n household(s) may be written to about its offers today.", "", 0).filled(reach)


def _interest_reason(evidence: Evidence, partner: int) -> list[Message]:
    seen = evidence.interest.get(partner, 0)
    return (
        [plural("partners", "%n household(s) have shown interest in its offers.", "", 0).filled(seen)] if seen else []
    )
