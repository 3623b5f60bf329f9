"""The store's tables for those who learn from them, ages worked out once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.profiles.features import Tables as ProfileTables
from app.profiles.features import ages

if TYPE_CHECKING:
    import pandas as pd

    from app.recommend.assemble import Tables
    from app.store.database import Store


def profile_tables(store: Store, today: date) -> ProfileTables:
    """Students (the erased left out), enrolments, acts and courses, as far as profiles ask."""
    from app.store.acts import acts
    from app.store.frames import frame

    students = frame(store, "students", ["id", "household_id", "birth_date", "registered_at", "erased"])
    enrolments = ["student_id", "course_id", "at", "paid", "status", "ends", "refunded_at"]
    return ProfileTables(
        students[students["erased"].fillna(0) == 0].reset_index(drop=True),
        frame(store, "enrolments", enrolments),
        acts(store),
        frame(store, "courses", ["id", "category"]),
        today,
    )


def recommend_tables(store: Store, today: date) -> Tables:
    """Everything the two uses of the recommender choose from; what each may see is decided in `recommend`."""
    from app.recommend.assemble import Tables
    from app.store.frames import active_consents, frame

    return Tables(
        _with_age(frame(store, "students"), today),
        _with_age(frame(store, "guardians"), today),
        frame(store, "guardianships"),
        frame(store, "enrolments"),
        frame(store, "events", ["id", "student_id", "course_id", "offer_id", "type", "at", "value"]),
        frame(store, "outcomes"),
        frame(store, "assignments"),
        active_consents(store, today),
        today,
    )


def _with_age(people: pd.DataFrame, today: date) -> pd.DataFrame:
    return people.assign(age=ages(people["birth_date"], today))
