"""A table becomes a trial: who was in which arm, what came of it, and what was left out by which rule."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from app.domain.errors import UserError
from app.domain.figures import Label
from app.domain.measurement import Count
from app.domain.messages import Message, mark

if TYPE_CHECKING:
    from numpy.typing import NDArray

ARMS_MOST = 50
YES = {"1", "1.0", "yes", "y", "true", "t", "是", "有", "已"}
NO = {"0", "0.0", "no", "n", "false", "f", "否", "无", "未", "没有"}


@dataclass(frozen=True)
class Trial:
    """One row a unit (or several, then `units` says which belong together). `arm` codes index `labels`; 0 = control.

    traits: covariates as numbers without gaps, trait_names their source columns, trait_words the word a 0/1 column of a
    column of words stands for ("" for numbers). before: the outcome's own past.
    good: 1 where more is better, -1 where fewer is. titles: the arms as people read them, if not by their labels.
    """

    labels: tuple[str, ...]
    arm: NDArray[np.int64]
    y: NDArray[np.float64]
    outcome: str
    unit: str = "row"
    units: NDArray[np.int64] | None = None
    value: NDArray[np.float64] | None = None
    before: NDArray[np.float64] | None = None
    traits: NDArray[np.float64] | None = None
    trait_names: tuple[str, ...] = ()
    trait_words: tuple[str, ...] = ()
    before_name: str = ""
    titles: tuple[Label, ...] = ()
    good: int = 1
    counts: tuple[Count, ...] = field(default=())

    @cached_property
    def binary(self) -> bool:
        """Whether the outcome is yes or no."""
        return bool(((self.y == 0) | (self.y == 1)).all())

    @cached_property
    def repeated(self) -> bool:
        """Whether some unit has more than one row."""
        return self.units is not None and len(np.unique(self.units)) < len(self.units)

    def title(self, arm: int) -> Label:
        """The arm as people read it."""
        return self.titles[arm] if self.titles else self.labels[arm]

    def rows(self, arm: int) -> NDArray[np.bool_]:
        """Which rows lie in the arm."""
        return self.arm == arm

    def part(self, kept: NDArray[np.bool_]) -> Trial:
        """The trial of some of its rows; all arms stay."""
        own = {name: getattr(self, name) for name in ("arm", "y", "units", "value", "before", "traits")}
        cut: dict[str, Any] = {name: None if one is None else one[kept] for name, one in own.items()}
        return replace(self, **cut)

    def size(self, arm: int) -> int:
        """How many units the arm has."""
        inside = self.rows(arm)
        return int(inside.sum()) if self.units is None else len(np.unique(self.units[inside]))


@dataclass(frozen=True)
class Columns:
    """Which column of a stranger's table means what."""

    arm: str
    control: str
    outcome: str
    value: str | None = None
    unit: str | None = None
    before: str | None = None
    covariates: tuple[str, ...] = ()
    fewer_is_better: bool = False


def read_trial(table: pd.DataFrame, columns: Columns) -> Trial:
    """The trial in a table; UserError names what is missing and what is there. Rows left out are counted."""
    refuse_missing(
        table, (columns.arm, columns.outcome, columns.value, columns.unit, columns.before, *columns.covariates)
    )
    arms = table[columns.arm].map(text_of)
    outcome = numbers(table[columns.outcome], columns.outcome)
    usable = usable_rows(table, columns)
    labels = _labels(arms[usable], columns)
    codes = {label: code for code, label in enumerate(labels)}
    kept = table[usable]
    covariates, trait_names = traits(kept[list(columns.covariates)])
    return Trial(
        labels=labels,
        arm=arms[usable].map(codes).to_numpy(dtype=np.int64),
        y=outcome[usable],
        outcome=columns.outcome,
        unit=columns.unit or "row",
        units=None if columns.unit is None else _units(kept[columns.unit]),
        value=None if columns.value is None else _filled(numbers(kept[columns.value], columns.value), 0.0),
        before=None if columns.before is None else traits(kept[[columns.before]])[0],
        before_name=columns.before or "",
        traits=covariates if columns.covariates else None,
        trait_names=trait_names,
        trait_words=words_of(kept[list(columns.covariates)]),
        good=-1 if columns.fewer_is_better else 1,
        counts=(*_left_out(arms, outcome), *_odd(kept, columns)),
    )


def usable_rows(table: pd.DataFrame, columns: Columns) -> NDArray[np.bool_]:
    """The rows that name an arm and have an outcome: those the trial keeps, in its order."""
    named = (table[columns.arm].map(text_of) != "").to_numpy()
    return np.asarray(named & ~np.isnan(numbers(table[columns.outcome], columns.outcome)))


def numbers(cells: pd.Series, name: str) -> NDArray[np.float64]:
    """The column as floats, NaN where empty: numbers, numbers as text (full-width, with commas) and yes/no words.

    UserError where a cell is neither: it names the column and the cell.
    """
    direct = pd.to_numeric(cells, errors="coerce")
    open_cells = direct.isna() & cells.notna()
    if open_cells.any():
        words = cells[open_cells].map(text_of)
        direct = direct.astype("float64").copy()
        direct[open_cells] = words.map(lambda word: _number(word, name))
    found = np.asarray(direct.to_numpy(dtype=np.float64, na_value=np.nan))
    return np.where(np.isfinite(found), found, np.nan)


