"""Columns as codes into their distinct cells, so that every cleaning step looks at each distinct text once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from app.domain.errors import UserError
from app.domain.messages import Message, mark

CELL_LIMIT = 20_000_000
CHUNK = 50_000


@dataclass(frozen=True)
class Column:
    """`codes[i]` is the place in `values` (distinct cells, as objects) of data row i."""

    codes: np.ndarray
    values: np.ndarray

    def taken(self) -> np.ndarray:
        """The cell of every row, as an object array."""
        return self.values[self.codes]

    def rows(self, keep: np.ndarray) -> Column:
        """The same column with only the rows of `keep` (a mask or positions)."""
        return Column(self.codes[keep], self.values)

    def first(self, count: int) -> np.ndarray:
        """The first `count` distinct cells."""
        return self.values[:count]

    def cell(self, row: int) -> str:
        """The cell of one row."""
        return str(self.values[self.codes[row]])

    def where(self, holds: Callable[[str], bool]) -> np.ndarray:
        """True for rows whose cell `holds`."""
        return np.fromiter(map(holds, self.values), bool, len(self.values))[self.codes]

    def among(self, words: Sequence[str]) -> np.ndarray:
        """True for rows whose cell is one of a few words."""
        return self.where(words.__contains__)

    def present(self) -> np.ndarray:
        """True for rows whose cell is not None."""
        return np.fromiter((value is not None for value in self.values), bool, len(self.values))[self.codes]

    def packed(self) -> Column:
        """The column as it can be sent to another process."""
        return self

    def mapped(self, function: Callable[[str], object]) -> Column:
        """The column after `function` was applied to each distinct cell."""
        return Column(self.codes, as_objects([function(value) for value in self.values]))


@dataclass(frozen=True)
class RawTable:
    """A file as it lies: headers, one Column each, and for every data row its 1-based row as a spreadsheet shows it.

    `ragged`: positions of data rows that hold more cells than the header. `above`: the title rows over the header.
    `height`: the rows of the whole sheet, of which perhaps only the first were read. `from_1904`: days count from 1904.
    """

    headers: tuple[str, ...]
    columns: tuple[Column, ...]
    lines: np.ndarray
    header_row: int
    encoding: str = ""
    delimiter: str = ""
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    ragged: tuple[int, ...] = ()
    notes: tuple[Message, ...] = ()
    above: tuple[tuple[str, ...], ...] = ()
    height: int = 0
    from_1904: bool = False

    def column(self, header: str) -> Column:
        """The column under `header`."""
        return self.columns[self._places[header]]

    @cached_property
    def _places(self) -> dict[str, int]:
        return {header: place for place, header in enumerate(self.headers)}

    def rows(self, keep: np.ndarray) -> tuple[Column, ...]:
        """Every column with only the rows of `keep`."""
        return tuple(column.rows(keep) for column in self.columns)


def as_objects(values: Iterable[object]) -> np.ndarray:
    """A one-dimensional object array, whatever the values are."""
    items = list(values)
    array = np.empty(len(items), dtype=object)
    array[:] = items
    return array


def coded(cells: Iterable[object]) -> Column:
    """The cells as codes into the distinct ones, in the order in which these appear."""
    known: dict[object, int] = {}
    items = cells.tolist() if isinstance(cells, np.ndarray) else list(cells)
    codes = _codes(items, known)
    return Column(codes, as_objects(known))


def _codes(cells: Sequence[object], known: dict) -> np.ndarray:
    """The place of each cell in `known`, which grows by those that are new."""
    for cell in dict.fromkeys(cells):
        if cell not in known:
            known[cell] = len(known)
    return np.fromiter(map(known.__getitem__, cells), np.int32, len(cells))


def constant(value: str, rows: int) -> Column:
    """A column that says the same in every row."""
    return Column(np.zeros(rows, dtype=np.int32), as_objects([value]))


def refuse_too_many(rows: int, width: int) -> None:
    """UserError where a table has more cells than one file may have."""
    if rows * max(width, 1) > CELL_LIMIT:
        raise UserError(
            mark("intake", "The file has more than {limit} cells: split it into smaller files."),
            limit=f"{CELL_LIMIT:,}",
        )


@dataclass
class Gatherer:
    """Collects rows of cells, chunk by chunk, into columns; only distinct texts stay in memory."""

    width: int
    codes: list[list[np.ndarray]] = field(default_factory=list)
    ragged: list[int] = field(default_factory=list)
    rows: int = 0

    def __post_init__(self) -> None:
        self.known: list[dict[str, int]] = [{} for _ in range(self.width)]
        self.codes = [[] for _ in range(self.width)]

    def add(self, chunk: Sequence[Sequence[str]]) -> None:
        """Take some rows; short ones are filled up, what lies beyond the header is remembered as ragged."""
        refuse_too_many(self.rows + len(chunk), self.width)
        if any(len(row) != self.width for row in chunk):
            chunk = [self._fitted(row, self.rows + place) for place, row in enumerate(chunk)]
        for place, cells in enumerate(zip(*chunk, strict=True)):
            self.codes[place].append(_codes(cells, self.known[place]))
        self.rows += len(chunk)

    def _fitted(self, row: Sequence[str], place: int) -> list[str]:
        if len(row) > self.width and any(cell.strip() for cell in row[self.width :]):
            self.ragged.append(place)
        return [*row[: self.width], *[""] * (self.width - len(row))]

    def columns(self) -> tuple[Column, ...]:
        """What was gathered."""
        empty = np.zeros(0, dtype=np.int32)
        return tuple(
            Column(np.concatenate(codes) if codes else empty, as_objects(known))
            for codes, known in zip(self.codes, self.known, strict=True)
        )
