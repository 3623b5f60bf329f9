from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.store.database import Store
from app.store.snapshots import contents, faults, snapshot, verified


def test_a_snapshot_is_whole_and_leaves_nothing_beside_it(school: Store, tmp_path: Path) -> None:
    target = tmp_path / "folder"
    target.mkdir()
    found = snapshot(school.path, school.key, target / "copy")
    assert found == contents(school.read()) == verified(target / "copy", school.key)
    assert found.counts["students"] == 3
    assert [one.name for one in target.iterdir()] == ["copy"]
    assert faults(school.read()) == []


def test_a_copy_that_is_not_whole_takes_no_name(school: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "copy"
    target.write_text("the good old one")
    monkeypatch.setattr("app.store.snapshots.faults", lambda db: ["page 7"])
    with pytest.raises(UserError, match="page 7"):
        snapshot(school.path, school.key, target)
    assert target.read_text() == "the good old one"


def test_an_orphan_is_a_fault(school: Store) -> None:
    school._writer.execute("PRAGMA foreign_keys = OFF")
    school._writer.execute("DELETE FROM households WHERE id = 1")
    assert any("households" in fault for fault in faults(school.read()))


def test_a_folder_that_is_not_there_is_told(school: Store, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be written"):
        snapshot(school.path, school.key, tmp_path / "none" / "copy")
