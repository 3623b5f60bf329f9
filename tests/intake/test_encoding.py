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


def test_a_first_look_believes_a_sample(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"name\n" * 500_000 + "王芳\n".encode("gbk"))
    assert detect(path) != "utf-8" and detect(path, 1 << 20) == "utf-8" and seems(path) == "utf-8"
    path.write_bytes("姓名\n王芳\n".encode("gbk"))
    assert seems(path) == "" and detect(path, 1 << 20) == "gb18030"
    path.write_bytes("姓名".encode("utf-16"))
    assert seems(path) == "utf-16"
