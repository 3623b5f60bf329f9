from app.store.database import Store
from app.store.migrations import migrations
from app.store.migrations_first import INDEXES


def test_the_first_shape_keeps_its_names_and_its_order(store: Store) -> None:
    """Stores of the first release know these names: none may vanish, change or move."""
    names = [one.name for one in migrations.applied(store.read())]
    assert names[:13] == [
        "m001_institution",
        "m001_batches",
        "m002_people",
        "m002_students",
        "m003_learning",
        "m004_partners",
        "m004_offers",
        "m005_consents",
        "m006_profiles",
        "m006_models",
        "m007_campaigns",
        "m007_decisions",
        "m007_outcomes",
    ]
    assert names[13:15] == ["m008_indexes", "m009_aliases"]
    assert names == sorted(names, key=lambda name: name[:4])


def test_what_is_looked_up_often_has_an_index(store: Store) -> None:
    db, people = store.read(), ("students", "guardians")  # theirs became one (test_migrations.py)
    for table, keys in INDEXES.items():
        held = [index.columns for index in db.table(table).indexes]
        gone = [["name"], ["pinyin"], ["phone"], ["batch_id"]] if table in people else []
        assert [key for key in keys if key not in held] == gone, table
