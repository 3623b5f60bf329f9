import os
from pathlib import Path

import pytest
import xlsxwriter

from app.domain.imports import Mapping
from app.intake.error_file import guarded, write_error_file
from app.intake.judge import judge_file
from app.intake.reading import read_table


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+cmd", "'+cmd"),
        ("＝1", "'＝1"),
        (" =1", "' =1"),
        ("@x", "'@x"),
        ("-12.5", "-12.5"),
        ("+86", "+86"),
        ("王芳", "王芳"),
    ],
)
def test_no_cell_becomes_a_formula(cell: str, written: str) -> None:
    assert guarded(cell) == written


def test_the_file_comes_back_with_reasons_and_imports_again(tmp_path: Path) -> None:
    source = tmp_path / "a.csv"
    source.write_text("名单,,\n姓名;手机;备注\n王芳;1;=SUM(A1)\n李雷;13800138000;\n".replace(",", ";"), "utf-8")
    out = write_error_file(str(source), Mapping(), {3: "手机: 位数不对"}, "问题说明", str(tmp_path / "e.csv"), True)
    table = read_table(Path(out), Mapping())
    assert table.headers == ("姓名", "手机", "备注", "问题说明") and len(table.lines) == 1
    assert table.column("备注").taken().tolist() == ["'=SUM(A1)"]
    judged = judge_file(out, "students", Mapping())
    assert judged.attributes.taken().tolist() == [
        '{"备注": "=SUM(A1)"}'
    ]  # the guard is gone, the reason is no attribute
    whole = write_error_file(str(source), Mapping(), {3: "x"}, "问题说明", str(tmp_path / "w.csv"), False)
    assert len(read_table(Path(whole), Mapping()).lines) == 2


def test_a_spreadsheet_comes_back_as_one(tmp_path: Path) -> None:
    source = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(str(source)) as book:
        book.add_worksheet().write_column(0, 0, ["姓名", "=1+1"][:1])
        book.worksheets()[0].write_string(1, 0, "=1+1")
    out = write_error_file(str(source), Mapping(), {2: "bad"}, "What is wrong", str(tmp_path / "e.xlsx"), True)
    table = read_table(Path(out), Mapping())
    assert [column.taken().tolist() for column in table.columns] == [["=1+1"], ["bad"]]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights by folder")
@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_only_its_owner_reads_the_refused_rows(tmp_path: Path, suffix: str) -> None:
    """Names and phones lie beside the source: no other account may read them, nor after a second writing."""
    source = tmp_path / "a.csv"
    source.write_text("姓名,手机\n王芳,1\n", "utf-8")
    before = tmp_path / f"e.{suffix}"
    for _ in range(2):
        out = write_error_file(str(source), Mapping(), {2: "bad"}, "why", str(before), True)
        assert Path(out).stat().st_mode & 0o777 == 0o600
        before.chmod(0o644)
