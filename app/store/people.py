"""Students, guardians and households, in and out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.domain.errors import UserError
from app.domain.messages import Message, mark
from app.domain.people import Guardian, Household, Page, Query, Student
from app.store.batches import batch
from app.store.journal import Batch
from app.store.matching import people_match
from app.store.rows import from_row, one
from app.store.saving import new_ref, with_ref, write
from app.store.segments import members

if TYPE_CHECKING:
    from app.store.database import Store

SORTS = ("name", "ref", "pinyin", "birth_date", "grade", "campus", "phone", "registered_at", "id")


def student(store: Store, student_id: int) -> Student:
    """One student. Raises UserError if there is none with this id."""
    return from_row(Student, _row(store, "students", student_id))


def guardian(store: Store, guardian_id: int) -> Guardian:
    """One guardian. Raises UserError if there is none with this id."""
    return from_row(Guardian, _row(store, "guardians", guardian_id))


def household_of(store: Store, student_id: int) -> Household | None:
    """The family of a student, or None if the student has none yet."""
    household_id = student(store, student_id).household_id
    return household(store, household_id) if household_id is not None else None


def household(store: Store, household_id: int) -> Household:
    """A family: everyone in it, students and guardians by name."""
    db, row = store.read(), _row(store, "households", household_id)
    students = db.query("SELECT * FROM students WHERE household_id = ? ORDER BY name", [household_id])
    guardians = db.query(
        "SELECT * FROM guardians WHERE household_id = ? OR id IN (SELECT guardian_id FROM guardianships "
        "JOIN students ON students.id = student_id WHERE students.household_id = ?) ORDER BY name",
        [household_id, household_id],
    )
    relations = db.execute(
        "SELECT student_id, guardian_id, coalesce(relation, '') FROM guardianships "
        "WHERE student_id IN (SELECT id FROM students WHERE household_id = ?) ORDER BY student_id, guardian_id",
        [household_id],
    )
    return Household(
        household_id,
        row["ref"],
        tuple(from_row(Student, one) for one in students),
        tuple(from_row(Guardian, one) for one in guardians),
        tuple(relations.fetchall()),
    )


def page(store: Store, query: Query) -> Page:
    """A stretch of students; ties are broken by id so that no row shows twice."""
    sort = query.sort if query.sort in SORTS else "name"
    where, values = people_match(query.text, "students")
    if query.segment_id is not None:
        inside, given = members(store, query.segment_id)
        where, values = f"{where} AND id IN ({inside})", [*values, *given]
    way = "DESC" if query.descending else "ASC"
    db = store.read()
    total = db.execute(f"SELECT count(*) FROM students WHERE {where}", values).fetchone()[0]
    found = db.query(
        f"SELECT * FROM students WHERE {where} ORDER BY {sort} {way}, id {way} LIMIT ? OFFSET ?",
        [*values, query.limit, query.offset],
    )
    return Page(tuple(from_row(Student, row) for row in found), int(total))


def save_student(store: Store, person: Student, guardians: tuple[tuple[int, str], ...] = ()) -> int:
    """Keep a student entered or mended by hand, with the (guardian id, relation) pairs to add; returns the id.

    A student without a household joins the first guardian's, else starts one.
    """
    _check(person)
    with batch(store, "edit", _title(person), noun="students") as edit:
        family = person.household_id or _first_household(edit, "guardians", guardians) or _new_household(store, edit)
        student_id = _put(store, edit, "students", "S", replace(person, household_id=family))
        for guardian_id, relation in guardians:
            _join(edit, student_id, guardian_id, relation)
        return student_id


def save_guardian(store: Store, person: Guardian, students: tuple[tuple[int, str], ...] = ()) -> int:
    """Keep a guardian entered or mended by hand, with the (student id, relation) pairs to add; returns the id."""
    _check(person)
    with batch(store, "edit", _title(person), noun="guardians") as edit:
        family = person.household_id or _first_household(edit, "students", students) or _new_household(store, edit)
        guardian_id = _put(store, edit, "guardians", "G", replace(person, household_id=family))
        for student_id, relation in students:
            _join(edit, student_id, guardian_id, relation)
        return guardian_id


def _row(store: Store, table: str, row_id: int) -> dict[str, Any]:
    found = one(store.read(), f"SELECT * FROM {table} WHERE id = ?", [row_id])
    if found is None:
        raise UserError(mark("store", "This entry is no longer there: it may have been undone. Refresh the page."))
    return found


def _check(person: Student | Guardian) -> None:
    if not person.name.strip():
        raise UserError(mark("store", "The name is empty: write the person's name."))


def _title(person: Student | Guardian) -> Message:
    if person.id:
        return mark("store", "“{ref}” changed by hand").filled(ref=person.ref)
    return mark("store", "A person added by hand")


def _put(store: Store, edit: Batch, table: str, prefix: str, person: Student | Guardian) -> int:
    return write(edit, table, with_ref(store, table, prefix, person))


def _first_household(edit: Batch, table: str, pairs: tuple[tuple[int, str], ...]) -> int | None:
    for person_id, _ in pairs:
        found = edit.db.execute(f"SELECT household_id FROM {table} WHERE id = ?", [person_id]).fetchone()
        if found and found[0] is not None:
            return int(found[0])
    return None


def _new_household(store: Store, edit: Batch) -> int:
    ref = new_ref(store, "households", "H")
    return edit.insert("households", ["ref"], [[ref]])[0]


def _join(edit: Batch, student_id: int, guardian_id: int, relation: str) -> None:
    """Note who answers for whom, or mend the relation."""
    found = edit.db.execute(
        "SELECT id FROM guardianships WHERE student_id = ? AND guardian_id = ?", [student_id, guardian_id]
    ).fetchone()
    if found:
        edit.update("guardianships", found[0], {"relation": relation})
    else:
        columns = ["student_id", "guardian_id", "relation"]
        edit.insert("guardianships", columns, [[student_id, guardian_id, relation]])
