from app.store.backups import back_up, own_folder
from app.store.database import Store
from app.ui.backup_words import is_due, last_backup


def test_the_last_backup_is_said_and_the_next_is_due_a_day_later(store: Store) -> None:
    assert str(last_backup(store)) == "No backup yet"
    assert is_due(store)
    made = back_up(store, own_folder(store.path))
    assert f"{made.at:%H:%M}" in str(last_backup(store))
    assert not is_due(store)


def test_the_sample_needs_none(sample_store: Store) -> None:
    assert not is_due(sample_store)
