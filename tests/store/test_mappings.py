from app.store.database import Store
from app.store.mappings import remember, remembered


def test_the_last_mapping_for_the_same_headings_is_kept(store: Store) -> None:
    assert remembered(store) == []
    remember(store, "a.csv", "students", "f1", "one")
    remember(store, "b.csv", "students", "f1", "two")
    remember(store, "b.csv", "events", "f1", "three")
    found = remembered(store)
    assert [(one.name, one.kind, one.mapping) for one in found] == [
        ("b.csv", "events", "three"),
        ("b.csv", "students", "two"),
    ]
    assert found[0].used_at and len(remembered(store, 1)) == 1
