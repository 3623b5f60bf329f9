"""Courses, enrolments and events, in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.learning import Course, Enrolment, Event
from app.domain.messages import mark
from app.store.rows import from_row
from app.store.saving import save

if TYPE_CHECKING:
    from app.store.database import Store


def courses(store: Store) -> list[Course]:
    """Every course, by title."""
    return [from_row(Course, row) for row in store.read().query("SELECT * FROM courses ORDER BY title, id")]


def enrolments_of(store: Store, student_id: int) -> list[Enrolment]:
    """What a student bought, newest first."""
    rows = store.read().query("SELECT * FROM enrolments WHERE student_id = ? ORDER BY at DESC, id DESC", [student_id])
    return [from_row(Enrolment, row) for row in rows]


def events_of(store: Store, student_id: int, limit: int = 500) -> list[Event]:
    """What a student did, newest first, at most `limit` events."""
    rows = store.read().query(
        "SELECT * FROM events WHERE student_id = ? ORDER BY at DESC, id DESC LIMIT ?", [student_id, limit]
    )
    return [from_row(Event, row) for row in rows]


def save_course(store: Store, course: Course) -> int:
    """Keep a course; returns its id. Raises UserError without a title."""
    if not course.title.strip():
        raise UserError(mark("store", "The title is empty: write what the course is called."))
    return save(store, "courses", "C", course)
