"""What a person gets wrong: one plain sentence with what to do, exit 2, and nothing written."""

import hashlib
import io
import os
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.commands import door
from app.commands.opening import VARIABLE
from app.store.database import Store, open_store

ROOT = Path(__file__).resolve().parents[2]
Refused = Callable[..., str]


@pytest.fixture
def closed(store: Store, store_password: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The path of a store that nobody holds; the environment knows its password."""
    store.close()
    monkeypatch.setenv(VARIABLE, store_password)
    return store.path


@pytest.fixture
def refused(closed: Path, capsys: pytest.CaptureFixture[str]) -> Refused:
    """Run a command that must be refused; its one sentence. The store is the same, byte for byte, afterwards."""

    def run(*words: object) -> str:
        before = closed.read_bytes()
        assert door.run([str(word) for word in words]) == 2
        told = capsys.readouterr()
        sentence = told.err.strip().splitlines()[-1]
        assert sentence.endswith((".", "。", "help"))
        assert "Traceback" not in told.err
        assert closed.read_bytes() == before
        return sentence

    return run


def test_no_such_store(refused: Refused, tmp_path: Path) -> None:
    assert "none.desk" in refused("profile", tmp_path / "none.desk")


def test_an_empty_file_is_no_store(refused: Refused, tmp_path: Path) -> None:
    empty = tmp_path / "empty.desk"
    empty.touch()
    assert "empty" in refused("profile", empty)
    assert empty.stat().st_size == 0


def test_a_folder_is_no_store(refused: Refused, tmp_path: Path) -> None:
    assert "folder" in refused("profile", tmp_path)


def test_a_wrong_password(refused: Refused, closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "not this one")
    assert "password" in refused("profile", closed)


def test_no_password_and_no_terminal(refused: Refused, closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE)
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert VARIABLE in refused("profile", closed)


def test_a_store_from_a_newer_version(refused: Refused, closed: Path, store_password: str) -> None:
    newer = open_store(closed, store_password)
    with newer.write() as db:
        db["_sqlite_migrations"].insert(
            {"migration_set": "alliance_desk", "name": "m999_future", "applied_at": "2030-01-01"}, alter=True
        )
    newer.close()
    assert "newer" in refused("profile", closed)


def test_no_such_table(refused: Refused, closed: Path, tmp_path: Path) -> None:
    assert "none.csv" in refused("import", closed, tmp_path / "none.csv", "--as", "students")


def test_an_empty_table(refused: Refused, closed: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.touch()
    assert "empty" in refused("import", closed, empty, "--as", "students")


def test_a_folder_is_no_table(refused: Refused, closed: Path, tmp_path: Path) -> None:
    assert "folder" in refused("import", closed, tmp_path, "--as", "students")


def test_a_wrong_kind_names_the_right_ones(refused: Refused, closed: Path, tmp_path: Path) -> None:
    assert "students" in refused("import", closed, tmp_path / "x.csv", "--as", "horses")


def test_an_unknown_command_names_the_known_ones(refused: Refused) -> None:
    assert "import" in refused("fly")


def test_an_unknown_language_names_the_known_ones(refused: Refused, closed: Path) -> None:
    assert "zh_CN" in refused("profile", closed, "--language", "fr")


def test_a_mistake_is_told_in_chinese(refused: Refused, tmp_path: Path) -> None:
    sentence = refused("profile", tmp_path / "none.desk", "--language", "zh_CN")
    assert any("\u4e00" <= sign <= "\u9fff" for sign in sentence)


def test_a_campaign_nobody_knows(refused: Refused, closed: Path, tmp_path: Path) -> None:
    assert "nonsense" in refused("measure", closed, "nonsense")
    assert "nonsense" in refused("report", closed, "nonsense", "--out", tmp_path / "out")


def test_a_plan_that_is_no_toml(refused: Refused, closed: Path, tmp_path: Path) -> None:
    broken = tmp_path / "plan.toml"
    broken.write_text("name = = 3", encoding="utf-8")
    assert "plan.toml" in refused("plan", closed, broken)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="needs a mount of its own (Linux, root)")
def test_a_read_only_disk(closed: Path, store_password: str) -> None:
    """In a mount namespace of its own; the command sees the store's folder read-only."""
    words = [sys.executable, ROOT / "main.py", "import", closed, ROOT / "resources/sample/01_courses.csv"]
    command = shlex.join([*map(str, words), "--as", "courses", "--skip-bad", "--language", "en"])
    folder = shlex.quote(str(closed.parent))
    script = f"mount --bind {folder} {folder} && mount -o remount,ro,bind {folder} && {command}"
    if not shutil.which("unshare"):
        pytest.skip("unshare is not installed")
    done = subprocess.run(
        ["unshare", "-m", "sh", "-c", script],
        capture_output=True, text=True, timeout=60, check=False, env={**os.environ, VARIABLE: store_password},
    )  # fmt: skip
    if "unshare" in done.stderr or "mount:" in done.stderr:
        pytest.skip("this machine allows no mount namespaces")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "read" in done.stderr or "write" in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="signals are sent another way on Windows")
@pytest.mark.parametrize("wait", [0.6, 1.2, 1.8])
def test_ctrl_c_leaves_the_store_as_before(closed: Path, store_password: str, wait: float) -> None:
    store = open_store(closed, store_password)
    before = contents(store)
    store.close()
    events = ROOT / "resources" / "sample" / "06_students_office.csv"
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "import", str(closed), str(events), "--as", "students", "--skip-bad"],
        env={**os.environ, VARIABLE: store_password, "ALLIANCE_DESK_HOME": str(closed.parent)},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    time.sleep(wait)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    store = open_store(closed, store_password)
    after, people = contents(store), store.read().execute("SELECT COUNT(*) FROM students").fetchone()[0]
    promised = store.read().execute("SELECT COALESCE(SUM(added), 0) FROM batches").fetchone()[0]
    store.close()
    assert "Traceback" not in said
    assert process.returncode in (0, 130, -signal.SIGINT)
    # A quick machine may have written everything before the key was pressed: then all of it is there.
    assert after == before or people == promised > 0


def contents(store: Store) -> str:
    """A fingerprint of every row of every table."""
    db, found = store.read(), hashlib.sha256()
    for table in sorted(name for name in db.table_names() if not name.startswith("sqlite")):
        found.update(repr(db.execute(f"SELECT * FROM [{table}]").fetchall()).encode())
    return found.hexdigest()
