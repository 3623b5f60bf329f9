import pytest

from app import paths


def test_resources_lie_beside_the_program() -> None:
    assert (paths.resources() / "i18n").is_dir()
    assert paths.sample().parent == paths.resources()


def test_the_data_folder_can_be_moved(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setenv("ALLIANCE_DESK_HOME", str(tmp_path))
    assert str(paths.data_home()) == str(tmp_path)
    assert paths.log_file().parent == paths.data_home()


def test_without_a_wish_the_data_lie_in_the_persons_own_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ALLIANCE_DESK_HOME", raising=False)
    assert paths.PROGRAM in str(paths.data_home())


def test_a_built_program_finds_its_own_resources(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert str(paths.resources()).startswith(str(tmp_path))
