import pytest

from app.store.batches import batch
from app.store.connection import Broken
from app.store.database import Store


def test_a_bulk_insert_says_its_ids_and_knows_its_batch(store: Store) -> None:
    with batch(store, "import", "x") as b:
        assert b.insert("households", ["ref"], ((f"H{i}",) for i in range(1000))) == range(1, 1001)
        assert b.insert("households", ["ref"], []) == range(1001, 1001)
        assert b.insert("households", ["ref"], [("next",)]) == range(1001, 1002)
    db = store.read()
    assert db.execute("SELECT count(*), min(id), max(id) FROM households WHERE batch_id = ?", [b.id]).fetchone() == (
        1001,
        1,
        1001,
    )
    assert db.execute("SELECT count(*) FROM undo_rows").fetchone() == (2,)


def test_given_keys_are_kept(school: Store) -> None:
    with batch(school, "job", "profiles") as b:
        assert b.insert("profiles", ["student_id", "computed_at"], [(3, "x"), (1, "x")]) == range(1, 4)
    rows = school.read().execute("SELECT student_id FROM profiles ORDER BY 1").fetchall()
    assert rows == [(1,), (3,)]


def test_an_update_notes_only_what_changes(school: Store) -> None:
    with batch(school, "edit", "x") as b:
        assert b.update("students", 1, {"name": "王0", "grade": "5"})
        assert not b.update("students", 1, {"grade": "5"})
    notes = school.read().execute("SELECT before FROM undo_rows WHERE batch_id = ?", [b.id]).fetchall()
    assert notes == [('{"grade":null}',)]


def test_what_is_not_there_cannot_be_changed(store: Store) -> None:
    with pytest.raises(KeyError), batch(store, "edit", "x") as b:
        b.update("students", 1, {"name": "a"})


def test_a_row_others_refer_to_cannot_be_removed(school: Store) -> None:
    with pytest.raises(Broken), batch(school, "edit", "x") as b:
        b.delete("households", 1)


def test_names_cannot_break_out_of_the_sql(store: Store) -> None:
    with pytest.raises(Exception, match="no column"), batch(store, "edit", "x") as b:
        b.insert("students", ['ref", "name") VALUES (1, 2); --'], [("a",)])
