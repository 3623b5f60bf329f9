"""Columns that are known only afterwards, found by what they do, not by whose file it is.

Four signs, each enough: (1) alone it ranks the answer better than an honest column is likely to; (2) one of its values,
or its being empty, all but settles the answer; (3) its dates lie after the row's own time; (4) its name speaks of an
end or a length and alone it already tells a good deal. What is refused wrongly costs a little accuracy; what is let
through wrongly makes every figure a fiction.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from app.domain.learning_results import RefusedColumn
from app.domain.messages import Message, mark
from app.profiles.cells import Cells, split_words
from app.profiles.scores import auc

Rows = NDArray[np.int64]
TOO_GOOD = 0.80
NAMED_TOO_GOOD = 0.62
SETTLED = 0.95
TELLS_TIME = 0.90
LEAST_SHARE = 0.01
LEAST_ROWS = 30
AFTER_SHARE = 0.2
# Words of headers that speak of how something ended, or how long it took; they count only with NAMED_TOO_GOOD.
ENDS = "unregistration unregistered withdrawal withdrawn dropped dropout cancel cancelled cancellation churn churned"
ENDS += " refund refunded closed closing ended end exit leaving left final finished completed completion graduated"
RESULTS = "result results outcome status graduation passed failed resolved reason duration length elapsed last"
TELLTALE = frozenset(ENDS.split()) | frozenset(RESULTS.split())
EMPTY = mark("profiles", "(empty)")
FILLED = mark("profiles", "(filled in)")
TELLTALE_CHINESE = ("时长", "退", "注销", "取消", "流失", "结果", "结束", "最终", "毕业", "完成", "离开", "原因")


def refused(columns: list[Cells], y: NDArray[np.float64], when: NDArray[np.float64] | None) -> list[RefusedColumn]:
    """The columns that may not be used; `y` is 0/1, `when` the row's own time in days since 1970 (None: not a date)."""
    found = []
    for one in columns:
        if one.kind == "constant":
            text = mark("profiles", "“{column}” is the same in every row.")
            found.append(RefusedColumn(one.name, "constant", text.filled(column=one.name)))
        elif one.kind == "identifier":
            text = mark("profiles", "“{column}” only names the row.")
            found.append(RefusedColumn(one.name, "identifier", text.filled(column=one.name)))
        elif leak := _leak(one, y, when):
            found.append(leak)
    return found


def drifting(columns: list[Cells], train: Rows, test: Rows) -> list[RefusedColumn]:
    """Columns that tell when rather than who: earlier and later rows differ so much that nothing learned carries over.

    Only the columns are looked at, never the answers of the later rows.
    """
    rows = np.concatenate([train, test])
    late = np.concatenate([np.zeros(len(train)), np.ones(len(test))])
    order = np.random.default_rng(3).permutation(len(rows))
    found = []
    for one in columns:
        shift = single_auc(one.taken(rows[order]), late[order])
        if shift >= TELLS_TIME:
            text = mark("profiles", "“{column}” tells when rather than who: its later values were hardly seen before.")
            found.append(RefusedColumn(one.name, "drift", text.filled(column=one.name), shift))
    return found


def _leak(one: Cells, y: NDArray[np.float64], when: NDArray[np.float64] | None) -> RefusedColumn | None:
    alone = single_auc(one, y)
    if one.kind == "date" and when is not None and _after(one, when):
        text = mark("profiles", "“{column}” holds days after the row's own day: it was not known yet.")
        return RefusedColumn(one.name, "leakage", text.filled(column=one.name), alone)
    if alone >= TOO_GOOD:
        text = mark("profiles", "“{column}” alone ranks {count} of 100 pairs rightly: that is known only afterwards.")
        return RefusedColumn(one.name, "leakage", text.filled(column=one.name, count=round(100 * alone)), alone)
    if value := _settles(one, y):
        text = mark("profiles", "“{column}” = {value} all but settles the answer: that is known only afterwards.")
        return RefusedColumn(one.name, "leakage", text.filled(column=one.name, value=value), alone)
    if alone >= NAMED_TOO_GOOD and _speaks_of_the_end(one.name):
        text = mark("profiles", "“{column}” speaks of how it ended or how long it took, and tells too much: left out.")
        return RefusedColumn(one.name, "leakage", text.filled(column=one.name), alone)
    return None


def _speaks_of_the_end(name: str) -> bool:
    return bool(split_words(name) & TELLTALE) or any(word in name for word in TELLTALE_CHINESE)


def _after(one: Cells, when: NDArray[np.float64]) -> bool:
    both = np.isfinite(one.number) & np.isfinite(when)
    return int(both.sum()) >= LEAST_ROWS and float((one.number[both] > when[both]).mean()) >= AFTER_SHARE


def single_auc(one: Cells, y: NDArray[np.float64]) -> float:
    """How well the column alone ranks the answer, 0.5 … 1, on rows it was not tuned on.

    Ranks come from a coding learned on the even rows and judged on the odd ones: numbers by tenths, words by value,
    missing as a value of its own; so any shape counts, and a column of many rare values gains nothing by chance.
    """
    codes = _coded(one)
    learn = np.arange(len(y)) % 2 == 0
    count = np.bincount(codes[learn], minlength=codes.max() + 1)
    yes = np.bincount(codes[learn], y[learn], minlength=codes.max() + 1)
    base = float(y[learn].mean()) if learn.any() else 0.5
    rate = (yes + 5 * base) / (count + 5)
    value = auc(y[~learn], rate[codes[~learn]])
    return 0.5 if np.isnan(value) else max(value, 1 - value)


def _coded(one: Cells) -> NDArray[np.int64]:
    if one.kind in ("number", "date"):
        known = np.isfinite(one.number)
        codes = np.zeros(len(one.number), np.int64)
        if known.any():
            edges = np.unique(np.quantile(one.number[known], np.linspace(0, 1, 21)))
            codes[known] = 1 + np.clip(np.searchsorted(edges, one.number[known], "right"), 1, len(edges))
        return codes
    return np.asarray(pd.factorize(one.word)[0], np.int64)


def _settles(one: Cells, y: NDArray[np.float64]) -> Message | str:
    """The value, or its being empty or filled, that all but settles the answer where the base rate does not; or ""."""
    base, rows = float(y.mean()), len(y)
    least = max(LEAST_ROWS, LEAST_SHARE * rows)
    masks: list[tuple[Message | str, NDArray[np.bool_]]] = []
    if one.missing.any():
        masks = [(EMPTY, one.missing), (FILLED, ~one.missing)]
    if one.kind == "word":
        common = one.word.value_counts()
        masks += [(str(value), (one.word == value).to_numpy()) for value in common.index[common >= least][:50] if value]
    for value, mask in masks:
        count = int(mask.sum())
        if least <= count <= rows - LEAST_ROWS:
            rate = float(y[mask].mean())
            if rate >= SETTLED > base + 0.1 or 1 - rate >= SETTLED > 1 - base + 0.1:
                return value
    return ""
