"""Tags a person can check: each carries the evidence it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import pandas as pd

from app.domain.messages import Message, mark
from app.profiles.words import BAND_NAMES, CHANNEL_NAMES, STAGE_NAMES

Row = dict[str, Any]
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
CHANNEL = mark("profiles", "Reached by {channel}")
CHANNEL_WHY = mark("profiles", "The channel the family reacted on, or else allowed, most often.")


def tags(table: pd.DataFrame, horizon_days: int) -> list[list[Tag]]:
    """The tags of each row of `features` with `renewal_risk` and `channel` added, in the order of the table."""
    told: list[list[Tag]] = [[] for _ in range(len(table))]
    busy = table["activity"] >= 1.0
    loyal = (table["tenure_days"] >= 540) & (table["courses"] >= 3)
    rules: list[tuple[pd.Series, Callable[[Row], Tag]]] = [
        (table["stage"] != "", _stage),
        (table["interest"].ne("") & (table["interest_share"] >= 0.3), _interest),
        (busy & (table["frequency"] > 0), lambda row: ("busy", BUSY, BUSY_WHY.filled(count=f"{row['frequency']:.1f}"))),
        (
            loyal,
            lambda row: (
                "loyal",
                LOYAL,
                LOYAL_WHY.filled(years=f"{row['tenure_days'] / 365.25:.1f}", count=int(row["courses"])),
            ),
        ),
        (table["refunds"] > 0, lambda row: ("refund", REFUND, REFUND_WHY.filled(count=int(row["refunds"])))),
        (table["renewal_risk"] >= 0.5, lambda row: _risk(row, horizon_days)),
        (
            table["affordability"] != "",
            lambda row: (f"pays_{row['affordability']}", BAND_NAMES[row["affordability"]], BAND_WHY),
        ),
        ((table["weekend"] >= 0.6) & (table["frequency"] > 0), _weekend),
        (
            table["channel"] != "",
            lambda row: (
                "channel",
                CHANNEL.filled(channel=CHANNEL_NAMES.get(row["channel"], row["channel"])),
                CHANNEL_WHY,
            ),
        ),
    ]
    for mask, make in rules:
        for place, row in _rows(table, mask):
            told[place].append(make(row))
    return told


def _rows(table: pd.DataFrame, mask: pd.Series) -> Iterable[tuple[int, Row]]:
    places = np.flatnonzero(mask.fillna(False).to_numpy(bool))
    return zip(places.tolist(), table.iloc[places].to_dict("records"), strict=True)


def _stage(row: Row) -> Tag:
    stage, days = row["stage"], row["recency_days"]
    if stage == "prospect":
        why = NEVER
    elif stage == "active":
        why = RUNNING.filled(days=0 if pd.isna(days) else int(days))
    else:
        why = STAGE_WHY.filled(days=0 if pd.isna(days) else int(days))
    return f"stage_{stage}", STAGE_NAMES[stage], why


def _interest(row: Row) -> Tag:
    category = row["interest"]
    why = INTEREST_WHY.filled(percent=round(100 * row["interest_share"]), category=category)
    return f"interest_{category}", INTEREST.filled(category=category), why


def _risk(row: Row, days: int) -> Tag:
    return "risk", RISK, RISK_WHY.filled(count=round(10 * row["renewal_risk"]), days=days)


def _weekend(row: Row) -> Tag:
    return "weekend", WEEKEND, WEEKEND_WHY.filled(percent=round(100 * row["weekend"]))
