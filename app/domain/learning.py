"""What the institution teaches, who bought it, and everything else students did."""

from __future__ import annotations

from dataclasses import dataclass, field

EVENT_TYPES = ("viewed", "attended", "completed", "rated", "asked", "refunded")
ENROLMENT_STATES = ("active", "completed", "cancelled", "refunded")


@dataclass(frozen=True)
class Course:
    """One thing taught. `price` in the institution's currency, `quality` 0 to 5, ages inclusive, dates ISO text."""

    id: int = 0
    ref: str = ""
    title: str = ""
    category: str | None = None
    level: int | None = None
    quality: float | None = None
    price: float | None = None
    hours: float | None = None
    capacity: int | None = None
    starts: str | None = None
    teacher: str | None = None
    summary: str | None = None
    age_min: int | None = None
    age_max: int | None = None
    prerequisites: tuple[str, ...] = ()
    attributes: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Enrolment:
    """A student's purchase of a course."""

    id: int = 0
    student_id: int = 0
    course_id: int = 0
    at: str = ""
    paid: float | None = None
    status: str | None = None
    ends: str | None = None
    refunded_at: str | None = None
    attributes: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Event:
    """One thing a student did, with a course or an offer or neither."""

    id: int = 0
    student_id: int = 0
    type: str = ""
    at: str = ""
    course_id: int | None = None
    offer_id: int | None = None
    value: float | None = None
