import csv
from pathlib import Path

import openpyxl

from app.reports.table_file import csv_table, csv_text, xlsx_table

HEADERS = ["姓名", "=bad"]
ROWS = [("王小明", "=1+1"), ("a", 5), ("b", None), ("c", 2.5)]


def test_xlsx_keeps_text_text_and_numbers_numbers(tmp_path: Path) -> None:
    assert xlsx_table(tmp_path / "t.xlsx", "学员/1", HEADERS, ROWS) == 4
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").active
    assert sheet is not None and sheet.title == "学员1"
    assert [sheet["B2"].value, sheet["B2"].data_type] == ["=1+1", "s"]
    assert [sheet["B3"].value, sheet["B4"].value, sheet["B5"].value] == [5, None, 2.5]


def test_csv_is_safe(tmp_path: Path) -> None:
    assert csv_table(tmp_path / "t.csv", HEADERS, ROWS) == 4
    rows = list(csv.reader((tmp_path / "t.csv").read_text("utf-8-sig").splitlines()))
    assert rows[0] == ["姓名", "'=bad"]
    assert rows[1:] == [["王小明", "'=1+1"], ["a", "5"], ["b", ""], ["c", "2.5"]]


def test_the_clipboard_gets_the_same() -> None:
    assert csv_text(HEADERS, ROWS).splitlines()[1] == "王小明,'=1+1"
