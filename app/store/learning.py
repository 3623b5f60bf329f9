"""Courses, in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.learning import Course
from app.domain.messages import mark
from app.store.rows import from_row
from app.store.saving import save

if TYPE_CHECKING:
    from app.store.database import Store


def courses(store: Store) -> list[Course]:
    """Every course, by title."""
    return [from_row(Course, row) for row in store.read().query("SELECT * FROM courses ORDER BY title, id")]


def save_course(store: Store, course: Course) -> int:
    """Keep a course; returns its id. Raises UserError without a title."""
    if not course.title.strip():
        raise UserError(mark("store", "The title is empty: write what the course is called."))
    return save(store, "courses", "C", course)
