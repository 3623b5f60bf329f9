import os
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.reports.saving import file_stem, ready, save


def test_old_or_new_never_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a" / "r.pdf"
    save(target, b"old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="disk full"):
        save(target, b"new")
    assert target.read_bytes() == b"old"
    assert os.listdir(target.parent) == ["r.pdf"]


def test_open_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(source: str, target: Path) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(UserError, match="open in another program"):
        save(tmp_path / "r.xlsx", b"x")
    assert os.listdir(tmp_path) == []


def test_folders_and_files_are_not_mixed_up(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError, match="is a file, not a folder"):
        ready(tmp_path / "file")
    with pytest.raises(UserError, match="is a folder"):
        save(tmp_path, b"x")
    with pytest.raises(UserError, match="cannot be written"):
        ready(tmp_path / "file" / "below")


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("summer_museum", "summer_museum"),
        ("../../etc/passwd", "etc-passwd"),
        ("夏日 活动/1", "夏日-活动-1"),
        ("///", "report"),
    ],
)
def test_names_cannot_leave_the_folder(name: str, stem: str) -> None:
    assert file_stem(name) == stem
