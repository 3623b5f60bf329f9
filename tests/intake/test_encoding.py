from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.intake.encoding import detect, known, seems

CHINESE = "学号,姓名,家长电话\n1,王小明,13800138000\n2,李雷,13900139000\n"
TRADITIONAL = "學號,姓名,家長電話\n1,陳曉東,13800138000\n2,林國華,13900139000\n"
LATIN = "name;city\nJosé Muñoz;Málaga\nJürgen Müller;Köln\n"


@pytest.mark.parametrize(
    ("text", "written", "found"),
    [
        (CHINESE, "utf-8", "utf-8"),
        (CHINESE, "utf-8-sig", "utf-8-sig"),
        (CHINESE, "gbk", "gb18030"),
        (CHINESE, "gb18030", "gb18030"),
        (TRADITIONAL, "big5", "big5"),
        (CHINESE, "utf-16", "utf-16"),
        ("a,b\n" * 20, "utf-16-le", "utf-16-le"),
        (LATIN, "cp1252", "cp1252"),
        ("plain,ascii\n1,2\n", "ascii", "utf-8"),
    ],
)
def test_a_file_is_read_in_the_encoding_it_was_written_in(tmp_path: Path, text: str, written: str, found: str) -> None:
    path = tmp_path / "f.csv"
    path.write_bytes(text.encode(written))
    assert detect(path) == found
    assert path.read_bytes().decode(found) == text


def test_mostly_ascii_gbk_is_recognised(tmp_path: Path) -> None:
    path = tmp_path / "f.csv"
    path.write_bytes(("id,name\n" + "1,abc\n" * 3000 + "2,王芳\n").encode("gbk"))
    assert detect(path) == "gb18030"


def test_an_unknown_encoding_is_named() -> None:
    with pytest.raises(UserError, match="klingon"):
        known("klingon")


@pytest.mark.parametrize(
    ("text", "written", "found"),
    [(CHINESE, "gbk", "gb18030"), (TRADITIONAL, "big5", "big5"), (LATIN, "cp1252", "cp1252")],
)
@pytest.mark.parametrize("size", [300_000, 3_000_000])
def test_what_is_plain_at_first_is_told_by_what_comes_later(
    tmp_path: Path, text: str, written: str, found: str, size: int
) -> None:
    path = tmp_path / "f.csv"
    path.write_bytes(b"id,name\n" + b"1,abc\n" * (size // 6) + text.encode(written) + b"2,def\n" * 1000)
    assert detect(path) == found
    assert seems(path) == "utf-8"


def test_the_encoding_is_told_by_lines_from_all_over_the_file(tmp_path: Path) -> None:
    """A word that reads as well in another encoding stands first; the many later ones decide."""
    path = tmp_path / "f.csv"
    path.write_bytes(b"1,caf\xe9\n" + b"1,abc\n" * 400_000 + (CHINESE * 20).encode("gbk"))
    assert detect(path) == "gb18030"


@pytest.mark.parametrize(("written", "found"), [("utf-8", "utf-8"), ("gbk", "gb18030"), ("big5", "big5")])
def test_a_broken_character_does_not_spoil_the_others(tmp_path: Path, written: str, found: str) -> None:
    path = tmp_path / "f.csv"
    text = (TRADITIONAL if written == "big5" else CHINESE) * 50
    path.write_bytes(text.encode(written) + b"3,\xe4\n" + text.encode(written))
    assert detect(path) == found


def test_a_first_look_goes_by_stretches_of_a_large_file(tmp_path: Path) -> None:
    path, plain = tmp_path / "a.csv", b"name\n" * 500_000
    path.write_bytes(plain * 4 + "王芳\n".encode("gbk"))
    assert detect(path) == detect(path, quick=True) == "gb18030" and seems(path) == "utf-8"
    path.write_bytes(plain + ("王芳\n" * 200_000).encode("gbk") + plain)
    assert detect(path, quick=True) == "gb18030"
    path.write_bytes(plain * 2 + "王芳\n".encode("gbk") + plain * 2)
    assert detect(path, quick=True) == "utf-8" and detect(path) == "gb18030"  # a needle: counting finds it
    path.write_bytes("姓名\n王芳\n".encode("gbk"))
    assert seems(path) == "" and detect(path, quick=True) == "gb18030"
    path.write_bytes("姓名".encode("utf-16"))
    assert seems(path) == "utf-16"


def test_a_first_look_cuts_no_character_in_two(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(("姓名\n" + "芳" * 2_500_000).encode())
    assert detect(path, quick=True) == "utf-8"
