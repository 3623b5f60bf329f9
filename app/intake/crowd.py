"""Rows of a large students file that have to do with no other row: most of them. Pure; runs in the child.

Such a row has a number nobody else in the file has (or none, and an identity nobody else has). If the store does not
know it either, it is a new student in a household of its own, with a guardian of its own if it names one, whatever the
other rows say: it needs no matching. `Plan` decides about the others.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.intake.columns import Column
from app.intake.long_columns import LongColumn
from app.intake.pinyin import DOUBLE, given_syllables, pinyin_key, surname_reading

if TYPE_CHECKING:
    import polars as pl

    from app.intake.judge import Judged

LEAST = 20_000  # rows; a smaller file is quicker matched row by row
_NUMBER = r"^[1-9][0-9]{5,16}$"
_HAN_NAME = r"^[\x{4e00}-\x{9fff}]{2,4}$"
_PLAIN_NAME = r"^(?:[\x{4e00}-\x{9fff}]+|[ -~]+)$"


@dataclass(frozen=True)
class Crowd:
    """`alone`: True for rows apart from all others; `columns`: what is written of these beside the clean fields:
    pinyin, guardian (the name; None: no guardian), guardian_pinyin."""

    alone: np.ndarray
    columns: dict[str, Column]

    def packed(self) -> Crowd:
        """The same, ready to be sent to another process."""
        return Crowd(self.alone, {name: column.packed() for name, column in self.columns.items()})


def find_crowd(judged: Judged) -> Crowd | None:
    """The rows of a students file that are alone in it; None for other kinds and for small files."""
    if judged.kind != "students" or len(judged.lines) < LEAST:
        return None
    text = {name: _series(judged, name) for name in ("name", "guardian_name", "phone", "guardian_phone")}
    alone, guardian = _alone(judged, text)
    columns = {"pinyin": _pinyin(text["name"])}
    if guardian.null_count() < len(guardian):
        columns |= {"guardian": LongColumn(guardian), "guardian_pinyin": _pinyin(guardian)}
    return Crowd(alone, columns)


def _alone(judged: Judged, text: dict[str, pl.Series]) -> tuple[np.ndarray, pl.Series]:
    """True for the rows that are alone; and what each row's guardian is called."""
    alone = judged.good & ~_present(judged, "guardian_id")
    own, other = (_numbers(text[name], alone) for name in ("phone", "guardian_phone"))
    other = np.where(other == own, 0, other)
    alone &= ~_shared(own, other, judged.good)
    silent = (own == 0) & text["guardian_phone"].is_null().to_numpy()
    alone &= _one_of_a_kind(judged, silent)
    guardian, told = _guardians(text)
    return alone & told, guardian


def _series(judged: Judged, name: str) -> pl.Series:
    """The clean cells of a field; nulls where the file has none."""
    import polars as pl

    column = judged.columns.get(name)
    if isinstance(column, LongColumn):
        return column.series
    if column is None:
        return pl.Series([None] * len(judged.lines), dtype=pl.String)
    return pl.Series(column.values.tolist(), dtype=pl.String).gather(column.codes)


def _present(judged: Judged, name: str) -> np.ndarray:
    column = judged.columns.get(name)
    return np.zeros(len(judged.lines), dtype=bool) if column is None else column.present()


def _numbers(series: pl.Series, alone: np.ndarray) -> np.ndarray:
    """Phone numbers as integers, 0 where there is none; rows with a number of another look leave `alone` (changed)."""
    import polars as pl

    usual = series.str.contains(_NUMBER).fill_null(True).to_numpy()
    alone &= usual
    return series.cast(pl.Int64, strict=False).fill_null(0).to_numpy() * usual


def _shared(own: np.ndarray, other: np.ndarray, good: np.ndarray) -> np.ndarray:
    """True for rows with a number that another good row has as well."""
    import polars as pl

    both = np.concatenate([np.where(good, own, 0), np.where(good, other, 0)])
    nothing = both == 0
    both[nothing] = -1 - np.flatnonzero(nothing)  # each empty cell for itself
    twice = pl.Series(both).is_duplicated().to_numpy()
    return twice[: len(own)] | twice[len(own) :]


def _one_of_a_kind(judged: Judged, silent: np.ndarray) -> np.ndarray:
    """True for rows whose identity no other row has: the id; without one name, birth date and ID number, for the rows
    that have no phone number (a number of its own makes the identity one of a kind)."""
    import polars as pl

    result = np.ones(len(silent), dtype=bool)
    if "student_id" in judged.columns:
        refs = _series(judged, "student_id")
        named = refs.is_not_null().to_numpy()
        result &= ~(refs.is_duplicated().to_numpy() & named)
        silent = silent & ~named
    places = np.flatnonzero(silent & judged.good)
    if len(places):
        parts = [_series(judged, name).gather(places).alias(name) for name in ("name", "birth_date", "id_number")]
        result[places] &= ~pl.DataFrame(parts).is_duplicated().to_numpy()
    return result


def _guardians(text: dict[str, pl.Series]) -> tuple[pl.Series, np.ndarray]:
    """What each row's guardian is called, after the child where only a number stands; False for rows where that takes a
    closer look."""
    import polars as pl

    child, name, phone = text["name"], text["guardian_name"], text["guardian_phone"]
    if name.null_count() == len(name) and phone.null_count() == len(phone):
        return name, np.ones(len(name), dtype=bool)
    nameless = name.is_null() & phone.is_not_null()
    told = (~nameless | child.str.contains(_PLAIN_NAME)).fill_null(False)
    called = pl.select(
        pl.when(~nameless)
        .then(name)
        .when(child.str.contains(r"^[ -~]+$"))
        .then(pl.concat_str(pl.lit("Parent of "), child))
        .otherwise(pl.concat_str(child, pl.lit("家长")))
    ).to_series()
    return called, told.to_numpy()


def _pinyin(names: pl.Series) -> Column:
    """The pinyin key of every name: that of the surname and that of the given name side by side, where it is Chinese
    with a surname of one character (app/intake/pinyin.py looks at the others)."""
    import polars as pl

    usual = (names.str.contains(_HAN_NAME) & ~names.str.slice(0, 2).is_in(list(DOUBLE))).fill_null(False)
    short = names.set(~usual, None) if not usual.all() else names
    family, own = _spelled(short.str.slice(0, 1), surname_reading), _spelled(short.str.slice(1), given_syllables)
    keys = pl.select(pl.concat_str(family[0], own[0], pl.lit(" "), family[1], own[1])).to_series()
    others = np.flatnonzero(~usual.to_numpy() & names.is_not_null().to_numpy())
    read = LongColumn(names).part(others).mapped(lambda name: pinyin_key(str(name)))
    return LongColumn(keys).changed(others, read.taken())


def _spelled(parts: pl.Series, reading) -> tuple[pl.Series, pl.Series]:  # type: ignore[no-untyped-def]
    """Each part spelled out, and its initials; null where the part is."""
    import polars as pl

    distinct = parts.drop_nulls().unique(maintain_order=True)
    read = [reading(part) for part in distinct.to_list()]
    places = parts.cast(pl.Enum(distinct)).to_physical().cast(pl.UInt32)
    whole = pl.Series(["".join(one) for one in read], dtype=pl.String)
    initials = pl.Series(["".join(part[0] for part in one if part) for one in read], dtype=pl.String)
    return whole.gather(places), initials.gather(places)
