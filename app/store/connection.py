"""One encrypted connection, set up the same way every time; the only place that knows SQLCipher's words."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import sqlcipher3
import sqlite_utils.db
from sqlcipher3 import dbapi2
from sqlite_utils import Database

from app.domain.errors import UserError
from app.domain.messages import mark
from app.store.keys import Key

APPLICATION = 0x414C4459  # "ALDY"
SAFE_SQLITE = (3, 51, 3)  # from here on the log cannot be reset under a reader's feet
MEMORY_MB = 64

# sqlite-utils adds missing columns by catching its own driver's error; ours counts as well.
sqlite_utils.db.OperationalError = (sqlite3.OperationalError, sqlcipher3.OperationalError)  # type: ignore[assignment]

Failure = dbapi2.DatabaseError
Broken = dbapi2.IntegrityError


def connect(path: Path, key: Key, *, read_only: bool = False) -> Database:
    """A connection to the store at `path`; transactions are begun by hand. Raises Failure for a damaged file."""
    if dbapi2.sqlite_version_info < SAFE_SQLITE:
        raise RuntimeError(f"SQLite {dbapi2.sqlite_version} can lose data in its log; {SAFE_SQLITE} is needed")
    connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False, timeout=30)
    try:
        _prepare(connection, key, read_only)
    except BaseException:
        connection.close()
        raise
    return Database(connection, recursive_triggers=False, execute_plugins=False)


def _prepare(connection: dbapi2.Connection, key: Key, read_only: bool) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = {key.pragma()}")
    if connection.execute("PRAGMA cipher_status").fetchone() != ("1",):
        raise RuntimeError("the store's cipher is not switched on")
    for pragma in (
        "temp_store = MEMORY",
        "synchronous = FULL",
        "fullfsync = ON",
        "checkpoint_fullfsync = ON",
        "foreign_keys = ON",
        "secure_delete = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "mmap_size = 0",
        f"cache_size = -{MEMORY_MB * 1024 if not read_only else 16 * 1024}",
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the first page is read and checked here
    if read_only:
        connection.execute("PRAGMA query_only = ON")


def damaged(path: Path) -> UserError:
    """The sentence for a store whose pages no longer fit their seals."""
    return UserError(
        mark("store", "“{store}” is damaged: restore the newest backup (Settings, or the command restore)."),
        store=path.name,
    )
