"""Small cells in tables that leave the house: suppressed, with company, and rounded.

Primary rule: a count below `least` is not shown. Complementary rule: no row or column may hold a single hidden cell,
nor hidden cells that sum to less than `least`, or the totals would give it away. What is shown is rounded to 5.
Follows the practice described by Hundepool et al., Statistical Disclosure Control (2012), chapter 4.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

LEAST = 10
ROUND_TO = 5


def hidden_cells(table: Sequence[Sequence[int]], least: int = LEAST) -> np.ndarray:
    """Which cells of a table of counts (rows x columns, no totals) must not be shown; same shape, True = hidden."""
    counts = np.asarray(table, dtype=np.int64)
    hidden = counts < least
    changed = bool(hidden.any())
    while changed:
        changed = False
        for axis in (0, 1):
            for line in range(counts.shape[axis]):
                place = _next_to_hide(np.take(counts, line, axis), np.take(hidden, line, axis), least)
                if place is not None:
                    hidden[(line, place) if axis == 0 else (place, line)] = True
                    changed = True
    return hidden


def published(table: Sequence[Sequence[int]], least: int = LEAST) -> list[list[int | None]]:
    """The table as a partner may see it: None where hidden, else rounded to 5 (never down to 0 or below `least`)."""
    hidden = hidden_cells(table, least)
    return [[None if hidden[i, j] else rounded(count) for j, count in enumerate(row)] for i, row in enumerate(table)]


def rounded(count: float) -> int:
    """To the nearest 5; halves go up, so that the rule is the same for everyone."""
    return int(np.floor(count / ROUND_TO + 0.5)) * ROUND_TO


def _next_to_hide(counts: np.ndarray, hidden: np.ndarray, least: int) -> int | None:
    """The smallest cell that must join the hidden ones of this line, or None where the line is safe."""
    number = int(hidden.sum())
    if number == 0 or number == len(counts):
        return None
    if number >= 2 and int(counts[hidden].sum()) >= least:
        return None
    open_cells = np.flatnonzero(~hidden)
    return int(open_cells[np.argmin(counts[open_cells])])
