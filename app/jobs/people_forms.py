"""People entered or mended by hand: what the forms call, so that a name's pinyin always goes with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.messages import Message
from app.domain.people import Guardian, Student

if TYPE_CHECKING:
    from app.store.database import Store


def save_student(store: Store, person: Student, guardians: tuple[tuple[int, str], ...] = ()) -> int:
    """Keep a student with the key its name is found by; (guardian id, relation) pairs to add. Returns the id."""
    from app.store import people

    return people.save_student(store, _ready(person), guardians)


def save_family(store: Store, person: Student, guardian: Guardian, relation: str) -> int:
    """Add a student and the guardian entered with them as one step; returns the student's id."""
    from app.store.families import add_family

    return add_family(store, _ready(person), _ready_guardian(guardian), relation)


def _ready(person: Student) -> Student:
    """The student with the key its name is found by; grade and phone as an import keeps them."""
    from app.intake.pinyin import pinyin_key
    from app.intake.words import read_grade, schooling_of

    grade = read_grade(person.grade) if person.grade else None
    told = person.schooling if person.schooling != "unknown" else schooling_of(grade)
    key = pinyin_key(person.name) if person.name.strip() else None
    return replace(person, pinyin=key, grade=grade, schooling=told, phone=_phone(person.phone))


def _ready_guardian(person: Guardian) -> Guardian:
    from app.intake.pinyin import pinyin_key

    key = pinyin_key(person.name) if person.name.strip() else None
    return replace(person, pinyin=key, phone=_phone(person.phone))


def save_guardian(store: Store, person: Guardian, students: tuple[tuple[int, str], ...] = ()) -> int:
    """Keep a guardian with the key its name is found by; (student id, relation) pairs to add. Returns the id."""
    from app.store import people

    return people.save_guardian(store, _ready_guardian(person), students)


def phone_problem(typed: str | None) -> Message | None:
    """Why this cannot be a phone number; None where nothing stands or it can be kept."""
    try:
        _phone(typed)
    except UserError as error:
        return error.message
    return None


def _phone(typed: str | None) -> str | None:
    """The number as an import would keep it; one that cannot be a phone number is refused with the reason."""
    from app.intake.cells import read_phone
    from app.intake.unreadable import Unreadable

    if not typed:
        return None
    try:
        return read_phone(typed)
    except Unreadable as error:
        raise UserError(error.reason) from error
