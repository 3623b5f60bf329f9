import os
import random
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.institution import Institution
from app.store import institution
from app.store.connection import Failure, connect
from app.store.database import Store, create, open_store
from app.store.keys import CHEAP
from app.store.migrations import migrations


def make(path: Path, password: str = "pw") -> str:
    opened = create(path, password, Institution("育才"), cost=CHEAP)
    opened.store.close()
    return opened.recovery_key


def test_a_store_is_one_file_that_password_and_recovery_key_open(tmp_path: Path) -> None:
    path = tmp_path / "育才.desk"
    recovery = make(path)
    assert list(tmp_path.iterdir()) == [path]
    shutil.copyfile(path, tmp_path / "copy.desk")
    for secret in ("pw", recovery):
        opened = open_store(tmp_path / "copy.desk", secret)
        assert institution.get(opened).name == "育才"
        opened.close()


def test_each_mistake_has_its_sentence_and_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    make(path)
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.desk").touch()
    (tmp_path / "letter.txt").write_text("Dear sir or madam, this is no store.")
    before = {one: one.stat().st_mtime_ns for one in tmp_path.iterdir()}
    cases = {
        ("none.desk", "pw"): "There is no file",
        ("folder", "pw"): "is a folder",
        ("empty.desk", "pw"): "is empty",
        ("letter.txt", "pw"): "not an Alliance Desk store",
        ("a.desk", "wrong"): "password is wrong",
        ("a.desk", ""): "password is empty",
    }
    for (name, password), sentence in cases.items():
        with pytest.raises(UserError, match=sentence):
            open_store(tmp_path / name, password)
    assert {one: one.stat().st_mtime_ns for one in tmp_path.iterdir()} == before


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 4
    path.write_bytes(content)


@pytest.mark.parametrize("place", [16, 200, 4000])
def test_a_damaged_beginning_is_not_called_a_wrong_password(tmp_path: Path, place: int) -> None:
    make(tmp_path / "a.desk")
    flip(tmp_path / "a.desk", place)
    with pytest.raises(UserError, match="is damaged"):
        open_store(tmp_path / "a.desk", "pw")


