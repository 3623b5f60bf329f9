from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.store.places import refuse_shared_folder, synced_by, written

SYNCED = [
    r"C:\Users\wang\OneDrive\school.desk",
    r"C:\Users\wang\OneDrive - 育才学校\school.desk",
    "/Users/wang/Library/Mobile Documents/com~apple~CloudDocs/school.desk",
    "/Users/wang/Library/CloudStorage/GoogleDrive-wang@x.org/My Drive/school.desk",
    "/Users/wang/Library/CloudStorage/OneDrive-Personal/school.desk",
    "/home/wang/Dropbox/school.desk",
    "/home/wang/Dropbox (School)/school.desk",
    r"D:\我的坚果云\school.desk",
    r"C:\Users\wang\Nutstore\1\school.desk",
    r"G:\Google Drive\school.desk",
    r"D:\iCloudDrive\school.desk",
    r"D:\BaiduSyncdisk\school.desk",
    r"\\server\share\school.desk",
    "//server/share/school.desk",
]


@pytest.mark.parametrize("path", SYNCED)
def test_synced_and_network_folders_are_refused(path: str) -> None:
    # a plain stand-in where this system would read the path another way
    with pytest.raises(UserError, match="synced or network folder"):
        refuse_shared_folder(_Spelled(path))


@pytest.mark.parametrize("path", ["/home/wang/school.desk", "/home/wang/dropbox-notes/a.desk", r"C:\Users\wang\a.desk"])
def test_ordinary_folders_are_not(path: str) -> None:
    assert synced_by(Path(path)) == ""


def test_the_folder_onedrive_names_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OneDrive", str(tmp_path / "cloud"))
    assert synced_by(tmp_path / "cloud" / "a.desk") == str(tmp_path / "cloud")
    assert synced_by(tmp_path / "a.desk") == ""


def test_a_file_is_there_whole_or_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")

    def fail() -> None:
        with written(path) as temporary:
            temporary.write_text("half")
            raise KeyError("stopped")

    with pytest.raises(KeyError):
        fail()
    assert path.read_text() == "old"
    with monkeypatch.context() as broken:
        broken.setattr(Path, "replace", lambda self, target: 1 / 0)
        with pytest.raises(ZeroDivisionError), written(path) as temporary:
            temporary.write_text("new")
    assert path.read_text() == "old"
    with written(path) as temporary:
        assert temporary.parent == tmp_path
        temporary.write_text("new")
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


class _Spelled(type(Path())):  # type: ignore[misc]
    """A path that keeps the spelling it was given."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __new__(cls, text: str) -> "_Spelled":
        return super().__new__(cls, text)

    def __str__(self) -> str:
        return self._text
