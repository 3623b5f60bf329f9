from app.store.database import Store
from app.store.mappings import remember, remembered, replace_all


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


def test_what_was_remembered_can_be_put_back(store: Store) -> None:
    remember(store, "a.csv", "students", "f1", "kind = 'students'")
    before = remembered(store)
    remember(store, "b.csv", "students", "f2", "kind = 'students'")
    replace_all(store, before)
    assert remembered(store) == before
