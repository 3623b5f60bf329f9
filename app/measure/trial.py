"""A table becomes a trial: who was in which arm, what came of it, and what was left out by which rule."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from app.domain.errors import UserError
from app.domain.figures import Label
from app.domain.measurement import Count
from app.domain.messages import mark

if TYPE_CHECKING:
    from numpy.typing import NDArray

ARMS_MOST = 50
YES = {"1", "1.0", "yes", "y", "true", "t", "是", "有", "已"}
NO = {"0", "0.0", "no", "n", "false", "f", "否", "无", "未", "没有"}


@dataclass(frozen=True)
class Trial:
    """One row a unit (or several, then `units` says which belong together). `arm` codes index `labels`; 0 = control.

    traits: covariates as numbers without gaps, trait_names their source columns. before: the outcome's own past.
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
    _refuse_missing(table, columns)
    arms = table[columns.arm].map(_text)
    outcome = numbers(table[columns.outcome], columns.outcome)
    usable = (arms != "").to_numpy() & ~np.isnan(outcome)
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
        good=-1 if columns.fewer_is_better else 1,
        counts=_left_out(arms, outcome),
    )


def numbers(cells: pd.Series, name: str) -> NDArray[np.float64]:
    """The column as floats, NaN where empty: numbers, numbers as text (full-width, with commas) and yes/no words.

    UserError where a cell is neither: it names the column and the cell.
    """
    direct = pd.to_numeric(cells, errors="coerce")
    open_cells = direct.isna() & cells.notna()
    if open_cells.any():
        words = cells[open_cells].map(_text)
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


def _as_numbers(cells: pd.Series) -> list[NDArray[np.float64]]:
    as_number = pd.to_numeric(cells, errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)
    if np.isfinite(as_number).mean() >= 0.5:
        return [_filled(as_number, float(np.nanmean(as_number)))]
    words = cells.map(_text)
    return [(words == word).to_numpy(dtype=np.float64) for word in words.value_counts().index[1:21]]


def _text(cell: object) -> str:
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
    words = cells.map(_text)
    codes, _ = pd.factorize(words)
    alone = (words == "").to_numpy()
    codes = codes.astype(np.int64)
    codes[alone] = codes.max(initial=0) + 1 + np.arange(alone.sum())
    return np.asarray(codes)


def _refuse_missing(table: pd.DataFrame, columns: Columns) -> None:
    asked: Sequence[str | None] = (columns.arm, columns.outcome, columns.value, columns.unit, columns.before)
    for name in (*asked, *columns.covariates):
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
    control = _text(columns.control)
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
    no_arm = int((arms == "").sum())
    no_outcome = int((np.isnan(outcome) & (arms != "").to_numpy()).sum())
    rules = (
        (mark("measure", "Rows that name no arm: left out"), no_arm),
        (mark("measure", "Rows without an outcome: left out"), no_outcome),
    )
    return tuple(Count(rule, number) for rule, number in rules if number)
