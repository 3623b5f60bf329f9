from app.domain.people import Student
from app.store import people
from app.store.database import Store
from app.ui.widgets.store_table import from_store


def test_rows_come_as_mappings_sorted_and_counted(store: Store) -> None:
    for name in ("b", "a", "c"):
        people.save_student(store, Student(name=name))
    rows, total = from_store(store, "students")(0, 2, "-name", "")
    assert total == 3
    assert [row["name"] for row in rows] == ["c", "b"]
    assert all(row["id"] for row in rows)
