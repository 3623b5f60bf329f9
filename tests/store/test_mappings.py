from app.store.batches import batch, undo
from app.store.database import Store
from app.store.mappings import remember, remembered


def learn(store: Store, name: str, kind: str, fingerprint: str, mapping: str) -> int:
    with batch(store, "import", name) as pen:
        remember(pen, name, kind, fingerprint, mapping)
        return pen.id


def test_the_last_mapping_for_the_same_headings_counts(store: Store) -> None:
    assert remembered(store) == []
    learn(store, "a.csv", "students", "f1", "one")
    learn(store, "b.csv", "students", "f1", "two")
    learn(store, "b.csv", "events", "f1", "three")
    found = remembered(store)
    assert [(one.name, one.kind, one.mapping) for one in found] == [
        ("b.csv", "events", "three"),
        ("b.csv", "students", "two"),
    ]
    assert found[0].used_at and len(remembered(store, 1)) == 1


def test_undo_forgets_what_the_import_taught_and_an_earlier_lesson_counts_again(store: Store) -> None:
    first = learn(store, "a.csv", "students", "f1", "one")
    second = learn(store, "b.csv", "students", "f1", "two")
    undo(store, second)
    assert [one.mapping for one in remembered(store)] == ["one"]
    third = learn(store, "c.csv", "students", "f1", "three")
    undo(store, first)  # a later lesson does not depend on it
    assert [one.mapping for one in remembered(store)] == ["three"]
    undo(store, third)
    assert remembered(store) == []
