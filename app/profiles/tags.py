"""Tags a person can check: each carries the evidence it rests on."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
import pandas as pd

from app.domain.campaigns import CHANNEL_NAMES
from app.domain.messages import Message, mark
from app.profiles.words import BAND_NAMES, STAGE_NAMES

Tag = tuple[str, Message, Message]  # code, what it says, why it is here
INTEREST = mark("profiles", "Interested in {category}")
INTEREST_WHY = mark("profiles", "{percent} % of what this student did, newer acts counting more, is {category}.")
STAGE_WHY = mark("profiles", "Last act {days} days ago.")
NEVER = mark("profiles", "Has not enrolled in any course so far.")
RUNNING = mark("profiles", "A course is running, or the last act was {days} days ago.")
BUSY = mark("profiles", "Very active")
BUSY_WHY = mark("profiles", "About {count} acts a month over the last year, more than nine students in ten.")
LOYAL = mark("profiles", "Loyal")
LOYAL_WHY = mark("profiles", "With us for {years} years, {count} courses taken.")
REFUND = mark("profiles", "Has asked for money back")
REFUND_WHY = mark("profiles", "{count} of the enrolments were refunded.")
RISK = mark("profiles", "May leave")
RISK_WHY = mark("profiles", "About {count} in 10 students like this one fall silent for {days} days.")
BAND_WHY = mark("profiles", "By what the household paid in the last year; used only to leave out what is too dear.")
WEEKEND = mark("profiles", "Comes at weekends")
WEEKEND_WHY = mark("profiles", "{percent} % of the acts fall on a Saturday or Sunday.")
CHANNEL = mark("profiles", "Reached by: {channel}")
CHANNEL_WHY = mark("profiles", "The channel the family reacted on, or else allowed, most often.")


def tags(table: pd.DataFrame, horizon_days: int) -> list[list[Tag]]:
    """The tags of each row of `features` with `renewal_risk` and `channel` added, in the order of the table.

    Equal tags are one and the same object, however many students carry them.
    """
    told: list[list[Tag]] = [[] for _ in range(len(table))]
    busy = (table["activity"] >= 1.0) & (table["frequency"] > 0)
    loyal = (table["tenure_days"] >= 540) & (table["courses"] >= 3)
    risk = table["renewal_risk"]
    days = table["recency_days"].fillna(0).astype(int)
    rules: list[tuple[pd.Series, Callable[..., Tag], tuple[pd.Series, ...]]] = [
        (table["stage"] != "", _stage, (table["stage"], days)),
        (
            table["interest"].ne("") & (table["interest_share"] >= 0.3),
            _interest,
            (table["interest"], _percent(table["interest_share"])),
        ),
        (busy, _busy, (table["frequency"].round(1),)),
        (loyal, _loyal, ((table["tenure_days"] / 365.25).round(1), table["courses"])),
        (table["refunds"] > 0, _refund, (table["refunds"],)),
        (risk >= 0.5, lambda count: _risk(count, horizon_days), ((10 * risk.fillna(0)).round().astype(int),)),
        (table["affordability"] != "", _band, (table["affordability"],)),
        ((table["weekend"] >= 0.6) & (table["frequency"] > 0), _weekend, (_percent(table["weekend"]),)),
        (table["channel"] != "", _channel, (table["channel"],)),
    ]
    for mask, make, columns in rules:
        made = cache(make)
        places = np.flatnonzero(mask.fillna(False).to_numpy(bool))
        for place, *values in zip(places.tolist(), *(one.iloc[places].tolist() for one in columns), strict=True):
            told[place].append(made(*values))
    return told


def _percent(share: pd.Series) -> pd.Series:
    return (100 * share.fillna(0)).round().astype(int)


def _stage(stage: str, days: int) -> Tag:
    why = {"prospect": NEVER, "active": RUNNING.filled(days=days)}.get(stage, STAGE_WHY.filled(days=days))
    return f"stage_{stage}", STAGE_NAMES[stage], why


def _interest(category: str, percent: int) -> Tag:
    why = INTEREST_WHY.filled(percent=percent, category=category)
    return f"interest_{category}", INTEREST.filled(category=category), why


def _busy(count: float) -> Tag:
    return "busy", BUSY, BUSY_WHY.filled(count=f"{count:.1f}")


def _loyal(years: float, count: float) -> Tag:
    return "loyal", LOYAL, LOYAL_WHY.filled(years=f"{years:.1f}", count=int(count))


def _refund(count: float) -> Tag:
    return "refund", REFUND, REFUND_WHY.filled(count=int(count))


def _risk(count: int, days: int) -> Tag:
    return "risk", RISK, RISK_WHY.filled(count=count, days=days)


def _band(band: str) -> Tag:
    return f"pays_{band}", BAND_NAMES[band], BAND_WHY


def _weekend(percent: int) -> Tag:
    return "weekend", WEEKEND, WEEKEND_WHY.filled(percent=percent)


def _channel(channel: str) -> Tag:
    return "channel", CHANNEL.filled(channel=CHANNEL_NAMES.get(channel, channel)), CHANNEL_WHY
