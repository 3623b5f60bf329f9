import pytest

from app.store.database import Store
from app.store.derived import add_rows, replace_rows


def test_rows_are_replaced_where_asked(school: Store) -> None:
    columns = ["purpose", "person_kind", "person_id", "item_kind", "item_id", "rank", "score", "at"]
    rows = [(purpose, "student", 1, "course", 1, 1, 0.5, "") for purpose in ("course", "offer")]
    with school.write() as db:
        assert replace_rows(db, "recommendations", columns, rows) == 2
        assert replace_rows(db, "recommendations", columns, rows[:1], where="purpose = ?", values=["course"]) == 1
        assert add_rows(db, "recommendations", columns, iter(rows[:1])) == 1
        assert add_rows(db, "recommendations", columns, []) == 0
    found = school.read().execute("SELECT purpose FROM recommendations ORDER BY purpose").fetchall()
    assert found == [("course",), ("course",), ("offer",)]


def test_entered_data_is_not_replaced(school: Store) -> None:
    with pytest.raises(ValueError, match="through a batch"), school.write() as db:
        replace_rows(db, "students", ["ref", "name"], [])
