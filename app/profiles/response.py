"""A risk or response model on a stranger's table, judged as it would be used: on rows later than those it saw.

Ridge logistic regression on coded columns; the ridge and how far chances are pulled to the
middle are settled inside the earlier rows, by time again.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from app.domain.errors import UserError
from app.domain.messages import mark
from app.profiles.cells import Cells, cells
from app.profiles.scores import auc, calibration, chances, logit, ridge_logistic, sigmoid

RIDGES = (3.0, 30.0, 300.0, 1000.0)
LEAST_LEVEL = 40
TRAIN_SHARE = 0.7
YES = ("yes", "y", "true", "t", "1", "是", "有", "positive")
Floats = NDArray[np.float64]
Rows = NDArray[np.int64]


@dataclass(frozen=True)
class Parts:
    """Earlier and later rows, oldest first; `how` is "time" or "file_order"; `until` the last earlier time."""

    train: Rows
    test: Rows
    how: str
    until: str


def answers(column: pd.Series, positive: tuple[str, ...]) -> tuple[Floats, tuple[str, ...]]:
    """1 for yes, 0 for no, NaN for empty cells; without `positive` the usual yes of two values."""
    text = column.astype("string").fillna("").str.strip()
    known = text != ""
    counts = text[known].value_counts()
    if not positive:
        if len(counts) != 2:
            raise UserError(
                mark("profiles", "“{column}” has {count} different values: name those that count as yes."),
                column=str(column.name), count=len(counts),
            )  # fmt: skip
        usual = [value for value in counts.index if str(value).lower() in YES]
        positive = (str(usual[0] if usual else counts.index[-1]),)
    unknown = [value for value in positive if value not in counts.index]
    if unknown:
        raise UserError(
            mark("profiles", "“{column}” never has the value “{value}”; it has {values}."),
            column=str(column.name), value=unknown[0], values=", ".join(map(str, counts.index[:8])),
        )  # fmt: skip
    y = text.isin(positive).to_numpy(np.float64)
    y[~known.to_numpy()] = np.nan
    return y, positive


def parts(table: pd.DataFrame, time: str | None, until: str | None) -> Parts:
    """By the time column up to and including `until` (a prefix is enough, "2013" or "2013*" means all of 2013);
    without `until` the earliest 70 %, never cutting through one moment; without a time column in file order."""
    if time is None:
        cut = int(TRAIN_SHARE * len(table))
        rows = np.arange(len(table), dtype=np.int64)
        return Parts(rows[:cut], rows[cut:], "file_order", "")
    column = cells(time, table[time])
    order = column.number if column.kind in ("number", "date", "identifier") else _by_name(column.word)
    if until is None:
        known = np.sort(order[np.isfinite(order)])
        bound = float(known[int(TRAIN_SHARE * (len(known) - 1))]) if len(known) else 0.0
        early = order <= bound
        if early.all() or not len(known):
            early = order < bound
        shown = str(column.word[early].iloc[int(np.nanargmax(order[early]))]) if early.any() else ""
    else:
        early, shown = _until(column, order, until), until
    ranked = np.argsort(order, kind="stable")[: int(np.isfinite(order).sum())]
    return Parts(ranked[early[ranked]], ranked[~early[ranked]], "time", shown)


def _by_name(word: pd.Series) -> Floats:
    """Words in the order of their letters (2013B < 2013J < 2014B); NaN for empty."""
    names = np.unique(word.to_numpy(str))
    order = np.searchsorted(names, word.to_numpy(str)).astype(np.float64)
    return np.where((word == "").to_numpy(), np.nan, order)


def _until(column: Cells, order: Floats, until: str) -> NDArray[np.bool_]:
    """Up to `until`, itself and everything that begins with it included; numbers only where it ends with a star."""
    starred, until = until.endswith("*"), until.rstrip("*")
    prefix = column.word.str.startswith(until).to_numpy(bool) & (starred or column.kind != "number")
    if column.kind == "word":
        return (column.word.to_numpy(str) <= until) | prefix
    bound = cells("until", pd.Series([until, until + " "])).number[0]
    if column.kind == "date":
        bound = pd.to_datetime(until, errors="coerce")
        bound = np.nan if pd.isna(bound) else (bound - pd.Timestamp(0)) / pd.Timedelta(days=1)
    return (order <= bound) | prefix


@dataclass(frozen=True)
class Coding:
    """How columns become numbers: learned on the earlier rows alone."""

    numbers: tuple[tuple[str, Floats], ...]  # name, knots
    words: tuple[tuple[str, tuple[str, ...]], ...]  # name, common values

    def matrix(self, columns: dict[str, Cells], rows: Rows) -> Floats:
        """Rows x features: each number as shares of its tenths reached, each common word as 0/1, emptiness as 0/1."""
        made = [np.zeros((len(rows), 0))]
        for name, knots in self.numbers:
            value = columns[name].number[rows]
            low, high = knots[:-1], knots[1:]
            reached = np.clip((value[:, None] - low) / np.maximum(high - low, 1e-12), 0, 1)
            made.append(np.nan_to_num(np.column_stack([reached - 0.5, np.isnan(value) - 0.0]), nan=0.0))
        for name, values in self.words:
            word = columns[name].word.to_numpy(object)[rows]
            made.append((word[:, None] == np.array(values, dtype=object)[None, :]).astype(np.float64))
        return np.hstack(made)


def coding(columns: dict[str, Cells], rows: Rows) -> Coding:
    """Knots at the fifths of each number, the values of each word seen LEAST_LEVEL times or more."""
    numbers, words = [], []
    for name, one in columns.items():
        if one.kind in ("number", "date"):
            value = one.number[rows]
            known = value[np.isfinite(value)]
            knots = np.unique(np.quantile(known, np.linspace(0, 1, 6))) if len(known) else np.zeros(0)
            if len(knots) > 1:
                numbers.append((name, knots))
        else:
            counts = one.word.iloc[rows].value_counts()
            common = tuple(str(value) for value in counts.index[counts >= min(LEAST_LEVEL, len(rows) / 20)][:60])
            if common:
                words.append((name, common))
    return Coding(tuple(numbers), tuple(words))


def predicted(columns: dict[str, Cells], y: Floats, train: Rows, test: Rows) -> Floats:
    """Chances for the later rows, from a model that saw only the earlier ones.

    What was learned from the first part of the earlier rows shows on their last part how bold it may be.
    """
    cut = int(TRAIN_SHARE * len(train))
    first, last = train[:cut], train[cut:]
    if not (_both(y, first) and _both(y, last)):
        return _fitted(columns, y, train, test, RIDGES[1])
    tries = {ridge: _fitted(columns, y, first, last, ridge) for ridge in RIDGES}
    ridge = max(RIDGES, key=lambda one: auc(y[last], tries[one]))
    bold = float(np.clip(calibration(y[last], tries[ridge])[0], 0.3, 1.0))
    found = logit(_fitted(columns, y, train, test, ridge))
    middle = float(logit(np.array([y[train].mean()]))[0])
    return sigmoid(middle + bold * (found - middle))


def _both(y: Floats, rows: Rows) -> bool:
    return len(rows) > 20 and 0 < y[rows].mean() < 1


def _fitted(columns: dict[str, Cells], y: Floats, train: Rows, test: Rows, ridge: float) -> Floats:
    plan = coding(columns, train)
    weights = ridge_logistic(plan.matrix(columns, train), y[train], ridge)
    return chances(plan.matrix(columns, test), weights)
