"""A look at every column of a whole file, and at the rows a person has chosen by them. Pure; runs in the child."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import pandas as pd

from app.domain.facets import Bin, Choice, Facet, Look
from app.domain.imports import DEFAULT_MISSING, Mapping
from app.intake.cells import Reader, read_number, tidy
from app.intake.columns import Column, RawTable
from app.intake.dates import order_of, read_moment
from app.intake.reading import read_table
from app.intake.recipe import apply_recipe, compact
from app.intake.stand_ins import nothing_of
from app.intake.unreadable import Unreadable

MOST_VALUES = 300
SAMPLE_ROWS = 100
BARS = 20
TRIED = 300
FEWEST = 4  # distinct cells before a column counts as numbers or dates
MOST_READ = 200_000
ENOUGH = 0.8
_CODE = re.compile(r"\+?\d{7,}")  # phones, ids: digits that are no amount
_COMPACT_DAY = re.compile(r"(?:19|20)\d\d[01]\d[0-3]\d")


@dataclass(frozen=True)
class _Read:
    """A column ready to be counted: `kind`, and for each distinct cell a number (or NaN) or an ISO date (or "")."""

    column: Column
    kind: str
    empty: np.ndarray
    numbers: np.ndarray
    days: tuple[str, ...]


def look_at_file(path: str, mapping: Mapping, choices: Sequence[Choice] = ()) -> Look:
    """Every column of the file at `path` after the mapping's recipe, over the rows that `choices` leave."""
    table = read_table(Path(path), mapping)
    return look(apply_recipe(table, mapping.recipe, nothing_of(mapping)), nothing_of(mapping), choices)


def look(table: RawTable, nothing: frozenset[str] = DEFAULT_MISSING, choices: Sequence[Choice] = ()) -> Look:
    """The facets of a table. A column's own choice does not narrow its own facet: its other values stay in sight."""
    read = {name: _read(column, nothing) for name, column in zip(table.headers, table.columns, strict=True)}
    masks = {choice.column: _mask(read[choice.column], choice) for choice in choices if choice.column in read}
    everywhere = np.ones(len(table.lines), dtype=bool)
    chosen = np.logical_and.reduce([everywhere, *masks.values()])
    facets = []
    for name in table.headers:
        others = [mask for column, mask in masks.items() if column != name]
        facets.append(_facet(name, read[name], np.logical_and.reduce([everywhere, *others])))
    first = np.flatnonzero(chosen)[:SAMPLE_ROWS]
    cells = [read[name].column.rows(first).taken() for name in table.headers]
    return Look(
        rows=len(table.lines),
        chosen=int(chosen.sum()),
        headers=table.headers,
        facets=tuple(facets),
        lines=tuple(table.lines[first].tolist()),
        sample=tuple(tuple(map(str, row)) for row in zip(*cells, strict=True)),
    )


def _read(column: Column, nothing: frozenset[str]) -> _Read:
    tidied = compact(column.mapped(tidy))
    texts = tidied.values.tolist()
    empty = np.fromiter((text in nothing for text in texts), bool, len(texts))
    kind, reader = _kind([text for text, no in zip(texts, empty, strict=True) if not no])
    numbers, days = np.full(len(texts), np.nan), [""] * len(texts)
    for at, text in enumerate(texts if reader else ()):
        if empty[at]:
            continue
        try:
            value = reader(text)  # type: ignore[misc]
        except Unreadable:
            continue
        if kind == "number":
            numbers[at] = value
        else:
            days[at] = str(value)[:10]
    return _Read(tidied, kind, empty, numbers, tuple(days))


