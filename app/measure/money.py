"""What a campaign brought in money: extra income, partners' shares, costs, what is left, each with its interval."""

from __future__ import annotations

import math

from app.domain.measurement import MoneyRow
from app.domain.messages import mark
from app.domain.settlement import Settlement
from app.measure.families import Families
from app.statistics.difference import Difference

Z = 1.959964


def account(extra: Difference, settlement: Settlement | None, costs: float) -> tuple[MoneyRow, ...]:
    """The rows of the account, the net last; () where neither money came in nor costs were recorded."""
    if not extra.effect and not costs:
        return ()
    rows = [MoneyRow(mark("measure", "Extra income from invited families"), extra.effect, extra.low, extra.high)]
    owed = low_owed = high_owed = 0.0
    for share in settlement.shares if settlement else ():
        text = mark("measure", "Share of {partner} (agreed {percent} %)")
        label = text.filled(partner=share.partner, percent=f"{100 * share.split:.3g}")
        rows.append(MoneyRow(label, 0.0 - share.amount, 0.0 - share.high, 0.0 - share.low))
        owed, low_owed, high_owed = owed + share.amount, low_owed + share.low, high_owed + share.high
    rows.append(MoneyRow(mark("measure", "Messages, seats, gifts"), 0.0 - costs))
    # Shares rise and fall with the income: the ends of the net belong to the same ends of the income.
    net = extra.effect - owed - costs
    low, high = extra.low - low_owed - costs, extra.high - high_owed - costs
    rows.append(MoneyRow(mark("measure", "Net for the institution"), net, min(low, net), max(high, net), total=True))
    return tuple(rows)


def break_even(families: Families, costs: float, split: float) -> float | None:
    """The effect (fraction of families) at which a campaign pays for itself; None where the data cannot say.

    Cost of one invited family over what one conversion leaves after the partners' split.
    """
    table = families.table
    invited = table[table["arm"] != families.control]
    hits = table[table["goal"] > 0]
    worth = float(hits["value"].mean()) * (1 - split) if len(hits) else 0.0
    if costs <= 0 or worth <= 0 or invited.empty:
        return None
    needed = costs / len(invited) / worth
    return needed if math.isfinite(needed) and needed < 1 else None