def test_a_page_damaged_behind_our_back_is_told_in_words(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    make(path)
    opened = open_store(path, "pw")
    opened.close()
    for page in range(1, path.stat().st_size // 4096):
        flip(path, 4096 * page + 50)
    with pytest.raises(UserError, match="is damaged"):
        _use(path)


def _use(path: Path) -> None:
    opened = open_store(path, "pw")
    try:
        with opened.write() as db:
            db.execute("SELECT * FROM institution").fetchall()
    finally:
        opened.close()


def test_a_store_from_a_newer_version_is_refused_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    make(path)
    opened = open_store(path, "pw")
    with opened.write() as db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, 'm999_future', '')",
            [migrations.name],
        )
    opened.close()
    before = path.read_bytes()
    with pytest.raises(UserError, match="newer version"):
        open_store(path, "pw")
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_only_one_opens_it_by_whatever_name(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    opened = create(path, "pw", Institution("x"), cost=CHEAP).store
    (tmp_path / "link.desk").symlink_to(path)
    for name in ("a.desk", "link.desk", "./a.desk"):
        with pytest.raises(UserError, match="open in another window"):
            open_store(f"{tmp_path}/{name}", "pw")
    opened.close()
    os.link(path, tmp_path / "hard.desk")
    with pytest.raises(UserError, match="second name"):
        open_store(path, "pw")


def test_making_a_store_never_overwrites_and_leaves_nothing_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.desk"
    make(path)
    before = path.read_bytes()
    with pytest.raises(UserError, match="already exists"):
        make(path)
    with pytest.raises(UserError, match="does not exist"):
        make(tmp_path / "none" / "a.desk")
    with pytest.raises(UserError, match="synced or network"):
        make(tmp_path / "Dropbox" / "a.desk")
    monkeypatch.setattr("app.store.audit.begin", lambda db: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        make(tmp_path / "b.desk")
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_is_told_in_words(store: Store) -> None:
    with pytest.raises(UserError, match="disk is full"), store.write() as db:
        db.execute(f"PRAGMA max_page_count = {db.execute('PRAGMA page_count').fetchone()[0]}")
        db.execute("INSERT INTO settings (key, value) VALUES ('big', ?)", ["x" * 10**6])
    with store.write() as db:
        db.execute("PRAGMA max_page_count = 4294967294")
    assert store.read().execute("SELECT count(*) FROM settings WHERE key = 'big'").fetchone() == (0,)


def test_a_transaction_is_kept_whole_or_not_at_all(store: Store) -> None:
    with pytest.raises(KeyError), store.write() as db:
        db.execute("INSERT INTO settings (key, value) VALUES ('a', '1')")
        assert store.read().execute("SELECT count(*) FROM settings WHERE key = 'a'").fetchone() == (0,)
        raise KeyError
    with store.write() as db:
        db.execute("INSERT INTO settings (key, value) VALUES ('b', '1')")
        with pytest.raises(KeyError), store.write():
            db.execute("INSERT INTO settings (key, value) VALUES ('c', '1')")
            raise KeyError
    keys = {row[0] for row in store.read().execute("SELECT key FROM settings")}
    assert keys & {"a", "b", "c"} == {"b"}


def test_threads_write_in_turn_and_read_on_connections_of_their_own(store: Store) -> None:
    connections: set[int] = set()
    errors: list[Exception] = []

    def work(number: int) -> None:
        try:
            connections.add(id(store.read()))
            for _ in range(20):
                with store.write() as db:
                    value = db.execute("SELECT count(*) FROM drafts").fetchone()[0]
                    db.execute("INSERT INTO drafts (key, value, at) VALUES (?, '', '')", [f"{value}"])
        except (UserError, Failure) as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=[number]) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert store.read().execute("SELECT count(*) FROM drafts").fetchone() == (80,)
    assert len(connections) == 4
    store.read()
    assert len(store._readers) <= 5


def test_a_closed_store_says_so(store: Store) -> None:
    store.read()
    store.close()
    store.close()
    with pytest.raises(UserError, match="locked"), store.write():
        pass
    with pytest.raises(UserError, match="locked"):
        store.read()
    thread_error: list[Exception] = []

    def read() -> None:
        try:
            store.read()
        except UserError as error:
            thread_error.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert len(thread_error) == 1


def test_a_crash_in_a_transaction_leaves_no_trace(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    opened = create(path, "pw", Institution("x"), cost=CHEAP).store
    opened._writer.execute("BEGIN IMMEDIATE")
    opened._writer.execute("INSERT INTO settings (key, value) VALUES ('half', '1')")
    for name in (path, path.with_name(path.name + "-wal")):
        shutil.copyfile(name, tmp_path / name.name.replace("a.desk", "crashed.desk"))
    opened.close()
    crashed = open_store(tmp_path / "crashed.desk", "pw")
    assert crashed.read().execute("SELECT count(*) FROM settings WHERE key = 'half'").fetchone() == (0,)
    crashed.close()


def test_a_reader_never_waits_for_the_writer(store: Store) -> None:
    found: list[int] = []

    def read() -> None:
        found.append(store.read().execute("SELECT count(*) FROM students").fetchone()[0])

    with store.write() as db:
        db.execute("INSERT INTO students (ref, name) VALUES ('S1', 'a')")
        thread = threading.Thread(target=read)
        thread.start()
        thread.join(10)
        assert found == [0]


IMPORTS = """
import sys
from app.store.batches import batch
from app.store.database import open_store
store = open_store(sys.argv[1], "pw")
print("open", flush=True)
while True:
    with batch(store, "import", "x") as b:
        homes = b.insert("households", ["ref"], ((f"H{b.id}-{i}",) for i in range(2000)))
        b.insert("students", ["ref", "name", "household_id"], ((f"S{b.id}-{i}", "n", k) for i, k in enumerate(homes)))
    print("done", flush=True)
"""


def kill_in_the_middle(path: Path, after: float) -> int:
    """Import again and again in another process, kill it, and say how many imports it had reported done."""
    with subprocess.Popen([sys.executable, "-c", IMPORTS, str(path)], stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        time.sleep(after)
        other.kill()
        return other.stdout.read().count("done")


@pytest.mark.parametrize("kills", [3, pytest.param(200, marks=pytest.mark.long)])
def test_a_killed_import_happened_or_did_not(tmp_path: Path, kills: int) -> None:
    path, done, chance = tmp_path / "a.desk", 0, random.Random(kills)
    make(path)
    for _ in range(kills):
        done += kill_in_the_middle(path, chance.random() * 0.4)
        opened = open_store(path, "pw")
        imports, students, homes = (
            opened.read().execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("batches", "students", "households")
        )
        assert students == homes == 2000 * imports
        assert imports >= done
        assert opened.read().execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        opened.close()


def test_the_key_that_is_kept_opens_the_file_again(store: Store) -> None:
    db = connect(store.path, store.key)
    assert "students" in db.table_names()
    db.close()
