import contextlib
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.store.connection import SAFE_SQLITE, Failure, connect
from app.store.database import Store
from app.store.keys import CHEAP, new_key


def test_the_pages_are_sealed_and_the_log_is_safe(store: Store) -> None:
    db = store.read()
    pragmas = {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("cipher_status", "journal_mode")}
    assert pragmas == {"cipher_status": "1", "journal_mode": "wal"}
    numbers = ("synchronous", "foreign_keys", "secure_delete", "temp_store", "trusted_schema")
    assert [db.execute(f"PRAGMA {name}").fetchone()[0] for name in numbers] == [2, 1, 1, 2, 0]
    assert dbapi2.sqlite_version_info >= SAFE_SQLITE


def test_nothing_readable_reaches_the_disk(school: Store) -> None:
    found = [path for path in school.path.parent.iterdir() for word in ("王1", "families.csv", "CREATE TABLE")]
    assert found
    for path in found:
        content = path.read_bytes()
        assert not any(word.encode() in content for word in ("王1", "families.csv", "13800000001", "CREATE TABLE"))


def test_a_wrong_key_and_a_plain_database_are_failures(tmp_path: Path, store: Store) -> None:
    with pytest.raises(Failure):
        connect(store.path, new_key("x", CHEAP))
    plain = tmp_path / "plain.db"
    with contextlib.closing(dbapi2.connect(str(plain))) as connection:
        connection.execute("CREATE TABLE t (a)")
    with pytest.raises(Failure):
        connect(plain, new_key("x", CHEAP))


def test_readers_cannot_write(store: Store) -> None:
    with pytest.raises(Failure, match="readonly"):
        store.read().execute("DELETE FROM settings")
