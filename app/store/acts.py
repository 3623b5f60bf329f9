"""Millions of acts as three columns of numbers: read in stretches, one whole number a row."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from app.store.database import Store

STRETCH = 200_000
PEOPLE, COURSES, DAYS = 27, 20, 16  # bits of each: together they fit a number of SQLite's
DAY = "CAST(julianday(substr(at, 1, 10)) - 2440587.5 AS INTEGER)"


def acts(store: Store) -> pd.DataFrame:
    """Every event but refunds: student_id, course_id (0: none), day (whole days since 1970, in 1970…2149).

    Five million Python rows would cost more than everything that is worked out from them; packed they are read at the
    speed of the disk. OverflowError for ids beyond 134 million students or a million courses.
    """
    import numpy as np
    import pandas as pd

    db = store.read()
    most = db.execute("SELECT coalesce(max(student_id), 0), coalesce(max(course_id), 0) FROM events").fetchone()
    if most[0] >> PEOPLE or most[1] >> COURSES:
        raise OverflowError("more students or courses than an act can name")
    sql = (
        f"SELECT (student_id << {COURSES + DAYS}) | (coalesce(course_id, 0) << {DAYS}) | {DAY} FROM events "
        f"WHERE type <> 'refunded' AND {DAY} BETWEEN 0 AND {(1 << DAYS) - 1}"
    )
    cursor, parts = db.execute(sql), [np.zeros(0, dtype=np.int64)]
    while rows := cursor.fetchmany(STRETCH):
        parts.append(np.fromiter(chain.from_iterable(rows), dtype=np.int64, count=len(rows)))
    packed = np.concatenate(parts)
    course = (packed >> DAYS) & ((1 << COURSES) - 1)
    day = (packed & ((1 << DAYS) - 1)).astype(np.float64)
    return pd.DataFrame({"student_id": packed >> (COURSES + DAYS), "course_id": course, "day": day})
