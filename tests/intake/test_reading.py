from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
import xlsxwriter

from app.domain.errors import UserError
from app.domain.imports import EXAMPLE_MARKS, Mapping
from app.intake import plain_files, reading
from app.intake.judge import judge_file
from app.intake.reading import read_table


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def cells(table, header: str) -> list[str]:  # type: ignore[no-untyped-def]
    return table.column(header).taken().tolist()


def test_rows_are_numbered_as_a_spreadsheet_shows_them(tmp_path: Path) -> None:
    text = "名单,,\n,,\n姓名,手机,\n王芳,13800138000,\n,,\n姓名,手机,\n李雷,13900139000,\n合计,2,\n"
    table = read_table(write(tmp_path / "a.csv", text, "gb18030"), Mapping())
    assert table.headers == ("姓名", "手机") and table.header_row == 3 and table.encoding == "gb18030"
    assert table.lines.tolist() == [4, 7] and cells(table, "姓名") == ["王芳", "李雷"]
    assert len(table.notes) == 2


def test_a_nameless_column_with_cells_is_kept_by_its_place(tmp_path: Path) -> None:
    table = read_table(write(tmp_path / "a.csv", "a,,b,\n1,x,2,\n"), Mapping())
    assert table.headers == ("a", "Column 2", "b")


def test_ragged_rows_are_remembered(tmp_path: Path) -> None:
    table = read_table(write(tmp_path / "a.csv", "a,b\n1,2\n3\n\n4,5,6\n"), Mapping())
    assert cells(table, "b") == ["2", "", "5"] and table.ragged == (2,)


def test_the_mapping_decides_encoding_delimiter_and_header(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "x;y\nname;city\nAnn;Köln\n", "cp1252")
    table = read_table(path, Mapping(encoding="cp1252", delimiter=";", header_row=2))
    assert table.headers == ("name", "city") and cells(table, "city") == ["Köln"]
    with pytest.raises(UserError, match="header_row is 9"):
        read_table(path, Mapping(header_row=9))


def test_the_sheet_with_known_headers_is_chosen(tmp_path: Path) -> None:
    path = tmp_path / "b.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("封面").write(0, 0, "说明")
        sheet = book.add_worksheet("名单")
        sheet.write_row(0, 0, ["学号", "姓名"])
        sheet.write_row(1, 0, [7, "王芳"])
    table = read_table(path, Mapping())
    assert table.sheet == "名单" and table.sheets == ("封面", "名单") and cells(table, "学号") == ["7"]
    assert [str(note) for note in table.notes] == ["Only the sheet “名单” was read; the file also has: 封面."]
    assert read_table(path, Mapping(sheet="名单")).notes == read_table(path, Mapping(), 10).notes == ()
    with pytest.raises(UserError, match="no sheet none"):
        read_table(path, Mapping(sheet="none"))


def test_the_example_row_of_a_template_is_left_out(tmp_path: Path) -> None:
    table = read_table(write(tmp_path / "a.csv", f"姓名,问题说明\n王小明,{EXAMPLE_MARKS[1]}\n李雷,\n"), Mapping())
    assert cells(table, "姓名") == ["李雷"]


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("a.csv", b"", "empty"),
        ("a.csv", b"  \n ", "empty"),
        ("a.csv", b"%PDF-1.7 x", r"printed page \(PDF\)"),
        ("a.xlsx", b"\xff\xd8\xff\xe0 x", r"picture \(JPEG\)"),
        ("a.xlsx", b"7z\xbc\xaf x", r"archive \(7Z\)"),
        ("a.xls", b"<html><table>", "HTML"),
        ("a.csv", b'[{"a": 1}]', "JSON"),
        ("a.csv", b'{\n  "students": [\n    1', "JSON"),
        ("a.xls", b"\xd0\xcf\x11\xe0 broken", "spreadsheet"),
    ],
)
def test_other_kinds_of_file_are_refused_in_a_sentence(tmp_path: Path, name: str, content: bytes, what: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UserError, match=what):
        read_table(path, Mapping())