def _kind(texts: Sequence[str]) -> tuple[str, Reader | None]:
    """What a column holds, told by some of its distinct cells: four in five must be readable as it."""
    tried = texts[:: max(1, len(texts) // TRIED)][:TRIED]
    if not FEWEST <= len(texts) <= MOST_READ:
        return "text", None
    readers: dict[str, Reader] = {"number": read_number, "date": partial(read_moment, order=order_of(texts))}
    for kind, reader in readers.items():
        if sum(_readable(text, reader, kind) for text in tried) >= ENOUGH * len(tried):
            return kind, reader
    return "text", None


def _readable(text: str, reader: Reader, kind: str) -> bool:
    if kind == "number" and _CODE.fullmatch(text):
        return False
    if kind == "date" and text.isdigit() and not _COMPACT_DAY.fullmatch(text):
        return False
    try:
        value = reader(text)
    except Unreadable:
        return False
    return kind == "date" or math.isfinite(value)  # type: ignore[arg-type]


def _facet(name: str, read: _Read, rows: np.ndarray) -> Facet:
    counts = np.bincount(read.column.codes[rows], minlength=len(read.column.values))
    missing = int(counts[read.empty].sum())
    filled = np.where(read.empty, 0, counts)
    order = np.argsort(-filled, kind="stable")
    order = order[filled[order] > 0]
    values = tuple((str(read.column.values[at]), int(filled[at])) for at in order[:MOST_VALUES])
    bins, odd = _bins(read, filled)
    return Facet(name, read.kind, int(rows.sum()) - missing, missing, len(order), values, bins, odd)


def _bins(read: _Read, counts: np.ndarray) -> tuple[tuple[Bin, ...], int]:
    """The bars of numbers or dates, and how many rows hold something else."""
    if read.kind == "number":
        known = np.isfinite(read.numbers) & (counts > 0)
        return _number_bins(read.numbers[known], counts[known]), int(counts[~known].sum())
    if read.kind == "date":
        known = np.fromiter(map(bool, read.days), bool, len(read.days)) & (counts > 0)
        days = [read.days[at] for at in np.flatnonzero(known)]
        return _date_bins(days, counts[known]), int(counts[~known].sum())
    return (), 0


def _number_bins(numbers: np.ndarray, counts: np.ndarray) -> tuple[Bin, ...]:
    """Bars of one width, with round ends (1, 2 or 5 times a power of ten)."""
    if not len(numbers):
        return ()
    low, high = float(numbers.min()), float(numbers.max())
    step = _round_step((high - low) / BARS) if high > low else 1.0
    if np.all(numbers == np.floor(numbers)):
        step = max(1.0, step)
    start = math.floor(low / step) * step
    bars = min(int((high - start) / step) + 1, 2 * BARS)
    place = np.minimum(((numbers - start) / step).astype(np.int64), bars - 1)
    sums = np.bincount(place, weights=counts, minlength=bars)
    return tuple(
        Bin(f"{start + at * step:.10g}", int(total), start + at * step, start + (at + 1) * step)
        for at, total in enumerate(sums)
    )


def _round_step(rough: float) -> float:
    power = 10.0 ** math.floor(math.log10(rough))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)


def _date_bins(days: Sequence[str], counts: np.ndarray) -> tuple[Bin, ...]:
    """Bars of months, or of years where there would be more than three dozen."""
    if not days:
        return ()
    months = sorted({day[:7] for day in days})
    span = (int(months[-1][:4]) - int(months[0][:4])) * 12 + int(months[-1][5:]) - int(months[0][5:]) + 1
    width = 7 if span <= 36 else 4
    sums: dict[str, int] = {}
    for day, count in zip(days, counts.tolist(), strict=True):
        sums[day[:width]] = sums.get(day[:width], 0) + count
    every = (
        [str(date)[:7] for date in pd.period_range(months[0], months[-1], freq="M")]
        if width == 7
        else [f"{year:04d}" for year in range(int(months[0][:4]), int(months[-1][:4]) + 1)]
    )
    return tuple(Bin(name, sums.get(name, 0), prefix=name) for name in every)


def _mask(read: _Read, choice: Choice) -> np.ndarray:
    """The rows that a choice leaves."""
    wanted = np.zeros(len(read.column.values), dtype=bool)
    if choice.values:
        words = {tidy(value) for value in choice.values}
        wanted |= np.fromiter((text in words for text in read.column.values), bool, len(wanted))
        wanted |= read.empty & ("" in words)
    for place in choice.bins:
        if place.prefix:
            wanted |= np.fromiter((day.startswith(place.prefix) for day in read.days), bool, len(wanted))
        else:
            wanted |= (read.numbers >= place.low) & (read.numbers < place.high)
    if choice.odd:
        known = np.isfinite(read.numbers) | np.fromiter(map(bool, read.days), bool, len(wanted))
        wanted |= ~known & ~read.empty
    return wanted[read.column.codes]
