"""A waterfall for programs that have none: stacked bars on an unseen foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Step:
    """One bar: an unseen foot and what is drawn upon it, above (`rise`) and below (`fall`, negative) nought."""

    foot: float
    rise: float
    fall: float


def steps(amounts: Sequence[float]) -> list[Step]:
    """From signed amounts, the last of which is the total and starts at nought again."""
    at, found = 0.0, []
    for amount in amounts[:-1]:
        found.append(_step(at, at + amount))
        at += amount
    return [*found, _step(0.0, amounts[-1])] if amounts else []


def _step(start: float, end: float) -> Step:
    low, high = min(start, end), max(start, end)
    if low >= 0:
        return Step(low, high - low, 0.0)
    if high <= 0:
        return Step(high, 0.0, low - high)
    return Step(0.0, high, low)
