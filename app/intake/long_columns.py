"""Columns of mostly different cells (numbers, addresses, names), kept as packed text: codes would only cost.

In the child the text is a polars Series; across the pipe it goes as blocks of UTF-8; in the first process it is cut up
block by block, so that a million rows never become a million Python texts at once. polars is imported by the child
alone, and only for large files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from app.intake.columns import Column, as_objects, coded

if TYPE_CHECKING:
    import polars as pl

BLOCK = 20_000
GLUE = "\x1f"  # never in a packed cell: such a column stays as objects


class LongColumn(Column):
    """A Column by its rows; `codes` and `values` are worked out if somebody asks. A null is what None is there."""

    def __init__(self, series: pl.Series) -> None:
        object.__setattr__(self, "series", series)

    series: pl.Series

    def taken(self) -> np.ndarray:
        return as_objects(self.series.to_list())

    def rows(self, keep: np.ndarray) -> Column:
        chosen = self.series.filter(keep) if keep.dtype == bool else self.series.gather(keep)
        return LongColumn(chosen)

    def first(self, count: int) -> np.ndarray:
        size = 2 * count
        while True:
            found = self.series.head(size).unique(maintain_order=True)
            if len(found) >= count or size >= len(self.series):
                return as_objects(found.head(count).to_list())
            size *= 4

    def cell(self, row: int) -> str:
        return str(self.series[row])

    def among(self, words: Sequence[str]) -> np.ndarray:
        return self.series.is_in(list(words)).fill_null(False).to_numpy()

    def where(self, holds: Callable[[str], bool]) -> np.ndarray:
        return np.fromiter(map(holds, self.series.to_list()), bool, len(self.series))

    def present(self) -> np.ndarray:
        return self.series.is_not_null().to_numpy()

    def changed(self, places: np.ndarray, cells: np.ndarray) -> Column:
        """The column with other cells (texts or None) at some rows."""
        if not len(places):
            return self
        import polars as pl

        return LongColumn(self.series.clone().scatter(places, pl.Series(cells.tolist(), dtype=pl.String)))

    def part(self, places: np.ndarray) -> Column:
        """Some rows, as codes into distinct cells."""
        return coded(as_objects(self.series.gather(places).to_list()))

    def coded(self) -> Column:
        """The same as codes into distinct cells."""
        return coded(self.taken())

    def __getattr__(self, name: str) -> Any:
        if name not in ("codes", "values"):
            raise AttributeError(name)
        plain = self.coded()
        object.__setattr__(self, "codes", plain.codes)
        object.__setattr__(self, "values", plain.values)
        return getattr(self, name)

    def packed(self) -> Column:
        """The column as it can be sent to another process."""
        if self.series.null_count() < len(self.series) and bool(
            ((self.series == "") | self.series.str.contains(GLUE, literal=True)).any()
        ):
            return self.coded()
        filled = self.series.fill_null("")
        blocks = tuple(
            filled.slice(start, BLOCK).str.join(GLUE).item().encode() for start in range(0, len(filled), BLOCK)
        )
        return PackedColumn(blocks, len(filled), self.series.null_count() > 0)


class PackedColumn(Column):
    """A LongColumn that has travelled: `blocks` of BLOCK rows each, cells glued; "" stands for None if `gaps`."""

    def __init__(self, blocks: tuple[bytes, ...], size: int, gaps: bool) -> None:
        for name, value in (("blocks", blocks), ("size", size), ("gaps", gaps)):
            object.__setattr__(self, name, value)

    blocks: tuple[bytes, ...]
    size: int
    gaps: bool

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return PackedColumn, (self.blocks, self.size, self.gaps)

    def block(self, number: int) -> list[str | None]:
        """The cells of one block."""
        cells: list[Any] = self.blocks[number].decode().split(GLUE)
        return [cell or None for cell in cells] if self.gaps else cells

    def taken(self) -> np.ndarray:
        return as_objects(cell for number in range(len(self.blocks)) for cell in self.block(number))

    def rows(self, keep: np.ndarray) -> Column:
        places = np.flatnonzero(keep) if keep.dtype == bool else keep
        if len(places) and (np.diff(places) < 0).any():
            return coded(self.taken()[places])
        ends = np.searchsorted(places, np.arange(1, len(self.blocks) + 1) * BLOCK)
        cells: list[str | None] = []
        for number, (start, end) in enumerate(zip([0, *ends[:-1].tolist()], ends.tolist(), strict=True)):
            if end > start:
                mine = self.block(number)
                cells.extend(mine[place] for place in (places[start:end] - number * BLOCK).tolist())
        return coded(as_objects(cells))

    def __getattr__(self, name: str) -> Any:
        if name not in ("codes", "values"):
            raise AttributeError(name)
        plain = coded(self.taken())
        object.__setattr__(self, "codes", plain.codes)
        object.__setattr__(self, "values", plain.values)
        return getattr(self, name)


def lengthened(column: Column) -> Column:
    """A column of mostly different cells as a LongColumn; others as they are."""
    if isinstance(column, LongColumn) or len(column.values) <= len(column.codes) // 4:
        return column
    import polars as pl

    return LongColumn(pl.Series(column.values.tolist(), dtype=pl.String).gather(column.codes))


def lists(column: Column, size: int, fill: object = None) -> Iterator[list[Any]]:
    """The cells of a column as lists of BLOCK rows, None replaced by `fill`."""
    if isinstance(column, PackedColumn):
        for number in range(len(column.blocks)):
            cells = column.block(number)
            yield [fill if cell is None else cell for cell in cells] if column.gaps and fill is not None else cells
        return
    values = column.values
    if fill is not None:
        values = as_objects(fill if value is None else value for value in values)
    for start in range(0, size, BLOCK):
        yield values[column.codes[start : start + BLOCK]].tolist()
