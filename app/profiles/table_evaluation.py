"""From a stranger's table to an honest figure: refuse what was not known, learn on the past, test on the rest."""

from __future__ import annotations

import time as clock
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from app.domain.errors import UserError
from app.domain.learning_results import Caution, FileEvaluation, RefusedColumn
from app.domain.messages import mark
from app.profiles.cells import Cells, cells
from app.profiles.leakage import drifting, refused
from app.profiles.response import Parts, answers, parts, predicted
from app.profiles.scores import auc, auc_interval, calibration

LEAST_ROWS = 50
LEAST_EACH = 10
FEW = 50
IDENTIFIERS = ("identifier", "constant")
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Question:
    """What is asked of a table: the column to foretell, which of its values mean yes, and how time runs."""

    target: str
    positive: tuple[str, ...] = ()
    time: str | None = None
    train_until: str | None = None
    covariates: tuple[str, ...] | None = None


def evaluate_table(table: pd.DataFrame, question: Question) -> FileEvaluation:
    """Judge a model on the later rows. UserError: a column that is not there, too few rows, only one answer."""
    start = clock.perf_counter()
    _check_columns(table, question)
    y, positive = answers(table[question.target], question.positive)
    known = np.isfinite(y)
    table, y = table[known].reset_index(drop=True), y[known]
    split = parts(table, question.time, question.train_until)
    _check_rows(y, split)
    columns = _columns(table, question)
    out = refused(columns, y, _moments(table, question.time))
    out += drifting(_without(columns, out), split.train, split.test)
    used = {one.name: one for one in _without(columns, out)}
    if not used:
        raise UserError(mark("profiles", "No usable column is left beside “{column}”."), column=question.target)
    found, truth = predicted(used, y, split.train, split.test), y[split.test]
    low, high = auc_interval(truth, found)
    return FileEvaluation(
        auc=auc(truth, found),
        low=low,
        high=high,
        calibration_slope=calibration(truth, found)[0],
        refused_columns=tuple(out),
        split=split.how,
        warnings=_warnings(out, split, truth),
        positive=positive,
        used_columns=tuple(used),
        train_rows=len(split.train),
        test_rows=len(split.test),
        base_rate=float(y.mean()),
        flattering_auc=_flattering(columns, y),
        seconds=clock.perf_counter() - start,
    )


def _check_columns(table: pd.DataFrame, question: Question) -> None:
    wanted = [question.target, question.time, *(question.covariates or ())]
    for name in wanted:
        if name is not None and name not in table:
            raise UserError(
                mark("profiles", "The file has no column “{column}”; it has {columns}."),
                column=name,
                columns=", ".join(map(str, table.columns[:12])),
            )


def _check_rows(y: Floats, split: Parts) -> None:
    """Both answers on both sides of the split, or an answer in words why nothing can be said."""
    for rows in (split.train, split.test):
        yes = int(y[rows].sum())
        if len(rows) < LEAST_ROWS or min(yes, len(rows) - yes) < LEAST_EACH:
            raise UserError(
                mark(
                    "profiles",
                    "Too little to judge a model: {train} earlier and {test} later rows; "
                    "each side needs {rows} rows and {each} of both answers.",
                ),
                train=len(split.train),
                test=len(split.test),
                rows=LEAST_ROWS,
                each=LEAST_EACH,
            )


def _columns(table: pd.DataFrame, question: Question) -> list[Cells]:
    beside = [name for name in table if name not in (question.target, question.time)]
    return [cells(name, table[name]) for name in (question.covariates or beside) if name != question.target]


def _without(columns: list[Cells], out: list[RefusedColumn]) -> list[Cells]:
    names = {one.column for one in out}
    return [one for one in columns if one.name not in names]


def _moments(table: pd.DataFrame, time: str | None) -> Floats | None:
    """The row's own time, where the time column holds dates."""
    column = cells(time, table[time]) if time is not None else None
    return column.number if column is not None and column.kind == "date" else None


def _flattering(columns: list[Cells], y: Floats) -> float | None:
    """What a random split with every column would have claimed."""
    use = {one.name: one for one in columns if one.kind not in IDENTIFIERS}
    order = np.random.default_rng(1).permutation(len(y))
    cut = int(0.7 * len(y))
    train, test = order[:cut], order[cut:]
    if not use or not 0 < y[train].mean() < 1 or not 0 < y[test].mean() < 1:
        return None
    return auc(y[test], predicted(use, y, train, test))


def _warnings(out: list[RefusedColumn], split: Parts, truth: Floats) -> tuple[Caution, ...]:
    found = []
    leaks = [one.column for one in out if one.code == "leakage"]
    if leaks:
        text = mark("profiles", "Left out because they are known only afterwards: {columns}.")
        found.append(Caution("leakage", text.filled(columns=", ".join(leaks))))
    if split.how == "file_order":
        text = mark(
            "profiles",
            "No time column was named: the order of the file is taken as time. A random split would flatter; "
            "name the time column for a fair figure.",
        )
        found.append(Caution("random_split", text))
    few = int(min(truth.sum(), len(truth) - truth.sum()))
    if few < FEW:
        text = mark("profiles", "The later rows hold only {count} of the rarer answer: the figure is rough.")
        found.append(Caution("low_power", text.filled(count=few)))
    return tuple(found)
