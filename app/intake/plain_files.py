"""Large text files, read by polars where that gives exactly what the csv module gives: it is many times faster.

A file is looked over first, as bytes. What the two could read differently (quotation marks in odd places, lone carriage
returns, zero bytes, a field without end) is left to the csv module; so is everything that polars refuses.
"""

from __future__ import annotations

import csv
import mmap
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np

from app.intake.columns import Column, as_objects, refuse_too_many
from app.intake.long_columns import LongColumn
from app.intake.text_files import DELIMITERS, FIELD_LIMIT

if TYPE_CHECKING:
    import polars as pl

LARGE = 4 << 20  # bytes; smaller files are read before polars is even imported
WINDOW = 8 << 20
MOST_WIDE = 10_000
SAMPLED, FEW = 40_000, 20_000  # a column with fewer distinct cells than FEW among its first is kept as codes
_NEWLINE, _QUOTE = ord("\n"), ord('"')
_BLANK, _USUAL = ord(" "), (b"\n", b"\r", b"\t")  # other control signs mean different things to the two readers


@dataclass(frozen=True)
class PlainRows:
    """The data rows under a header: their columns, how many, and the positions of rows with too many cells."""

    columns: tuple[Column, ...]
    count: int
    ragged: tuple[int, ...]


@dataclass
class _Look:
    """What the bytes show. `records` in the whole file, `lines` of text before the data; `wide`: (data row, begin, end)
    of records with more cells than the header, where these were looked for. `spaced`: blanks stand behind delimiters;
    `dropped` and `kept`: what the csv module does with some of these where there are quotation marks."""

    quoted: bool = False
    spaced: bool = False
    dropped: bool = False
    kept: bool = False
    records: int = 0
    lines: int = 0
    wide: list[tuple[int, int, int]] = field(default_factory=list)


def plain_rows(path: Path, delimiter: str, width: int, skip: int) -> PlainRows | None:
    """The rows of a UTF-8 file after its first `skip` records, as `width` columns.

    None where the csv module must read them. UserError: more cells than a file may have.
    """
    if delimiter not in DELIMITERS or width < 2:
        return None
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        look = _looked_over(data, delimiter)
        if look is None:
            return None
        if not _counted(look, data, delimiter, width, skip, False):
            return None
        if look.dropped and look.kept:
            return None
        refuse_too_many(look.records - skip, width)
        frame = _frame(path, delimiter, width, look, "raise")
        if frame is None:
            if not _counted(look, data, delimiter, width, skip, True) or not look.wide:
                return None
            frame = _frame(path, delimiter, width, look, "ignore")
        if frame is None or frame.height != look.records - skip:
            return None
        try:
            ragged = tuple(_ragged(data, look, delimiter, width))
        except UnicodeDecodeError:
            return None
    columns = columns_of(frame, look.dropped if look.quoted else look.spaced)
    return None if columns is None else PlainRows(columns, look.records - skip, ragged)


def _looked_over(data: mmap.mmap, delimiter: str) -> _Look | None:
    """Whether there are quotation marks, and blanks that the csv module drops; None for signs that are read apart."""
    look = _Look()
    spaced = (delimiter.encode() + b" ", b"\n ")
    for at in range(0, len(data), WINDOW):
        window = data[at : at + WINDOW + 1]
        controls = np.count_nonzero(np.frombuffer(window, np.uint8) < _BLANK)
        if controls != sum(map(window.count, _USUAL)):
            return None
        if b"\r" in window and window.count(b"\r") - window.endswith(b"\r") != window.count(b"\r\n"):
            return None
        look.quoted |= b'"' in window
        look.spaced |= b" " in window and any(sign in window for sign in spaced)
    return None if data[-1:] == b"\r" else look


def _counted(look: _Look, data: mmap.mmap, delimiter: str, width: int, skip: int, closely: bool) -> bool:
    """Count the records and find the data's first line; `closely` minds quotation marks and finds wide records.

    False where a quotation mark stands in an odd place or a record has no end.
    """
    look.records, look.wide, at = 0, [], 0
    while at < len(data):
        window = data[at : at + WINDOW]
        if at + WINDOW >= len(data) and not window.endswith(b"\n"):
            window += b"\n"
        signs = np.frombuffer(window, np.uint8)
        ends, inside = record_ends(signs, look.quoted)
        if not len(ends):
            return False
        signs = signs[: ends[-1] + 1]
        if inside is not None and not is_regular(signs, inside[: len(signs)], ord(delimiter)):
            return False
        if inside is not None and look.spaced:
            _find_blanks(look, signs, inside[: len(signs)], ord(delimiter))
        if look.records < skip <= look.records + len(ends):
            look.lines = window[: int(ends[skip - look.records - 1]) + 1].count(b"\n")
            if look.records:
                return False  # a header that long is none
        if closely:
            _find_wide(look, signs, ends, inside, ord(delimiter), width, skip, at)
        look.records += len(ends)
        at += len(signs)
    return look.records >= skip and len(look.wide) <= MOST_WIDE


