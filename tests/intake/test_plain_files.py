from pathlib import Path

import numpy as np
import pytest

from app.domain.errors import UserError
from app.domain.imports import Mapping
from app.intake import columns, plain_files
from app.intake.in_parts import judge_in_parts, put_together
from app.intake.judge import Judged
from app.intake.long_columns import LongColumn
from app.intake.plain_files import plain_rows
from app.intake.reading import read_table
from tests.intake import messy_rows


def judged(path: Path, monkeypatch: pytest.MonkeyPatch, quickly: bool) -> Judged:
    with monkeypatch.context() as patch:
        patch.setattr(plain_files, "LARGE", 0 if quickly else 1 << 60)
        patch.setattr(plain_files, "WINDOW", 1 << 14)
        patch.setattr(plain_files, "SAMPLED", 300)
        patch.setattr(plain_files, "FEW", 60)
        return put_together(list(judge_in_parts(str(path), "students", Mapping())))


def same(quick: Judged, slow: Judged) -> None:
    mine, theirs = quick.frame(), slow.frame()
    assert list(mine) == list(theirs)
    for name in mine:
        assert mine[name].tolist() == theirs[name].tolist(), name
    assert quick.good.tolist() == slow.good.tolist() and quick.lines.tolist() == slow.lines.tolist()
    assert quick.refusals == slow.refusals and quick.notes == slow.notes and quick.mapping == slow.mapping
    assert (quick.encoding, quick.fingerprint, quick.headers) == (slow.encoding, slow.fingerprint, slow.headers)


@pytest.mark.parametrize(("quoted", "newline"), [(False, "\n"), (True, "\n"), (False, "\r\n")])
def test_both_ways_judge_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quoted: bool, newline: str) -> None:
    path = messy_rows.write(tmp_path / "a.csv", 900, 7, everything_quoted=quoted, newline=newline)
    quick, slow = judged(path, monkeypatch, True), judged(path, monkeypatch, False)
    assert type(quick.columns["name"]).__name__ != type(slow.columns["name"]).__name__  # not the same way twice
    assert len(slow.refusals) > 100
    same(quick, slow)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(4))
def test_both_ways_judge_five_thousand_rows_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    path = messy_rows.write(tmp_path / "a.csv", 5000, seed, everything_quoted=seed % 2 == 1)
    same(judged(path, monkeypatch, True), judged(path, monkeypatch, False))


def rows(path: Path, text: str | bytes, width: int = 2) -> list[list[str]] | None:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    found = plain_rows(path, ",", width, 1)
    if found is None:
        return None
    assert all(len(column.taken()) == found.count for column in found.columns)
    return [list(row) for row in zip(*(column.taken().tolist() for column in found.columns), strict=True)]


def test_short_blank_and_quoted_rows(tmp_path: Path) -> None:
    text = 'a,b\n1,2\n\n3\n"x, ""y""","z\nz"\n5,6'
    assert rows(tmp_path / "a.csv", text) == [["1", "2"], ["", ""], ["3", ""], ['x, "y"', "z\nz"], ["5", "6"]]
    assert rows(tmp_path / "b.csv", "a,b\n 1, 2\n3,4 \n") == [["1", "2"], ["3", "4 "]]


def test_rows_with_too_many_cells_are_named(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('a,b\n1,2\n1,2,3\n1,2,\n"q, q",2, \n4,5,"6"\n')
    found = plain_rows(path, ",", 2, 1)
    assert found is not None and found.count == 5 and found.ragged == (1, 4)


@pytest.mark.parametrize(
    "text",
    [
        'a,b\n1,x"y"\n',  # a mark inside a field
        'a,b\n"1" ,2\n',
        'a,b\n"1,2\n',  # never closed
        "a,b\n1,2\r3,4\n",
        "a,b\n1,\x002\n",
        "a,b\n1,\x1c2\n",
        b"a,b\n1,\xff\xfe\n",
        'a,b\nx, 1\n1,"  2"\n',  # one blank is dropped, the other kept
        "a,b\n1\n2,3\n",  # polars goes by its first row
    ],
)
def test_what_could_be_read_otherwise_is_left(tmp_path: Path, text: str | bytes) -> None:
    assert rows(tmp_path / "a.csv", text) is None


def test_a_field_too_long_for_the_csv_module_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain_files, "FIELD_LIMIT", 10)
    assert rows(tmp_path / "a.csv", "a,b\n1,12345678901\n") is None
    assert rows(tmp_path / "a.csv", "a,b\n1,123\n") == [["1", "123"]]


def test_too_many_cells_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns, "CELL_LIMIT", 5)
    with pytest.raises(UserError, match="more than 5 cells"):
        rows(tmp_path / "a.csv", "a,b\n1,2\n3,4\n5,6\n")


def test_a_large_file_keeps_repeated_cells_as_codes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain_files, "LARGE", 0)
    monkeypatch.setattr(plain_files, "FEW", 50)
    path = tmp_path / "a.csv"
    path.write_text("姓名,校区\n" + "".join(f"n{i},c{i % 3}\n" for i in range(400)), "utf-8")
    name, campus = read_table(path, Mapping()).columns
    assert isinstance(name, LongColumn) and campus.values.tolist() == ["c0", "c1", "c2"]
    assert np.bincount(campus.codes).tolist() == [134, 133, 133]