def test_no_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no file"):
        read_table(tmp_path / "none.csv", Mapping())
    with pytest.raises(UserError, match="folder"):
        read_table(tmp_path, Mapping())


@pytest.mark.parametrize("size", [400_000, 6_000_000])
def test_chinese_far_down_a_plain_file_is_read(tmp_path: Path, size: int) -> None:
    path = tmp_path / "late.csv"
    path.write_bytes(b"id,name\n" + (b"1," + b"a" * 200 + b"\n") * (size // 203) + "2,王芳\n".encode("gbk"))
    table = read_table(path, Mapping())
    assert (table.encoding, table.columns[1].cell(-1)) == ("gb18030", "王芳")


def test_serial_numbers_of_a_workbook_that_counts_from_1904(tmp_path: Path) -> None:
    path = tmp_path / "mac.xlsx"
    with xlsxwriter.Workbook(str(path), {"date_1904": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["姓名", "出生日期", "注册日期"])
        sheet.write_row(1, 0, ["王芳", "2015-03-05"])
        sheet.write_number(1, 2, 43894)
    frame = judge_file(str(path), "students", Mapping()).frame()
    assert frame[["birth_date", "registered_at"]].to_numpy().tolist() == [["2015-03-05", "2024-03-05"]]


@pytest.mark.parametrize(
    ("cell", "named"), [("6.22202E+15", True), ("1.38001E+10", True), ("1.23456789012E+11", False)]
)
def test_numbers_without_all_their_digits_are_named_in_any_column(tmp_path: Path, cell: str, named: bool) -> None:
    path = tmp_path / "cards.csv"
    path.write_text(f"姓名,银行卡号\n王芳,{cell}\n李雷,1\n", "utf-8")
    notes = [str(note) for note in read_table(path, Mapping()).notes]
    said = f"A spreadsheet has cut digits off numbers such as {cell} in column “银行卡号”."
    assert notes == ([said] if named else [])


def odd_sheet(path: Path) -> Path:
    """Titles, two header lines, every type of cell, blank rows and columns, a repeated header, a total."""
    with xlsxwriter.Workbook(str(path)) as book:
        sheet, day = book.add_worksheet("名单"), book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write(0, 0, "2026 年花名册")
        sheet.write_row(1, 0, ["学员", "", "", "", "家长"])
        sheet.write_row(2, 0, ["姓名", "出生日期", "", "学号", "手机", "费用", "在读"])
        for row in range(3, 60):
            sheet.write_row(
                row, 0, [f"学员{row % 40}", "", "", 2026000 + row, 13800138000 + row, row / 3, row % 2 == 0]
            )
            sheet.write_datetime(row, 1, datetime(2015, 3, 1 + row % 28), day)
        sheet.write_row(60, 0, ["姓名", "出生日期", "", "学号", "手机", "费用", "在读"])
        sheet.write_row(63, 0, ["学员63", "2015/3/5", "", "0007", "13900139000", "1,200"])
        sheet.write_row(64, 0, ["合计", 58])
    return path


def test_a_large_sheet_is_read_as_a_small_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, read = odd_sheet(tmp_path / "odd.xlsx"), []
    monkeypatch.setattr(plain_files, "FEW", 10)
    for least in (1 << 30, 1):
        monkeypatch.setattr(reading, "LARGE_SHEET", least)
        table = read_table(path, Mapping(kind="students"))
        rest = replace(table, columns=(), lines=np.zeros(0))
        columns = [[str(cell) for cell in column.taken()] for column in table.columns]
        read.append((str(rest), table.lines.tolist(), columns, {type(column) for column in table.columns}))
    assert read[0][:3] == read[1][:3] and read[0][3] != read[1][3]
    assert read[1][1][-1] == 64 and len(read[1][1]) == 58
