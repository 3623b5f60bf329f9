"""What each student is expected to pay over the next twelve months, with the range of eight in ten possible years.

Contracts (enrolments with an end): renewals by sBG. Single purchases (without one): BG/NBD. What each is worth:
Gamma-Gamma. Few families: every figure leans on everybody's average, and the report says so.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from app.domain.messages import Message, mark, plural
from app.domain.value_results import ValueReport
from app.profiles.comebacks import chance_back, comebacks
from app.profiles.features import payments
from app.profiles.periods import GRACE, Memberships, memberships
from app.profiles.purchase_model import drawn_purchases, expected_purchases, purchase_fit
from app.profiles.renewal_model import drawn_renewals, expected_renewals, log_stay, next_renewal, renewal_fit
from app.profiles.spend_model import drawn_spend, expected_spend, spend_fit
from app.profiles.survival import cohort_curves

YEAR = 365.25
WEEK = 7.0
FUTURES = 80
FEW = 200
CHECKED = 10_000
ALL_THE_YEAR = 10  # how many renewals of one month weigh as much as all the others
NONE = mark("profiles", "Nothing was bought yet: there is no value to expect.")
CONTRACTS = mark("profiles", "Contracts with an end: of {people} memberships that could be renewed, {percent} % were.")
PURCHASES = mark("profiles", "Purchases without an end: {people} students, {count} of them came back.")
CHECK = mark(
    "profiles",
    "Asked the same a year ago: {percent} % of what was expected came. The range of the total allows for such a miss.",
)
UNCHECKED = mark(
    "profiles",
    "Too short a past to check the total against: that takes a year and a half. Its range may be too narrow.",
)
Floats = NDArray[np.float64]
Futures = NDArray[np.float32]


@dataclass(frozen=True)
class Value:
    """`table`, by student id: expected_value, value_low, value_high, renewals (so far; NaN: no contract)."""

    table: pd.DataFrame
    report: ValueReport


def value(bought: pd.DataFrame, students: pd.Index, today: float) -> Value:
    """`bought`: student_id, day, ends_day, paid, back; of `students` alone."""
    known = bought[np.isfinite(bought["day"]) & (bought["day"] <= today)]
    known = known.assign(paid=payments(known["paid"]).clip(lower=0.0))
    whole = memberships(known, today)
    termed = memberships(known[known["ends_day"].notna()], today)
    draw = np.random.default_rng(23)
    parts = _parts(known, termed, today, draw)
    table = pd.DataFrame({"expected_value": np.nan, "value_low": np.nan, "value_high": np.nan}, index=students)
    people = int(known["student_id"].nunique())
    if not parts:
        return Value(table.assign(renewals=np.nan), ValueReport(0, 0.0, 0.0, 0.0, {}, (), (), (), (NONE,)))
    buyers, mean, futures = _together(parts)
    table.loc[buyers, "expected_value"] = mean
    table.loc[buyers, ["value_low", "value_high"]] = np.quantile(futures, [0.1, 0.9], axis=1).T
    newest = termed.table[termed.table["latest"]].set_index("student_id")["renewals"]
    table["renewals"] = newest.reindex(students).astype(float)
    low, high = np.quantile(futures.sum(0), [0.1, 0.9])
    miss, check = _checked(known, today)
    notes = (*(part.note for part in parts), check)
    if people < FEW:
        leans = plural(
            "profiles", "Only %n buyer(s): each value leans on everybody's average, so read the range.", "", 0
        )
        notes = (*notes, leans.filled(people))
    parameters = {name: value for part in parts for name, value in part.parameters.items()}
    seen, told = _renewed(termed, parameters.get("sbg"))
    total = float(mean.sum())
    curves = cohort_curves(whole.table, today)
    report = ValueReport(people, total, float(low) / miss, float(high) * miss, parameters, seen, told, curves, notes)
    return Value(table, report)


def _parts(known: pd.DataFrame, termed: Memberships, today: float, draw: np.random.Generator | None) -> list[_Part]:
    """Contracts and single purchases, as far as there are any; without `draw` no possible years."""
    single = known[known["ends_day"].isna() & ~known["back"]]
    found = (_contracts(termed, today, draw), _purchases(single, today, draw))
    return [part for part in found if part is not None]


def _checked(known: pd.DataFrame, today: float) -> tuple[float, Message]:
    """The same asked a year ago of at most CHECKED students: by which factor it missed, and the note that says so."""
    then = today - YEAR
    if known.empty or float(known["day"].min()) > then - YEAR / 2:
        return 1.0, UNCHECKED
    ids = known.loc[known["day"] <= then, "student_id"].unique()
    ids = ids[:: max(1, len(ids) // CHECKED)]
    rows = known[known["student_id"].isin(ids)]
    past, came = rows[rows["day"] <= then], rows[(rows["day"] > then) & ~rows["back"]]["paid"].sum()
    parts = _parts(past, memberships(past[past["ends_day"].notna()], then), then, None)
    said = sum(float(part.mean.sum()) for part in parts)
    if said <= 0 or came <= 0:
        return 1.0, UNCHECKED
    percent = round(100 * float(came) / said)
    return float(max(came / said, said / came)), CHECK.filled(percent=percent)


@dataclass(frozen=True)
class _Part:
    """One kind of buying: whose it is, the mean and FUTURES possible years of each (rows: students)."""

    students: NDArray[np.int64]
    mean: Floats
    futures: Futures
    parameters: dict[str, tuple[float, ...]]
    note: Message


def _together(parts: list[_Part]) -> tuple[NDArray[np.int64], Floats, Futures]:
    """The parts of each student added up."""
    students: NDArray[np.int64] = np.unique(np.concatenate([part.students for part in parts]))
    mean: Floats = np.zeros(len(students))
    futures: Futures = np.zeros((len(students), FUTURES), dtype=np.float32)
    for part in parts:
        at = np.searchsorted(students, part.students)
        mean[at] += part.mean
        futures[at] += part.futures
    return students, mean, futures


def _contracts(found: Memberships, today: float, draw: np.random.Generator | None) -> _Part | None:
    table = found.table
    if table.empty:
        return None
    left, still = (np.bincount(table.loc[rows, "settled"]) for rows in (table["over"], ~table["over"]))
    fit = renewal_fit(left.astype(float), still.astype(float))
    count, paid = (table.groupby("student_id")[name].sum() for name in ("periods", "paid"))
    now = table[table["latest"]]
    x = count.loc[now["student_id"]].to_numpy(float)
    m = paid.loc[now["student_id"]].to_numpy(float) / x
    spend, scale = spend_fit(x, m)
    renewals, chances, late = _opportunities(now, found, today)
    returning = comebacks(table, today)
    again = _Again(now["ends"].to_numpy(float), today, _apart(found))
    mean = expected_renewals(fit.value, renewals, chances, late) + again.expected(
        returning.rates(), fit.value, np.where(now["over"], 1.0, 1 - next_renewal(fit.value, renewals, late))
    )
    mean = mean * expected_spend(np.array(spend.value), scale, x, m)
    futures: Futures = np.empty((len(now), FUTURES if draw else 0), dtype=np.float32)
    many, worth = (one.draws(FUTURES, draw) if draw else np.zeros((0, 3)) for one in (fit, spend))
    for at in range(futures.shape[1]):
        assert draw is not None
        number = drawn_renewals(many[at], renewals, chances, late, draw)
        number += np.where(number == 0, again.drawn(returning.drawn(draw), many[at], draw), 0)
        futures[:, at] = drawn_spend(worth[at], scale, x, m, number, draw)
    asked = int((table["over"] | (table["settled"] > 0)).sum())
    share = int((table["settled"] > 0).sum()) / max(asked, 1)
    note = CONTRACTS.filled(people=f"{asked:,}", percent=round(100 * share))
    parameters = {"sbg": fit.value, "gamma_gamma": (*spend.value[:2], spend.value[2] * scale)}
    return _Part(now["student_id"].to_numpy(np.int64), mean, futures, parameters, note)


@dataclass(frozen=True)
class _Again:
    """Coming back after having left: periods bought in the year ahead by those whose last one has `ended`."""

    ended: Floats
    today: float
    apart: float

    def _chance(self, rates: Floats) -> Floats:
        since = (self.today - self.ended - GRACE) / YEAR
        return np.where(self.ended <= self.today, chance_back(rates, since), 0.0)

    def _half(self) -> Floats:
        """Renewals that can follow: who comes back does so in the middle of the year, on average."""
        return np.full(len(self.ended), np.floor(YEAR / 2 / self.apart))

    def expected(self, rates: Floats, value: tuple[float, ...], gone: Floats) -> Floats:
        """`gone`: the chance that a family did not renew."""
        new = np.zeros(len(self.ended))
        follow = expected_renewals(value, new, self._half(), np.ones(len(new)))
        return self._chance(rates) * gone * (1 + follow)

    def drawn(self, rates: Floats, value: Floats, draw: np.random.Generator) -> NDArray[np.int64]:
        """One possible future."""
        new = np.zeros(len(self.ended))
        back = draw.random(len(new)) < self._chance(rates)
        follow = drawn_renewals(value, new, self._half(), np.ones(len(new)), draw)
        return np.where(back, 1 + follow, 0).astype(np.int64)


def _apart(found: Memberships) -> float:
    """Days from one period's start to the next, on average."""
    return max(float(np.mean(found.between)) if len(found.between) else 180.0, 30.0)


