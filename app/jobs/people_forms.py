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
    from app.intake.pinyin import pinyin_key
    from app.intake.words import read_grade, schooling_of
    from app.store import people

    grade = read_grade(person.grade) if person.grade else None
    told = person.schooling if person.schooling != "unknown" else schooling_of(grade)
    key = pinyin_key(person.name) if person.name.strip() else None
    ready = replace(person, pinyin=key, grade=grade, schooling=told, phone=_phone(person.phone))
    return people.save_student(store, ready, guardians)


def save_guardian(store: Store, person: Guardian, students: tuple[tuple[int, str], ...] = ()) -> int:
    """Keep a guardian with the key its name is found by; (student id, relation) pairs to add. Returns the id."""
    from app.intake.pinyin import pinyin_key
    from app.store import people

    key = pinyin_key(person.name) if person.name.strip() else None
    return people.save_guardian(store, replace(person, pinyin=key, phone=_phone(person.phone)), students)


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
