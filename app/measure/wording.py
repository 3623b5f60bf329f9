"""The answer in words: natural frequencies for families, plain differences for a stranger's table.

"3 more in every 100 families" is understood where "+3.1 percentage points" is not (Gigerenzer and Edwards, BMJ 2003).
"""

from __future__ import annotations

import math
from typing import Any

from app.domain.measurement import ArmResult, Verdict
from app.domain.messages import Message, mark

GOALS: dict[str, Message] = {
    "sent": mark("measure", "were sent the message"),
    "opened": mark("measure", "opened the message"),
    "clicked": mark("measure", "followed the link"),
    "redeemed": mark("measure", "redeemed the offer"),
    "attended": mark("measure", "attended"),
    "booked": mark("measure", "booked"),
    "enrolled": mark("measure", "enrolled"),
    "bought": mark("measure", "bought"),
    "renewed": mark("measure", "renewed"),
    "refunded": mark("measure", "took a refund"),
}
BAD_GOALS = {"refunded", "complained", "unsubscribed", "left", "cancelled"}
JOINED = mark("measure", "{first} {second} {third}")


def did(goal: str) -> Message:
    """What families did who reached the goal, as the end of a sentence."""
    return GOALS.get(goal, mark("measure", "reached the goal “{goal}”").filled(goal=goal))


def base_for(rate: float) -> int:
    """The round number of families in which the rate can be told in whole families: 100, 1,000 or 10,000."""
    size = abs(rate)
    return 100 if size >= 0.0095 or size == 0 else 1000 if size >= 0.00095 else 10000


def base_of_range(effect: float, low: float, high: float) -> int:
    """The headline's own base where there is an effect to tell; else one in which the wider end is a whole family."""
    return base_for(effect if low * high > 0 else max(abs(low), abs(high)))


def in_base(rate: float, base: int) -> str:
    """A rate as families in `base`, without a sign: whole ones where that is near enough, else one decimal.

    Near enough: off by at most a twentieth, so that 8.1 is 8 and 7.5 stays 7.5; from 10 on always whole.
    """
    number = abs(rate) * base
    whole = math.floor(number + 0.5)
    if number >= 9.95 or abs(whole - number) <= 0.05 * number:
        return f"{whole:,}"
    return f"{math.floor(10 * number + 0.5) / 10:.1f}"


def in_hundred(rate: float) -> str:
    """A rate as families in 100, without a sign."""
    return in_base(rate, 100)


def plain(number: float) -> str:
    """A number with four significant digits."""
    return f"{number:,.4g}" if abs(number) < 10000 else f"{number:,.0f}"


def amount(size: float, binary: bool) -> Message | str:
    """A size without a sign: families in a round number for yes/no outcomes, else a plain number."""
    if not binary:
        return plain(size)
    base = base_for(size)
    return mark("measure", "{count} in {base}").filled(count=in_base(size, base), base=f"{base:,}")


# --- a campaign of ours -------------------------------------------------------------------------------------------


def campaign_sentence(goal: str, word: Verdict, effect: float) -> Message:
    """The headline: what the invitation did, for families."""
    base = base_for(effect)
    filled: dict[str, Any] = {"did": did(goal), "count": in_base(effect, base), "base": f"{base:,}"}
    if word in ("works", "harms") and effect > 0:
        return mark("measure", "{count} more in every {base} families {did} because they were invited").filled(**filled)
    if word in ("works", "harms"):
        return mark("measure", "{count} fewer in every {base} families {did} because they were invited").filled(
            **filled
        )
    if word == "does_not_work":
        text = mark("measure", "Being invited made no difference that matters to how many families {did}")
        return text.filled(did=did(goal))
    return mark("measure", "It cannot be told yet whether more families {did} because they were invited").filled(
        did=did(goal)
    )


def campaign_range(goal: str, lead: ArmResult, base_arm: ArmResult, low: float, high: float) -> Message:
    """Beneath the headline: the interval, what would have happened anyway, and how many families were compared."""
    base = base_of_range(lead.effect or 0.0, low, high)
    anyway = mark("measure", "Without the invitation {count} in every {base} families would have {did} anyway.")
    size = mark("measure", "{total} families, drawn by lot: {invited} invited, {held} not.")
    return JOINED.filled(
        first=between(low, high, base),
        second=anyway.filled(count=in_base(base_arm.mean, base), base=f"{base:,}", did=did(goal)),
        third=size.filled(total=f"{lead.n + base_arm.n:,}", invited=f"{lead.n:,}", held=f"{base_arm.n:,}"),
    )


def between(low: float, high: float, base: int) -> Message:
    """The interval in families: both ends more, both fewer, or from fewer to more."""
    ends: dict[str, Any] = {"low": in_base(low, base), "high": in_base(high, base), "base": f"{base:,}"}
    if low >= 0:
        return mark("measure", "Between {low} and {high} more in every {base}.").filled(**ends)
    if high <= 0:
        ends = {**ends, "low": in_base(high, base), "high": in_base(low, base)}
        return mark("measure", "Between {low} and {high} fewer in every {base}.").filled(**ends)
    return mark("measure", "Somewhere between {low} fewer and {high} more in every {base}.").filled(**ends)


# --- a stranger's table -------------------------------------------------------------------------------------------


def table_sentence(outcome: str, control: str, lead: ArmResult, binary: bool) -> Message:
    """The headline for any experiment in a spreadsheet."""
    effect = lead.effect or 0.0
    filled: dict[str, Any] = {"arm": lead.arm, "outcome": outcome, "control": control}
    if lead.verdict == "cannot_tell":
        text = mark("measure", "It cannot be told yet whether “{arm}” changes “{outcome}” compared with “{control}”")
        return text.filled(**filled)
    if lead.verdict == "does_not_work":
        text = mark("measure", "“{arm}” makes no difference that matters to “{outcome}”")
        return text.filled(**filled)
    if not binary:
        filled["amount"] = plain(abs(effect))
        if effect > 0:
            text = mark("measure", "“{outcome}” is {amount} higher in “{arm}” than in “{control}”")
        else:
            text = mark("measure", "“{outcome}” is {amount} lower in “{arm}” than in “{control}”")
        return text.filled(**filled)
    base = base_for(effect)
    filled |= {"count": in_base(effect, base), "base": f"{base:,}"}
    if effect > 0:
        text = mark("measure", "{count} more in every {base} reach “{outcome}” in “{arm}” than in “{control}”")
    else:
        text = mark("measure", "{count} fewer in every {base} reach “{outcome}” in “{arm}” than in “{control}”")
    return text.filled(**filled)


def table_range(lead: ArmResult, base_arm: ArmResult, binary: bool) -> Message:
    """Beneath it: the interval, the control's level and the sizes."""
    if lead.low is None or lead.high is None:
        return mark("measure", "Too little was seen to give a range.")
    level = mark("measure", "The control's level is {level}.")
    size = mark("measure", "Compared: {arm} with {control}.")
    sizes = size.filled(arm=f"{lead.n:,}", control=f"{base_arm.n:,}")
    if not binary:
        span = mark("measure", "The effect lies between {low} and {high}.")
        return JOINED.filled(
            first=span.filled(low=plain(lead.low), high=plain(lead.high)),
            second=level.filled(level=plain(base_arm.mean)),
            third=sizes,
        )
    base = base_of_range(lead.effect or 0.0, lead.low, lead.high)
    in_words = mark("measure", "{count} in {base}").filled(count=in_base(base_arm.mean, base), base=f"{base:,}")
    return JOINED.filled(first=between(lead.low, lead.high, base), second=level.filled(level=in_words), third=sizes)