def _opportunities(now: pd.DataFrame, found: Memberships, today: float) -> tuple[Floats, Floats, Floats]:
    """Renewals so far, opportunities of the next year, and the share of renewals that come no sooner than today's."""
    apart = _apart(found)
    left = now["ends"].to_numpy(float) - today
    first = np.maximum(left, 0.0)
    chances = np.where(first <= YEAR, np.floor((YEAR - first) / apart) + 1, 0.0)
    late = np.where(left >= 0, 1.0, _still_to_come(-left, now["ends"].to_numpy(float), found))
    return now["renewals"].to_numpy(float), np.where(now["over"], 0.0, chances), late


def _still_to_come(passed: Floats, ends: Floats, found: Memberships) -> Floats:
    """The share of renewals that come no sooner than so many days after the end.

    Holidays shift them: periods that ended in the same month of the year count, eked out by all the others.
    """
    everyone = np.sort(found.gaps)
    if not len(everyone):
        return np.clip(1 - passed / GRACE, 0.0, 1.0)
    share = 1 - np.searchsorted(everyone, passed, "left") / len(everyone)
    month, of_gap = _month(ends), _month(found.gap_ends)
    for one in np.unique(month[passed > 0]):
        mine, here = np.sort(found.gaps[of_gap == one]), month == one
        later = len(mine) - np.searchsorted(mine, passed[here], "left")
        share[here] = (later + ALL_THE_YEAR * share[here]) / (len(mine) + ALL_THE_YEAR)
    return share


