"""Which cells of a long column a reader would leave as they are: found for a whole column at once.

Each pattern names texts for which the scalar reader (app/intake/cells.py, dates.py) returns its argument unchanged, so
that only the others need to be looked at one by one. The readers stay the definition; tests hold the patterns to it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from app.intake import dates
from app.intake.cells import CHECKS, WEIGHTS
from app.intake.columns import Column, as_objects
from app.intake.long_columns import LongColumn
from app.intake.unreadable import Unreadable

if TYPE_CHECKING:
    import polars as pl

_HAN = r"\x{4e00}-\x{9fff}"
_TEXT = rf"^[0-9A-Za-z{_HAN}](?:[ -~{_HAN}]*[0-9A-Za-z{_HAN}])?$"
_NAME = rf"^(?:[{_HAN}]+|[A-Za-z]+(?: [A-Za-z]+)*)$"
_ID = r"^(?:[0-9]+|[A-Za-z][A-Za-z0-9_-]*)$"
_MOBILE = r"^1[3-9][0-9]{9}$"
_EMAIL = r"^[a-z0-9][a-z0-9._+-]*@[a-z0-9][a-z0-9.-]*\.[a-z]{2,}$"
_CITIZEN = r"^[0-9]{17}[0-9X]$"
_DAY = r"^20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])$"
_MOMENT = r"^20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])T(?:0[1-9]|1[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$"


def accepted(type_: str, series: pl.Series) -> np.ndarray | None:
    """True for cells that the reader of `type_` returns as they are; None for types that are always read one by one."""
    found = _ACCEPTED.get(type_)
    return None if found is None else found(series)


def _like(*patterns: str) -> Callable[[pl.Series], np.ndarray]:
    def look(series: pl.Series) -> np.ndarray:
        found = [series.str.contains(pattern).to_numpy() for pattern in patterns]
        return np.logical_or.reduce(found)

    return look


def _births(series: pl.Series) -> np.ndarray:
    """Days of this century until yesterday."""
    return series.str.contains(_DAY).to_numpy() & (series < date.today().isoformat()).to_numpy()


def _citizens(series: pl.Series) -> np.ndarray:
    """Eighteen signs whose check digit and birth date are right (GB 11643)."""
    held = series.str.contains(_CITIZEN).to_numpy()
    places = np.flatnonzero(held)
    text = series.gather(places).str.join("").item() if len(places) else ""
    signs = np.frombuffer(text.encode(), np.uint8).reshape(-1, 18)
    total = np.zeros(len(signs), dtype=np.int16)
    for place, weight in enumerate(WEIGHTS):
        total += np.int16(weight) * (signs[:, place].astype(np.int16) - ord("0"))
    right = np.frombuffer(CHECKS.encode(), np.uint8)[total % 11] == signs[:, 17]
    cut_off = (signs[:, 15:18] == ord("0")).all(axis=1)
    days = (signs[:, 6:14].astype(np.int64) - ord("0")) @ (10 ** np.arange(7, -1, -1))
    unborn = [day for day in set(days.tolist()) if not _is_birth(f"{day:08}")]
    held[places] = right & ~cut_off & ~np.isin(days, unborn)
    return held


def _is_birth(text: str) -> bool:
    try:
        dates.read_birth(text)
    except Unreadable:
        return False
    return True


def from_citizens(column: Column, field: str) -> Column | None:
    """The "birth_date" or "gender" that the ID numbers of a long column tell; None where it is short or has others."""
    import polars as pl

    if not isinstance(column, LongColumn):
        return None
    series = column.series
    if not bool(series.str.contains(_CITIZEN).all()):  # nulls do not count
        return None
    if field == "gender":
        odd = series.str.slice(16, 1).is_in(list("13579")).fill_null(False).to_numpy().astype(np.int32)
        return Column(np.where(column.present(), odd, 2).astype(np.int32), as_objects(["female", "male", None]))
    parts = [series.str.slice(start, size) for start, size in ((6, 4), (10, 2), (12, 2))]
    days = pl.select(pl.concat_str(parts, separator="-")).to_series().fill_null("")
    distinct = days.unique(maintain_order=True)
    codes = days.cast(pl.Enum(distinct)).to_physical().cast(pl.Int32).to_numpy()
    return Column(codes, as_objects(day or None for day in distinct.to_list()))


_ACCEPTED: dict[str, Callable[[pl.Series], np.ndarray]] = {
    "text": _like(_TEXT),
    "name": _like(_NAME),
    "id": _like(_ID),
    "phone": _like(_MOBILE),
    "email": _like(_EMAIL),
    "idnum": _citizens,
    "birth": _births,
    "date": _like(_DAY),
    "moment": _like(_DAY, _MOMENT),
}
