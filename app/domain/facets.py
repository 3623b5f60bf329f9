"""What stands in a file's columns: how often each value occurs, how numbers and dates spread, and rows chosen by it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Bin:
    """A bar of a distribution: numbers from `low` up to (not with) `high`, or the dates of one month or year.

    `label` is what stands below it; `prefix` is how the ISO dates in it begin ("" for numbers). The last bar of numbers
    holds its `high` as well.
    """

    label: str
    count: int
    low: float = 0.0
    high: float = 0.0
    prefix: str = ""


@dataclass(frozen=True)
class Facet:
    """One column over the rows that are chosen by the other columns. `kind`: text, number or date.

    `values`: (cell, rows), the most frequent first, at most MOST_VALUES; `distinct` counts all of them. `odd`: rows
    with a cell that is no number or date though the column is one of these.
    """

    column: str
    kind: str
    filled: int
    missing: int
    distinct: int
    values: tuple[tuple[str, int], ...]
    bins: tuple[Bin, ...] = ()
    odd: int = 0


@dataclass(frozen=True)
class Choice:
    """Rows chosen by one column: those with one of `values` ("" for empty cells), in one of `bins`, or the odd ones."""

    column: str
    values: tuple[str, ...] = ()
    bins: tuple[Bin, ...] = ()
    odd: bool = False


@dataclass(frozen=True)
class Look:
    """A file looked at as a whole: `rows` in it, `chosen` of them, a facet a column, and the first chosen rows with
    their numbers as a spreadsheet shows the file."""

    rows: int
    chosen: int
    headers: tuple[str, ...]
    facets: tuple[Facet, ...]
    lines: tuple[int, ...]
    sample: tuple[tuple[str, ...], ...]

    def facet(self, column: str) -> Facet | None:
        """The facet of a column; None where there is no such column any more."""
        return next((facet for facet in self.facets if facet.column == column), None)


@dataclass(frozen=True)
class Cluster:
    """Spellings that may mean one thing, (cell, rows), the most frequent first."""

    values: tuple[tuple[str, int], ...]

    @property
    def proposal(self) -> str:
        """The spelling that most rows have."""
        return self.values[0][0]

    @property
    def rows(self) -> int:
        """Rows that would change if all took the proposal."""
        return sum(count for _, count in self.values[1:])
