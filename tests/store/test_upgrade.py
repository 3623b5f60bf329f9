from pathlib import Path

import pytest
from sqlite_utils import Database

from app.domain.errors import UserError
from app.store import migrations as room
from app.store.database import Store, open_store
from app.store.people import student


@pytest.fixture
def next_version(school: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program as it may be after its next release: one migration more."""
    monkeypatch.setattr(room.migrations, "_migrations", list(room.migrations._migrations))

    @room.migrations()
    def m900_next(db: Database) -> None:
        db.table("students").add_column("nickname", str)
        if (Path(db.execute("PRAGMA database_list").fetchone()[2]).parent / "fail").exists():
            raise RuntimeError("half-way")


@pytest.mark.usefixtures("next_version")
def test_an_older_store_is_brought_up_to_date_after_a_backup(school: Store, store_password: str) -> None:
    before, path = student(school, 1), school.path
    school.close()
    again = open_store(path, store_password)
    assert "nickname" in again.read().table("students").columns_dict
    assert student(again, 1) == before
    assert again.read().execute("PRAGMA user_version").fetchone() == (len(room.migrations._migrations),)
    again.close()
    old = open_store(path.with_name(f"{path.name}.before-m900_next"), store_password)
    assert student(old, 1) == before
    old.close()


@pytest.mark.usefixtures("next_version")
def test_a_migration_that_fails_leaves_the_store_as_it_was(school: Store, store_password: str) -> None:
    path = school.path
    school.close()
    (path.parent / "fail").touch()
    with pytest.raises(RuntimeError, match="half-way"):
        open_store(path, store_password)
    (path.parent / "fail").unlink()
    again = open_store(path, store_password)
    assert "nickname" in again.read().table("students").columns_dict
    again.close()


def test_another_programs_file_is_refused(store: Store, store_password: str) -> None:
    path = store.path
    store._writer.execute("PRAGMA application_id = 7")
    store.close()
    with pytest.raises(UserError, match="belongs to another program"):
        open_store(path, store_password)
