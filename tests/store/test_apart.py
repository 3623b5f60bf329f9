from app.store.apart import aliases_of, free_id, ledger_of, notes, past_merges, row_of
from app.store.batches import batch, undo
from app.store.database import Store


def test_notes_say_what_was_changed_and_removed(store: Store) -> None:
    with batch(store, "edit", "two") as pen:
        pen.insert("students", ["ref", "name"], [("1", "甲"), ("2", "乙")])
    with batch(store, "merge", "one", noun="students") as pen:
        pen.update("students", 1, {"name": "丙"})
        pen.delete("students", 2)
        row = ("students", "2", "乙", 1, "[]")
        pen.insert("aliases", ["noun", "ref", "name", "entity_id", "phones"], [row])
        merge = pen.id
    db = store.read()
    changed, removed = notes(db, merge)
    assert (changed.action, changed.row_id, changed.before) == ("update", 1, {"name": "甲"})
    assert (removed.action, removed.before["ref"]) == ("delete", "2")
    assert row_of(db, "students", 2) is None and row_of(db, "students", 1)["name"] == "丙"
    assert free_id(db, "students") == 2
    assert [one["ref"] for one in aliases_of(db, "students", entity_id=1)] == ["2"]
    (found,) = past_merges(store)
    assert (found.ref, found.into_name, found.batch) == ("2", "丙", merge)
    assert ledger_of(db, "student", (1, 2)) == []
    undo(store, merge)
    assert past_merges(store) == []
