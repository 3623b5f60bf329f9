"""School years as codes: K0 to K3, 1 to 12, U1 to U4; which one follows which, and when a school year begins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.messages import mark

GRADUATED = "graduated"
ORDER = ("K0", "K1", "K2", "K3", *map(str, range(1, 13)))
UNIVERSITY = ("U1", "U2", "U3", "U4")
LAST = {"12": GRADUATED, "U4": GRADUATED}
LEAVING = {"12": mark("people", "Grade 12"), "U4": mark("people", "University 4")}
FIRST_MONTH = 7  # grades move up in the summer holidays at the earliest


@dataclass(frozen=True)
class Graduate:
    """A student who leaves school: id and ref, name, the last grade."""

    id: int
    ref: str
    name: str
    grade: str


@dataclass(frozen=True)
class GradeStep:
    """`count` students move from one grade to the next."""

    before: str
    after: str
    count: int


@dataclass(frozen=True)
class RollOverPlan:
    """What moving all grades up would do. `school_year` is the one that begins (2026 for 2026/27); `kept` are students
    whose grade is no school year (class names, adults), `fresh` those registered in this school year, who stay;
    `done_on` is the day this was done before in the same school year, or None."""

    school_year: int
    steps: tuple[GradeStep, ...]
    graduates: tuple[Graduate, ...]
    kept: int
    fresh: int
    done_on: str | None = None

    @property
    def moving(self) -> int:
        """Students whose grade changes."""
        return sum(step.count for step in self.steps)


def next_grade(grade: str | None) -> str | None:
    """The grade a year later; None where the grade is no school year."""
    if grade in LAST:
        return LAST[str(grade)]
    for row in (ORDER, UNIVERSITY):
        if grade in row:
            return row[row.index(str(grade)) + 1]
    return None


def school_year(day: date) -> int:
    """The year in which the school year of a day begins, for one who prepares it in the holidays."""
    return day.year if day.month >= FIRST_MONTH else day.year - 1


def first_day(year: int) -> str:
    """The day from which new registrations are already in the grade of this school year (ISO)."""
    return f"{year}-{FIRST_MONTH:02d}-01"
