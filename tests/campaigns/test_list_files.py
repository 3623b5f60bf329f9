"""Files open in Excel, do nothing there, and appear only when whole."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import openpyxl
import pytest

from app.campaigns.list_files import Sheet, discard, folder_for, harmless, safe_name, settle, write_csv, write_xlsx
from app.domain.errors import UserError

EVIL = ["=cmd|' /C calc'!A0", "+86 138", "-1", "@SUM(A1)", "\t=1", "\n=1", " =1", "王小明", ""]


@pytest.mark.parametrize("text", [*EVIL[:7], "＝1+1", "＋86", "\ufeff=1", "\u200b@x", '"=1'])
def test_formulas_are_made_plain(text: str) -> None:
    assert harmless(text).startswith("'")
    assert "\n" not in harmless(text) and "\t" not in harmless(text)


def test_plain_text_stays() -> None:
    assert [harmless(each) for each in ("王小明", "13800000000", "a-b=c", None, 3)] == [
        "王小明",
        "13800000000",
        "a-b=c",
        "",
        "3",
    ]


def test_csv_for_excel(tmp_path: Path) -> None:
    beside = write_csv(tmp_path / "a.csv", Sheet("a", ["名"], [[each] for each in EVIL]))
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv.part"]
    (path,) = settle([beside])
    assert path.read_bytes()[:3] == b"\xef\xbb\xbf"
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == 10 and not any(row and row[0][:1] in "=+-@\t\n" for row in rows[1:8] if row[0])
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_xlsx_holds_text_alone(tmp_path: Path) -> None:
    sheets = [
        Sheet("名单", ["名", "电话"], [[each, "13800000000"] for each in EVIL], ["Note"]),
        Sheet("b" * 40, ["x"], []),
    ]
    (path,) = settle([write_xlsx(tmp_path / "a.xlsx", sheets)])
    book = openpyxl.load_workbook(path)
    page = book["名单"]
    assert {cell.data_type for row in page.iter_rows() for cell in row if cell.value is not None} == {"s"}
    assert page["A2"].value == EVIL[0] and page["B2"].value == "13800000000"
    assert page["A12"].value == "Note"
    book.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights by folder")
def test_lists_are_for_their_owner_alone(tmp_path: Path) -> None:
    (tmp_path / "b.xlsx.part").write_text("left behind by a crash")
    sheet = Sheet("a", ["x"], [["王"]])
    for path in settle([write_csv(tmp_path / "a.csv", sheet), write_xlsx(tmp_path / "b.xlsx", [sheet])]):
        assert path.stat().st_mode & 0o777 == 0o600


def test_what_is_discarded_leaves_nothing(tmp_path: Path) -> None:
    beside = write_csv(tmp_path / "a.csv", Sheet("a", ["x"], []))
    discard([beside, tmp_path / "never"])
    assert list(tmp_path.iterdir()) == []


def test_folders(tmp_path: Path) -> None:
    assert folder_for(tmp_path / "a" / "b").is_dir()
    assert list((tmp_path / "a" / "b").iterdir()) == []
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError, match="no folder"):
        folder_for(tmp_path / "file")


def test_names_of_strangers() -> None:
    assert safe_name("../P 01/银行", "7") == "P01"
    assert safe_name("银行", "7") == "7"
