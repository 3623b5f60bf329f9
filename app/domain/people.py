"""Students, their guardians and the households they share."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

SCHOOLING = ("unknown", "kindergarten", "primary", "junior", "senior", "vocational", "university", "adult")
GENDERS = ("female", "male", "other")
RELATIONS = ("mother", "father", "grandparent", "other")


@dataclass(frozen=True)
class Flags:
    """What a person has asked of us, whatever else is true."""

    do_not_contact: bool = False
    objected: bool = False
    adm_opt_out: bool = False
    restricted: bool = False
    erased: bool = False


@dataclass(frozen=True)
class Student(Flags):
    """One who learns. Dates are ISO text; `pinyin` is the full reading, a space, the initials: "zengzihan zzh".

    `id` 0 is a student not yet kept; `ref` is the file's own id, made if empty.
    """

    id: int = 0
    ref: str = ""
    name: str = ""
    pinyin: str | None = None
    birth_date: str | None = None
    gender: str | None = None
    phone: str | None = None
    email: str | None = None
    id_number: str | None = None
    grade: str | None = None
    schooling: str = "unknown"
    campus: str | None = None
    district: str | None = None
    source: str | None = None
    registered_at: str | None = None
    residence: str = "CN"
    licence_class: str | None = None
    household_id: int | None = None
    attributes: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Guardian(Flags):
    """One who answers for a student, and whom marketing addresses when the student is a minor."""

    id: int = 0
    ref: str = ""
    name: str = ""
    pinyin: str | None = None
    phone: str | None = None
    email: str | None = None
    id_number: str | None = None
    birth_date: str | None = None
    residence: str = "CN"
    licence_class: str | None = None
    household_id: int | None = None
    attributes: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Household:
    """Students and guardians who share contact keys, with the relation of each guardian to each student."""

    id: int
    ref: str
    students: tuple[Student, ...]
    guardians: tuple[Guardian, ...]
    relations: tuple[tuple[int, int, str], ...] = ()


@dataclass(frozen=True)
class Query:
    """What a table of people asks for: part of a name, its pinyin, the end of a phone, an order, a stretch."""

    text: str = ""
    sort: str = "name"
    descending: bool = False
    segment_id: int | None = None
    offset: int = 0
    limit: int = 100


@dataclass(frozen=True)
class Page:
    """A stretch of the answer and how many there are in all."""

    rows: tuple[Student, ...]
    total: int


def age_on(birth_date: str | None, day: date) -> int | None:
    """Whole years on `day`; None if the date of birth is unknown or lies after it.

    One born on 29 February has a birthday on 1 March in other years.
    """
    if not birth_date:
        return None
    born = date.fromisoformat(birth_date[:10])
    years = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    return years if years >= 0 else None


def born_by(day: date, years: int) -> date:
    """The latest date of birth of someone who is `years` old on `day`: `age_on` the other way round."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # 29 February in a year that has none
        return date(day.year - years, 2, 28)