def traits(table: pd.DataFrame) -> tuple[NDArray[np.float64], tuple[str, ...]]:
    """Columns as numbers, with the source column of each: numbers with their mean where empty, words as 0/1.

    A column of words gives one 0/1 column for each of its commonest values (at most 20; the commonest is the base).
    """
    parts: list[NDArray[np.float64]] = []
    names: list[str] = []
    for name in table.columns:
        for part in _as_numbers(table[name]):
            parts.append(part)
            names.append(str(name))
    return (np.column_stack(parts) if parts else np.zeros((len(table), 0))), tuple(names)


def words_of(table: pd.DataFrame) -> tuple[str, ...]:
    """For each column that `traits` makes: the word it stands for, "" for a column of numbers."""
    found = [_words(table[name]) for name in table.columns]
    return tuple(word for words in found for word in ([""] if words is None else words))


def _as_numbers(cells: pd.Series) -> list[NDArray[np.float64]]:
    chosen = _words(cells)
    if chosen is None:
        as_number = pd.to_numeric(cells, errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)
        return [_filled(as_number, float(np.nanmean(as_number)))]
    words = cells.map(text_of)
    return [(words == word).to_numpy(dtype=np.float64) for word in chosen]


def _words(cells: pd.Series) -> list[str] | None:
    """The words that get a column of their own: all but the commonest, at most 20; None for a column of numbers."""
    as_number = pd.to_numeric(cells, errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)
    if np.isfinite(as_number).mean() >= 0.5:
        return None
    return [str(word) for word in cells.map(text_of).value_counts().index[1:21]]


def text_of(cell: object) -> str:
    """A cell as people read it: trimmed, full-width signs made plain, 1.0 written 1."""
    if cell is None or (isinstance(cell, float) and np.isnan(cell)) or cell is pd.NaT:
        return ""
    if isinstance(cell, (float, np.floating)) and float(cell).is_integer():
        return str(int(cell))
    return unicodedata.normalize("NFKC", str(cell)).strip()


def _number(word: str, name: str) -> float:
    if word == "":
        return np.nan
    if word.lower() in YES:
        return 1.0
    if word.lower() in NO:
        return 0.0
    try:
        return float(word.replace(",", "").lstrip("¥$€£"))
    except ValueError:
        raise UserError(
            mark("measure", "Column “{column}” holds “{cell}”, which is neither a number nor yes or no."),
            column=name,
            cell=word[:40],
        ) from None


def _filled(values: NDArray[np.float64], value: float) -> NDArray[np.float64]:
    return np.where(np.isfinite(values), values, value)


def _units(cells: pd.Series) -> NDArray[np.int64]:
    """Codes of the units; an empty cell is a unit of its own."""
    words = cells.map(text_of)
    codes, _ = pd.factorize(words)
    alone = (words == "").to_numpy()
    codes = codes.astype(np.int64)
    codes[alone] = codes.max(initial=0) + 1 + np.arange(alone.sum())
    return np.asarray(codes)


def refuse_missing(table: pd.DataFrame, names: Sequence[str | None]) -> None:
    """UserError naming the first column that the table lacks, and those it has."""
    for name in names:
        if name is not None and name not in table.columns:
            there = ", ".join(str(column) for column in table.columns[:30])
            raise UserError(
                mark("measure", "The table has no column “{column}”; its columns are: {there}."),
                column=name,
                there=there,
            )


def _labels(arms: pd.Series, columns: Columns) -> tuple[str, ...]:
    """All arms, the control first, the others by name."""
    sizes: Mapping[str, int] = arms.value_counts().to_dict()
    if len(sizes) > ARMS_MOST:
        raise UserError(
            mark("measure", "Column “{column}” has {count} different values; choose the column that names the arms."),
            column=columns.arm,
            count=len(sizes),
        )
    control = text_of(columns.control)
    if control not in sizes:
        raise UserError(
            mark("measure", "No row has “{control}” in column “{column}”; its values are: {there}."),
            control=columns.control,
            column=columns.arm,
            there=", ".join(sorted(sizes)[:20]) or "–",
        )
    if len(sizes) < 2:
        raise UserError(
            mark("measure", "All rows are in the one arm “{control}”: there is nothing to compare with."),
            control=columns.control,
        )
    return (control, *sorted(label for label in sizes if label != control))


def _left_out(arms: pd.Series, outcome: NDArray[np.float64]) -> tuple[Count, ...]:
    named = (arms != "").to_numpy()
    known = ~np.isnan(outcome)
    empty = set(arms[named]) - set(arms[named & known])
    rules = (
        (mark("measure", "Rows that name no arm: left out"), int((~named).sum())),
        (mark("measure", "Rows without an outcome: left out"), int((named & ~known).sum())),
        (mark("measure", "Arms without a single outcome: left out"), len(empty)),
    )
    return tuple(Count(rule, number) for rule, number in rules if number)


def _odd(kept: pd.DataFrame, columns: Columns) -> tuple[Count, ...]:
    """What is kept though it looks wrong, by its rule. Alike rows are normal where no column names the unit."""
    found: list[tuple[Message, int]] = []
    if columns.unit is not None:
        pairs = kept[[columns.unit, columns.arm]].drop_duplicates()
        torn = int(pairs[columns.unit].duplicated().sum())
        found.append((mark("measure", "Units with rows in more than one arm: kept, the range allows for it"), torn))
        twice = int(kept.duplicated().sum())
        found.append(
            (mark("measure", "Rows alike in everything: kept; take them out if they were entered twice"), twice)
        )
    if columns.value is not None:
        below = int((numbers(kept[columns.value], columns.value) < 0).sum())
        found.append((mark("measure", "Negative amounts: taken as given back"), below))
    return tuple(Count(rule, number) for rule, number in found if number)
