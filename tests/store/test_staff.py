import pytest

from app.domain.errors import UserError
from app.store import staff
from app.store.database import Store


def test_a_pin_opens_for_its_own_name_alone(store: Store) -> None:
    number = staff.add(store, "王老师", "2468", "manager")
    staff.add(store, "李老师", "1357")
    assert staff.verify(store, "王老师", "2468")
    assert not staff.verify(store, "王老师", "1357")
    assert not staff.verify(store, "无名", "2468")
    assert [one.name for one in staff.staff(store)] == ["李老师", "王老师"]
    staff.leave(store, number)
    assert [one.name for one in staff.staff(store)] == ["李老师"]
    assert not staff.verify(store, "王老师", "2468")


def test_the_pin_itself_is_nowhere(store: Store) -> None:
    staff.add(store, "a", "24681357")
    rows = [
        repr(row) for table in ("staff", "undo_rows", "audit") for row in store.read().query(f"SELECT * FROM {table}")
    ]
    assert not any("24681357" in row for row in rows)


@pytest.mark.parametrize(
    ("name", "pin", "sentence"), [("", "1234", "empty"), ("a", "12a4", "PIN"), ("b", "1234", "already")]
)
def test_mistakes_are_told(store: Store, name: str, pin: str, sentence: str) -> None:
    staff.add(store, "b", "0000")
    with pytest.raises(UserError, match=sentence):
        staff.add(store, name, pin)
