import random
from pathlib import Path

import pytest

from app.domain.imports import Mapping
from app.intake import counting
from app.intake.counting import Counted, count_rows, rows_at_once
from app.intake.reading import read_table


def counted(path: Path, data: str | bytes, codec: str = "utf-8", header_row: int = 1, delimiter: str = ",") -> Counted:
    path.write_bytes(data if isinstance(data, bytes) else data.encode(codec))
    return count_rows(str(path), codec, delimiter, header_row)


@pytest.mark.parametrize(
    ("data", "rows"),
    [
        ("a,b\n1,2\n3,4\n", 2),
        ("a,b\n1,2\n3,4", 2),
        ("a,b\r\n1,2\r\n\r\n3,4\r\n,\r\n", 2),
        ('a,b\n"1\n2",3\n4,5\n', 2),
        ('a,b\n1,3" wide\n4,5\n', 2),
        ('a,b\n"",\n"4",5\n', 1),
        ("a,b\r1,2\r3,4\r", 2),
        ("a,b\n", 0),
        ("a,b", 0),
        ('a,b\n1,"2\n', 1),
    ],
)
def test_rows_are_counted_as_they_are_read(tmp_path: Path, data: str, rows: int) -> None:
    assert counted(tmp_path / "a.csv", data) == Counted(rows, "utf-8")
    assert counted(tmp_path / "a.csv", data, "utf-16").rows == rows


def test_titles_above_the_headings_do_not_count(tmp_path: Path) -> None:
    assert counted(tmp_path / "a.csv", "Students 2026,\n\na,b\n1,2\n", header_row=3).rows == 1


def test_counting_block_by_block_leads_where_reading_leads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chance, pieces = random.Random(7), ("a", "王", ",", ",", "\n", "\n", "\r\n", '"x"', '"\n"', " ", '"')
    monkeypatch.setattr(counting, "WINDOW", 16)
    for turn in range(400):
        text = "h,k\n" + "".join(chance.choice(pieces[: 10 + turn % 2]) for _ in range(chance.randrange(60)))
        path = tmp_path / "a.csv"
        found = counted(path, text).rows
        monkeypatch.setattr(counting, "_by_bytes", lambda *_: None)
        assert found == count_rows(str(path), "utf-8", ",", 1).rows, repr(text)
        monkeypatch.undo()
        monkeypatch.setattr(counting, "WINDOW", 16)


def test_another_encoding_further_down_is_found(tmp_path: Path) -> None:
    data = b"id,name\n" + b"1,abc\n" * 200_000 + "2,王芳\n".encode("gbk")
    assert counted(tmp_path / "a.csv", data) == Counted(200_001, "gb18030")


def test_a_small_file_is_counted_at_once_and_a_large_one_roughly(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    for rows, exact in ((1_000, True), (1_000_000, False)):
        path.write_bytes(b"id,name\n" + b"1,abc\n" * rows)
        found, is_exact = rows_at_once(path, read_table(path, Mapping(), 100))
        assert is_exact is exact and abs(found - rows) <= (0 if exact else rows / 100)
