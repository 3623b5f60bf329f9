"""A student and the guardian who was entered with them: one step in the history, one undo."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.messages import mark
from app.domain.people import Guardian, Student
from app.store.batches import batch
from app.store.saving import new_ref, with_ref, write

if TYPE_CHECKING:
    from app.store.database import Store


def add_family(store: Store, student: Student, guardian: Guardian, relation: str) -> int:
    """Add both, in a household of their own, and who answers for whom; returns the student's id."""
    if not student.name.strip() or not guardian.name.strip():
        raise UserError(mark("store", "The name is empty: write the person's name."))
    with batch(store, "edit", mark("store", "A student and a guardian added by hand"), noun="students") as edit:
        household = edit.insert("households", ["ref"], [[new_ref(store, "households", "H")]])[0]
        refs = {"students": "S", "guardians": "G"}
        ids = [
            write(edit, table, replace(with_ref(store, table, refs[table], person), household_id=household))
            for table, person in (("students", student), ("guardians", guardian))
        ]
        edit.insert("guardianships", ["student_id", "guardian_id", "relation"], [(*ids, relation)])
        edit.count(added=2)
        return ids[0]
