from app.store.counts import counts
from app.store.database import Store


def test_every_table_is_counted(school: Store) -> None:
    found = counts(school)
    assert found["students"] == found["guardianships"] == 3
    assert found["offers"] == 0
    assert {"audit", "batches", "consents", "undo_rows"} <= set(found)
