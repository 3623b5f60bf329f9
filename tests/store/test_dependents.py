from collections.abc import Callable

from app.store.batches import batch
from app.store.database import Store
from app.store.dependents import take_back
from app.store.journal import revert


def test_only_what_builds_on_a_batch_goes_with_it(store: Store, families: Callable[..., int]) -> None:
    first, second = families(store, 2), families(store, 2, start=5)
    with batch(store, "edit", "on the first") as b:
        b.update("students", 1, {"name": "x"})
        third = b.id
    with batch(store, "edit", "on the third") as b:
        b.update("students", 1, {"grade": "3"})
        fourth = b.id
    with store.write() as db:
        db.execute("PRAGMA defer_foreign_keys = ON")
        todo, restored = take_back(db, first, revert)
        assert todo == {first, third, fourth}
        assert restored["students"] == 4
        assert db.execute("SELECT DISTINCT batch_id FROM students").fetchall() == [(second,)]


def test_a_proposal_about_a_row_depends_on_it(store: Store, families: Callable[..., int]) -> None:
    first = families(store, 2)
    with batch(store, "merge", "link") as b:
        columns = ["noun", "left_id", "right_id", "probability", "state", "at"]
        b.insert("duplicates", columns, [("students", 1, 2, 0.9, "open", "2026-01-01")])
    with store.write() as db:
        db.execute("PRAGMA defer_foreign_keys = ON")
        assert take_back(db, first, revert)[0] == {first, b.id}