def record_ends(signs: np.ndarray, quoted: bool) -> tuple[np.ndarray, np.ndarray | None]:
    """Where records end, and which signs stand between quotation marks."""
    if not quoted:
        return np.flatnonzero(signs == _NEWLINE), None
    inside = np.bitwise_xor.accumulate((signs == _QUOTE).view(np.uint8)).view(bool)
    return np.flatnonzero((signs == _NEWLINE) & ~inside), inside


def is_regular(signs: np.ndarray, inside: np.ndarray, delimiter: int) -> bool:
    """Whether every quotation mark opens or closes a whole field, or is one of a doubled pair within it."""
    marks = np.flatnonzero(signs == _QUOTE)
    opening, closing = marks[inside[marks]], marks[~inside[marks]]
    before = np.where(opening > 0, signs[opening - 1], _NEWLINE)
    after = signs[np.minimum(closing + 1, len(signs) - 1)]
    begins = np.isin(before, (delimiter, _NEWLINE, _QUOTE)).all()
    return bool(begins and np.isin(after, (delimiter, _NEWLINE, ord("\r"), _QUOTE)).all())


def _find_blanks(look: _Look, signs: np.ndarray, inside: np.ndarray, delimiter: int) -> None:
    """Note whether a field begins with a blank outside of quotation marks, where it is dropped, and whether one does
    inside, where it is kept."""
    blank, before = signs[1:] == _BLANK, signs[:-1]
    outer = ~inside[:-1] & ((before == delimiter) | (before == _NEWLINE))
    look.dropped |= bool((outer & blank).any())
    look.kept |= bool((inside[:-1] & (before == _QUOTE) & blank).any())


def _find_wide(
    look: _Look,
    signs: np.ndarray,
    ends: np.ndarray,
    inside: np.ndarray | None,
    delimiter: int,
    width: int,
    skip: int,
    at: int,
) -> None:
    """Note the data rows of this window that have more cells than the header."""
    marks = signs == delimiter
    if inside is not None:
        marks &= ~inside[: len(signs)]
    starts = np.concatenate([[0], ends[:-1] + 1])
    counts = np.add.reduceat(marks.view(np.uint8), starts, dtype=np.int32)
    for place in np.flatnonzero(counts >= width).tolist():
        row = look.records + place - skip
        if row >= 0:
            look.wide.append((row, at + int(starts[place]), at + int(ends[place])))


def _ragged(data: mmap.mmap, look: _Look, delimiter: str, width: int) -> Iterator[int]:
    """The positions of data rows with something in a cell beyond the header's."""
    for place, start, end in look.wide:
        lines = data[start:end].decode("utf-8").splitlines(keepends=True)
        cells = next(csv.reader(lines, delimiter=delimiter, skipinitialspace=True), [])
        if any(cell.strip() for cell in cells[width:]):
            yield place


def _frame(
    path: Path, delimiter: str, width: int, look: _Look, extra: Literal["ignore", "raise"]
) -> pl.DataFrame | None:
    """The data rows as text; None where polars refuses them (bytes that are no UTF-8, a first row that is too short,
    with `extra` "raise" also a row that is too long)."""
    import polars as pl

    try:
        return pl.read_csv(
            path,
            has_header=False,
            skip_lines=look.lines,
            separator=delimiter,
            quote_char='"' if look.quoted else None,
            schema={str(place): pl.String for place in range(width)},
            empty_string_is_null=False,
            extra_columns=extra,
            missing_columns="raise",
            glob=False,
        )
    except pl.exceptions.PolarsError:
        return None


def columns_of(frame: pl.DataFrame, spaced: bool) -> tuple[Column, ...] | None:
    """The frame's columns: codes where cells repeat, else the cells. None where one is longer than the csv module
    takes. Worked out side by side by polars."""
    import polars as pl

    every = pl.all().fill_null("")
    frame = frame.select(every.str.strip_chars_start(" ") if spaced else every)
    longest = frame.select(pl.all().str.len_bytes().max()).row(0) if frame.height else ()
    if any(size >= FIELD_LIMIT for size in longest):
        return None
    few = [name for name in frame.columns if frame[name].head(SAMPLED).n_unique() < FEW]
    lists = frame.select(pl.col(few).unique(maintain_order=True).implode()) if few else pl.DataFrame()
    distinct = {name: lists[name].item() for name in few}
    coded = {name: cells for name, cells in distinct.items() if len(cells) <= frame.height // 4 + FEW}
    codes = frame.select(
        pl.col(name).cast(pl.Enum(cells)).to_physical().cast(pl.Int32) for name, cells in coded.items()
    )
    return tuple(
        Column(codes[name].to_numpy(), as_objects(coded[name].to_list())) if name in coded else LongColumn(frame[name])
        for name in frame.columns
    )
