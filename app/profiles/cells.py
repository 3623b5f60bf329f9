"""Columns of a stranger's table by what they hold: numbers, dates, words or mere identifiers."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

MISSING = {"", "?", "-", "na", "n/a", "nan", "null", "none", "#n/a", "无", "缺失", "未知"}
MOSTLY = 0.95
NUMBER_SIGNS = re.compile(r"[,\s¥$€%]")


@dataclass(frozen=True)
class Cells:
    """One column. `kind`: number, date, word, identifier or constant.

    `number`: floats (days since 1970 for dates), NaN where missing; `word`: text, "" where missing.
    """

    name: str
    kind: str
    number: NDArray[np.float64]
    word: pd.Series

    @property
    def missing(self) -> NDArray[np.bool_]:
        """Which cells say nothing."""
        return (self.word == "").to_numpy()

    def taken(self, rows: NDArray[np.int64]) -> Cells:
        """Only these rows, in this order."""
        return Cells(self.name, self.kind, self.number[rows], self.word.iloc[rows].reset_index(drop=True))


def cells(name: str, column: pd.Series) -> Cells:
    """What the column holds; a column is a number or a date if nearly all cells that say something are."""
    text = column.astype("string").fillna("").str.strip()
    text = text.mask(text.str.lower().isin(MISSING), "").astype(object)
    known = text != ""
    number = pd.to_numeric(text.where(known).map(_plain, na_action="ignore"), errors="coerce").to_numpy(
        np.float64, copy=True
    )
    number[~np.isfinite(number)] = np.nan
    distinct = int(text[known].nunique())
    if distinct <= 1 and known.all():
        return Cells(name, "constant", number, text)
    if known.any() and np.isfinite(number[known]).mean() >= MOSTLY:
        kind = "identifier" if _identifies(name, number[known], int(known.sum())) else "number"
        return Cells(name, kind, number, text)
    if known.any():
        when = pd.to_datetime(text.where(known), errors="coerce", format="mixed") if _datelike(text[known]) else None
        if when is not None and when[known].notna().mean() >= MOSTLY:
            days = ((when.dt.tz_localize(None) - pd.Timestamp(0)) / pd.Timedelta(days=1)).to_numpy(np.float64)
            return Cells(name, "date", days, text)
    kind = "identifier" if distinct > max(200, 0.5 * known.sum()) else "word"
    return Cells(name, kind, np.full(len(text), np.nan), text)


def _plain(value: str) -> str:
    return NUMBER_SIGNS.sub("", value)


def _identifies(name: str, number: NDArray[np.float64], count: int) -> bool:
    """Whole numbers that hardly repeat and are named like a key, or never repeat and run in one block."""
    whole = bool((number == np.round(number)).all())
    distinct = len(np.unique(number))
    named = bool(re.search(r"(^|[_\W])(id|no|code|key)([_\W]|$)|编号|学号|证号|电话|手机", name.lower()))
    once = distinct == count and float(np.ptp(number)) < 2 * count
    return whole and count > 50 and ((named and distinct > 0.5 * count) or once)


def _datelike(text: pd.Series) -> bool:
    """Whether the first cells look like 2024-05-01, 2024/5/1 or 2024年5月1日; keeps date parsing away from words."""
    return bool(text.head(50).str.match(r"^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}").mean() >= MOSTLY)


def split_words(name: str) -> set[str]:
    """The words of a header: "dateUnregistration_final" -> {date, unregistration, final}."""
    spaced = re.sub(r"([a-z])([A-Z])", r"\1 \2", name)
    return {word for word in re.split(r"[^a-z]+", spaced.lower()) if word}
