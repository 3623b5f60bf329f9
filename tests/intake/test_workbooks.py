import zipfile
from datetime import datetime, time
from pathlib import Path

import pytest
import xlsxwriter

from app.domain.errors import UserError
from app.intake import workbooks
from app.intake.workbooks import (
    as_columns,
    as_rows,
    as_text,
    cells_of,
    counts_from_1904,
    open_sheet,
    open_workbook,
    visible_sheets,
)


def book(path: Path) -> Path:
    with xlsxwriter.Workbook(str(path)) as workbook:
        sheet = workbook.add_worksheet("名单")
        sheet.write_row(0, 0, ["姓名", "手机", "比率"])
        sheet.write_row(2, 0, ["王芳", 13800138000, 0.1])
        workbook.add_worksheet("hidden").hide()
    return path


def test_cells_are_text_and_rows_keep_their_place(tmp_path: Path) -> None:
    path = book(tmp_path / "b.xlsx")
    workbook = open_workbook(path)
    assert visible_sheets(workbook) == ("名单",)
    sheet = open_sheet(workbook, "名单", path)
    rows = as_rows(cells_of(sheet))
    assert rows == [["姓名", "手机", "比率"], ["", "", ""], ["王芳", "13800138000", "0.1"]]
    assert [list(column) for column in zip(*rows, strict=True)] == as_columns(cells_of(sheet))
    assert len(cells_of(sheet, 1)) == 1


def test_values_of_every_kind() -> None:
    assert as_text(6222020200112230.0) == "6.22202020011223e+15" and as_text(-1e15) == "-1.00000000000000e+15"
    assert as_text(999999999999999.0) == "999999999999999" and as_text(float("nan")) == "nan"
    assert as_text(1.10101199001011e17) == "1.10101199001011e+17" and as_text(2.5) == "2.5" and as_text(True) == "TRUE"
    assert (
        as_text(datetime(2024, 3, 5)) == "2024-03-05" and as_text(datetime(2024, 3, 5, 8, 30)) == "2024-03-05T08:30:00"
    )
    assert as_text(time(8, 30)) == "08:30:00" and as_text(None) == ""


def test_broken_and_bloated_packages_are_refused(tmp_path: Path) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a package")
    with pytest.raises(UserError, match=r"broken\.xlsx"):
        open_workbook(broken)
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet1.xml", b"0" * (60 << 20))
    with pytest.raises(UserError, match="unpacks"):
        open_workbook(bomb)


@pytest.mark.parametrize(
    ("size", "most"),
    [(1_000, 20), (500_000, 119), (1_000_000, 150), (3_500_000, 200), (8_000_000, 457), (99_000_000, 500)],
)
def test_how_far_a_package_may_unpack(size: int, most: int) -> None:
    assert workbooks._most_unpacked(size) >> 20 == most


def test_counting_stops_where_it_is_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, seen = tmp_path / "many.xlsx", []
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for number in range(30):
            package.writestr(f"xl/media/{number}.bin", bytes(1 << 20))
    count = workbooks._inflated
    monkeypatch.setattr(workbooks, "_inflated", lambda *given: (seen.append(given[1]), count(*given))[1])
    with pytest.raises(UserError, match="unpacks"):
        open_workbook(path)
    assert len(seen) == 21


def test_entities_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "entity.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("xl/workbook.xml", '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    with pytest.raises(UserError, match="entity"):
        open_workbook(path)


def test_an_archive_of_tables_is_no_table(tmp_path: Path) -> None:
    path = tmp_path / "tables.zip"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("students.csv", "name,phone")
    with pytest.raises(UserError, match="ZIP archive"):
        open_workbook(path)


@pytest.mark.parametrize("late", [False, True])
def test_which_day_a_workbook_counts_from_is_known(tmp_path: Path, late: bool) -> None:
    path = tmp_path / "days.xlsx"
    with xlsxwriter.Workbook(str(path), {"date_1904": late}) as workbook:
        workbook.add_worksheet().write_row(0, 0, ["姓名", "报名日期"])
    assert counts_from_1904(path) is late


def test_which_day_old_and_binary_workbooks_count_from(tmp_path: Path) -> None:
    old, binary = tmp_path / "a.xls", tmp_path / "a.xlsb"
    records = b"\x40\x00\x02\x00\x00\x00\x8d\x00\x02\x00\x00\x00\x22\x00\x02\x00%c\x00\x0e\x00\x02\x00\x01\x00"
    for late in (0, 1):
        old.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(2000) + records % late)
        with zipfile.ZipFile(binary, "w") as package:
            package.writestr("xl/workbook.bin", b"\x83\x01\x00\x99\x01\x0c" + bytes([0x20 + late, 0, 1, 0]))
        assert counts_from_1904(old) is counts_from_1904(binary) is bool(late)
