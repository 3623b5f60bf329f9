import pytest

from app.domain.errors import UserError
from app.domain.people import Guardian, Student
from app.store import people
from app.store.batches import history, undo
from app.store.database import Store
from app.store.families import add_family


def test_both_are_added_in_one_step_that_one_undo_takes_back(store: Store) -> None:
    student = add_family(store, Student(name="曾子涵"), Guardian(name="曾国", phone="13800138000"), "father")
    family = people.household_of(store, student)
    assert family is not None
    assert [one.name for one in family.guardians] == ["曾国"]
    assert people.student(store, student).ref == "S000001"
    assert len(history(store)) == 1
    undo(store)
    for table in ("students", "guardians", "guardianships", "households"):
        assert store.read().execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0


@pytest.mark.parametrize(("student", "guardian"), [("", "曾国"), ("曾子涵", " ")])
def test_a_name_is_needed_of_both(store: Store, student: str, guardian: str) -> None:
    with pytest.raises(UserError, match="name is empty"):
        add_family(store, Student(name=student), Guardian(name=guardian), "father")
    assert history(store) == []
