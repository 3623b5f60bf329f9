"""What a clever reader can work out of published tables: the smallest and largest each hidden count can be.

An integer program (the attacker's problem of Fischetti and Salazar, Management Science 2001): all hidden counts are
whole and not negative, shown ones lie where their rounding puts them, lines sum to their totals, and counts that only
ever grow (or shrink) from one release to the next do so. What is printed is all that is used.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

ROUND_TO = 5
LEAST = 10
NARROW = 5  # a range below this gives a hidden count away
MOST = 1e6  # more than any count here: keeps the program bounded
Cell = tuple[int, int, int]  # release, row, column
Line = tuple[int | None, ...]


@dataclass(frozen=True)
class Release:
    """One table as it was shown: None where hidden. Totals are rounded like cells; None where they are not shown."""

    cells: tuple[Line, ...]
    row_totals: Line
    column_totals: Line

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return len(self.cells), len(self.cells[0]) if self.cells else 0

    @property
    def hidden(self) -> np.ndarray:
        """(rows, columns): True where a cell is not shown."""
        return np.array([[cell is None for cell in line] for line in self.cells], dtype=bool).reshape(self.shape)


@dataclass(frozen=True)
class Puzzle:
    """The reader's constraints: low <= A x <= high over the cells of all releases, in reading order."""

    matrix: np.ndarray
    low: np.ndarray
    high: np.ndarray
    floor: np.ndarray
    ceiling: np.ndarray


def exposed(releases: Sequence[Release], direction: Sequence[int], least: int = LEAST) -> Iterator[Cell]:
    """The hidden cells that can be told to a range narrower than NARROW; direction: +1, -1, 0 for each column.

    Worked out one by one as they are asked for, those of the newest release first.
    """
    made = puzzle(releases, direction, least)
    low, high = np.full(len(made.floor), np.inf), np.full(len(made.floor), -np.inf)
    for cell in _hidden(releases):
        place = _place(releases, cell)
        for sign in (-1.0, 1.0):
            if high[place] - low[place] < NARROW:  # no answer so far, of any cell, has shown it to be wide
                answer = _extreme(made, place, sign)
                np.minimum(low, answer, out=low)
                np.maximum(high, answer, out=high)
        if high[place] - low[place] < NARROW:
            yield cell


def span(made: Puzzle, place: int) -> tuple[float, float]:
    """Smallest and largest value of one cell."""
    return float(_extreme(made, place, 1.0)[place]), float(_extreme(made, place, -1.0)[place])


def puzzle(releases: Sequence[Release], direction: Sequence[int], least: int = LEAST) -> Puzzle:
    """What the reader knows; all releases have one shape."""
    rows, columns = releases[0].shape
    size = rows * columns
    shown = [cell for one in releases for line in one.cells for cell in line]
    bounds = [_rounding(cell, least) for cell in shown]
    facts: list[tuple[np.ndarray, float, float]] = []
    for at, one in enumerate(releases):
        facts += _sums(one, at * size, len(shown), least)
    for at in range(len(releases) - 1):
        facts += _moves(at * size, rows, columns, len(shown), direction)
    matrix = np.array([line for line, _, _ in facts]).reshape(len(facts), len(shown))
    low, high = (np.array([fact[side] for fact in facts]) for side in (1, 2))
    floor, ceiling = (np.array([bound[side] for bound in bounds]) for side in (0, 1))
    return Puzzle(matrix, low, high, floor, ceiling)


def _rounding(cell: int | None, least: int) -> tuple[float, float]:
    """Where a count lies whose rounded form is shown; a shown count is never below `least`."""
    if cell is None:
        return 0.0, MOST
    return max(cell - (ROUND_TO - 1) / 2, float(least)), cell + (ROUND_TO - 1) / 2


def _sums(one: Release, start: int, width: int, least: int) -> Iterator[tuple[np.ndarray, float, float]]:
    rows, columns = one.shape
    for row, total in enumerate(one.row_totals):
        if total is not None:
            line = np.zeros(width)
            line[start + row * columns : start + (row + 1) * columns] = 1
            yield line, *_rounding(total, least)
    for column, total in enumerate(one.column_totals):
        if total is not None:
            line = np.zeros(width)
            line[start + column : start + rows * columns : columns] = 1
            yield line, *_rounding(total, least)


def _moves(
    start: int, rows: int, columns: int, width: int, direction: Sequence[int]
) -> Iterator[tuple[np.ndarray, float, float]]:
    for place in range(rows * columns):
        way = direction[place % columns]
        if way:
            line = np.zeros(width)
            line[start + place], line[start + rows * columns + place] = -way, way
            yield line, 0.0, MOST


def _hidden(releases: Sequence[Release]) -> Iterator[Cell]:
    for at in reversed(range(len(releases))):
        for row, column in zip(*np.nonzero(releases[at].hidden), strict=True):
            yield at, int(row), int(column)


def _place(releases: Sequence[Release], cell: Cell) -> int:
    rows, columns = releases[0].shape
    return cell[0] * rows * columns + cell[1] * columns + cell[2]


def _extreme(made: Puzzle, place: int, sign: float) -> np.ndarray:
    """Values of all cells at which one of them is smallest (sign 1) or largest (sign -1).

    Mostly the linear program's answer is whole already; only otherwise the integer one is asked. The true counts
    fulfil every rule, so there is always an answer.
    """
    from scipy.optimize import Bounds, LinearConstraint, milp

    goal = np.zeros(len(made.floor))
    goal[place] = sign
    rules = [LinearConstraint(made.matrix, made.low, made.high)] if len(made.matrix) else []
    bounds = Bounds(made.floor, made.ceiling)
    for whole in (0, 1):
        found = milp(goal, constraints=rules, bounds=bounds, integrality=np.full(len(goal), whole))
        if found.success and np.abs(found.x - np.round(found.x)).max(initial=0.0) < 1e-6:
            return np.asarray(np.round(found.x))
    raise ValueError("the published tables contradict one another")