def _month(day: Floats) -> NDArray[np.int64]:
    """1 … 12."""
    return (day.astype(np.int64).astype("datetime64[D]").astype("datetime64[M]").astype(np.int64) % 12) + 1


def _purchases(single: pd.DataFrame, today: float, draw: np.random.Generator | None) -> _Part | None:
    if single.empty:
        return None
    by = single.assign(day=np.floor(single["day"])).groupby(["student_id", "day"], as_index=False)["paid"].sum()
    who = by.groupby("student_id")
    first, last = who["day"].min(), who["day"].max()
    count = who.size().to_numpy(float)
    x, t, whole = count - 1, ((last - first) / WEEK).to_numpy(float), ((today - first) / WEEK).to_numpy(float)
    mean_paid = who["paid"].mean().to_numpy(float)
    fit, (spend, scale) = purchase_fit(x, t, whole), spend_fit(count, mean_paid)
    ahead = YEAR / WEEK
    worth = expected_spend(np.array(spend.value), scale, count, mean_paid)
    mean = expected_purchases(np.array(fit.value), x, t, whole, ahead) * worth
    futures: Futures = np.empty((len(x), FUTURES if draw else 0), dtype=np.float32)
    many, much = (one.draws(FUTURES, draw) if draw else np.zeros((0, 4)) for one in (fit, spend))
    for at in range(futures.shape[1]):
        assert draw is not None
        number = drawn_purchases(many[at], x, t, whole, ahead, draw)
        futures[:, at] = drawn_spend(much[at], scale, count, mean_paid, number, draw)
    note = PURCHASES.filled(people=f"{len(x):,}", count=f"{int((x > 0).sum()):,}")
    parameters = {"bg_nbd": fit.value, "gamma_gamma_single": (*spend.value[:2], spend.value[2] * scale)}
    return _Part(first.index.to_numpy(np.int64), mean, futures, parameters, note)


def _renewed(found: Memberships, parameters: tuple[float, ...] | None) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Share that renewed at least once, twice … among those whose time to do so is over; and by the model."""
    if parameters is None:
        return (), ()
    renewals, over = found.table["settled"].to_numpy(), found.table["over"].to_numpy(bool)
    stay, seen = 1.0, []
    for step in range(8):
        asked = int((over & (renewals >= step)).sum() + (~over & (renewals > step)).sum())
        if asked < 10:
            break
        stay *= float((renewals > step).sum()) / asked
        seen.append(round(stay, 4))
    told = np.exp(log_stay(parameters, np.arange(1, len(seen) + 1)))
    return tuple(seen), tuple(round(float(one), 4) for one in told)
