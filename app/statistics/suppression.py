"""Small cells in tables that leave the house: suppressed, with company, and rounded.

Primary rule: a count below `least` is not shown. Complementary rule: no row or column may hold a single hidden cell,
nor hidden cells that sum to less than `least`, or the totals would give it away. What is shown is rounded to 5.
Follows the practice described by Hundepool et al., Statistical Disclosure Control (2012), chapter 4. Then the table is
attacked (`disclosure`), together with all that was shown before: what could be worked out is hidden deeper, until
nothing can.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.statistics.disclosure import LEAST, ROUND_TO, Cell, Line, Release, exposed

__all__ = ["LEAST", "ROUND_TO", "hidden_cells", "published", "release", "rounded"]


def release(
    table: Sequence[Sequence[int]],
    earlier: Sequence[Release] = (),
    least: int = LEAST,
    direction: Sequence[int] | None = None,
) -> Release:
    """The table as it may be shown to one who has seen `earlier` ones of the same lines, with its totals.

    direction: how each column's counts move from release to release (+1 only grow, the default; -1 only shrink; 0 any).
    A cell once hidden stays hidden. Where nothing safe can be shown beside the earlier ones, all is hidden.
    """
    counts = np.asarray(table, dtype=np.int64)
    known = [one for one in earlier if one.shape == counts.shape]
    way = tuple(direction) if direction is not None else (1,) * counts.shape[1]
    hidden = hidden_cells(table, least, known[-1].hidden if known else None)
    totals = [counts.sum(axis=1) >= least, counts.sum(axis=0) >= least]
    while True:
        made = _shown(counts, hidden, totals)
        try:
            bad = next(exposed([*known, made], way, least), None)
        except ValueError:  # counts did not move as they were said to (a refund took one back): nobody can build on it
            way = (0,) * counts.shape[1]
            continue
        if bad is None or not _hide_more(counts, hidden, totals, bad):
            return made


def hidden_cells(table: Sequence[Sequence[int]], least: int = LEAST, already: np.ndarray | None = None) -> np.ndarray:
    """Which cells of a table of counts (rows x columns, no totals) must not be shown; same shape, True = hidden."""
    counts = np.asarray(table, dtype=np.int64)
    hidden = counts < least if already is None else (counts < least) | already
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
    return [list(line) for line in release(table, least=least).cells]


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


def _shown(counts: np.ndarray, hidden: np.ndarray, totals: list[np.ndarray]) -> Release:
    def line(values: np.ndarray, gone: np.ndarray) -> Line:
        return tuple(None if away else rounded(float(value)) for value, away in zip(values, gone, strict=True))

    cells = tuple(line(values, gone) for values, gone in zip(counts, hidden, strict=True))
    return Release(cells, line(counts.sum(axis=1), ~totals[0]), line(counts.sum(axis=0), ~totals[1]))


def _hide_more(counts: np.ndarray, hidden: np.ndarray, totals: list[np.ndarray], bad: Cell) -> bool:
    """Hide one thing more, nearest to the cell that can be worked out: a cell of its lines, any cell, then totals."""
    _, row, column = bad
    near = np.zeros_like(hidden)
    near[row, :] = near[:, column] = True
    for ground in (near, np.ones_like(near)):
        left = np.argwhere(ground & ~hidden)
        if len(left):
            smallest = left[np.argmin(counts[tuple(left.T)])]
            hidden[tuple(smallest)] = True
            return True
    for shown, place in ((totals[0], row), (totals[1], column)):
        if shown[place]:
            shown[place] = False
            return True
    for shown in totals:
        if shown.any():
            shown[np.flatnonzero(shown)[0]] = False
            return True
    return False
