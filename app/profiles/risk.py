"""Renewal risk: the chance that someone who is active today falls silent for the next 120 days.

A discrete-time hazard (Cox 1972; Singer & Willett 1993): each person counts once a month while at risk, with what was
known on that day; months whose next 120 days are not over yet are censored. Ridge logistic regression, judged on the
newest complete month, learned only from months that had ended before it. Too little data: the average
for everyone, shrunk.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from app.domain.learning_results import RiskQuality
from app.domain.messages import mark
from app.domain.value_results import Reliability
from app.profiles.scores import auc, auc_interval, calibration, chances, logit, ridge_logistic, sigmoid
from app.statistics.difference import wilson

HORIZON = 120
STEP = 30
LEAST = 30
RIDGE = 10.0
OFF = 0.03  # a mean chance further from what came than this is corrected
MOST_ROWS = 300_000
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Risk:
    """`chance`: by student id, NaN for those who are not at risk (never came, or silent already)."""

    chance: pd.Series
    quality: RiskQuality


@dataclass(frozen=True)
class _Months:
    """Rows of people and months: what was known (x), whether silence followed (y), which month (day)."""

    x: Floats
    y: Floats
    day: Floats


class _Acts:
    """Acts in one sorted array, so that any window of any person is two binary searches."""

    def __init__(self, acts: pd.DataFrame, enrolments: pd.DataFrame, students: pd.Index, birth: Floats) -> None:
        code = students.get_indexer(acts["student_id"])
        key = code * 1e6 + acts["day"].to_numpy(np.float64)
        self.people, self.birth = np.arange(len(students)), birth
        self.key = np.sort(key[code >= 0])
        self.day = self.key - np.round(self.key / 1e6) * 1e6  # a day lies far below half a million
        enrolments = enrolments[enrolments["student_id"].isin(students)]
        bought = students.get_indexer(enrolments["student_id"])
        by = np.lexsort((enrolments["day"].to_numpy(), bought))
        self.bought_key = bought[by] * 1e6 + enrolments["day"].to_numpy(np.float64)[by]
        self.ends = enrolments["ends_day"].fillna(0).to_numpy(np.float64)[by]

    def until(self, day: float) -> NDArray[np.int64]:
        """How many acts of all earlier people and of each person up to `day` lie before: positions in the array."""
        return np.searchsorted(self.key, self.people * 1e6 + day, side="right")

    def count(self, after: float, until: float) -> NDArray[np.int64]:
        """Acts of each person in (after, until]."""
        return self.until(until) - self.until(after)

    def known(self, day: float) -> tuple[NDArray[np.bool_], Floats]:
        """Who is at risk on `day`, and what is known of each."""
        place = self.until(day)
        start = np.searchsorted(self.key, self.people * 1e6 - 1e5, side="right")
        any_ = place > start
        last = np.where(any_, self.day[np.maximum(place - 1, 0)] if len(self.day) else 0, -1e6)
        first = np.where(any_, self.day[np.minimum(start, max(len(self.day) - 1, 0))] if len(self.day) else 0, day)
        left, courses = self._running(day)
        age = (day - self.birth) / 365.25
        angle = 2 * np.pi * (day % 365.25) / 365.25
        columns = [
            np.log1p(np.clip(day - last, 0, 400)),
            *(np.log1p(self.count(day - window, day)) for window in (30, 90, 365)),
            np.log1p(day - first),
            np.log1p(courses),
            np.log1p(left),
            left > 0,
            np.nan_to_num(age / 20),
            np.isfinite(age) & (age < 13),
            np.isfinite(age) & (age >= 18),
            np.full(len(last), np.sin(angle)),
            np.full(len(last), np.cos(angle)),
        ]
        return (courses > 0) & ((day - last <= HORIZON) | (left > 0)), np.column_stack(columns).astype(np.float64)

    def _running(self, day: float) -> tuple[Floats, NDArray[np.int64]]:
        """Days left of the course that ends last, and courses bought so far."""
        low = np.searchsorted(self.bought_key, self.people * 1e6 - 1e5, side="right")
        high = np.searchsorted(self.bought_key, self.people * 1e6 + day, side="right")
        recent = [np.where(high - back > low, high - back, -1) for back in (1, 2, 3)]
        ends = [np.where(place >= 0, self.ends[place] if len(self.ends) else 0, 0) for place in recent]
        return np.clip(np.max(ends, axis=0) - day, 0, 400), high - low


def renewal_risk(acts: pd.DataFrame, enrolments: pd.DataFrame, birth: pd.Series, today: float) -> Risk:
    """`acts`: student_id, day; `enrolments`: student_id, day, ends_day; `birth`: birth day by student id."""
    book = _Acts(acts, enrolments, birth.index, birth.to_numpy(np.float64))
    at_risk, now = book.known(today)
    months = _months(_learners(acts, enrolments, birth, today, book), acts, today)
    test_day = months.day.max(initial=0.0)
    test, train = months.day == test_day, months.day + HORIZON <= test_day
    enough = min(_both(months.y[test]), _both(months.y[train])) >= LEAST
    chance = np.full(len(birth), np.nan)
    if not enough:
        rate, quality = _base_rate(months, int(at_risk.sum()))
        chance[at_risk] = rate
        return Risk(pd.Series(chance, index=birth.index), quality)
    found = _fitted(months, train)(months.x[test])
    slope, shift = calibration(months.y[test], found)
    repair = not 0.85 <= slope <= 1.15 or abs(float(found.mean() - months.y[test].mean())) > OFF
    final = logit(_fitted(months, np.ones(len(months.y), bool))(now[at_risk]))
    chance[at_risk] = sigmoid(shift + slope * final) if repair else sigmoid(final)
    return Risk(
        pd.Series(chance, index=birth.index), _quality(months.y[test], found, slope, int(at_risk.sum()), repair)
    )


def _learners(acts: pd.DataFrame, enrolments: pd.DataFrame, birth: pd.Series, today: float, book: _Acts) -> _Acts:
    """The book of as many people as it takes for MOST_ROWS months: every second, third … of a large school."""
    months = (today - float(acts["day"].min())) / STEP if len(acts) else 0.0
    every = int(len(birth) * max(months, 0.0) // (4 * MOST_ROWS)) + 1
    if every == 1:
        return book
    some = birth.iloc[::every]
    theirs = [table[table["student_id"].isin(some.index)] for table in (acts, enrolments)]
    return _Acts(theirs[0], theirs[1], some.index, some.to_numpy(np.float64))


def _months(book: _Acts, acts: pd.DataFrame, today: float) -> _Months:
    """Every month on which the next 120 days are over; thinned evenly to MOST_ROWS."""
    first = float(acts["day"].min()) if len(acts) else today
    landmarks = np.arange(today - HORIZON, first + HORIZON / 2, -STEP)
    parts = [(*book.known(day), book.count(day, day + HORIZON) == 0, day) for day in landmarks]
    x = [known[who] for who, known, _, _ in parts]
    y = [silent[who] for who, _, silent, _ in parts]
    when = [np.full(int(who.sum()), day) for who, _, _, day in parts]
    if not parts:
        return _Months(np.zeros((0, 13)), np.zeros(0), np.zeros(0))
    rows, silent, day = np.vstack(x), np.concatenate(y).astype(float), np.concatenate(when)
    some = slice(None, None, max(1, len(silent) // MOST_ROWS))
    return _Months(rows[some], silent[some], day[some])


def _both(y: Floats) -> int:
    """The rarer of the two answers."""
    return int(min(y.sum(), len(y) - y.sum()))


def _fitted(months: _Months, rows: NDArray[np.bool_]) -> Callable[[Floats], Floats]:
    """Ridge logistic regression on standardised columns; a function from rows to chances."""
    x, y = months.x[rows], months.y[rows]
    mean, spread = x.mean(0), np.maximum(x.std(0), 1e-6)
    weights = ridge_logistic((x - mean) / spread, y, RIDGE)
    return lambda some: chances((some - mean) / spread, weights)


def _base_rate(months: _Months, people: int) -> tuple[float, RiskQuality]:
    """Everyone gets the average, shrunk by one imagined silence in two."""
    rate = float((months.y.sum() + 1) / (len(months.y) + 2))
    note = mark(
        "profiles",
        "Too little data for a personal renewal risk: everyone gets the average. It needs about a year of records.",
    )
    return rate, RiskQuality("base_rate", HORIZON, people, rate, None, None, None, None, None, note)


def _quality(y: Floats, found: Floats, slope: float, people: int, repaired: bool) -> RiskQuality:
    low, high = auc_interval(y, found)
    note = mark(
        "profiles",
        "Judged on a later month than it learned from: right in {count} of 100 pairs.",
    )
    if repaired:
        note = mark(
            "profiles",
            "Judged on a later month than it learned from: right in {count} of 100 pairs; its chances were corrected.",
        )
    value = auc(y, found)
    brier = float(np.mean((y - found) ** 2))
    note = note.filled(count=round(100 * value))
    bins = reliability(y, found)
    return RiskQuality("hazard", HORIZON, people, float(y.mean()), value, low, high, slope, brier, note, bins)


def reliability(y: Floats, chance: Floats, parts: int = 10) -> tuple[Reliability, ...]:
    """People in order of their chance, cut into equal parts: what was said and what came, with Wilson's interval."""
    found = []
    for rows in np.array_split(np.argsort(chance, kind="stable"), min(parts, max(len(y) // 20, 1))):
        hits, count = int(y[rows].sum()), len(rows)
        low, high = wilson(hits, count)
        found.append(Reliability(float(chance[rows].mean()), hits / count, low, high, count))
    return tuple(found)
